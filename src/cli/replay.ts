/** `majority replay CODE`: on a terminal, to step through; elsewhere, and for those who want lines, told from end to end. */
import { PEOPLE } from '../engine/index.ts'
import { said, wrapped } from '../plain/lines.ts'
import { courseOf } from '../play/course.ts'
import { dataFolder } from '../play/dataFolder.ts'
import type { Edition } from '../play/edition.ts'
import { mistakesIn, seenIn } from '../play/otherChair.ts'
import { openRuns } from '../play/runs.ts'
import { follow, type Playthrough } from '../play/turn.ts'
import { personNamed } from '../text/names.ts'
import { otherChair } from '../text/otherChair.ts'
import { quoted } from '../text/quoted.ts'
import { classPlay, isClassFile } from './classLog.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { fork, ourRuns, watch } from './kept.ts'
import { mannerOf, plainManner } from './manner.ts'
import { numberOption, playArgument } from './options.ts'
import { type OurSettings, ourSettings } from './ourSettings.ts'
import { playScreen, playStory, wantsLines } from './play.ts'
import { playLines } from './playLines.ts'
import { printTranscript } from './transcript.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  if (typeof call.options.story === 'string') {
    if (call.options['take-over']) return playStory(call.options.story, call, ourSettings(call))
    const { replayTale } = await import('./playTale.ts')
    return replayTale(call.options.story, call)
  }
  const [word] = call.rest
  if (call.rest.length === 1 && isClassFile(word!)) return replayClass(call, word!)
  const edition = ourEdition()
  const whole = playArgument(edition, call)
  const { isKeptClass, replayedEvents } = await import('./classReplay.ts')
  if (isKeptClass(whole) && call.options['as-seen-by'] === undefined) {
    refuseForClass(call)
    return replayedEvents(call, edition, whole)
  }
  const to = numberOption(call, 'to', 0, whole.path.length) ?? whole.path.length
  const play = { ...whole, path: whole.path.slice(0, to) }
  if (call.options['as-seen-by'] !== undefined) return asOther(edition, play, call)
  const settings = ourSettings(call)
  if (call.options['take-over']) return takeOver(edition, play, call, settings)
  const folder = dataFolder()
  if (!call.options.json && folder !== undefined && !wantsLines(call, process.env))
    return playScreen(edition, openRuns(folder), settings, { watched: play })
  if (!call.options.json) return printTranscript(edition, watch(edition, play), mannerOf(settings.now()))
  process.stdout.write(`${JSON.stringify(replayed(edition, play), null, 1)}\n`)
  return 0
}

/** A class, entry by entry. */
async function replayClass(call: Call, file: string): Promise<number> {
  refuseForClass(call)
  if (call.options['as-seen-by'] !== undefined) {
    if (call.options.to !== undefined)
      throw new UserError('--to and --as-seen-by do not go together for a class: he is told all of it.')
    return asOther(ourEdition(), classPlay(file)!, call)
  }
  const { replayedClass } = await import('./classReplay.ts')
  return replayedClass(call, file)
}

/** What has no meaning for a class. */
function refuseForClass({ options }: Call): void {
  if (options['as-seen-by'] !== undefined) return
  if (options['take-over'] !== undefined)
    throw new UserError('A class is gone on from with: majority play --from FILE --at DAY.')
}

/** Plays on from where the code ends, or `--to` says. */
async function takeOver(
  edition: Edition,
  play: Playthrough,
  call: Call,
  settings: OurSettings,
): Promise<number> {
  const runs = ourRuns()
  if (!wantsLines(call, process.env)) {
    const at = fork(edition, runs, play, () => settings.now().content)
    return playScreen(edition, runs, settings, { at })
  }
  const asked = { chair: play.chair, seed: play.seed, committed: false, from: play }
  return playLines(edition, runs, asked, settings)
}

/** The play as somebody else lived through it. */
function asOther(edition: Edition, play: Playthrough, call: Call): number {
  const people = edition.opening.people
  const name = String(call.options['as-seen-by'])
  const who = personNamed(people, name.trim().split(/\s+/))
  if (!who) throw new UserError(`There is nobody called ${quoted(name)}. Known: ${PEOPLE.join(', ')}.`)
  const { states } = courseOf(edition, play)
  const seen = seenIn(states, who)
  const mistakes = mistakesIn(states, who)
  if (call.options.json) {
    process.stdout.write(
      `${JSON.stringify({ edition: edition.index.fingerprint, ...seen, mistakes }, null, 1)}\n`,
    )
    return 0
  }
  const manner = plainManner(call)
  for (const line of otherChair({ people, seen, mistakes, inline: call.options.hindsight === true }))
    for (const each of wrapped(said(line), manner)) process.stdout.write(`${each}\n`)
  return 0
}

/** Step by step: what was asked, what was chosen, what it did, and what everybody did before the next. */
function replayed(edition: Edition, { chair, seed, path, since }: Playthrough) {
  const follower = follow(edition, chair, seed, since)
  const steps = path.map((n, at) => {
    const [before, after] = [follower.position(path.slice(0, at))!, follower.position(path.slice(0, at + 1))!]
    const option = before.stage === 'scene' ? before.scene!.options[n]! : undefined
    return {
      step: at + 1,
      stage: before.stage,
      scene: before.stage === 'errands' ? after.scene?.id : before.scene?.id,
      option: option?.id,
      way: n,
      acts: option?.acts ?? [],
      events: after.crisis.log.slice(before.crisis.log.length),
    }
  })
  const end = follower.position(path)!
  return {
    edition: edition.index.fingerprint,
    chair,
    seed,
    steps,
    outcome: end.crisis.outcome ?? null,
    fates: end.crisis.fates,
  }
}

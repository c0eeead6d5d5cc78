/** `majority` and `majority play`: decides between screen and lines, and opens the play. */
import { existsSync } from 'node:fs'
import { codex, sources } from 'story:compiled'
import type { Edition } from '../play/edition.ts'
import type { Runs } from '../play/runs.ts'
import type { Session } from '../play/session.ts'
import { sinceUntil } from '../play/since.ts'
import type { Playthrough } from '../play/turn.ts'
import { quotedFile } from '../text/quoted.ts'
import { leftWords } from '../text/runs.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { begin, fork, goOn, notices, ourFolder, ourRuns, unfinished, watch } from './kept.ts'
import { drawsSigns, mannerOf } from './manner.ts'
import { narrator } from './narrator.ts'
import { ownProgram, rerunOn } from './oddsWorkers.ts'
import { chairOption, numberOption, seedOption } from './options.ts'
import { type OurSettings, ourReadBefore, ourSaidOnce, ourSettings } from './ourSettings.ts'
import { writeTranscript } from './transcript.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const edition = ourEdition()
  const chair = chairOption(edition, call)
  const seed = seedOption(call)
  const settings = ourSettings(call)
  if (typeof call.options.story === 'string') return playStory(call.options.story, call, settings)
  if (call.options.from !== undefined) return goOnFromClass(edition, call, settings)
  const runs = ourRuns()
  const committed = call.options.committed === true
  if (wantsLines(call, process.env)) {
    const { playLines } = await import('./playLines.ts')
    return playLines(edition, runs, { chair, seed, committed }, settings)
  }
  return playScreen(edition, runs, settings, {
    at: chair && begin(edition, runs, chair, seed, committed, () => settings.now().content),
    seed,
    committed,
  })
}

/** The day that is gone on at, if none was asked for: they are at the door. */
const DAY = 21

/** A play of one's own that begins where a class had come to. */
async function goOnFromClass(edition: Edition, call: Call, settings: OurSettings): Promise<number> {
  const { classPlay } = await import('./classLog.ts')
  const file = String(call.options.from)
  const whole = classPlay(file)
  if (!whole)
    throw new UserError(
      existsSync(file)
        ? `${quotedFile(file)} is no class that majority class export has written.`
        : `There is no file ${quotedFile(file)}, and it is no class code. --from takes what majority class export has written.`,
    )
  const day = numberOption(call, 'at', 18, 29) ?? DAY
  const since = sinceUntil(whole.since!, day)
  if (!since) throw new UserError(`That class did not come to ${day} June.`)
  const play = { ...whole, chair: chairOption(edition, call) ?? whole.chair, since }
  const runs = ourRuns()
  if (wantsLines(call, process.env)) {
    const { playLines } = await import('./playLines.ts')
    const asked = { chair: play.chair, seed: play.seed, committed: false, from: play }
    return playLines(edition, runs, asked, settings)
  }
  return playScreen(edition, runs, settings, { at: fork(edition, runs, play, () => settings.now().content) })
}

/** Somebody else's story: nothing of ours is opened. */
export async function playStory(file: string, call: Call, settings: OurSettings): Promise<number> {
  const folder = ourFolder()
  const { playTale } = await import('./playTale.ts')
  if (wantsLines(call, process.env)) return playTale(file, call, folder, settings, undefined)
  const { colourDepth, drawsItalic } = await import('../tui/themes.ts')
  return playTale(file, call, folder, settings, {
    terminal: { look: { depth: colourDepth(process.env), italic: drawsItalic(process.env) } },
    ascii: !drawsSigns(process.env),
  })
}

/** No terminal, a dumb one, or somebody who asked: lines. */
export function wantsLines({ options }: Call, env: NodeJS.ProcessEnv): boolean {
  return (
    options.plain === true ||
    Boolean(env.ACCESSIBLE) ||
    !process.stdout.isTTY ||
    !process.stdin.isTTY ||
    !env.TERM ||
    env.TERM === 'dumb' ||
    env.TERM.startsWith('vt')
  )
}

/** What the screen opens on: a play to go on with, or one to watch; else the title. */
interface OpensOn {
  readonly at?: Session | undefined
  readonly watched?: Playthrough
  readonly seed?: number | undefined
  readonly committed?: boolean
}

export async function playScreen(
  edition: Edition,
  runs: Runs,
  settings: OurSettings,
  { at, watched, seed, committed = false }: OpensOn,
): Promise<number> {
  keepHeapSmall()
  const [{ playOnScreen }, { colourDepth, drawsItalic }] = await Promise.all([
    import('../tui/play.ts'),
    import('../tui/themes.ts'),
  ])
  // What is on the screen already is not offered to be gone on with.
  const left = at ? undefined : unfinished(edition, runs)
  const content = () => settings.now().content
  await playOnScreen({
    edition,
    library: { codex, sources, narrator },
    watch: play => watch(edition, play),
    fork: play => fork(edition, runs, play, content),
    ...(watched && { watched }),
    begin: (who, drawn, forGood) => begin(edition, runs, who, drawn, forGood, content),
    left: left && {
      words: leftWords(edition, left),
      goOn: () => goOn(edition, runs, left, content),
    },
    kept: () => runs.list(),
    ...(at && { at }),
    seed,
    committed,
    rerun: rerunOn(edition, { program: ownProgram(), apart: true }),
    notice: [...settings.notices(), ...notices(edition, runs)].join(' ') || undefined,
    settings: settings.now(),
    settingsFile: settings.file && sanitize(settings.file),
    set: settings.set,
    once: ourSaidOnce(),
    before: ourReadBefore(),
    write: session => writeTranscript(edition, session, mannerOf(settings.now())),
    ascii: !drawsSigns(process.env),
    terminal: { look: { depth: colourDepth(process.env), italic: drawsItalic(process.env) } },
  })
  return 0
}

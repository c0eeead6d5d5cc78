/** `majority replay CODE`. */
import { ink } from 'story:compiled'
import { openNarrator } from '../narrator/narrator.ts'
import type { Edition } from '../play/edition.ts'
import { openSession } from '../play/session.ts'
import { follow, type Playthrough } from '../play/turn.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner } from './manner.ts'
import { codeArgument, numberOption } from './options.ts'
import { printTranscript } from './transcript.ts'

export function run(call: Call): number {
  const edition = ourEdition()
  const whole = codeArgument(edition, call)
  const to = numberOption(call, 'to', 0, whole.path.length) ?? whole.path.length
  const play = { ...whole, path: whole.path.slice(0, to) }
  const manner = plainManner(call)
  if (!call.options.json)
    return printTranscript(edition, openSession(edition, openNarrator(ink(play.chair)), play), manner)
  process.stdout.write(`${JSON.stringify(replayed(edition, play), null, 1)}\n`)
  return 0
}

/** Step by step: what was asked, what was chosen, what it did, and what everybody did before the next. */
function replayed(edition: Edition, { chair, seed, path }: Playthrough) {
  const follower = follow(edition, chair, seed)
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

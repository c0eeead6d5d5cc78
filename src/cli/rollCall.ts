/** `majority roll-call CODE`: the roll as it would be called at a step of a play, argued with. */
import { type Crisis, FULL_MEMBERS, flipDistance, MOTIONS, type Reason, SLOTS } from '../engine/index.ts'
import { said, wrapped } from '../plain/lines.ts'
import { type Argued, argue, ONCE, parseScale, type Scales } from '../play/argue.ts'
import { follow } from '../play/turn.ts'
import { argumentLines, explainScale } from '../text/argument.ts'
import { quoted } from '../text/quoted.ts'
import { receipt } from '../text/receipt.ts'
import { type Line, line, span } from '../text/spans.ts'
import { shortDate } from '../text/when.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { plainManner } from './manner.ts'
import { listOption, numberOption, playArgument, wordOption } from './options.ts'
import { ourSettings } from './ourSettings.ts'
import { UserError } from './userError.ts'

export function run(call: Call): number {
  const edition = ourEdition()
  const { people } = edition.opening
  const { chair, seed, path } = playArgument(edition, call)
  const step = numberOption(call, 'at', 0, path.length) ?? path.length
  const motion = wordOption(call, 'motion', MOTIONS) ?? 'dismissal'
  const scales = scalesOption(call)
  const isInFull = call.options.receipts || call.options.level !== undefined
  const level = isInFull ? ourSettings(call).now().receipts : undefined
  const { crisis } = follow(edition, chair, seed).position(path.slice(0, step))!
  const argued = argue(crisis, motion, scales)
  if (call.options.json) {
    const head = { edition: edition.index.fingerprint, chair, seed, step, motion }
    process.stdout.write(`${JSON.stringify({ ...head, ...inJson(crisis, argued, scales) }, null, 1)}\n`)
    return 0
  }
  const manner = plainManner(call)
  const lines: Line[] = [
    line(span(`Step ${step} of ${path.length}, ${shortDate(crisis.slot)}.`)),
    ...argumentLines(people, motion, argued, scales),
    ...(level
      ? argued.ballots.flatMap(ballot => [[], ...receipt(people, crisis, ballot, motion, level)])
      : []),
  ]
  for (const each of lines) for (const row of wrapped(said(each), manner, 2)) process.stdout.write(`${row}\n`)
  return 0
}

/** `--without fear --scale loyalty=2`. */
function scalesOption(call: Call): Scales {
  const off = listOption(call, 'without').map(name => readScale(name, '0'))
  const counted = listOption(call, 'scale').map(each => {
    const [name = '', factor] = each.split('=')
    if (factor === undefined)
      throw new UserError(`--scale takes REASON=N, as in loyalty=2; ${quoted(each)} has no number.`)
    return readScale(name, factor)
  })
  const scales: Partial<Record<Reason, number>> = {}
  for (const [reason, hundredths] of [...off, ...counted]) {
    if (scales[reason] !== undefined)
      throw new UserError(`${quoted(reason)} is changed twice; change it once.`)
    scales[reason] = hundredths
  }
  return scales
}

function readScale(name: string, factor: string) {
  const read = parseScale(name, factor)
  if ('problem' in read) throw new UserError(explainScale(read.problem))
  return read.ok
}

const inJson = (crisis: Crisis, { ballots, was, carried, wasCarried, changed }: Argued, scales: Scales) => ({
  day: SLOTS[crisis.slot]!.day,
  hour: SLOTS[crisis.slot]!.hour,
  scales: Object.fromEntries(
    Object.entries(scales).map(([reason, hundredths]) => [reason, hundredths / ONCE]),
  ),
  carried,
  wasCarried,
  changed: changed.map(({ member }) => member),
  absent: FULL_MEMBERS.filter(member => !ballots.some(ballot => ballot.member === member)),
  ballots: ballots.map(({ member, vote, lean }, at) => ({
    member,
    vote,
    ...lean,
    flip: flipDistance(lean.score),
    was: { vote: was[at]!.vote, ...was[at]!.lean },
  })),
})

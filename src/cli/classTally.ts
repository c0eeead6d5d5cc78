/** `majority class tally`: ballots from paper, typed in; the roll, and why each might have voted as he did. */
import { createInterface } from 'node:readline'
import { enter, openTally, type Roll, readEntry, type Tally, turningOf } from '../classroom/tally.ts'
import { explainTally, receiptsLines, rollLines } from '../classroom/tallyLines.ts'
import { flipDistance, SLOTS } from '../engine/index.ts'
import { type Manner, said, wrapped } from '../plain/lines.ts'
import type { Level } from '../play/settings.ts'
import { quotedFile } from '../text/quoted.ts'
import { sanitizeLines } from '../text/sanitize.ts'
import { type Line, line, span } from '../text/spans.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { readText } from './files.ts'
import { mannerOf } from './manner.ts'
import { seedOption } from './options.ts'
import { ourSettings } from './ourSettings.ts'
import { UserError } from './userError.ts'

const LARGEST = 200_000

/** What one line came to. */
type Taken =
  | { readonly type: 'nothing' }
  | { readonly type: 'noted' }
  | { readonly type: 'called'; readonly roll: Roll }
  | { readonly type: 'skipped'; readonly why: string }

export async function run(call: Call): Promise<number> {
  const [file, extra] = call.rest
  if (extra !== undefined)
    throw new UserError(`class tally takes one file at most, and ${quotedFile(extra)} is another.`)
  const { opening } = ourEdition()
  const settings = ourSettings(call).now()
  const desk = openDesk(
    openTally(opening, seedOption(call) ?? 0, call.options.engine === true),
    mannerOf(settings),
    settings.receipts,
  )
  if (file === undefined && process.stdin.isTTY) return talk(desk)
  return readAll(desk, file ?? '-', call.options.json === true)
}

interface Desk {
  readonly take: (text: string) => Taken
  readonly tally: () => Tally
  readonly roll: (roll: Roll) => void
  readonly receipts: (roll: Roll) => void
  readonly say: (sentences: readonly string[]) => void
}

function openDesk(opened: Tally, manner: Manner, level: Level): Desk {
  const { people } = opened.opening
  let tally = opened
  const print = (lines: readonly Line[]): void => {
    for (const each of lines)
      for (const row of wrapped(said(each), manner, 2)) process.stdout.write(`${row}\n`)
  }
  return {
    tally: () => tally,
    roll: roll => print([...rollLines(people, roll), []]),
    receipts: roll => print(receiptsLines(people, roll, level)),
    say: sentences => print(sentences.map(words => line(span(words)))),
    take(text) {
      const read = readEntry(text)
      if (!read) return { type: 'nothing' }
      const entered = 'problem' in read ? read : enter(tally, read.ok)
      if ('problem' in entered) return { type: 'skipped', why: explainTally(people, entered.problem) }
      const isCalled = entered.ok.rolls.length > tally.rolls.length
      tally = entered.ok
      return isCalled ? { type: 'called', roll: tally.rolls.at(-1)! } : { type: 'noted' }
    },
  }
}

const HELP = [
  'Type what was said and how they voted, as it happened:',
  '  word molotov seven, mikoyan khrushchev',
  '  18 sitting dismissal: molotov for, mikoyan against, bulganin abstain',
  'Motions: dismissal, abolition, plenum. Names may be cut short. end stops.',
]

/** A teacher at the keyboard. */
async function talk(desk: Desk): Promise<number> {
  process.stdout.write(`${HELP.join('\n')}\n`)
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' })
  lines.prompt()
  for await (const typed of lines) {
    for (const text of sanitizeLines(typed)) {
      const word = text.trim().toLowerCase()
      if (['end', 'quit', 'exit', '/quit'].includes(word)) {
        lines.close()
        return 0
      }
      if (['help', '?', '/help'].includes(word)) {
        process.stdout.write(`${HELP.join('\n')}\n`)
        continue
      }
      const taken = desk.take(text)
      // The count last, where the eye is.
      if (taken.type === 'called') {
        desk.receipts(taken.roll)
        desk.roll(taken.roll)
      } else if (taken.type === 'skipped') desk.say([taken.why])
      else if (taken.type === 'noted') desk.say(['Noted.'])
    }
    lines.prompt()
  }
  return 0
}

/** Lines from a file or a pipe; whatever is wrong with one is said, and the rest is read. */
function readAll(desk: Desk, file: string, json: boolean): number {
  const skipped: { at: number; why: string }[] = []
  sanitizeLines(readText(file, LARGEST)).forEach((text, at) => {
    const taken = desk.take(text)
    if (taken.type === 'skipped') skipped.push({ at: at + 1, why: taken.why })
    else if (taken.type === 'called' && !json) {
      desk.roll(taken.roll)
      desk.receipts(taken.roll)
    }
  })
  const { rolls } = desk.tally()
  if (json)
    process.stdout.write(
      `${JSON.stringify({ seed: desk.tally().seed, rolls: rolls.map(inJson), skipped: skipped.map(({ at, why }) => ({ line: at, why })) }, null, 1)}\n`,
    )
  else desk.say(skipped.map(({ at, why }) => `Line ${at} is skipped: ${why}`))
  if (rolls.length === 0 && !json)
    throw new UserError(
      `${file === '-' ? 'Standard input' : quotedFile(file)} holds no roll call. One looks like this: 18 sitting dismissal: molotov for, mikoyan against.`,
      1,
    )
  return 0
}

const inJson = (roll: Roll) => ({
  day: SLOTS[roll.slot]!.day,
  hour: SLOTS[roll.slot]!.hour,
  motion: roll.motion,
  carried: roll.carried,
  notVoting: roll.absent,
  byEngine: roll.byEngine,
  turning: turningOf(roll),
  ballots: roll.ballots.map(({ member, vote, lean }) => ({
    member,
    vote,
    ...lean,
    flip: flipDistance(lean.score),
  })),
})

/** A seat in a class as lines: what happens is printed as it comes, and each question has numbered answers. */
import type { ClassClient, Seen } from '../classroom/client.ts'
import { lineWords } from '../classroom/client.ts'
import { type Asking, asking, type Desk, deskOf, READINGS, type Reading } from '../classroom/dialogue.ts'
import { clockWords, feedLine, headWords, readingLines, revealedLines } from '../classroom/lines.ts'
import type { PublicLesson } from '../classroom/publicLesson.ts'
import { sanitize } from '../text/sanitize.ts'
import type { Line } from '../text/spans.ts'
import { choiceIn, said, whatToType, wrapped } from './lines.ts'
import type { LineTerminal } from './play.ts'

export interface PlainSeat {
  /** Tells what has come over the line since. */
  readonly changed: (seen: Seen) => void
  /** Asks and answers until the input or the pupil ends it. */
  readonly talk: (client: ClassClient) => Promise<void>
}

const HELP: readonly string[] = [
  'Type the number of an answer; 0 goes back a question. An empty line says again what you can do.',
  `To read: ${READINGS.map(reading => `/${reading}`).join(', ')}.`,
  'To vote at once: /vote for, /vote against, /vote abstain.',
  '/clock says how long this phase has left. /quit leaves; your seat is kept.',
]

export function sitPlainly(
  lesson: PublicLesson,
  { manner, write, input, interactive }: LineTerminal,
  now: () => number = Date.now,
): PlainSeat {
  let answers: readonly string[] = []
  let told = 0
  let last: Seen | undefined
  const print = (words: string): void => {
    for (const each of wrapped(words, manner())) write(each)
  }
  const printLines = (lines: readonly Line[]): void => {
    for (const each of lines) print(said(each))
  }

  function ask(desk: Desk): void {
    const next = asking(desk, answers)
    if (!next) {
      answers = []
      print('That is no longer open.')
    }
    const open = next ?? asking(desk, [])
    if (!open || !('asks' in open)) return
    print(open.asks)
    if ('text' in open) {
      print(`Type it, in ${open.text} signs at most, or 0 to go back.`)
      return
    }
    for (const [n, { label, hint }] of open.choices.entries())
      print(`${n + 1}. ${label}${hint ? `. ${ended(hint)}` : '.'}`)
    if (answers.length > 0) print('0. Back.')
    if (interactive) print(`${whatToType(open.choices.length)}, or /help.`)
  }

  function changed(seen: Seen): void {
    const desk = deskOf(seen, lesson)
    const before = last && deskOf(last, lesson)
    if (seen.line !== last?.line) print(lineWords(seen))
    if (desk) {
      for (const item of seen.feed.slice(told)) print(said(feedLine(desk, item)))
      told = seen.feed.length
      if (!before) {
        print(headWords(seen, now()))
        ask(desk)
      } else if (before.view.phase.id !== desk.view.phase.id) {
        if (desk.view.outcome) print(desk.view.outcome.words)
        if (desk.view.revealed) printLines(revealedLines(desk))
        if (answers.length === 0) ask(desk)
      } else if (desk.view.vote && !before.view.vote && desk.own.hasVote)
        print('Type /vote for, /vote against or /vote abstain.')
    }
    last = seen
  }

  async function answered(client: ClassClient, text: string): Promise<void> {
    const desk = last && deskOf(last, lesson)
    if (!desk) return print(last ? lineWords(last) : 'Connecting…')
    if (text.startsWith('/')) return slash(client, desk, text.slice(1))
    if (text === '') {
      answers = []
      return ask(desk)
    }
    if (text === '0') {
      answers = answers.slice(0, -1)
      return ask(desk)
    }
    const next = asking(desk, answers)
    if (!next || !('asks' in next)) {
      answers = []
      return ask(desk)
    }
    if ('text' in next) return onward(client, desk, [...answers, text])
    const n = choiceIn(text, next.choices.length)
    if (n === undefined) return print(`There is no ${text} here. ${whatToType(next.choices.length)}.`)
    return onward(client, desk, [...answers, next.choices[n]!.id])
  }

  async function onward(client: ClassClient, desk: Desk, given: readonly string[]): Promise<void> {
    const next = asking(desk, given)
    if (next && 'asks' in next) {
      answers = given
      return ask(desk)
    }
    answers = []
    await act(client, desk, next)
    const now = last && deskOf(last, lesson)
    if (now) ask(now)
  }

  async function act(client: ClassClient, desk: Desk, next: Asking | undefined): Promise<void> {
    if (!next) return print('That is no longer open.')
    if ('reading' in next) return printLines(readingLines(desk, last?.feed ?? [], next.reading))
    if (!('command' in next)) return
    const refusal = await client.give(next.command)
    print(refusal ?? 'Done, and kept.')
  }

  async function slash(client: ClassClient, desk: Desk, text: string): Promise<void> {
    const [name = '', ...words] = text.toLowerCase().split(/\s+/)
    if ((READINGS as readonly string[]).includes(name))
      return printLines(readingLines(desk, last?.feed ?? [], name as Reading))
    if (name === 'vote') return act(client, desk, asking(desk, ['vote', ...words]))
    if (name === 'clock') return print(last ? clockWords(last, now()) || 'No clock runs.' : 'No clock runs.')
    if (name === 'help') for (const each of HELP) print(each)
    else print(`There is no /${name}. /help names what there is.`)
  }

  return {
    changed,
    async talk(client) {
      for await (const typed of input) {
        const text = sanitize(typed).trim()
        if (/^\/(quit|q|exit)$/i.test(text)) break
        await answered(client, text)
      }
    },
  }
}

const ended = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

/** A class as lines, for a terminal: what happened, the board, the card and the papers. */
import { type Line, line, type Role, span } from '../text/spans.ts'
import { BALLOT_LABELS, SIDE_SHORT, STANCE_LABELS, VOTE_LABELS } from './actWords.ts'
import { type Seen, timeLeft } from './client.ts'
import type { Desk, Reading } from './dialogue.ts'
import type { RoleId } from './lesson.ts'
import { papersOf } from './publicLesson.ts'
import type { FeedItem, PublicView, Roll } from './views.ts'

export const nameAmong = ({ seats }: Pick<PublicView, 'seats'>, role: RoleId): string =>
  seats.find(seat => seat.role === role)?.name ?? role

/** What happened, in one line; his own doings in the second person are already so in the feed. */
export function feedLine({ view, own, lesson }: Desk, item: FeedItem): Line {
  const name = (role: RoleId): string => (role === own.role ? 'You' : nameAmong(view, role))
  const titleOf = (id: string): string =>
    papersOf(lesson, view, own.card).find(document => document.id === id)?.title ?? id
  switch (item.kind) {
    case 'speech': {
      const { by, text, stance, cites } = item
      const aside = [
        stance && STANCE_LABELS[stance].toLowerCase(),
        cites && `citing ${titleOf(cites)}`,
      ].filter(Boolean)
      return line(
        span(`${name(by)}${aside.length > 0 ? ` (${aside.join('; ')})` : ''}: `, sideRole(stance)),
        span(text),
      )
    }
    case 'wire':
      return line(span(`Telegram ${item.wire} from ${nameAmong(view, item.by)}: `, 'key'), span(item.text))
    case 'traffic':
      return line(
        span(`On the lines: ${nameAmong(view, item.by)} wired ${nameAmong(view, item.to)}.`, 'faint'),
      )
    case 'returned':
      return line(span(`Your telegram ${item.wire} came back from your teacher: `, 'alert'), span(item.text))
    case 'filed':
      return line(span(`${name(item.by)}: `, 'heading'), span(item.text))
    case 'inject':
      return line(span(`${item.title}. `, 'heading'), span(item.text))
    case 'note':
      return line(span('Your teacher, to you: ', 'alert'), span(item.text))
    case 'phase':
      return line(span(item.text, 'heading'))
    case 'event':
      return line(span(item.text))
    case 'house':
      return line(span(item.text, 'faint'))
  }
}

const sideRole = (side: string | undefined): Role =>
  side === 'seven' || side === 'khrushchev' ? side : 'emphasis'

/** Phase and clock: `The first sitting · 18 June 1957 · 6:40`. */
export function headWords(seen: Seen, now: number): string {
  const { view } = seen
  if (!view) return ''
  const { title, date } = view.phase
  return [title, date, clockWords(seen, now)].filter(word => word !== '').join(' · ')
}

export function clockWords(seen: Seen, now: number): string {
  const { view } = seen
  if (!view || view.phase.id === 'seats') return ''
  const left = Math.ceil(timeLeft(seen, now) / 1_000)
  const time = `${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, '0')}`
  if (!('ends' in view.clock)) return `${time}, stopped`
  return left < 0 ? `over by ${time}` : time
}

/** The eleven, one a line, with what they have said and how they were marked. */
export function boardLines({ view, own }: Desk): Line[] {
  const members = view.seats.filter(({ votes }) => votes)
  const lines = members.map(({ role, name, word, here, by }): Line => {
    const mark = own.marks[role as keyof typeof own.marks]
    const aside = [
      role === view.chair && 'in the chair',
      !here && 'not in the room',
      by === 'engine' && 'played by the engine',
      by === 'nobody' && 'nobody',
      mark && `you think: ${SIDE_SHORT[mark].toLowerCase()}`,
    ].filter(Boolean)
    return line(
      span(`${name}: `, role === own.role ? 'selected' : 'prose'),
      span(word ? SIDE_SHORT[word].toLowerCase() : 'silent', word ?? 'undecided'),
      ...(aside.length > 0 ? [span(` (${aside.join('; ')})`, 'faint')] : []),
    )
  })
  return [
    line(span('The eleven', 'heading')),
    ...lines,
    line(span(`Arrived of the Central Committee: ${view.arrivals} in a hundred.`)),
    line(span(`Names under the letter: ${view.signatures}.`)),
    ...(view.hall
      ? [line(span(`In the hall: ${view.hall.present}, of whom ${view.hall.against} against Khrushchev.`))]
      : []),
    ...view.moved.map(({ motion, by, seconded, decided }) =>
      line(
        span(
          `${BALLOT_LABELS[motion]}: moved by ${nameAmong(view, by)}, ${decided ?? (seconded ? 'seconded' : 'not yet seconded')}.`,
        ),
      ),
    ),
    ...view.rolls.map(roll => rollLine(view, roll)),
  ]
}

function rollLine(view: PublicView, { ballot, carried, hands }: Roll): Line {
  const count = (vote: string): number => hands.filter(hand => hand.vote === vote).length
  const names = hands
    .map(({ role, vote }) => `${nameAmong(view, role)} ${VOTE_LABELS[vote].toLowerCase()}`)
    .join(', ')
  return line(
    span(
      `${BALLOT_LABELS[ballot]}: ${carried ? 'carried' : 'lost'}, ${count('for')} for, ${count('against')} against, ${count('abstain')} abstained. ${names}.`,
    ),
  )
}

const heading = (words: string): Line => line(span(words, 'heading'))
const words = (text: string): Line => line(span(text))

/** Something to read, as lines. */
export function readingLines(desk: Desk, feed: readonly FeedItem[], reading: Reading): Line[] {
  const { view, own, lesson } = desk
  const { card } = own
  switch (reading) {
    case 'card':
      if (!card) return [words('This seat has no card.')]
      return [
        heading(card.name),
        words(card.office),
        [],
        words(card.card),
        [],
        heading('What you want'),
        ...card.aims.map(({ words: aim, points }) => words(`${points} points: ${aim}`)),
        [],
        heading('What you can do better than others'),
        ...card.powers.map(power => words(power.words)),
        [],
        words(`Your document: ${card.paper?.title ?? 'none'}.`),
      ]
    case 'secret':
      return card ? [heading('Nobody else may know'), words(card.secret)] : [words('This seat has no card.')]
    case 'board':
      return boardLines(desk)
    case 'telegrams':
      return own.wires.length === 0
        ? [words('No telegrams yet.')]
        : own.wires.map(({ wire, by, to, text, state }) =>
            line(
              span(
                by === own.role
                  ? `${wire}, to ${nameAmong(view, to)} (${WIRE_STATES[state]}): `
                  : `${wire}, from ${nameAmong(view, by)}: `,
                'key',
              ),
              span(text),
            ),
          )
    case 'documents':
      return papersOf(lesson, view, card).flatMap(({ title, kind, date, text, reliability }) => [
        heading(title),
        line(span(`${kind}. ${date}.`, 'faint')),
        words(text),
        line(span(`How far to believe it: ${reliability}`, 'hint')),
        [],
      ])
    case 'glossary':
      return lesson.glossary.map(({ term, means }) => line(span(`${term}: `, 'heading'), span(means)))
    case 'feed':
      return feed.map(item => feedLine(desk, item))
  }
}

const WIRE_STATES = {
  waiting: 'on its way',
  held: 'your teacher reads it first',
  delivered: 'delivered',
  returned: 'returned',
  removed: 'removed by your teacher',
} as const

/** After the play: what everybody kept to himself, and what he wanted. */
export const revealedLines = ({ view }: Desk): Line[] =>
  (view.revealed ?? []).flatMap(({ name, secret, aims }) => [
    heading(name),
    words(secret),
    ...aims.map(({ words: aim, points, met }) => words(`${met ? points : 0} of ${points}: ${aim}`)),
    [],
  ])

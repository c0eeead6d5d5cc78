/** What the three pages share: names, clock, strip, board, roll calls, the feed, and words for a screen reader. */
import { FULL_MEMBERS, type Vote } from '../../engine/crisis.ts'
import { BALLOT_LABELS, SIDE_SHORT, STANCE_LABELS, VOTE_LABELS } from '../actWords.ts'
import { lineWords, type Seen, timeLeft } from '../client.ts'
import { type RoleId, WATCHERS } from '../lesson.ts'
import { type PublicLesson, papersOf } from '../publicLesson.ts'
import type { FeedItem, PublicView, Roll, SeenSeat } from '../views.ts'
import { type Child, h, type View } from './dom.ts'

// names

export const seatOf = (view: PublicView, role: RoleId): SeenSeat | undefined =>
  view.seats.find(seat => seat.role === role)

export const nameOf = (view: PublicView, role: RoleId): string => seatOf(view, role)?.name ?? role

/** “Khrushchev”; those who watch keep their whole name. */
export function shortName(view: PublicView, role: RoleId): string {
  const name = nameOf(view, role)
  return (WATCHERS as readonly string[]).includes(role) ? name : (name.split(' ').at(-1) ?? name)
}

// the clock

/** “4:05”, and “+0:12” once it is over time. */
export function clockWords(left: number): string {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return left >= 0 ? words : `+${words}`
}

export const clockRuns = (view: PublicView): boolean => 'ends' in view.clock

export function clock(seen: Seen, now: number): View {
  const left = timeLeft(seen, now)
  const runs = seen.view !== null && clockRuns(seen.view)
  const state = left < 0 ? 'over' : left <= 20_000 && runs ? 'last' : runs ? 'runs' : 'stands'
  const words = left < 0 ? 'over time' : runs ? 'left' : 'paused'
  return h(
    'p',
    { class: `clock ${state}`, role: 'timer' },
    h('span', { class: 'digits' }, clockWords(left)),
    ' ',
    h('span', { class: 'under' }, words),
  )
}

/** Where in the plan the class is. */
export function strip({ plan, phase }: PublicView): View {
  return h(
    'ol',
    { class: 'strip', 'aria-label': 'Phases' },
    plan.map(({ title, minutes }, at) =>
      h(
        'li',
        {
          key: at,
          class: at < phase.index ? 'past' : at === phase.index ? 'now' : 'ahead',
          'aria-current': at === phase.index ? 'step' : undefined,
        },
        h('span', { class: 'nth' }, `${at + 1} of ${plan.length}: `),
        h('span', { class: 'title' }, title),
        ' ',
        h('span', { class: 'minutes' }, `${minutes} min`),
      ),
    ),
  )
}

export const lineStatus = (seen: Seen): View =>
  h(
    'p',
    { class: `line ${seen.line}`, role: 'status' },
    h('span', { class: 'dot', 'aria-hidden': 'true' }),
    lineWords(seen),
  )

// the table

export const HANDS: Readonly<Record<Vote, string>> = { for: '▲', against: '▼', abstain: '–' }

/** The eleven, who has said what, and whatever else a page puts beside it. */
export function board(
  view: PublicView,
  more?: { readonly head: string; readonly cell: (seat: SeenSeat) => Child },
): View {
  const eleven = FULL_MEMBERS.flatMap(member => seatOf(view, member) ?? [])
  return h(
    'table',
    { class: 'board' },
    h('caption', null, 'The eleven who vote, and what each has said aloud about Khrushchev'),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, 'Member'),
        h('th', { scope: 'col' }, 'Has said'),
        more && h('th', { scope: 'col' }, more.head),
      ),
    ),
    h(
      'tbody',
      null,
      eleven.map(seat =>
        h(
          'tr',
          { key: seat.role, class: seat.here ? 'here' : 'away' },
          h(
            'th',
            { scope: 'row' },
            shortName(view, seat.role),
            view.chair === seat.role && view.sits && h('span', { class: 'tag' }, 'chair'),
            seat.by === 'engine' &&
              h('span', { class: 'tag', title: 'Played by the game' }, '⚙', unseen(' played by the game')),
            seat.by === 'nobody' && h('span', { class: 'tag' }, 'abstains'),
            !seat.here && h('span', { class: 'tag' }, 'away'),
          ),
          h(
            'td',
            { class: `word ${seat.word ?? 'silent'}` },
            seat.word ? SIDE_SHORT[seat.word] : more ? 'nothing yet' : 'silent',
          ),
          more && h('td', null, more.cell(seat)),
        ),
      ),
    ),
  )
}

export const counts = ({ hands }: Roll): Readonly<Record<Vote, number>> => ({
  for: hands.filter(({ vote }) => vote === 'for').length,
  against: hands.filter(({ vote }) => vote === 'against').length,
  abstain: hands.filter(({ vote }) => vote === 'abstain').length,
})

export const tallyWords = (roll: Roll): string => {
  const { for: ayes, against, abstain } = counts(roll)
  return `${ayes} for, ${against} against${abstain ? `, ${abstain} abstaining` : ''}: ${roll.carried ? 'carried' : 'lost'}`
}

/** A roll call; of a long one, the first so many hands. */
export function rollTable(view: PublicView, roll: Roll, shown = roll.hands.length): View {
  return h(
    'table',
    { class: roll.hands.length > 11 ? 'roll many' : 'roll' },
    h(
      'caption',
      null,
      `${BALLOT_LABELS[roll.ballot]}: ${shown < roll.hands.length ? 'the roll is called' : tallyWords(roll)}`,
    ),
    h(
      'thead',
      { class: 'unseen' },
      h('tr', null, h('th', { scope: 'col' }, 'Member'), h('th', { scope: 'col' }, 'Vote')),
    ),
    h(
      'tbody',
      null,
      roll.hands
        .slice(0, shown)
        .map(({ role, vote }) =>
          h(
            'tr',
            { key: role, class: vote },
            h('th', { scope: 'row' }, shortName(view, role)),
            h(
              'td',
              null,
              h('span', { 'aria-hidden': 'true', class: 'hand' }, HANDS[vote]),
              ` ${VOTE_LABELS[vote]}`,
            ),
          ),
        ),
    ),
  )
}

/** What has been moved and not yet decided, and what was decided. */
export function motions(view: PublicView): View | false {
  if (view.moved.length === 0) return false
  return h(
    'ul',
    { class: 'motions' },
    view.moved.map(({ motion, by, seconded, decided }) =>
      h(
        'li',
        { key: motion },
        h('b', null, BALLOT_LABELS[motion]),
        `: moved by ${shortName(view, by)}, ${decided ?? (seconded ? 'seconded' : 'not seconded yet')}.`,
      ),
    ),
  )
}

/** Arrivals and signatures, as bars and in figures. */
export function bars({ arrivals, signatures }: PublicView): View {
  const bar = (label: string, value: number, words: string, half?: 'half'): View =>
    h(
      'div',
      { class: 'bar' },
      h('p', { id: `bar-${label}` }, h('b', null, label), ' ', h('span', { class: 'figure' }, words)),
      h(
        'svg',
        { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        h('rect', { width: 100, height: 4, class: 'track' }),
        h('rect', { width: Math.min(100, value), height: 4, class: 'full' }),
        half && h('rect', { x: 49.75, width: 0.5, height: 4, class: 'half' }),
      ),
    )
  return h(
    'div',
    { class: 'bars' },
    bar(
      'Arrivals',
      arrivals,
      `${arrivals} of 100 in Moscow${arrivals > 50 ? ': more than half' : ''}`,
      'half',
    ),
    bar('Signatures', signatures, `${signatures} names ask for the plenum`),
  )
}

// the feed

/** One item as a sentence, the same for eyes and for a screen reader. */
export function itemWords(view: PublicView, item: FeedItem): { readonly who: string; readonly text: string } {
  switch (item.kind) {
    case 'speech':
      return { who: shortName(view, item.by), text: item.text }
    case 'wire':
      return { who: `Telegram, ${shortName(view, item.by)} to ${shortName(view, item.to)}`, text: item.text }
    case 'traffic':
      return { who: 'The exchange', text: `${shortName(view, item.by)} wired ${shortName(view, item.to)}.` }
    case 'returned':
      return { who: 'Your teacher returned a telegram', text: item.text }
    case 'filed':
      return { who: nameOf(view, item.by), text: item.text }
    case 'inject':
      return { who: item.title, text: item.text }
    case 'note':
      return { who: 'A note from your teacher', text: item.text }
    default:
      return { who: '', text: item.text }
  }
}

export function feedItem(
  view: PublicView,
  lesson: PublicLesson | null,
  item: FeedItem,
  at: number,
  reader: 'pupil' | 'teacher' = 'pupil',
): View {
  const { who, text } = itemWords(view, item)
  const time = new Date(item.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
  const cited =
    item.kind === 'speech' && item.cites && lesson
      ? papersOf(lesson, view).find(({ id }) => id === item.cites)
      : undefined
  return h(
    'li',
    { key: at, class: item.kind },
    reader === 'teacher' &&
      item.to &&
      item.kind !== 'wire' &&
      item.kind !== 'traffic' &&
      h('span', { class: 'to' }, `To ${shortName(view, item.to)}: `),
    who !== '' && h('b', { class: 'who' }, who),
    item.kind === 'speech' &&
      item.stance &&
      h('span', { class: `tag word ${item.stance}` }, STANCE_LABELS[item.stance]),
    h('time', { datetime: new Date(item.at).toISOString() }, time),
    h('span', { class: 'text' }, text),
    cited && h('span', { class: 'cites' }, `Cites “${cited.title}”, ${cited.date}.`),
  )
}

// words for a screen reader

export const unseen = (words: string): View => h('span', { class: 'unseen' }, words)

/** Says new items politely, in one breath, at most every three seconds; and now and then something at once. */
export interface Announcer {
  readonly say: (words: string) => void
  readonly sayNow: (words: string) => void
  readonly quiet: (on: boolean) => void
}

export function announcer(): Announcer {
  const polite = region({ role: 'log', 'aria-live': 'polite', 'aria-label': 'News' })
  const urgent = region({ role: 'alert', 'aria-live': 'assertive' })
  let queue: string[] = []
  let isQuiet = false
  let isPausing = false
  const later = (ms: number): void => {
    isPausing = true
    setTimeout(flush, ms)
  }
  const flush = (): void => {
    isPausing = false
    const words = queue.length > 4 ? [`${queue.length - 3} things happened.`, ...queue.slice(-3)] : queue
    queue = []
    if (words.length === 0) return
    const line = document.createElement('p')
    line.textContent = words.join(' ')
    polite.append(line)
    while (polite.childElementCount > 3) polite.firstElementChild!.remove()
    later(3_000)
  }
  return {
    say: words => {
      if (isQuiet) return
      queue.push(words)
      if (!isPausing) later(300)
    },
    sayNow: words => {
      urgent.textContent = words
    },
    quiet: on => {
      isQuiet = on
      if (on) queue = []
    },
  }
}

function region(attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div')
  element.className = 'unseen'
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  return element
}

// fields

/** A choice from a list, with its label. `form` tells it from others with the same label. */
export function choice<T extends string>(asked: {
  readonly form: string
  readonly label: string
  readonly value: T | ''
  readonly options: readonly (readonly [T, string])[]
  readonly none?: string
  readonly on: (value: T | '') => void
  readonly hideLabel?: boolean
}): View {
  const { form, label, value, options, none, on, hideLabel } = asked
  const id = idOf(form, label)
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { class: hideLabel ? 'unseen' : 'label', for: id }, label),
    h(
      'select',
      { id, onchange: event => on((event.target as HTMLSelectElement).value as T | ''), value },
      none !== undefined && h('option', { value: '', selected: value === '' }, none),
      options.map(([id, words]) => h('option', { key: id, value: id, selected: id === value }, words)),
    ),
  )
}

const idOf = (form: string, label: string): string => `${form}-${label.toLowerCase().replace(/\W+/g, '-')}`

export function writing(asked: {
  readonly form: string
  readonly label: string
  readonly value: string
  readonly most: number
  readonly rows?: number
  readonly on: (value: string) => void
}): View {
  const { form, label, value, most, rows = 3, on } = asked
  const left = most - [...value].length
  const id = idOf(form, label)
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { class: 'label', for: id }, label),
    h('textarea', {
      id,
      rows,
      value,
      'aria-describedby': `${id}-count`,
      oninput: event => on((event.target as HTMLTextAreaElement).value),
    }),
    h(
      'span',
      { id: `${id}-count`, class: left < 0 ? 'count over' : 'count' },
      left < 0 ? `${-left} too many` : `${left} left`,
    ),
  )
}

export const button = (
  label: Child,
  on: () => void,
  more: Readonly<Record<string, string | boolean | undefined>> = {},
): View => h('button', { type: 'button', onclick: on, ...more }, label)

// what a tab remembers, so that a reload loses nothing; a closed tab forgets

export const remember = (key: string, value: string | null): void => {
  if (value === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, value)
}
export const recall = (key: string): string | null => sessionStorage.getItem(key)

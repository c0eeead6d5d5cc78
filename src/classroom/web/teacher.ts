/**
 * The teacher's page: time above, seats on the left, what is said in the
 * middle, what can be done on the right. Everything has a key; nothing that a
 * key does cannot be taken back.
 */
import { VOTES } from '../../engine/crisis.ts'
import { BALLOT_LABELS, VOTE_LABELS, WIRE_ACTS } from '../actWords.ts'
import { type ClassClient, NOTHING_SEEN, readCard, type Seen } from '../client.ts'
import type { TeacherCommand } from '../commands.ts'
import { type Ballot, type Minder, SHOWABLE, type Showable } from '../events.ts'
import { type RoleId, WATCHERS, WIRE_MODES, type WireMode } from '../lesson.ts'
import type { Errand } from '../protocol.ts'
import { TEXT_LENGTH } from '../protocol.ts'
import type { PublicLesson } from '../publicLesson.ts'
import type { FeedItem, PublicView, TeacherView } from '../views.ts'
import { bellAt, debriefMinutes } from './bell.ts'
import { connect, drawing, fetchLesson, keepReading, type Reading, readings } from './device.ts'
import { type Child, h, type Props, render, type View } from './dom.ts'
import {
  announcer,
  bars,
  board,
  button,
  choice,
  clock,
  clockRuns,
  clockWords,
  feedItem,
  HANDS,
  itemWords,
  lineStatus,
  motions,
  nameOf,
  recall,
  remember,
  rollTable,
  shortName,
  strip,
  unseen,
  writing,
} from './parts.ts'
import { secrets } from './revealed.ts'
import { type RoomKey, readRooms, roomLinks } from './rooms.ts'

/** Somebody who has done nothing for so long is pointed out. */
const SILENT = 6 * 60_000

const FILTERS = ['all', 'speeches', 'telegrams', 'events', 'notices'] as const
type Filter = (typeof FILTERS)[number]
const SHOWS: Readonly<Record<Filter, readonly FeedItem['kind'][] | null>> = {
  all: null,
  speeches: ['speech', 'filed'],
  telegrams: ['wire', 'traffic', 'returned'],
  events: ['event'],
  notices: ['inject', 'note', 'phase', 'house'],
}

interface RoomModel {
  readonly key: RoomKey
  seen: Seen
  client: ClassClient | undefined
}

type Asking =
  | { readonly what: 'seat'; readonly role: RoleId }
  | { readonly what: 'close' }
  | { readonly what: 'purge' }
  | { readonly what: 'keys' }
  | { readonly what: 'return'; readonly wire: number }

interface Model {
  rooms: readonly RoomModel[]
  at: number
  lesson: PublicLesson | null
  reading: Reading
  filter: Filter
  find: string
  allInjects: boolean
  ballot: Ballot
  bell: string
  asking: Asking | null
  text: string
  answer: string
}

export function teacherPage(root: HTMLElement): void {
  const tell = announcer()
  const keys = readRooms(location.hash) ?? readRooms(recall('rooms') ?? '') ?? []
  if (keys.length > 0) remember('rooms', roomLinks(keys))
  const model: Model = {
    rooms: keys.map(key => ({ key, seen: NOTHING_SEEN, client: undefined })),
    at: 0,
    lesson: null,
    reading: readings(),
    filter: 'all',
    find: '',
    allInjects: false,
    ballot: 'dismissal',
    bell: recall('bell') ?? '',
    asking: null,
    text: '',
    answer: '',
  }
  const ask = drawing(() => render(root, page(model, doing)))
  const change = (changed: Partial<Model>): void => {
    Object.assign(model, changed)
    ask()
  }
  const doing: Doing = {
    change,
    give: async command => {
      const { client } = model.rooms[model.at]!
      if (!client) return
      const refusal = await client.give(command)
      change({ answer: refusal ?? '' })
      if (refusal) tell.sayNow(refusal)
    },
    enter: key => {
      const room: RoomModel = { key, seen: NOTHING_SEEN, client: undefined }
      for (const { client } of model.rooms) client?.close()
      change({ rooms: [room], at: 0, answer: '' })
      remember('rooms', roomLinks([key]))
      open(room)
    },
    read: reading => {
      keepReading(reading)
      tell.quiet(reading.quiet)
      change({ reading })
    },
  }
  function open(room: RoomModel): void {
    const hello = { code: room.key.code, kind: 'teacher' as const, token: room.key.secret }
    room.client = connect(hello, seen => {
      const before = room.seen
      room.seen = seen
      if (model.rooms[model.at] === room && seen.view && before.view)
        for (const item of seen.feed.slice(before.feed.length)) {
          const { who, text } = itemWords(seen.view, item)
          tell.say(who ? `${who}: ${text}` : text)
        }
      ask()
    })
  }
  for (const room of model.rooms) open(room)
  keepReading(model.reading)
  tell.quiet(model.reading.quiet)
  fetchLesson().then(lesson => change({ lesson }))
  addEventListener('keydown', event => pressed(event, model, doing))
  ask()
}

interface Doing {
  readonly change: (changed: Partial<Model>) => void
  readonly give: (command: TeacherCommand | Errand) => Promise<void>
  /** Comes in with what was written down, where the link is lost. */
  readonly enter: (key: RoomKey) => void
  readonly read: (reading: Reading) => void
}

interface Room {
  readonly seen: Seen
  readonly view: PublicView
  readonly own: TeacherView
  readonly key: RoomKey
}

const roomAt = ({ rooms, at }: Model): Room | undefined => {
  const room = rooms[at]
  return room?.seen.view && room.seen.own
    ? { seen: room.seen, view: room.seen.view, own: room.seen.own as TeacherView, key: room.key }
    : undefined
}

// keys

interface Key {
  readonly key: string
  readonly help: string
  readonly does: (room: Room, doing: Doing, model: Model) => void
}
const KEYS: readonly Key[] = [
  {
    key: 's',
    help: 'Start, pause, go on',
    does: ({ view }, doing, model) => startOrPause(view, doing, model),
  },
  { key: 'n', help: 'Next phase', does: (_, { give }) => give({ type: 'next' }) },
  { key: 'b', help: 'Back a phase', does: (_, { give }) => give({ type: 'back' }) },
  { key: '1', help: 'One minute more', does: (_, { give }) => give({ type: 'extend', minutes: 1 }) },
  { key: '3', help: 'Three minutes more', does: (_, { give }) => give({ type: 'extend', minutes: 3 }) },
  {
    key: 'v',
    help: 'Open the vote, or close it',
    does: ({ view }, { give }, model) =>
      give(view.vote ? { type: 'close_vote' } : { type: 'open_vote', ballot: ballotFor(view, model) }),
  },
  {
    key: 'r',
    help: 'Release the oldest telegram that waits',
    does: ({ own }, { give }) => {
      const [wire] = queueOf(own)
      if (wire) give({ type: 'release', wire: wire.wire })
    },
  },
  { key: 'g', help: 'To the seats', does: () => focusOn('.seat button, button.seat') },
  { key: 'i', help: 'Find an inject', does: () => focusOn('#find') },
  {
    key: 'w',
    help: 'The other room',
    does: (_, { change }, { rooms, at }) => change({ at: (at + 1) % rooms.length, asking: null }),
  },
  { key: '?', help: 'These keys', does: (_, { change }) => change({ asking: { what: 'keys' } }) },
]

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus()

function pressed(event: KeyboardEvent, model: Model, doing: Doing): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || !model.reading.keys || model.asking) return
  if (/^(input|textarea|select)$/i.test(target.tagName)) return
  const key = KEYS.find(each => each.key === event.key)
  const room = roomAt(model)
  if (!key || !room) return
  event.preventDefault()
  key.does(room, doing, model)
}

function startOrPause(view: PublicView, { give, change }: Doing, { bell }: Model): void {
  const verb = clockVerb(view)
  // A lesson of one day ends when its plan does, unless the teacher knows better.
  if (verb === 'start' && bell === '') {
    const minutes = view.plan.slice(1).reduce((sum, each) => sum + each.minutes, 0)
    if (minutes <= 90) setBell(clockTime(Date.now() + minutes * 60_000), change)
  }
  give({ type: verb })
}

const clockTime = (at: number): string => {
  const when = new Date(at)
  return [when.getHours(), when.getMinutes()].map(each => String(each).padStart(2, '0')).join(':')
}

function setBell(bell: string, change: Doing['change']): void {
  remember('bell', bell)
  change({ bell })
}

const clockVerb = (view: PublicView): 'start' | 'pause' | 'resume' =>
  view.phase.index === 0 ? 'start' : clockRuns(view) ? 'pause' : 'resume'

// the page

function page(model: Model, doing: Doing): readonly Child[] {
  const room = roomAt(model)
  if (!room) return waitingRoom(model, doing)
  const { view, seen } = room
  return [
    h('a', { class: 'skip', href: '#seats' }, 'To the seats'),
    model.rooms.length > 1 && tabs(model, doing),
    top(model, doing, room),
    h('nav', { class: 'jump', 'aria-label': 'On this page' }, [
      h('a', { href: '#seats' }, 'Seats'),
      h('a', { href: '#feed' }, 'Feed'),
      h('a', { href: '#tools' }, 'Tools'),
    ]),
    h('p', { class: 'problem', role: 'alert' }, model.answer || (seen.problem ?? '')),
    h(
      'main',
      { class: 'teacher' },
      h('div', { class: 'column', key: 'seats' }, seats(doing, room)),
      h('div', { class: 'column', key: 'feed' }, queue(doing, room), feed(model, doing, room)),
      h(
        'div',
        { class: 'column tools', id: 'tools', key: 'tools', tabindex: '-1' },
        h(
          'nav',
          { class: 'mini', 'aria-label': 'Tools' },
          TOOLS.map(([id, words]) => h('a', { key: id, href: `#tool-${id}` }, words)),
        ),
        view.revealed && debrief(view, view.revealed),
        voting(model, doing, room),
        injects(model, doing, room),
        projector(doing, room),
        wires(doing, room),
        going(doing, room),
        h(
          'section',
          { key: 'board', id: 'tool-board' },
          h('h2', null, 'Board'),
          bars(view),
          board(view),
          view.rolls.map((roll, at) => h('div', { key: at }, rollTable(view, roll))),
        ),
        after(model, doing, room),
        reading(model, doing),
      ),
    ),
    model.asking && dialog(model, doing, room),
  ]
}

/** What there is in the drawer on the right. */
const TOOLS = [
  ['vote', 'Vote'],
  ['injects', 'Injects'],
  ['projector', 'Projector'],
  ['wires', 'Telegrams'],
  ['class', 'Class'],
  ['board', 'Board'],
  ['after', 'After'],
] as const

const debrief = ({ outcome }: PublicView, revealed: NonNullable<PublicView['revealed']>): View =>
  h(
    'section',
    { key: 'debrief' },
    h('h2', null, 'Debrief'),
    outcome && h('p', null, h('b', null, outcome.title), `. ${outcome.words}`),
    h('details', null, h('summary', null, 'Secrets and aims, seat by seat'), secrets(revealed)),
  )

const waitingRoom = ({ rooms, at, answer }: Model, { change, enter }: Doing): readonly Child[] => {
  const seen = rooms[at]?.seen
  const isRefused = seen?.line === 'refused'
  return [
    h(
      'main',
      { class: 'door' },
      h('p', { class: 'kicker' }, 'Arithmetic Majority'),
      h('h1', null, 'The teacher’s desk'),
      seen && lineStatus(seen),
      (!seen || isRefused) && [
        h('p', null, 'Open the teacher’s link that the program printed, or type what you wrote down.'),
        h(
          'form',
          {
            onsubmit: event => {
              event.preventDefault()
              const [code, recovery] = [...(event.target as HTMLFormElement).querySelectorAll('input')].map(
                ({ value }) => value.trim(),
              )
              if (readCard(code!) && recovery) enter({ code: readCard(code!)!.code, secret: recovery })
              else change({ answer: 'The class code has six signs; the recovery code four times five.' })
            },
          },
          ['Class code', 'Recovery code'].map(label =>
            h(
              'label',
              { class: 'field', key: label },
              h('span', { class: 'label' }, label),
              h('input', { autocomplete: 'off', spellcheck: 'false' }),
            ),
          ),
          h('button', { type: 'submit', class: 'main' }, 'Open the desk'),
        ),
        h('p', { class: 'problem', role: 'alert' }, answer),
      ],
    ),
  ]
}

const tabs = ({ rooms, at }: Model, { change }: Doing): View =>
  h(
    'div',
    { class: 'tabs', role: 'group', 'aria-label': 'Rooms' },
    rooms.map(({ key, seen }, each) =>
      button(
        [
          `Room ${String.fromCharCode(65 + each)}`,
          h('span', { class: 'quiet' }, ` ${key.code}`),
          seen.view && h('span', { class: 'quiet' }, `, ${seen.view.phase.title}`),
        ],
        () => change({ at: each, asking: null }),
        { key: String(each), 'aria-pressed': String(each === at) },
      ),
    ),
  )

function top(model: Model, doing: Doing, { seen, view }: Room): View {
  const verb = clockVerb(view)
  const text = model.lesson?.phases.find(({ id }) => id === view.phase.id)?.teacher ?? ''
  const atEnd = view.phase.index + 1 >= view.plan.length
  const label = verb === 'start' ? 'Start' : verb === 'pause' ? 'Pause' : 'Go on'
  return h(
    'header',
    { class: 'top desk' },
    h('h1', { class: 'unseen' }, `The teacher’s desk: ${view.phase.title}`),
    strip(view),
    h(
      'div',
      { class: 'controls' },
      clock(seen, Date.now()),
      h(
        'div',
        { class: 'row' },
        button(label, () => startOrPause(view, doing, model), {
          class: verb === 'pause' ? '' : 'main',
          'aria-keyshortcuts': 's',
        }),
        button(['+1', unseen(' minute')], () => doing.give({ type: 'extend', minutes: 1 }), {
          'aria-keyshortcuts': '1',
        }),
        button(['+3', unseen(' minutes')], () => doing.give({ type: 'extend', minutes: 3 }), {
          'aria-keyshortcuts': '3',
        }),
        button('Next ▸', () => doing.give({ type: 'next' }), {
          disabled: atEnd || view.phase.index === 0,
          'aria-keyshortcuts': 'n',
        }),
        button('◂ Back', () => doing.give({ type: 'back' }), {
          disabled: view.phase.index === 0,
          'aria-keyshortcuts': 'b',
        }),
      ),
      reserve(model, doing, seen, view),
      lineStatus(seen),
    ),
    h('p', { class: 'hint' }, h('b', null, view.phase.date), ` ${text}`),
  )
}

// the debrief's time

function reserve(model: Model, { change }: Doing, seen: Seen, view: PublicView): View {
  const now = Date.now()
  const planned = view.plan.find(({ phase }) => phase === 'debrief')?.minutes ?? 0
  const bell = bellAt(model.bell, now)
  const left = bell === undefined ? undefined : debriefMinutes(seen, bell, now)
  const short = left !== undefined && left < Math.min(10, planned)
  return h(
    'div',
    { class: short ? 'reserve short' : 'reserve' },
    h(
      'label',
      null,
      h('span', { class: 'label' }, 'Bell at '),
      h('input', {
        type: 'time',
        value: model.bell,
        onchange: event => setBell((event.target as HTMLInputElement).value, change),
      }),
    ),
    h(
      'p',
      { id: 'debrief-reserved' },
      h('b', null, left === undefined ? `${planned}:00` : clockWords(Math.max(0, left) * 60_000)),
      left === undefined
        ? ' planned for the debrief'
        : short
          ? ' left for the debrief: hurry'
          : ' left for the debrief',
    ),
  )
}

// seats

function seats(doing: Doing, { seen, view, own }: Room): View {
  const dealt = own.seats.filter(({ key }) => key !== null)
  const others = own.seats.filter(({ key }) => key === null)
  const here = dealt.filter(({ role }) => seen.online.includes(role)).length
  const ready = dealt.filter(({ read }) => read !== null).length
  return h(
    'section',
    { id: 'seats', tabindex: '-1', 'aria-labelledby': 'seats-title' },
    h(
      'h2',
      { id: 'seats-title' },
      'Seats ',
      h('span', { class: 'left' }, `${here} of ${dealt.length} here, ${ready} ready`),
    ),
    calls(seen, view, own),
    h(
      'ul',
      { class: 'seats' },
      dealt.map(seat => tile(doing, seen, view, own, seat)),
    ),
    h(
      'details',
      null,
      h('summary', null, `Played by the game: ${others.length}`),
      h(
        'ul',
        { class: 'seats' },
        others.map(seat => tile(doing, seen, view, own, seat)),
      ),
    ),
    h(
      'p',
      { class: 'quiet legend' },
      '● here, ○ away, ⚙ played by the game, = votes as another does, ∅ played by nobody; ⚑ one of its telegrams was reported; ▲ ▼ – its vote',
    ),
  )
}

type Seat = TeacherView['seats'][number]

/** Who wants something, or has done nothing for too long: in a class of 35 not every tile is in sight. */
function calls(seen: Seen, view: PublicView, own: TeacherView): Child {
  const names = (seats: readonly Seat[]): string => seats.map(({ role }) => shortName(view, role)).join(', ')
  const hands = own.seats.filter(({ handUp }) => handUp)
  const silent = own.seats.filter(seat => isSilent(seen, seat))
  return [
    hands.length > 0 && h('p', { key: 'hands', class: 'calls' }, h('b', null, 'Hand up: '), names(hands)),
    silent.length > 0 &&
      h('p', { key: 'silent', class: 'calls' }, h('b', null, 'Silent for six minutes: '), names(silent)),
  ]
}

const isSilent = (seen: Seen, seat: Seat): boolean =>
  seat.minder === 'pupil' && seen.online.includes(seat.role) && silentFor(seen, seat, Date.now()) > SILENT

const silentFor = ({ view, ahead }: Seen, { last }: Seat, now: number): number =>
  view && clockRuns(view) && view.phase.index > 0 && last !== null ? now + ahead - last : 0

function tile({ change }: Doing, seen: Seen, view: PublicView, own: TeacherView, seat: Seat): View {
  const online = seen.online.includes(seat.role)
  const [dot, minded] = mindedSign(seat.minder, online)
  const silent = isSilent(seen, seat)
  const reported = own.wires.some(wire => wire.by === seat.role && wire.reported && wire.state !== 'removed')
  const hand = own.hands?.[seat.role]
  const signs: readonly (readonly [string, string])[] = [
    ...(seat.handUp ? [['hand', 'hand up'] as const] : []),
    ...(seat.muted ? [['mute', 'muted'] as const] : []),
    ...(reported ? [['⚑', 'reported'] as const] : []),
    ...(hand ? [[HANDS[hand], `votes ${hand}`] as const] : []),
    ...(seat.read !== null && view.phase.index === 0 ? [['✓', `ready, ${seat.read} right`] as const] : []),
    ...(seat.exit ? [['ticket', 'exit ticket in'] as const] : []),
  ]
  return h(
    'li',
    { key: seat.role },
    h(
      'button',
      {
        type: 'button',
        class: `seat${silent ? ' silent' : ''}${seat.handUp ? ' hand-up' : ''}`,
        'aria-haspopup': 'dialog',
        onclick: () => change({ asking: { what: 'seat', role: seat.role }, text: '', answer: '' }),
      },
      h('span', { 'aria-hidden': 'true', class: 'dot' }, dot),
      unseen(`${minded}: `),
      h('b', null, shortName(view, seat.role)),
      signs.map(([sign, words]) =>
        h(
          'span',
          { key: words, class: 'sign' },
          h('span', { 'aria-hidden': 'true' }, sign),
          unseen(`, ${words}`),
        ),
      ),
      h('span', { class: 'did' }, silent ? 'silent 6 min' : `said ${seat.spoke}, wired ${seat.wired}`),
    ),
  )
}

/** Who has a seat, as a sign and in words. */
function mindedSign(minder: Minder, online: boolean): readonly [sign: string, words: string] {
  if (typeof minder === 'object') return ['=', 'votes as another does']
  if (minder === 'pupil') return online ? ['●', 'here'] : ['○', 'away']
  return minder === 'nobody' ? ['∅', 'played by nobody'] : ['⚙', 'played by the game']
}

const MINDERS: readonly (readonly [string, string])[] = [
  ['pupil', 'Its pupil'],
  ['leaning', 'The game, as the person leans'],
  ['history', 'The game, as in June 1957'],
  ['nobody', 'Nobody: abstains'],
]

function seatMenu(
  model: Model,
  doing: Doing,
  { view, own, key, seen }: Room,
  role: RoleId,
): readonly Child[] {
  const seat = own.seats.find(each => each.role === role)!
  const hasStand = model.lesson?.roles.find(({ id }) => id === role)?.hasStand ?? false
  const watches = (WATCHERS as readonly string[]).includes(role)
  const minder = typeof seat.minder === 'object' ? `like:${seat.minder.like}` : seat.minder
  const hand = own.hands?.[role]
  return [
    h('h2', { id: 'asking-title' }, nameOf(view, role)),
    // What is said on the page is out of sight, and of hearing, behind a menu.
    h('p', { class: 'problem', role: 'alert' }, model.answer),
    h('p', { class: 'quiet' }, [
      seat.key === null
        ? 'No card was dealt for this seat.'
        : seat.taken
          ? seen.online.includes(role)
            ? 'Somebody sits here.'
            : 'Somebody sat here, and is not on the line.'
          : 'The seat is free.',
      seat.read !== null && ` Check questions: ${seat.read} right.`,
      ` Spoke ${seat.spoke} times, citing ${seat.cited}; wired ${seat.wired}; acted ${seat.acted}; filed ${seat.filed}.`,
    ]),
    seat.key !== null &&
      h(
        'details',
        { key: 'key' },
        h('summary', null, 'Show the seat key'),
        h('p', { class: 'key' }, h('code', null, `${key.code}-${seat.key}`)),
        h(
          'p',
          { class: 'quiet' },
          'The pupil types this at the door. On another machine than before, free the seat first. A new key shuts out whoever has the old one; what the seat has said and done stays.',
        ),
        h(
          'p',
          { class: 'row' },
          button('Free the seat', () => doing.give({ type: 'free', role }), { disabled: !seat.taken }),
          button('A new key', () => doing.give({ type: 'rekey', role })),
        ),
        own.locked &&
          h('p', { class: 'notice' }, 'The room is locked: unlock it, and this key opens the seat.'),
      ),
    choice({
      form: 'seat',
      label: 'Who plays this seat',
      value: minder,
      options: [
        ...MINDERS.filter(([id]) =>
          id === 'pupil' ? seat.key !== null : id === 'history' ? hasStand : id === 'nobody' || !watches,
        ),
        ...own.seats
          .filter(each => each.role !== role && each.minder === 'pupil')
          .map(each => [`like:${each.role}`, `Votes as ${shortName(view, each.role)} does`] as const),
      ],
      on: value =>
        value &&
        doing.give({
          type: 'mind',
          role,
          by: (value.startsWith('like:') ? { like: value.slice(5) } : value) as Minder,
        }),
    }),
    h(
      'p',
      { class: 'row' },
      button(
        seat.muted ? 'Let it speak again' : 'Mute: it can still vote',
        () => doing.give({ type: 'mute', role, on: !seat.muted }),
        { 'aria-pressed': String(seat.muted) },
      ),
    ),
    view.vote &&
      h(
        'div',
        { class: 'row', role: 'group', 'aria-label': 'Put its vote right' },
        h('span', { class: 'quiet' }, 'Its vote: '),
        VOTES.map(vote =>
          button(VOTE_LABELS[vote], () => doing.give({ type: 'override', role, vote }), {
            key: vote,
            'aria-pressed': String(hand === vote),
          }),
        ),
      ),
    seat.key !== null &&
      h(
        'form',
        {
          key: 'note',
          onsubmit: event => {
            event.preventDefault()
            if (!model.text.trim()) return
            doing.give({ type: 'note', to: role, text: model.text })
            doing.change({ text: '', asking: null })
          },
        },
        writing({
          form: 'note',
          label: 'A note for this seat alone',
          value: model.text,
          most: TEXT_LENGTH,
          rows: 2,
          on: text => doing.change({ text }),
        }),
        h('button', { type: 'submit' }, 'Send the note'),
      ),
    seat.exit && [
      h('h3', null, 'Exit ticket'),
      h(
        'ol',
        null,
        seat.exit.map((words, at) => h('li', { key: at }, words)),
      ),
    ],
  ]
}

// the feed and what waits

const queueOf = (own: TeacherView): TeacherView['wires'] =>
  own.wires.filter(({ state }) => state === 'held' || state === 'waiting')

function queue(doing: Doing, { view, own, seen }: Room): Child {
  const waiting = queueOf(own)
  const reported = own.wires.filter(({ reported, state }) => reported && state === 'delivered')
  if (waiting.length + reported.length === 0)
    return h(
      'section',
      { key: 'queue' },
      h('h2', null, 'Telegrams waiting'),
      h('p', { class: 'quiet' }, 'None.'),
    )
  return h(
    'section',
    { key: 'queue', class: 'queue', 'aria-labelledby': 'queue-title' },
    h(
      'h2',
      { id: 'queue-title' },
      'Telegrams waiting ',
      h('span', { class: 'left' }, String(waiting.length)),
    ),
    h(
      'ol',
      null,
      [...reported, ...waiting].map(({ wire, by, to, text, act, due, reported, state }) => {
        const seconds = due === null ? null : Math.max(0, Math.ceil((due - Date.now() - seen.ahead) / 1000))
        return h(
          'li',
          { key: wire },
          h('b', null, `${shortName(view, by)} to ${shortName(view, to)}`),
          reported && h('span', { class: 'tag' }, '⚑ reported'),
          state === 'waiting' && seconds !== null && h('span', { class: 'quiet' }, ` goes in ${seconds} s`),
          h('p', { class: 'text' }, text),
          act && h('p', { class: 'quiet' }, WIRE_ACTS[act.type].label),
          h(
            'p',
            { class: 'row' },
            state !== 'delivered' && button('Release', () => doing.give({ type: 'release', wire })),
            state !== 'delivered' &&
              button('Return…', () => doing.change({ asking: { what: 'return', wire }, text: '' })),
            button('Remove', () => doing.give({ type: 'remove', wire })),
          ),
        )
      }),
    ),
  )
}

function feed(model: Model, doing: Doing, { seen, view }: Room): View {
  const kinds = SHOWS[model.filter]
  const items = seen.feed
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => kinds === null || kinds.includes(item.kind))
  return h(
    'section',
    { id: 'feed', tabindex: '-1', key: 'feed', 'aria-labelledby': 'feed-title' },
    h('h2', { id: 'feed-title' }, 'Feed'),
    h(
      'div',
      { class: 'filters', role: 'group', 'aria-label': 'Show' },
      FILTERS.map(filter =>
        button(filter, () => doing.change({ filter }), {
          key: filter,
          class: 'small',
          'aria-pressed': String(filter === model.filter),
        }),
      ),
    ),
    items.length === 0
      ? h('p', { class: 'quiet' }, 'Nothing yet.')
      : h(
          'ol',
          { class: 'feed', tabindex: '0', 'aria-label': 'What happened, newest first' },
          items
            .slice(-150)
            .reverse()
            .map(({ item, at }) => feedItem(view, model.lesson, item, at, 'teacher')),
        ),
  )
}

// what can be done

const BALLOTS: readonly Ballot[] = ['dismissal', 'abolition', 'plenum', 'resolution']

/** What the room would vote on: what was seconded, else what the teacher chose. */
function ballotFor(view: PublicView, { ballot }: Model): Ballot {
  if (view.phase.id === 'resolution') return 'resolution'
  return view.moved.find(({ seconded, decided }) => seconded && !decided)?.motion ?? ballot
}

function voting(model: Model, doing: Doing, { view, own }: Room): View {
  const { vote } = view
  const chosen = ballotFor(view, model)
  return h(
    'section',
    { key: 'vote', id: 'tool-vote' },
    h('h2', null, 'Vote'),
    motions(view),
    vote
      ? [
          h(
            'p',
            { class: 'ballot' },
            h('b', null, BALLOT_LABELS[vote.ballot]),
            `: ${vote.cast} of ${vote.of} hands are up.`,
          ),
          own.hands &&
            Object.keys(own.hands).length > 0 &&
            h(
              'p',
              { class: 'quiet' },
              Object.entries(own.hands)
                .map(([role, hand]) => `${shortName(view, role as RoleId)} ${HANDS[hand]}`)
                .join('  '),
            ),
          h(
            'p',
            { class: 'row' },
            button('Close the vote', () => doing.give({ type: 'close_vote' }), {
              class: 'main',
              'aria-keyshortcuts': 'v',
            }),
            button('Drop it', () => doing.give({ type: 'drop_vote' })),
          ),
        ]
      : h(
          'div',
          { class: 'stacked' },
          choice({
            form: 'vote',
            label: 'On what',
            hideLabel: true,
            value: chosen,
            options: BALLOTS.map(each => [each, BALLOT_LABELS[each]] as const),
            on: ballot => ballot && doing.change({ ballot }),
          }),
          button('Open the vote', () => doing.give({ type: 'open_vote', ballot: chosen }), {
            'aria-keyshortcuts': 'v',
          }),
        ),
  )
}

function injects(model: Model, doing: Doing, { view, own }: Room): View {
  const find = model.find.trim().toLowerCase()
  const fitting = own.injects.filter(
    ({ phases, title, text }) =>
      (model.allInjects || find !== '' || phases.includes(view.phase.id)) &&
      `${title} ${text}`.toLowerCase().includes(find),
  )
  return h(
    'section',
    { key: 'injects', id: 'tool-injects' },
    h('h2', null, 'Injects ', h('span', { class: 'left' }, `${fitting.length} of ${own.injects.length}`)),
    h(
      'div',
      { class: 'row' },
      h(
        'label',
        { class: 'field' },
        h('span', { class: 'unseen' }, 'Find an inject'),
        h('input', {
          id: 'find',
          type: 'search',
          placeholder: 'Find',
          value: model.find,
          oninput: event => doing.change({ find: (event.target as HTMLInputElement).value }),
        }),
      ),
      h(
        'label',
        { class: 'option' },
        h('input', {
          type: 'checkbox',
          checked: model.allInjects,
          onchange: () => doing.change({ allInjects: !model.allInjects }),
        }),
        ' of every phase',
      ),
    ),
    h(
      'ul',
      { class: 'injects', tabindex: '0', 'aria-label': 'Injects' },
      fitting.map(({ id, title, text, ask, to }) => {
        const used = own.injected.includes(id)
        return h(
          'li',
          { key: id },
          h(
            'details',
            null,
            h('summary', null, title, used && h('span', { class: 'tag' }, 'used')),
            h('p', null, text),
            h('p', { class: 'quiet' }, h('b', null, 'Ask: '), ask),
            h(
              'p',
              { class: 'quiet' },
              to === 'all'
                ? 'Everybody reads it.'
                : `Only for ${to.map(role => shortName(view, role)).join(', ')}.`,
            ),
            own.wordsOnly[id] !== undefined &&
              h('p', { class: 'quiet' }, `No more than its words at present: ${own.wordsOnly[id]}.`),
            h(
              'p',
              null,
              button(used ? 'Send again' : 'Let it happen', () => doing.give({ type: 'inject', inject: id })),
            ),
          ),
        )
      }),
    ),
  )
}

const SHOW_WORDS: Readonly<Record<Showable, string>> = {
  board: 'Board',
  vote: 'Vote and roll call',
  bars: 'Arrivals and signatures',
  quotes: 'Last words',
  headline: 'Headline',
  code: 'Class code, before the start',
}

const projector = (doing: Doing, { view, key }: Room): View =>
  h(
    'section',
    { key: 'projector', id: 'tool-projector' },
    h('h2', null, 'Projector'),
    h(
      'div',
      { class: 'options' },
      SHOWABLE.map(item =>
        h(
          'label',
          { class: 'option', key: item },
          h('input', {
            type: 'checkbox',
            checked: view.shown.includes(item),
            onchange: () =>
              doing.give({
                type: 'show',
                items: SHOWABLE.filter(each => (each === item) !== view.shown.includes(each)),
              }),
          }),
          ` ${SHOW_WORDS[item]}`,
        ),
      ),
    ),
    h(
      'p',
      null,
      h(
        'a',
        { href: `/projector#${key.code}`, target: '_blank', rel: 'noopener' },
        'Open the projector’s page',
      ),
    ),
  )

const WIRE_WORDS: Readonly<Record<WireMode, string>> = {
  open: 'At once',
  delayed: 'After 20 seconds',
  approved: 'When you release them',
  phrasebook: 'From the phrasebook',
  off: 'Not at all',
}

const wires = (doing: Doing, { view }: Room): View =>
  h(
    'section',
    { key: 'wires', id: 'tool-wires' },
    h('h2', null, 'Telegrams'),
    choice({
      form: 'wires',
      label: 'They go',
      value: view.wires,
      options: WIRE_MODES.map(mode => [mode, WIRE_WORDS[mode]] as const),
      on: mode => mode && doing.give({ type: 'wires', mode }),
    }),
  )

/** Going back: phases, and the moments of the feed. */
function going(doing: Doing, { seen, view, own, key }: Room): View {
  const moments = [...new Map(seen.feed.map(item => [item.seq, item])).values()].slice(-12).reverse()
  return h(
    'section',
    { key: 'class', id: 'tool-class' },
    h('h2', null, 'Class'),
    h(
      'p',
      null,
      'Code ',
      h('code', null, key.code),
      ' ',
      h(
        'span',
        { class: 'quiet' },
        own.locked ? 'The room is locked.' : 'Whoever has a seat key can sit down.',
      ),
    ),
    h(
      'p',
      { class: 'row' },
      button(
        own.locked ? 'Unlock the room' : 'Lock the room',
        () => doing.give({ type: 'lock', on: !own.locked }),
        { 'aria-pressed': String(own.locked) },
      ),
    ),
    h(
      'details',
      null,
      h('summary', null, 'Undo: go back to a moment'),
      h(
        'p',
        { class: 'quiet' },
        'What was played after it is taken back; the class is told. Seats stay as they are.',
      ),
      moments.length === 0 && h('p', { class: 'quiet' }, 'Nothing to go back to yet.'),
      h(
        'ol',
        { class: 'moments' },
        moments.map(item => {
          const { who, text } = itemWords(view, item)
          return h(
            'li',
            { key: item.seq },
            button(['Before: ', who ? `${who}: ` : '', text.slice(0, 60)], () =>
              doing.give({ type: 'revert', to: item.seq - 1 }),
            ),
          )
        }),
      ),
    ),
  )
}

const after = (_: Model, doing: Doing, { view, key }: Room): View => {
  const isOver = view.phase.id === 'debrief' || view.closed
  return h(
    'section',
    { key: 'after', id: 'tool-after' },
    h('h2', null, 'Afterwards'),
    isOver
      ? [
          h(
            'ul',
            { class: 'links' },
            h('li', null, h('a', opens(`/debrief?${asTeacher(key)}`), 'The debrief of the class')),
            h('li', null, h('a', opens(`/dossiers?${asTeacher(key)}`), 'A page for each seat, to print')),
          ),
          h(
            'p',
            { class: 'row' },
            button('Save grades.csv: counts, not marks', () => save('grades.csv', key, doing)),
            button('Save the class as a file', () => save('class.jsonl', key, doing)),
          ),
        ]
      : h('p', { class: 'quiet' }, 'Debrief, pages for each seat and grades.csv come with the debrief.'),
    h(
      'p',
      { class: 'row' },
      button('Close the class…', () => doing.change({ asking: { what: 'close' } }), {
        disabled: view.closed,
      }),
      button('Delete everything…', () => doing.change({ asking: { what: 'purge' }, text: '' }), {
        class: 'grave',
      }),
    ),
  )
}

const asTeacher = ({ code, secret }: RoomKey): string => `code=${code}&teacher=${secret}`
const opens = (href: string): Props => ({ href, target: '_blank', rel: 'noopener' })

/** A file that only the teacher may have: asked for with the secret, and saved. */
async function save(file: string, { code, secret }: RoomKey, { change }: Doing): Promise<void> {
  const answer = await fetch(`/${file}?code=${code}`, {
    headers: { authorization: `Bearer ${secret}` },
  }).catch(() => undefined)
  if (!answer?.ok)
    return change({ answer: (await answer?.text()) ?? 'The server does not answer. Try again in a moment.' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = `${code}-${file}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const reading = ({ reading }: Model, doing: Doing): View =>
  h(
    'section',
    { key: 'reading' },
    h('h2', null, 'Reading'),
    (
      [
        ['keys', 'One-letter keys (press ? for the list)'],
        ['spaced', 'More space between letters and lines'],
        ['quiet', 'No spoken news (for screen readers)'],
      ] as const
    ).map(([key, words]) =>
      h(
        'label',
        { class: 'option', key },
        h('input', {
          type: 'checkbox',
          checked: reading[key],
          onchange: () => doing.read({ ...reading, [key]: !reading[key] }),
        }),
        ` ${words}`,
      ),
    ),
  )

// asking

function dialog(model: Model, doing: Doing, room: Room): View {
  const { asking } = model
  const shut = (): void => doing.change({ asking: null, text: '' })
  return h(
    'dialog',
    {
      key: `${asking!.what}-${'role' in asking! ? asking.role : ''}`,
      'aria-labelledby': 'asking-title',
      made: element => (element as HTMLDialogElement).showModal(),
      onclose: shut,
      oncancel: shut,
    },
    h('p', { class: 'shut' }, button('✕', shut, { 'aria-label': 'Close' })),
    asked(model, doing, room, asking!, shut),
  )
}

function asked(model: Model, doing: Doing, room: Room, asking: Asking, shut: () => void): readonly Child[] {
  switch (asking.what) {
    case 'seat':
      return seatMenu(model, doing, room, asking.role)
    case 'keys':
      return [
        h('h2', { id: 'asking-title' }, 'Keys'),
        h(
          'dl',
          { class: 'keys' },
          KEYS.filter(({ key }) => key !== 'w' || model.rooms.length > 1).map(({ key, help }) =>
            h('div', { key }, h('dt', null, h('kbd', null, key)), h('dd', null, help)),
          ),
        ),
      ]
    case 'close':
      return [
        h('h2', { id: 'asking-title' }, 'Close the class?'),
        h('p', null, 'Nobody can play on. What was played stays, with its debrief, until it is deleted.'),
        h(
          'p',
          { class: 'row' },
          button(
            'Close it',
            () => {
              doing.give({ type: 'close' })
              shut()
            },
            { class: 'main' },
          ),
          button('Not yet', shut),
        ),
      ]
    case 'purge':
      return [
        h('h2', { id: 'asking-title' }, 'Delete everything?'),
        h(
          'p',
          null,
          `The whole class is deleted from the server, with all that was said. Nothing brings it back. Type ${room.key.code} to delete it.`,
        ),
        h(
          'label',
          { class: 'field' },
          h('span', { class: 'label' }, 'Class code'),
          h('input', {
            value: model.text,
            autocomplete: 'off',
            oninput: event => doing.change({ text: (event.target as HTMLInputElement).value }),
          }),
        ),
        h(
          'p',
          { class: 'row' },
          button(
            'Delete it',
            () => {
              doing.give({ type: 'purge' })
              shut()
            },
            {
              class: 'grave',
              disabled: model.text.trim().toUpperCase() !== room.key.code,
            },
          ),
          button('Keep it', shut),
        ),
      ]
    case 'return':
      return [
        h('h2', { id: 'asking-title' }, 'Return the telegram'),
        h(
          'form',
          {
            onsubmit: event => {
              event.preventDefault()
              if (!model.text.trim()) return
              doing.give({ type: 'return', wire: asking.wire, text: model.text })
              shut()
            },
          },
          writing({
            form: 'return',
            label: 'What you say to whoever sent it',
            value: model.text,
            most: TEXT_LENGTH,
            on: text => doing.change({ text }),
          }),
          h('button', { type: 'submit', class: 'main' }, 'Return it'),
        ),
      ]
  }
}

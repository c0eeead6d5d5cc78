/** A pupil's page: sit down, read the card, and take part. */
import {
  BLOCS,
  FULL_MEMBERS,
  INSTITUTIONS,
  MOTIONS,
  PEOPLE,
  SIDES,
  VOTES,
  type Vote,
} from '../../engine/crisis.ts'
import {
  type ActWords,
  type Asked,
  BALLOT_LABELS,
  BLOC_LABELS,
  INSTITUTION_LABELS,
  MOTION_LABELS,
  OPEN_ACTS,
  SIDE_LABELS,
  SIDE_SHORT,
  STANCE_LABELS,
  VOTE_LABELS,
  WIRE_ACTS,
} from '../actWords.ts'
import { type ClassClient, lineWords, NOTHING_SEEN, readCard, type Seen, timeLeft } from '../client.ts'
import type { PupilCommand } from '../commands.ts'
import { NAME, type RoleId, WATCHERS } from '../lesson.ts'
import { ANSWER_LENGTH, TEXT_LENGTH } from '../protocol.ts'
import { type PublicLesson, papersOf } from '../publicLesson.ts'
import type { FeedItem, PublicView, PupilView, SeenSeat, SeenWire } from '../views.ts'
import { connect, drawing, fetchLesson, keepReading, type Reading, readings, tokenOf } from './device.ts'
import { type Child, h, render, type View } from './dom.ts'
import {
  announcer,
  bars,
  board,
  button,
  choice,
  clock,
  clockRuns,
  feedItem,
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

type Fields = Readonly<
  Partial<Record<Asked | 'to' | 'text' | 'phrase' | 'name' | 'act' | 'stance' | 'cites', string>>
>

interface Model {
  seen: Seen
  /** What came while the page was shut, until it has been read. */
  unread: readonly FeedItem[]
  lesson: PublicLesson | null
  reading: Reading
  /** What stands in the form at the door. */
  code: string
  key: string
  /** Half-written things, by form. */
  drafts: Readonly<Record<string, Fields>>
  /** What came of the last try, by form. */
  answers: Readonly<Record<string, string>>
  checked: Readonly<Record<number, number>>
  secretShown: boolean
}

export function pupilPage(root: HTMLElement): void {
  const tell = announcer()
  let client: ClassClient | undefined
  const model: Model = {
    seen: NOTHING_SEEN,
    unread: [],
    lesson: null,
    reading: readings(),
    code: '',
    key: '',
    drafts: {},
    answers: {},
    checked: {},
    secretShown: false,
  }
  const ask = drawing(() => render(root, page(model, doing)))
  const told = reporter(tell)
  const change = (changed: Partial<Model>): void => {
    Object.assign(model, changed)
    ask()
  }

  function sitDown(code: string, key: string): void {
    client?.close()
    change({ code, key, seen: NOTHING_SEEN, answers: {} })
    client = connect({ code, kind: 'pupil', token: tokenOf(code), ...(key && { key }) }, seen => {
      told(model.seen, seen)
      const unread =
        seen.view && !model.seen.view ? seen.feed.slice(Number(recall('heard') ?? 1e6)) : model.unread
      if (seen.view) {
        remember('seat', code)
        remember('heard', String(seen.feed.length))
      }
      change({ seen, unread })
    })
  }

  const doing: Doing = {
    change,
    sitDown,
    stand: () => {
      remember('seat', null)
      remember('heard', null)
      client?.close()
      client = undefined
      change({ seen: NOTHING_SEEN })
    },
    draft: (form, fields) =>
      change({ drafts: { ...model.drafts, [form]: { ...model.drafts[form], ...fields } } }),
    give: async (form, command, clear) => {
      if (!client) return
      change({ answers: { ...model.answers, [form]: '' } })
      const refusal = await client.give(command)
      change({
        answers: { ...model.answers, [form]: refusal ?? SENT[command.type] ?? 'Done.' },
        ...(refusal === undefined && clear && { drafts: { ...model.drafts, [form]: {} } }),
      })
    },
    read: reading => {
      keepReading(reading)
      tell.quiet(reading.quiet)
      change({ reading })
    },
    caughtUp: () => {
      client?.caughtUp()
      change({ unread: [] })
    },
  }

  keepReading(model.reading)
  tell.quiet(model.reading.quiet)
  fetchLesson().then(lesson => change({ lesson }))
  const linked = readCard(location.hash)
  if (location.hash.length > 6 && linked) {
    // The key is not left in the address for a neighbour to read.
    history.replaceState(null, '', location.pathname)
    if (linked.key) sitDown(linked.code, linked.key)
    else change({ code: linked.code })
  } else {
    const seat = recall('seat')
    if (seat) sitDown(seat, '')
  }
  ask()
}

const SENT: Readonly<Partial<Record<PupilCommand['type'], string>>> = {
  speak: 'Said.',
  wire: 'Sent.',
  vote: 'Your hand is counted. You may change it until the vote is closed.',
  file: 'Filed.',
  exit: 'Handed in.',
  report: 'Your teacher has been told.',
  ready: 'You are ready.',
}

interface Doing {
  readonly change: (changed: Partial<Model>) => void
  readonly sitDown: (code: string, key: string) => void
  readonly stand: () => void
  readonly draft: (form: string, fields: Fields) => void
  readonly give: (form: string, command: PupilCommand, clear?: boolean) => Promise<void>
  readonly read: (reading: Reading) => void
  readonly caughtUp: () => void
}

/** Says aloud what has changed: politely what was said, at once a vote of one's own. */
function reporter(tell: ReturnType<typeof announcer>): (before: Seen, after: Seen) => void {
  let warned = ''
  return (before, after) => {
    const { view } = after
    if (!view || !before.view) return
    for (const item of after.feed.slice(before.feed.length)) {
      const { who, text } = itemWords(view, item)
      tell.say(who ? `${who}: ${text}` : text)
    }
    const own = after.own as PupilView
    if (view.vote && !before.view.vote)
      tell.sayNow(
        own.hasVote && isPlaying(own)
          ? `Your turn: vote on “${BALLOT_LABELS[view.vote.ballot]}”.`
          : `A vote is open on “${BALLOT_LABELS[view.vote.ballot]}”.${isPlaying(own) ? ' You have a voice and no vote.' : ''}`,
      )
    if (view.phase.index !== before.view.phase.index) warned = ''
    const left = timeLeft(after, Date.now())
    if (!clockRuns(view)) return
    const due =
      left <= 20_000 && left > 0 ? 'twenty seconds' : left <= 60_000 && left > 20_000 ? 'one minute' : ''
    if (due === '' || due === warned) return
    warned = due
    if (view.vote && due === 'twenty seconds') tell.sayNow('The vote closes in twenty seconds.')
    else tell.say(`There is ${due} left in this phase.`)
  }
}

// the page

function page(model: Model, doing: Doing): readonly Child[] {
  const { seen } = model
  const own = seen.own as PupilView | null
  if (!seen.view || !own || seen.line === 'refused') return door(model, doing)
  const { view } = seen
  const atSeats = view.phase.id === 'seats'
  return [
    h('a', { class: 'skip', href: '#now' }, 'To what you can do now'),
    header(model, view, own),
    h(
      'nav',
      { 'aria-label': 'On this page', class: 'jump' },
      sections(view, own).map(([id, words]) =>
        h('a', { key: id, href: `#${id}`, class: words === TURN ? 'turn' : undefined }, words),
      ),
    ),
    h(
      'main',
      { class: 'pupil' },
      h('div', { class: 'column first' }, atSeats ? card(model, doing, own) : now(model, doing, view, own)),
      h(
        'div',
        { class: 'column second' },
        atSeats && now(model, doing, view, own),
        (!atSeats || seen.feed.length > 0) && heard(model, doing, view),
      ),
      h(
        'div',
        { class: 'column third' },
        telegrams(model, doing, view, own),
        table(model, doing, view, own),
        !atSeats && card(model, doing, own),
      ),
    ),
    papers(model, view),
    foot(model, doing),
  ]
}

/** On the bar that stays in sight, so that a vote is not missed by whoever reads further down. */
const TURN = 'Vote now'

const sections = (view: PublicView, own: PupilView): readonly (readonly [string, string])[] => [
  ['now', view.vote && own.hasVote && own.ballot === null && isPlaying(own) ? TURN : 'Now'],
  ...(view.phase.id === 'seats' ? [] : [['heard', 'Heard'] as const]),
  ['telegrams', `Telegrams${own.wires.length ? ` (${own.wires.length})` : ''}`],
  ['board', 'Board'],
  ['card', 'Card'],
  ['papers', 'Papers'],
]

function door({ seen, code, key }: Model, doing: Doing): readonly Child[] {
  const trying = seen.line === 'joining' && seen.problem === null && code !== '' && recallTrying(seen, code)
  return [
    h(
      'main',
      { class: 'door' },
      h('p', { class: 'kicker' }, 'Moscow, 18–29 June 1957'),
      h('h1', null, 'Arithmetic Majority'),
      h('p', { class: 'lead' }, 'Take the seat that your card gives you.'),
      h(
        'form',
        {
          onsubmit: event => {
            event.preventDefault()
            const read = readCard(`${code} ${key}`.trim())
            if (!read)
              return doing.change({
                seen: {
                  ...NOTHING_SEEN,
                  problem: 'The class code has six signs, and the seat key five. Both are on your card.',
                },
              })
            doing.sitDown(read.code, read.key)
          },
        },
        doorField('Class code', 'Six letters and figures, from the board or your card', code, value => {
          const read = readCard(value)
          doing.change(read?.key ? { code: read.code, key: read.key } : { code: value })
        }),
        doorField('Seat key', 'Five, from your card', key, value => doing.change({ key: value })),
        h('button', { type: 'submit', class: 'main' }, 'Sit down'),
      ),
      h('p', { class: 'problem', role: 'alert' }, seen.problem ?? ''),
      h('p', { class: 'quiet', role: 'status' }, trying ? lineWords(seen) : ''),
      h(
        'p',
        { class: 'quiet' },
        'Nobody asks for your name. What you write stays in this class, and your teacher can read it.',
      ),
    ),
  ]
}
const recallTrying = (seen: Seen, code: string): boolean => seen !== NOTHING_SEEN && code !== ''

const doorField = (label: string, help: string, value: string, on: (value: string) => void): View =>
  h(
    'label',
    { class: 'field', key: label },
    h('span', { class: 'label' }, label),
    h('input', {
      value,
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
      oninput: event => on((event.target as HTMLInputElement).value),
    }),
    h('span', { class: 'count' }, help),
  )

function header({ seen }: Model, view: PublicView, own: PupilView): View {
  return h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'who' },
      h('h1', null, own.card?.name ?? nameOf(view, own.role)),
      h('p', { class: 'quiet' }, own.card?.office ?? ''),
    ),
    h(
      'div',
      { class: 'when' },
      h('p', { class: 'date' }, view.phase.date),
      clock(seen, Date.now()),
      lineStatus(seen),
    ),
    strip(view),
  )
}

// now

function now(model: Model, doing: Doing, view: PublicView, own: PupilView): View {
  const { lesson, seen } = model
  const text = lesson?.phases.find(({ id }) => id === view.phase.id)?.pupil ?? ''
  const missed = [...model.unread, ...seen.missed]
  return h(
    'section',
    { id: 'now', key: 'now', tabindex: '-1', 'aria-labelledby': 'now-title' },
    h('h2', { id: 'now-title' }, view.phase.title),
    h('p', { class: 'lead' }, text),
    view.closed && h('p', { class: 'notice' }, 'The class is closed.'),
    !view.closed &&
      !clockRuns(view) &&
      view.phase.index > 0 &&
      view.phase.id !== 'debrief' &&
      h('p', { class: 'notice' }, 'The clock stands still. You can read, and vote if a vote is open.'),
    !isPlaying(own) && h('p', { class: 'notice', key: 'minded' }, mindedWords(view, own)),
    missed.length > 0 &&
      h(
        'div',
        { class: 'notice', key: 'missed' },
        h('h3', null, 'While you were away'),
        h(
          'ul',
          null,
          missed.slice(-5).map((item, at) => {
            const { who, text } = itemWords(view, item)
            return h('li', { key: at }, who ? `${who}: ${text}` : text)
          }),
        ),
        button('I have read it', doing.caughtUp),
      ),
    view.vote && voting(model, doing, view, own),
    view.phase.id === 'debrief' && [outcome(view), exitTicket(model, doing, own)],
    isPlaying(own) && doings(model, doing, view, own),
  )
}

/** Whether a pupil plays this seat, and not the game in his stead. */
const isPlaying = ({ minder }: PupilView): boolean => minder === 'pupil'

/** Who has the seat of a pupil who has not. */
function mindedWords(view: PublicView, { minder }: PupilView): string {
  const now =
    typeof minder === 'object'
      ? `Your hand goes up as that of ${shortName(view, minder.like)} does`
      : minder === 'nobody'
        ? 'Nobody plays your seat at the moment, and it abstains'
        : minder === 'history'
          ? 'The game plays your seat at the moment, as it was in 1957'
          : 'The game plays your seat at the moment'
  return `${now}. You can read everything; your teacher can give the seat back to you.`
}

/** What a pupil can do now, with his seat in his own hands. */
function doings(model: Model, doing: Doing, view: PublicView, own: PupilView): readonly Child[] {
  return [
    view.phase.id === 'seats' && checking(model, doing, own),
    speech(model, doing, view, own),
    orders(model, doing, view, own),
    filing(model, doing, view, own),
    (own.left.speeches > 0 || view.sits) &&
      view.phase.id !== 'debrief' &&
      h(
        'p',
        { key: 'hand' },
        button(
          own.handUp ? 'Take your hand down' : 'Raise your hand',
          () => doing.give('hand', { type: 'hand', up: !own.handUp }),
          {
            'aria-pressed': String(own.handUp),
          },
        ),
        own.handUp && h('span', { class: 'quiet' }, ' Your teacher sees it.'),
      ),
  ]
}

const answer = ({ answers }: Model, form: string): View =>
  h('p', { class: 'answer', role: 'status', key: `answer-${form}` }, answers[form] ?? '')

function voting(model: Model, doing: Doing, view: PublicView, own: PupilView): View {
  const { opened, ballot, cast, of } = view.vote!
  return h(
    'form',
    {
      class: 'ballot',
      key: 'vote',
      'aria-labelledby': 'vote-title',
      onsubmit: event => event.preventDefault(),
    },
    h('h3', { id: 'vote-title' }, `The vote: ${BALLOT_LABELS[ballot]}`),
    own.hasVote && isPlaying(own)
      ? h(
          'div',
          { class: 'hands' },
          VOTES.map((vote: Vote) =>
            button(
              [h('span', { 'aria-hidden': 'true' }, own.ballot === vote ? '● ' : '○ '), VOTE_LABELS[vote]],
              () => doing.give('vote', { type: 'vote', vote, opened }),
              {
                key: vote,
                'aria-pressed': String(own.ballot === vote),
                class: own.ballot === vote ? 'main' : '',
              },
            ),
          ),
        )
      : isPlaying(own) && h('p', null, 'You have a voice here and no vote.'),
    h('p', { class: 'quiet' }, `${cast} of ${of} hands are up. Whoever does not vote abstains.`),
    answer(model, 'vote'),
  )
}

function checking(model: Model, doing: Doing, own: PupilView): Child {
  const { lesson, checked } = model
  if (!lesson) return false
  if (own.read)
    return h('p', { class: 'notice', key: 'ready' }, 'You are ready. Your teacher begins when most are.')
  const done = lesson.check.every((_, at) => checked[at] !== undefined)
  const right = lesson.check.filter((question, at) => checked[at] === question.right).length
  return h(
    'form',
    {
      class: 'check',
      key: 'check',
      onsubmit: event => {
        event.preventDefault()
        doing.give('ready', { type: 'ready', right })
      },
    },
    h('h3', null, 'When you have read your card'),
    lesson.check.map(({ asks, answers, right: good }, at) =>
      h(
        'fieldset',
        { key: at },
        h('legend', null, asks),
        answers.map((words, option) =>
          h(
            'label',
            { class: 'option', key: option },
            h('input', {
              type: 'radio',
              name: `check-${at}`,
              checked: checked[at] === option,
              onchange: () => doing.change({ checked: { ...checked, [at]: option } }),
            }),
            ' ',
            words,
          ),
        ),
        h(
          'p',
          { class: 'answer', role: 'status' },
          checked[at] === undefined ? '' : checked[at] === good ? 'Right.' : `Not so: ${answers[good]}.`,
        ),
      ),
    ),
    h('button', { type: 'submit', class: 'main', disabled: !done }, 'I am ready'),
    !done && h('span', { class: 'quiet' }, ' when every question has an answer.'),
    answer(model, 'ready'),
  )
}

function speech(model: Model, doing: Doing, view: PublicView, own: PupilView): Child {
  if (!view.sits) return false
  const form = 'speech'
  const { text = '', stance = '', cites = '' } = model.drafts[form] ?? {}
  const barred = !own.here
    ? 'You are not in that room. Telegrams reach it.'
    : own.muted
      ? 'You do not have the floor. You can still vote.'
      : own.left.speeches === 0
        ? 'You have spoken as often as this phase allows.'
        : ''
  if (barred) return [h('p', { class: 'notice', key: 'speech-barred' }, barred), answer(model, form)]
  const canCite = model.lesson ? papersOf(model.lesson, view, own.card) : []
  return panel(
    form,
    'Speak',
    own.left.speeches,
    () => {
      if (text.trim() === '') return
      doing.give(
        form,
        {
          type: 'speak',
          text,
          ...(stance && { stance: stance as 'seven' }),
          ...(cites && { cites }),
        },
        true,
      )
    },
    writing({
      form,
      label: 'What you say to the room',
      value: text,
      most: TEXT_LENGTH,
      on: text => doing.draft(form, { text }),
    }),
    h(
      'div',
      { class: 'pair' },
      !isWatcher(own.role) &&
        choice({
          form,
          label: 'Where you stand',
          value: stance,
          none: 'Nothing said about that',
          options: Object.entries(STANCE_LABELS),
          on: stance => doing.draft(form, { stance }),
        }),
      choice({
        form,
        label: 'The document you rest it on',
        value: cites,
        none: 'None',
        options: canCite.map(({ id, title }) => [id, title] as const),
        on: cites => doing.draft(form, { cites }),
      }),
    ),
    stance !== '' &&
      stance !== 'neither' &&
      h('p', { class: 'quiet' }, 'This is a public word. Going back on it will cost you.'),
    h('button', { type: 'submit', class: 'main' }, 'Say it'),
    answer(model, form),
  )
}

const isWatcher = (role: RoleId): boolean => (WATCHERS as readonly string[]).includes(role)

/** What an act still has to be told, as choices. */
function asking(
  model: Model,
  doing: Doing,
  view: PublicView,
  form: string,
  asks: ActWords['asks'],
  own: PupilView,
): readonly View[] {
  const fields = model.drafts[form] ?? {}
  const people = PEOPLE.flatMap(person => {
    const seat = view.seats.find(({ role }) => role === person)
    return seat ? [[person as string, shortName(view, person)] as const] : []
  })
  const options: Readonly<Record<Asked, readonly (readonly [string, string])[]>> = {
    whom: people.filter(([person]) => person !== own.role),
    about: people,
    to: people.filter(
      ([person]) => (FULL_MEMBERS as readonly string[]).includes(person) && person !== own.role,
    ),
    side: SIDES.map(side => [side, SIDE_LABELS[side]] as const),
    bloc: BLOCS.map(bloc => [bloc, BLOC_LABELS[bloc]] as const),
    institution: INSTITUTIONS.map(each => [each, INSTITUTION_LABELS[each]] as const),
    motion: MOTIONS.map(motion => [motion, MOTION_LABELS[motion]] as const),
  }
  return asks.map(asked =>
    choice({
      form,
      label: ASKED_LABELS[asked],
      value: fields[asked] ?? '',
      none: 'Choose',
      options: options[asked],
      on: value => doing.draft(form, { [asked]: value }),
    }),
  )
}

const ASKED_LABELS: Readonly<Record<Asked, string>> = {
  whom: 'Whom',
  about: 'About whom',
  to: 'To whom',
  side: 'On which side',
  bloc: 'Which bloc',
  institution: 'Which',
  motion: 'Which motion',
}

const actOf = (
  type: string,
  asks: ActWords['asks'],
  fields: Fields,
  more: Fields = {},
): object | undefined => {
  const given = asks.map(asked => [asked, fields[asked] ?? ''] as const)
  return given.some(([, value]) => value === '') ? undefined : { type, ...more, ...Object.fromEntries(given) }
}

/** Orders, and what is done aloud at the table. */
function orders(model: Model, doing: Doing, view: PublicView, own: PupilView): Child {
  const form = 'act'
  // To put a motion to the vote is the chair's, and costs nothing.
  const can = own.acts.filter(type =>
    type === 'put_to_vote'
      ? view.chair === own.role
      : own.left.acts > 0 && OPEN_ACTS[type as keyof typeof OPEN_ACTS] !== undefined,
  )
  if (view.closed || own.acts.length === 0) return false
  if (can.length === 0)
    return h(
      'div',
      { key: form, class: 'panel' },
      h('h3', null, view.sits ? 'At the table' : 'Give an order'),
      motions(view),
      h('p', null, 'You have done as much as this phase allows.'),
      answer(model, form),
    )
  const fields = model.drafts[form] ?? {}
  const words = OPEN_ACTS[(fields.act ?? '') as keyof typeof OPEN_ACTS]
  const power = own.card?.powers.find(({ act }) => act === fields.act)
  const ready = words && actOf(fields.act!, words.asks, fields)
  return panel(
    form,
    view.sits ? 'At the table' : 'Give an order',
    own.left.acts,
    () => {
      if (ready) doing.give(form, { type: 'act', act: ready as never }, true)
    },
    motions(view),
    view.sits && !own.here && !can.includes('receive_delegation')
      ? h('p', { class: 'notice' }, 'You are not in that room.')
      : [
          choice({
            form,
            label: 'What you do',
            value: fields.act && can.includes(fields.act) ? fields.act : '',
            none: 'Choose',
            options: can.map(type => [type, OPEN_ACTS[type as keyof typeof OPEN_ACTS]!.label] as const),
            on: act => doing.draft(form, { act }),
          }),
          words && asking(model, doing, view, form, words.asks, own),
          words && h('p', { class: 'quiet' }, power?.words ?? words.hint),
          h('button', { type: 'submit', class: 'main', disabled: !ready }, 'Do it'),
        ],
    answer(model, form),
  )
}

function filing(model: Model, doing: Doing, view: PublicView, own: PupilView): Child {
  if (!isWatcher(own.role) || own.left.acts === 0 || view.closed) return false
  const form = 'file'
  const { text = '' } = model.drafts[form] ?? {}
  return panel(
    form,
    'File a line',
    own.left.acts,
    () => {
      if (text.trim()) doing.give(form, { type: 'file', text }, true)
    },
    writing({
      form,
      label: 'From what everybody could see: a headline, a line of the record, an entry in a diary',
      value: text,
      most: TEXT_LENGTH,
      on: text => doing.draft(form, { text }),
    }),
    h('button', { type: 'submit', class: 'main' }, 'File it'),
    answer(model, form),
  )
}

// heard

function heard({ seen, lesson }: Model, _: Doing, view: PublicView): View {
  const last = view.rolls.at(-1)
  const items = seen.feed
    .map((item, at) => ({ item, at }))
    .slice(-120)
    .reverse()
  return h(
    'section',
    { id: 'heard', tabindex: '-1', 'aria-labelledby': 'heard-title' },
    h('h2', { id: 'heard-title' }, 'Heard'),
    bars(view),
    view.headline &&
      h(
        'blockquote',
        { class: 'newspaper' },
        h('p', null, view.headline.text),
        h('p', { class: 'quiet' }, view.headline.by),
      ),
    last && view.phase.id !== 'debrief' && rollTable(view, last),
    items.length === 0
      ? h('p', { class: 'quiet' }, 'Nothing has been said yet.')
      : h(
          'ol',
          { class: 'feed', tabindex: '0', 'aria-label': 'What was said and done, newest first' },
          items.map(({ item, at }) => feedItem(view, lesson, item, at)),
        ),
  )
}

// telegrams

const WIRE_STATES: Readonly<Record<SeenWire['state'], string>> = {
  waiting: 'on its way',
  held: 'with your teacher',
  delivered: 'delivered',
  returned: 'returned to you',
  removed: 'removed by your teacher',
}

function telegrams(model: Model, doing: Doing, view: PublicView, own: PupilView): View {
  return h(
    'section',
    { id: 'telegrams', tabindex: '-1', 'aria-labelledby': 'telegrams-title' },
    h('h2', { id: 'telegrams-title' }, 'Telegrams'),
    wiring(model, doing, view, own),
    own.wires.length > 0 &&
      h(
        'ol',
        { class: 'wires' },
        [...own.wires].reverse().map(wire =>
          h(
            'li',
            { key: wire.wire, class: wire.by === own.role ? 'out' : 'in' },
            h(
              'b',
              null,
              wire.by === own.role ? `To ${shortName(view, wire.to)}` : `From ${shortName(view, wire.by)}`,
            ),
            h('span', { class: 'quiet' }, wire.by === own.role ? ` ${WIRE_STATES[wire.state]}` : ''),
            h('p', { class: 'text' }, wire.text),
            wire.act &&
              h('p', { class: 'quiet' }, `It does this: ${WIRE_ACTS[wire.act.type].label.toLowerCase()}.`),
            wire.by !== own.role &&
              !view.closed &&
              isPlaying(own) &&
              h(
                'p',
                { class: 'row' },
                own.left.wires > 0 &&
                  button(['Answer', unseen(` ${shortName(view, wire.by)}`)], () => {
                    const form = wireForm(view)
                    doing.draft(form, { to: wire.by })
                    document.getElementById(`${form}-text`)?.focus()
                  }),
                button(
                  ['Report', unseen(` the telegram from ${shortName(view, wire.by)}`)],
                  () => doing.give(`report-${wire.wire}`, { type: 'report', wire: wire.wire }),
                  { class: 'small' },
                ),
              ),
            answer(model, `report-${wire.wire}`),
          ),
        ),
      ),
  )
}

/** What is half-written in one's own words waits while only sentences of the phrasebook go through. */
const wireForm = (view: PublicView): 'wire' | 'phrase' => (view.wires === 'phrasebook' ? 'phrase' : 'wire')

function wiring(model: Model, doing: Doing, view: PublicView, own: PupilView): Child {
  if (view.closed || view.phase.id === 'debrief' || !isPlaying(own)) return false
  if (view.wires === 'off') return h('p', { class: 'notice' }, 'The telegraph is shut.')
  const form = wireForm(view)
  if (own.left.wires === 0)
    return [
      h(
        'p',
        { class: 'quiet' },
        view.phase.id === 'seats'
          ? 'Telegrams go from the caucus on.'
          : 'You have no telegrams left in this phase.',
      ),
      answer(model, form),
    ]
  const fields = model.drafts[form] ?? {}
  const { to = '', act = '' } = fields
  const text = form === 'phrase' ? phraseOf(view, fields) : (fields.text ?? '')
  const isPerson = (role: string): boolean => !isWatcher(role as RoleId)
  const canAct = to !== '' && isPerson(to) && isPerson(own.role)
  const words = canAct ? WIRE_ACTS[act as keyof typeof WIRE_ACTS] : undefined
  const done = words ? actOf(act, words.asks, fields, { whom: to } as Fields) : undefined
  const ready = to !== '' && text.trim() !== '' && (!words || done !== undefined)
  return panel(
    form,
    'Send one',
    own.left.wires,
    () => {
      if (ready)
        doing.give(form, { type: 'wire', to: to as RoleId, text, ...(done && { act: done as never }) }, true)
    },
    choice({
      form,
      label: 'To',
      value: to,
      none: 'Choose',
      options: view.seats
        .filter(({ role }) => role !== own.role)
        .map(seat => [seat.role as string, nameOf(view, seat.role)] as const),
      on: to => doing.draft(form, { to }),
    }),
    form === 'phrase'
      ? phrases(model, doing, view)
      : h(
          'div',
          { class: 'holds-text' },
          writing({
            form,
            label: 'Text',
            value: text,
            most: TEXT_LENGTH,
            on: text => doing.draft(form, { text }),
          }),
        ),
    canAct &&
      choice({
        form,
        label: 'What it is to do, beside being read',
        value: act,
        none: 'Nothing more',
        options: Object.entries(WIRE_ACTS).map(([id, { label }]) => [id, label] as const),
        on: act => doing.draft(form, { act }),
      }),
    words && [
      asking(model, doing, view, form, words.asks, own),
      h('p', { class: 'quiet' }, own.card?.powers.find(power => power.act === act)?.words ?? words.hint),
    ],
    h('p', { class: 'care' }, 'Your teacher can read this.'),
    h('button', { type: 'submit', class: 'main', disabled: !ready }, 'Send'),
    answer(model, form),
  )
}

/** The sentence as chosen; nothing while it still wants a name. */
function phraseOf(view: PublicView, { phrase = '', name = '' }: Fields): string {
  if (!phrase.includes(NAME)) return phrase
  return name === '' ? '' : phrase.replace(NAME, nameOf(view, name as RoleId))
}

function phrases({ lesson, drafts }: Model, doing: Doing, view: PublicView): readonly View[] {
  const form = 'phrase'
  const { phrase = '', name = '' } = drafts[form] ?? {}
  const sentence = choice({
    form,
    label: 'Text',
    value: phrase,
    none: 'From the phrasebook',
    options: (lesson?.phrasebook ?? []).map(each => [each, each.replace(NAME, '…')] as const),
    on: phrase => doing.draft(form, { phrase }),
  })
  if (!phrase.includes(NAME)) return [sentence]
  const named = choice({
    form,
    label: 'Whom it names',
    value: name,
    none: 'Choose',
    options: view.seats
      .filter(({ role }) => !isWatcher(role))
      .map(({ role, name }) => [role as string, name] as const),
    on: name => doing.draft(form, { name }),
  })
  return [sentence, named]
}

// board and card

function table(model: Model, doing: Doing, view: PublicView, own: PupilView): View {
  const mark = (seat: SeenSeat): Child =>
    seat.role === own.role
      ? 'you'
      : !isPlaying(own)
        ? SIDE_SHORT[own.marks[seat.role as keyof PupilView['marks']] ?? 'unsure']
        : choice({
            form: 'mark',
            label: `Your mark for ${shortName(view, seat.role)}`,
            hideLabel: true,
            value: own.marks[seat.role as keyof PupilView['marks']] ?? 'unsure',
            options: Object.entries(SIDE_SHORT),
            on: side =>
              side && doing.give('mark', { type: 'mark', about: seat.role as never, side: side as 'unsure' }),
          })
  return h(
    'section',
    { id: 'board', tabindex: '-1', 'aria-labelledby': 'board-title' },
    h('h2', { id: 'board-title' }, 'Board'),
    board(view, { head: 'Your own mark', cell: mark }),
    h('p', { class: 'quiet' }, 'Six of eleven carry a motion, present or not. Nobody else sees your marks.'),
    answer(model, 'mark'),
  )
}

/** What is sent off as one command, with how many are left of its kind. */
const panel = (
  form: string,
  title: string,
  left: number | null,
  send: () => void,
  ...inside: readonly Child[]
): View =>
  h(
    'form',
    {
      key: form,
      class: 'panel',
      onsubmit: event => {
        event.preventDefault()
        send()
      },
    },
    h('h3', null, title, left !== null && [' ', h('span', { class: 'left' }, `${left} left`)]),
    ...inside,
  )

function card(model: Model, doing: Doing, own: PupilView): View {
  const { reading, secretShown } = model
  const it = own.card
  const document = it?.paper
  return h(
    'section',
    { id: 'card', key: 'card', tabindex: '-1', 'aria-labelledby': 'card-title' },
    h('h2', { id: 'card-title' }, 'Your card'),
    !it
      ? h('p', null, 'This seat has no card.')
      : [
          h(
            'p',
            { class: 'row' },
            button(reading.plain ? 'Longer words' : 'Plainer words', () =>
              doing.read({ ...reading, plain: !reading.plain }),
            ),
          ),
          (reading.plain ? it.plain : it.card)
            .split('\n')
            .map((paragraph, at) => h('p', { key: at }, paragraph)),
          h('h3', null, 'What you want'),
          h(
            'ol',
            { class: 'aims' },
            it.aims.map(({ words, points }) =>
              h('li', { key: words }, words, ' ', h('span', { class: 'left' }, `${points} points`)),
            ),
          ),
          h('p', { class: 'quiet' }, 'Points are not marks: nobody is graded by them.'),
          h('h3', null, 'What you would not want known'),
          secretShown
            ? h('p', { class: 'secret' }, it.secret)
            : h('p', { class: 'quiet' }, 'Look round first.'),
          button(secretShown ? 'Hide it' : 'Show it', () => doing.change({ secretShown: !secretShown }), {
            'aria-expanded': String(secretShown),
          }),
          it.powers.length > 0 && [
            h('h3', null, 'What you can do that others cannot so well'),
            h(
              'ul',
              null,
              it.powers.map(({ act, words }) => h('li', { key: act }, words)),
            ),
          ],
          document && [h('h3', null, 'Your document'), paper(document)],
        ],
  )
}

const paper = ({ id, title, kind, date, text, reliability }: PublicLesson['documents'][number]): View =>
  h(
    'article',
    { class: 'paper', key: id },
    h('h4', null, title),
    h('p', { class: 'quiet' }, `${kind}. ${date}.`),
    h('p', null, text),
    h('p', { class: 'quiet' }, h('b', null, 'How far to believe it: '), reliability),
  )

function papers({ lesson }: Model, view: PublicView): View {
  return h(
    'section',
    { id: 'papers', tabindex: '-1', class: 'papers', 'aria-labelledby': 'papers-title' },
    h('h2', { id: 'papers-title' }, 'Papers'),
    h(
      'details',
      null,
      h('summary', null, 'Documents'),
      h('div', { class: 'columns' }, (lesson ? papersOf(lesson, view) : []).map(paper)),
    ),
    h(
      'details',
      null,
      h('summary', null, 'Words'),
      h(
        'dl',
        { class: 'columns' },
        (lesson?.glossary ?? []).map(({ term, means }) =>
          h('div', { key: term }, h('dt', null, term), h('dd', null, means)),
        ),
      ),
    ),
  )
}

// the end

function outcome(view: PublicView): Child {
  return [
    view.outcome &&
      h(
        'div',
        { class: 'outcome', key: 'outcome' },
        h('h3', null, view.outcome.title),
        h('p', null, view.outcome.words),
      ),
    view.rolls.length > 0 &&
      h(
        'div',
        { key: 'rolls' },
        view.rolls.map((roll, at) => h('div', { key: at }, rollTable(view, roll))),
      ),
    view.revealed && secrets(view.revealed),
  ]
}

function exitTicket(model: Model, doing: Doing, own: PupilView): Child {
  const { lesson } = model
  if (!lesson) return false
  if (own.exit)
    return h(
      'p',
      { class: 'notice', key: 'exit' },
      'Your exit ticket is handed in. Only your teacher reads it.',
    )
  const form = 'exit'
  const fields = (model.drafts[form] ?? {}) as Readonly<Record<string, string>>
  const answers = lesson.exit.map((_, at) => fields[at] ?? '')
  return panel(
    form,
    'Exit ticket',
    null,
    () => {
      const given = answers.map(each => each.trim() || '–')
      if (answers.some(each => each.trim())) doing.give(form, { type: 'exit', answers: given }, true)
    },
    h('p', { class: 'quiet' }, 'Only your teacher reads it.'),
    lesson.exit.map((question, at) =>
      h(
        'div',
        { key: at },
        writing({
          form,
          label: question,
          value: answers[at]!,
          most: ANSWER_LENGTH,
          on: text => doing.draft(form, { [at]: text } as Fields),
        }),
      ),
    ),
    h('button', { type: 'submit', class: 'main' }, 'Hand it in'),
    answer(model, form),
  )
}

function foot({ reading }: Model, doing: Doing): View {
  const flip = (key: keyof Reading, words: string): View =>
    h(
      'label',
      { class: 'option', key },
      h('input', {
        type: 'checkbox',
        checked: reading[key],
        onchange: () => doing.read({ ...reading, [key]: !reading[key] }),
      }),
      ' ',
      words,
    )
  return h(
    'footer',
    null,
    h('h2', null, 'Reading'),
    h(
      'div',
      { class: 'row' },
      flip('plain', 'Plainer words'),
      flip('spaced', 'More space between letters and lines'),
      flip('quiet', 'No spoken news (for screen readers)'),
    ),
    h(
      'p',
      { class: 'row' },
      button('Leave this seat', () => confirm('Leave this seat on this device?') && doing.stand(), {
        class: 'small',
      }),
    ),
  )
}

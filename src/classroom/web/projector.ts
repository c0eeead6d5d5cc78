/** What hangs on the wall: time, the motion, the count, two bars, last words. Nobody's secret can come here: none is sent. */
import { BALLOT_LABELS } from '../actWords.ts'
import { NOTHING_SEEN, readCard, type Seen } from '../client.ts'
import type { Showable } from '../events.ts'
import type { PublicView, Roll } from '../views.ts'
import { connect, drawing, tokenOf } from './device.ts'
import { type Child, h, render, type View } from './dom.ts'
import {
  announcer,
  bars,
  board,
  button,
  clock,
  HANDS,
  lineStatus,
  motions,
  recall,
  remember,
  rollTable,
  shortName,
  tallyWords,
} from './parts.ts'

/** Milliseconds between two names of a roll call, and those that a whole one may take. */
const PACE = 900
const LONGEST = 12_000

interface Model {
  seen: Seen
  code: string
  /** How many rolls have been read out, and how many names of the next. */
  read: number
  names: number
}

export function projectorPage(root: HTMLElement): void {
  const tell = announcer()
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const model: Model = { seen: NOTHING_SEEN, code: '', read: -1, names: 0 }
  const ask = drawing(() => render(root, page(model, begin)))
  let timer: ReturnType<typeof setTimeout> | undefined

  function callRoll(): void {
    timer = undefined
    const roll = model.seen.view?.rolls[model.read]
    if (!roll) return
    if (still.matches || model.names >= roll.hands.length) {
      tell.say(tallyWords(roll))
      Object.assign(model, { read: model.read + 1, names: 0 })
    } else model.names += 1
    ask()
    timer = setTimeout(callRoll, Math.min(PACE, LONGEST / roll.hands.length))
  }

  function begin(code: string): void {
    model.code = code
    remember('wall', code)
    connect({ code, kind: 'projector', token: tokenOf(code) }, seen => {
      model.seen = seen
      const called = seen.view?.rolls.length ?? 0
      // What was voted before the page was opened is not called again, nor what was taken back.
      if (seen.view && (model.read < 0 || model.read > called)) model.read = called
      if (seen.view && model.read < called && !timer) callRoll()
      ask()
    })
    ask()
  }

  const code = readCard(location.hash)?.code ?? recall('wall')
  if (code) begin(code)
  ask()
}

function page(model: Model, begin: (code: string) => void): readonly Child[] {
  const { seen } = model
  if (!seen.view || seen.line === 'refused') return door(model, begin)
  const { view } = seen
  const shows = (item: Showable): boolean => view.shown.includes(item)
  return [
    h(
      'header',
      { class: 'wall-top' },
      h('div', null, h('h1', null, view.phase.title), h('p', { class: 'date' }, view.phase.date)),
      clock(seen, Date.now()),
    ),
    h(
      'main',
      { class: 'wall' },
      view.phase.index === 0
        ? lobby(model, view, shows('code'))
        : [
            h(
              'div',
              { class: 'column', key: 'left' },
              shows('vote') && vote(model, view),
              shows('board') && !calling(model, view) && !view.vote && table(view),
            ),
            h(
              'div',
              { class: 'column', key: 'right' },
              view.outcome &&
                view.phase.id === 'debrief' &&
                h(
                  'section',
                  { class: 'outcome' },
                  h('h2', null, view.outcome.title),
                  h('p', null, view.outcome.words),
                ),
              shows('bars') && bars(view),
              shows('headline') && headline(view),
              shows('quotes') && quotes(seen, view),
            ),
          ],
    ),
    seen.line !== 'online' && lineStatus(seen),
  ]
}

const door = ({ seen }: Model, begin: (code: string) => void): readonly Child[] => [
  h(
    'main',
    { class: 'door' },
    h('h1', null, 'The projector’s page'),
    h(
      'form',
      {
        onsubmit: event => {
          event.preventDefault()
          const input = (event.target as HTMLFormElement).querySelector('input')!
          const code = readCard(input.value)?.code
          if (code) begin(code)
        },
      },
      h(
        'label',
        { class: 'field' },
        h('span', { class: 'label' }, 'Class code'),
        h('input', { autocomplete: 'off' }),
      ),
      button('Show the class', () => {}, { class: 'main', type: 'submit' }),
    ),
    h('p', { class: 'problem', role: 'alert' }, seen.problem ?? ''),
  ),
]

function lobby({ code }: Model, view: PublicView, shown: boolean): View {
  const sat = view.seats.filter(({ by }) => by === 'pupil').length
  return h(
    'section',
    { class: 'lobby' },
    shown && [
      h('h2', null, 'Take your seat'),
      h('p', { class: 'address' }, location.host),
      h('p', { class: 'quiet' }, 'Class code'),
      h('p', { class: 'code' }, code),
      h('p', null, 'and the key on your card.'),
    ],
    h('p', { class: 'quiet' }, `${sat} seats are for pupils.`),
  )
}

const calling = ({ read }: Model, view: PublicView): Roll | undefined => view.rolls[read]

function vote(model: Model, view: PublicView): Child {
  const roll = calling(model, view)
  if (roll)
    return h('section', { class: 'calling' }, h('h2', null, 'Roll call'), rollTable(view, roll, model.names))
  if (view.vote)
    return h(
      'section',
      { class: 'open-vote' },
      h('h2', null, 'The vote is open'),
      h('p', { class: 'motion' }, BALLOT_LABELS[view.vote.ballot]),
      h('p', { class: 'count' }, h('b', null, String(view.vote.cast)), ` of ${view.vote.of} hands are up`),
    )
  const last = view.rolls.at(-1)
  const open = view.moved.some(({ decided }) => !decided)
  return h(
    'section',
    null,
    open && [h('h2', null, 'Before the meeting'), motions(view)],
    last && [
      h('h2', null, 'Last vote'),
      h('p', { class: 'motion' }, BALLOT_LABELS[last.ballot]),
      h('p', { class: 'tally' }, tallyWords(last)),
      h(
        'p',
        { class: 'hands' },
        last.hands.map(({ role, vote }) =>
          h(
            'span',
            { key: role, class: vote },
            h('span', { 'aria-hidden': 'true' }, HANDS[vote]),
            ` ${shortName(view, role)} `,
          ),
        ),
      ),
    ],
  )
}

/** Where the eleven stand, in two columns. */
const table = (view: PublicView): View =>
  h('section', null, h('h2', null, 'What the eleven have said of Khrushchev'), board(view))

const headline = ({ headline }: PublicView): Child =>
  headline &&
  h(
    'blockquote',
    { class: 'newspaper' },
    h('p', null, headline.text),
    h('p', { class: 'quiet' }, headline.by),
  )

function quotes({ feed }: Seen, view: PublicView): Child {
  const said = feed
    .filter(item => item.kind === 'speech')
    .slice(-3)
    .reverse()
  return (
    said.length > 0 &&
    h(
      'section',
      { class: 'quotes' },
      h('h2', null, 'Said'),
      said.map(
        item =>
          item.kind === 'speech' &&
          h(
            'blockquote',
            { key: item.seq },
            h('p', null, item.text),
            h('p', { class: 'quiet' }, shortName(view, item.by)),
          ),
      ),
    )
  )
}

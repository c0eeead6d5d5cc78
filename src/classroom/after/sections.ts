/** A class afterwards in sections: what the page shows, the text says. */
import { homework, outOfRole, questions } from '../../../story/classroom/afterwards.ts'
import { FULL_MEMBERS, type Side, SLOTS, type Vote } from '../../engine/index.ts'
import type { Level } from '../../play/settings.ts'
import { list, note, type Part, type Section, table, words } from '../../text/document.ts'
import { eventWords } from '../../text/eventWords.ts'
import { influenceDrawing } from '../../text/influenceDrawing.ts'
import { FATE_WORDS, listed, OUTCOME_WORDS, SIDE_WORDS } from '../../text/names.ts'
import { percent, points } from '../../text/odds.ts'
import { MOTION_SHORT, receipt } from '../../text/receipt.ts'
import { shortDate } from '../../text/when.ts'
import type { Ballot } from '../events.ts'
import type { Document, RoleId } from '../lesson.ts'
import { type Materials, nameIn } from '../room.ts'
import type { ClassDebrief, Fork, SeatBeside, Tie } from './debrief.ts'
import type { Worth } from './worth.ts'

export interface ClassTold {
  readonly materials: Materials
  readonly debrief: ClassDebrief
  /** Of each fork, where the rest has been run again. */
  readonly worth?: readonly Worth[] | undefined
  /** How receipts are worded. */
  readonly level?: Level | undefined
  /** Whether it is for the teacher's eyes alone: what was handed in is then shown, and not only counted. */
  readonly teacher?: boolean
  /** A source in full. */
  readonly citation?: (key: string) => string | undefined
}

export const SCORE_NOTE =
  'Points belong to the game. They are no mark: a card can be hard and its player good.'

export const ballotWords = (ballot: Ballot): string =>
  ballot === 'resolution' ? 'the resolution' : MOTION_SHORT[ballot]

const VOTED: Readonly<Record<Vote, string>> = {
  for: 'voted for',
  against: 'voted against',
  abstain: 'abstained on',
}

export function classSections(told: ClassTold): Section[] {
  const found: (Section | undefined)[] = [
    { id: 'roles', title: 'Out of role', parts: [list(outOfRole, true)] },
    beside(told),
    forks(told),
    rolls(told),
    influence(told),
    evidence(told),
    secrets(told),
    { id: 'questions', title: 'Six questions', parts: [list(questions, true)] },
    exitTicket(told),
    { id: 'homework', title: homework.title, parts: homework.words.map(words) },
    sources(told),
  ]
  return found.flatMap(section => section ?? [])
}

/** “The arithmetic fails”, or that it is not over. */
export const headOf = ({ outcome }: ClassDebrief): { readonly title: string; readonly words: string } =>
  outcome
    ? OUTCOME_WORDS[outcome]
    : { title: 'Not over', words: 'The class has not come to the 29th of June.' }

// beside June 1957

function beside({ debrief: { seats } }: ClassTold): Section {
  return {
    id: 'beside',
    title: 'Your class and June 1957',
    parts: [
      note(
        'In June 1957 nobody called a roll in the Presidium: seven stood against four, and it was never put to the vote [SPITSYN, VYZH]. On the 29th the hall raised its hands for the resolution; Molotov abstained, alone [TIME57]. How those without a vote stood is as their cards have it.',
      ),
      table(
        'Seat by seat: what was declared before the others, voted, and came of it',
        ['Seat', 'In your class', 'In June 1957', 'Alike'],
        seats.map(seat => [
          `${seat.name}${seat.pupil ? '' : ' (engine)'}`,
          inClass(seat),
          inFact(seat),
          alike(seat),
        ]),
      ),
    ],
  }
}

export const votedWords = ({ ballot, vote }: SeatBeside['votes'][number]): string =>
  `${VOTED[vote]} ${ballotWords(ballot)}`

const inClass = ({ declared, votes, fate }: SeatBeside): string =>
  [
    declared ? `stood ${SIDE_WORDS[declared]}` : 'took no side',
    ...votes.map(votedWords),
    ...(fate ? [FATE_WORDS[fate]] : []),
  ].join('; ')

const inFact = ({ in1957: { stood, words: fate, counted, sources: keys } }: SeatBeside): string =>
  [...(stood ? [`stood ${SIDE_WORDS[stood]}${cited(counted)}`] : []), `${fate}${cited(keys)}`].join('; ')

export const cited = (keys: readonly string[]): string => (keys.length > 0 ? ` [${keys.join(', ')}]` : '')

/** Side and fate, where both are known. */
function alike({ declared, fate, in1957 }: SeatBeside): string {
  const side = in1957.stood === undefined || declared === in1957.stood
  const end = fate === undefined || fate === in1957.fate
  return side && end ? 'yes' : !side && !end ? 'neither side nor end' : side ? 'not the end' : 'not the side'
}

// forks

const FORKS: Readonly<Record<Fork['kind'], string>> = {
  'first-vote': 'The first vote',
  removal: 'A vote to remove him',
  arrivals: 'Half the Central Committee is there',
  door: 'The answer at the door',
}

function forks({ materials, debrief, worth }: ClassTold): Section {
  const parts: Part[] =
    debrief.forks.length === 0
      ? [words('No roll was called, nobody answered the door, and half the Central Committee never came.')]
      : [
          ...(worth
            ? [
                note(
                  `From just before each and just after, the rest was run ${worth[0]?.runs ?? 0} times by the engine, every seat in its hands. The figures say how often Khrushchev keeps his post in our model, and nothing about June 1957.`,
                ),
              ]
            : []),
          table(
            'Where it could have gone another way',
            ['When', 'What', ...(worth ? ['He stays: before', 'After', 'What it was worth'] : [])],
            debrief.forks.map((fork, n) => [
              shortDate(fork.slot),
              forkWords(materials, fork),
              ...(worth ? worthCells(worth[n]!) : []),
            ]),
          ),
          words('Choose one. What would have had to be true for it to go the other way?'),
        ]
  return { id: 'forks', title: 'Where it turned', parts }
}

const forkWords = ({ opening: { people } }: Materials, { kind, event }: Fork): string => {
  const happened = kind === 'arrivals' ? '' : eventWords(people, event)
  return happened === '' ? `${FORKS[kind]}.` : `${FORKS[kind]}: ${happened}`
}

const worthCells = ({ before, after, worth }: Worth): string[] => [
  percent(before.share),
  percent(after.share),
  worth.low <= 0 && worth.high >= 0
    ? 'no difference to be sure of'
    : `${points(worth.share)} ${worth.share > 0 ? 'for him' : 'against him'} (${Math.floor(worth.low / 10)} to ${Math.ceil(worth.high / 10)})`,
]

// roll calls

function rolls({ materials, debrief, level }: ClassTold): Section {
  const { people } = materials.opening
  const parts = debrief.rolls.flatMap(({ slot, call, room, hands }): Part[] => [
    { kind: 'heading', words: shortDate(slot) },
    words(eventWords(people, call)),
    ...(Object.keys(hands).length > 0
      ? [
          note(
            `By pupils: ${listed((Object.keys(hands) as RoleId[]).map(role => nameIn(materials, role)))}. Under a pupil’s hand stands what the engine thought his person leaned to.`,
          ),
        ]
      : []),
    {
      kind: 'receipts',
      receipts: call.ballots.map(ballot => receipt(people, room, ballot, call.motion, level)),
    },
  ])
  return {
    id: 'rolls',
    title: 'Roll calls, with reasons',
    parts:
      parts.length > 0 ? parts : [words('None. Nothing was put to the vote, as nothing was in June 1957.')],
  }
}

// influence

function influence({ materials, debrief: { influence: ties } }: ClassTold): Section {
  if (ties.length === 0)
    return { id: 'influence', title: 'Who wrote to whom', parts: [words('No telegram was delivered.')] }
  const name = (role: RoleId): string => nameIn(materials, role)
  const roles = [...new Set(ties.flatMap(({ by, to }) => [by, to]))].sort(
    (a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1),
  )
  const drawing = influenceDrawing(
    roles.map(name),
    ties.map(({ by, to, wires, changed }) => ({
      from: name(by),
      to: name(to),
      times: wires,
      turned: changed.length > 0,
    })),
    'Telegrams as arrows from writer to receiver. The table below says the same.',
  )
  return {
    id: 'influence',
    title: 'Who wrote to whom',
    parts: [
      {
        kind: 'figure',
        drawing,
        caption:
          'An arrow for each pair, the thicker the more telegrams. Unbroken: the receiver then took another side before the others.',
      },
      note('What was said after a telegram was not always said because of it. Ask the one who said it.'),
      table(
        'Telegrams, and what the receiver said afterwards',
        ['From and to', 'Telegrams', 'Which did', 'Afterwards'],
        ties.map(tie => [
          `${name(tie.by)} to ${name(tie.to)}`,
          String(tie.wires),
          actsIn(tie),
          tie.changed.map(changeWords).join('; ') || 'no change',
        ]),
      ),
    ],
  }
}

const orderOf = (role: RoleId): number => {
  const place = (FULL_MEMBERS as readonly RoleId[]).indexOf(role)
  return place < 0 ? FULL_MEMBERS.length : place
}

const ACTS: Readonly<Record<string, string>> = {
  lobby: 'argue',
  promise: 'promise',
  call_in: 'call in a favour',
  tell: 'tell of a third',
  lie: 'lie',
  reveal: 'show a file',
  disclose: 'give away a bargain',
  threaten: 'threaten',
  reconcile: 'make it up',
  pact: 'offer a bargain',
  break_pact: 'break a bargain',
}

const actsIn = ({ acts }: Tie): string =>
  Object.entries(acts)
    .map(([act, times]) => `${ACTS[act] ?? act}${times > 1 ? ` ×${times}` : ''}`)
    .join(', ') || 'words alone'

const standWords = (side: Side | undefined): string => (side ? SIDE_WORDS[side] : 'on no side')
const changeWords = ({ slot, from, to }: Tie['changed'][number]): string =>
  `${SLOTS[slot]!.day} June: ${from ? `from ${standWords(from)} to` : ''} ${standWords(to)}`.replace(
    /: +/,
    ': ',
  )

// evidence

const RESTS: Readonly<Record<Document['rests'], string>> = {
  record: 'record of the time',
  memoir: 'memoir',
  press: 'newspaper or broadcast',
  'later-study': 'later study',
}

function evidence({ materials, debrief: { evidence: documents, said } }: ClassTold): Section {
  const speeches = said.filter(({ filed }) => !filed).length
  if (documents.length === 0)
    return {
      id: 'evidence',
      title: 'What you relied on',
      parts: [words(`No document was cited in ${speeches} ${speeches === 1 ? 'speech' : 'speeches'}.`)],
    }
  const all = documents.reduce((sum, { times }) => sum + times, 0)
  const byKind = (Object.keys(RESTS) as Document['rests'][]).flatMap(rests => {
    const times = documents
      .filter(({ document }) => document.rests === rests)
      .reduce((sum, each) => sum + each.times, 0)
    return times > 0 ? [`${RESTS[rests]} ${times}`] : []
  })
  return {
    id: 'evidence',
    title: 'What you relied on',
    parts: [
      words(
        `${all} of ${speeches} ${speeches === 1 ? 'speech' : 'speeches'} cited a document: ${listed(byKind)}.`,
      ),
      table(
        'Documents cited',
        ['Document', 'Times', 'Rests on', 'Cited by', 'How far to believe it'],
        documents.map(({ document, times, by }) => [
          document.title,
          String(times),
          RESTS[document.rests],
          listed(by.map(role => nameIn(materials, role))),
          document.reliability,
        ]),
      ),
    ],
  }
}

// secrets

function secrets({ debrief: { secrets: cards } }: ClassTold): Section | undefined {
  if (cards.length === 0) return undefined
  return {
    id: 'secrets',
    title: 'What the cards kept to themselves',
    parts: [
      note(SCORE_NOTE),
      table(
        'Secrets and aims',
        ['Seat', 'Secret', 'Aims', 'Points'],
        cards.map(({ name, secret, aims }) => [
          name,
          secret,
          aims
            .map(({ words: aim, points: worth, met }) => `${met ? 'met' : 'not met'}: ${aim} (${worth})`)
            .join(' '),
          pointsOf(aims),
        ]),
      ),
    ],
  }
}

/** “5 of 10”. */
export function pointsOf(aims: ClassDebrief['secrets'][number]['aims']): string {
  const sum = (of: typeof aims): number => of.reduce((all, { points: worth }) => all + worth, 0)
  return `${sum(aims.filter(({ met }) => met))} of ${sum(aims)}`
}

// exit ticket

function exitTicket({
  materials,
  debrief: { exit, secrets: cards },
  teacher,
}: ClassTold): Section | undefined {
  if (exit.every(({ answers }) => answers.length === 0)) return undefined
  return {
    id: 'exit',
    title: 'Exit ticket',
    parts: [
      table(
        `Answers of ${cards.length || 'all'} seats`,
        ['Question', 'Answered'],
        exit.map(({ asks, answers }) => [asks, String(answers.length)]),
      ),
      ...(teacher
        ? [
            note('For you alone. The answers are in no page that is shown or sent.'),
            ...exit.flatMap(({ asks, answers }): Part[] =>
              answers.length === 0
                ? []
                : [
                    { kind: 'heading', words: asks },
                    list(answers.map(({ role, text }) => `${nameIn(materials, role)}: ${text}`)),
                  ],
            ),
          ]
        : []),
    ],
  }
}

// sources

function sources({ debrief, citation }: ClassTold): Section | undefined {
  if (!citation) return undefined
  const keys = [
    ...new Set([
      'SPITSYN',
      'VYZH',
      'TIME57',
      ...debrief.seats.flatMap(({ in1957: { counted, sources: keys } }) => [...counted, ...keys]),
      ...debrief.evidence.flatMap(({ document }) => document.sources),
    ]),
  ].sort()
  return {
    id: 'sources',
    title: 'Sources',
    parts: [list(keys.map(key => `${key}: ${citation(key) ?? 'not in our list'}`))],
  }
}

/** Two plays side by side, in rows: what is said of both, and what stands in two columns. */
import { type Lean, type PersonId, type PoliticalEvent, REASONS, SLOTS, type Vote } from '../engine/index.ts'
import type { Cell } from '../play/causes.ts'
import {
  type Both,
  type Compared,
  type Comparison,
  type Difference,
  type Link,
  PLAYS,
  type Tally,
  type Target,
  type Which,
} from '../play/compare.ts'
import type { Chance } from '../play/compareOdds.ts'
import type { Taken } from '../play/course.ts'
import { capital } from './capital.ts'
import { eventWords, PLENUM_CALLED } from './eventWords.ts'
import { FATE_WORDS, listed, MOTION_WORDS, nameOf, OUTCOME_WORDS, type People, SIDE_WORDS } from './names.ts'
import { quotation } from './quotation.ts'
import { ISSUE_WORDS, REASON_NAMES } from './reasonWords.ts'
import { signed } from './receipt.ts'
import { type Line, line, plainText, span } from './spans.ts'
import { shortDate } from './when.ts'
import { width as columnsOf, padded } from './width.ts'
import { unbroken, wrap } from './wrap.ts'

export const SAME_PLAY =
  'The two are one play: the same steps from the same beginning. There is nothing to compare.'

export interface ComparisonTold {
  readonly people: People
  readonly comparison: Comparison
  /** What was chosen, in the words it was offered in. */
  readonly label: (which: Which, taken: Taken) => string
  /** Whether trust, bargains and causes are told: what nobody could know while the play goes on. */
  readonly secrets: boolean
  /** How the plays are called in the middle of a sentence: “A”, “history”. */
  readonly names?: Both<string>
  readonly odds?: Both<readonly Chance[]>
}

/** A row for both, or what it is about and how it stands in each. */
export type ComparisonRow =
  | { readonly type: 'heading'; readonly words: string }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'pair'; readonly about: string; readonly values: Both<string> }

const A_AND_B: Both<string> = { a: 'A', b: 'B' }

export function comparisonRows(told: ComparisonTold): ComparisonRow[] {
  const { comparison, secrets } = told
  const differences = comparison.differences.filter(({ kind }) => secrets || !SECRET.has(kind))
  return [
    ...head(told),
    ...parting(told),
    ...odds(told),
    ...(secrets ? chain(told) : []),
    ...differing(told, differences),
    ...ending(told),
  ]
}

const SECRET: ReadonlySet<Difference['kind']> = new Set(['tie', 'pact', 'hall'])

const heading = (words: string): ComparisonRow => ({ type: 'heading', words })
const words = (text: string): ComparisonRow => ({ type: 'words', words: text })
const pair = (about: string, values: Both<string>): ComparisonRow => ({ type: 'pair', about, values })
const both = <T>(make: (which: Which) => T): Both<T> => ({ a: make('a'), b: make('b') })

const calledOf = ({ names = A_AND_B }: ComparisonTold, which: Which): string => names[which]

function head(told: ComparisonTold): ComparisonRow[] {
  const { people, comparison } = told
  const { a, b } = comparison.plays
  const others = isOfOthers(comparison)
    ? [
        'Others have played here than in the other play, so there is no one decision where they part: everything that differs is listed.',
      ]
    : a.chair !== b.chair
      ? [
          `These are plays of two chairs${a.seed === b.seed ? '' : ' under two seeds'}, so there is no one decision where they part: everything that differs is listed.`,
        ]
      : a.seed !== b.seed
        ? [
            'These plays have two seeds: from the first morning the others are in other moods and have other luck, so not every difference comes of what was decided.',
          ]
        : []
  const short = PLAYS.filter(which => !comparison.plays[which].whole)
  return [
    pair(
      '',
      both(which => capital(calledOf(told, which))),
    ),
    pair(
      'Chair',
      both(which => playedBy(people, comparison.plays[which])),
    ),
    pair(
      'Seed',
      both(which => String(comparison.plays[which].seed)),
    ),
    pair(
      'It came to',
      both(which => outcomeWords(comparison.plays[which].outcome)),
    ),
    ...others.map(words),
    ...(short.length > 0
      ? [
          words(
            `${capital(calledOf(told, short[0]!))} goes on; it is compared as far as ${calledOf(told, short[0] === 'a' ? 'b' : 'a')} has come, to ${shortDate(comparison.until)}.`,
          ),
        ]
      : []),
  ]
}

/** Whether either goes on from what others played, and they do not do so together. */
const isOfOthers = ({ parting: at, plays: { a, b } }: Comparison): boolean =>
  at === undefined && (a.given !== undefined || b.given !== undefined)

/** “Khrushchev”; of a class, how many were played in it. */
const playedBy = (people: People, { chair, given, steps }: Compared): string =>
  given === undefined
    ? nameOf(people, chair)
    : steps === 0
      ? `a class, ${given} in the crisis`
      : `${nameOf(people, chair)}, on from a class`

const outcomeWords = (outcome: Comparison['plays']['a']['outcome']): string =>
  outcome ? OUTCOME_WORDS[outcome].title : 'not over'

function parting(told: ComparisonTold): ComparisonRow[] {
  const { comparison } = told
  const { parting: at, plays, differences } = comparison
  if (plays.a.chair !== plays.b.chair || isOfOthers(comparison)) return []
  if (!at)
    return [
      heading('Where they part'),
      words(
        differences.length === 0
          ? 'Nowhere: as far as they go, the same was decided and the same came of it.'
          : 'The same was decided in both.',
      ),
    ]
  return [
    heading('Where they part'),
    pair(
      shortDate(Math.min(at.a?.slot ?? Number.POSITIVE_INFINITY, at.b?.slot ?? Number.POSITIVE_INFINITY)),
      both(which => takenWords(told, which, at[which])),
    ),
  ]
}

const takenWords = ({ label }: ComparisonTold, which: Which, taken: Taken | undefined): string =>
  taken ? label(which, taken) : 'Nothing yet'

// the chain

function chain(told: ComparisonTold): ComparisonRow[] {
  const { comparison } = told
  const { target, chain: links } = comparison
  if (!target) return []
  // What comes of seeds and chairs may come before the plays part.
  const isOfParting = comparison.parting !== undefined && links[0]?.type === 'decision'
  return [
    heading(
      `${isOfParting ? 'From there to' : 'What led to'} the first different ${target.type === 'word' ? 'word' : 'vote'}`,
    ),
    ...(links.length === 0
      ? [words('The log leads back to no single decision: what differs comes of many small things.')]
      : links.map(link => words(linkWords(told, link)))),
    ...targetRows(told, target),
  ]
}

/** “In A, on 18 June, 16:50”. */
const inPlay = (told: ComparisonTold, which: Which, slot: number): string =>
  `In ${calledOf(told, which)}, ${shortDate(slot)}`

function linkWords(told: ComparisonTold, link: Link): string {
  switch (link.type) {
    case 'seed':
      return 'The seeds: other moods, and other luck.'
    case 'chair':
      return 'The chairs: whoever is played does as the player decides, and the others as they are inclined.'
    case 'decision': {
      const chosen = PLAYS.flatMap(which => {
        const taken = link.taken[which]
        return taken ? [`${inPlay(told, which, taken.slot)}: ${quotation(told.label(which, taken))}`] : []
      })
      return `${link.parting ? 'The parting' : 'A choice after the parting'}. ${chosen.join('. ')}.`
    }
    case 'event': {
      const changed = link.changed.map(cell => cellWords(told.people, cell))
      return `${inPlay(told, link.which, link.slot)}: ${happened(told.people, link.event)} It changed ${listed(changed)}.`
    }
  }
}

/** In a comparison nobody is “you”; and what goes without saying in news is said here. */
function happened(people: People, event: PoliticalEvent): string {
  if (event.type === 'plenum-called') return PLENUM_CALLED[event.by]
  const said = eventWords(people, event)
  if (said !== '') return said
  return event.type === 'bloc-came'
    ? `${event.more} more members of the Central Committee reached Moscow.`
    : 'Time passed.'
}

function targetRows(told: ComparisonTold, target: Target): ComparisonRow[] {
  const { people } = told
  const rests = target.cells.map(cell => cellWords(people, cell))
  const turned =
    rests.length === 0 ? [] : [words(`It would have been the same in both but for ${listed(rests)}.`)]
  switch (target.type) {
    case 'roll':
      return [
        words(
          `${inPlay(told, target.which, target.slot)}: the roll was called on the motion ${MOTION_WORDS[target.motion]}.`,
        ),
        ...turned,
      ]
    case 'ballot':
      return [
        pair(
          `${nameOf(people, target.member)} on the motion ${MOTION_WORDS[target.motion]}`,
          both(which => voteWords(target.vote[which])),
        ),
        ...leanRows(nameOf(people, target.member), target.lean),
        ...turned,
      ]
    case 'word':
      return [
        words(
          `${inPlay(told, target.which, target.slot)}: ${nameOf(people, target.who)} spoke, and stood ${SIDE_WORDS[target.side]}.`,
        ),
        ...leanRows(nameOf(people, target.who), target.lean),
        ...turned,
      ]
  }
}

/** Which parts of his lean differ; plus is for the dismissal. */
const leanRows = (name: string, lean: Both<Lean>): ComparisonRow[] => [
  pair(
    `${name} leans`,
    both(which => signed(lean[which].score)),
  ),
  ...REASONS.filter(reason => lean.a.parts[reason] !== lean.b.parts[reason]).map(reason =>
    pair(
      `of it, ${REASON_NAMES[reason]}`,
      both(which => signed(lean[which].parts[reason])),
    ),
  ),
]

/** A part of a crisis as one speaks of it. */
export function cellWords(people: People, { key, who, towards, issue }: Cell): string {
  const name = who && nameOf(people, who)
  const other = towards && nameOf(people, towards)
  switch (key) {
    case 'trust':
      return `how far ${name} trusts ${other ?? 'the others'}`
    case 'guesses':
      return `where ${name} thinks ${other ?? 'the others'} stands`.replace(/others stands$/, 'others stand')
    case 'favours':
      return `what ${name} owes ${other ?? 'the others'}`
    case 'approached':
      return `how often ${name} had gone to ${other ?? 'the others'}`
    case 'rumours':
      return 'what had been said of people behind their backs'
    case 'views':
      return `what ${name} thinks of ${issue ? ISSUE_WORDS[issue] : 'it all'}`
    case 'exposure':
      return `what the files could show of ${name}`
    case 'safeWithSeven':
      return `how safe ${name} is with the seven`
    case 'safeWithKhrushchev':
      return who === 'khrushchev'
        ? 'how safe Khrushchev is if he wins'
        : `how safe ${name} is with Khrushchev`
    case 'word':
      return `what ${name} had said in front of the others`
    case 'place':
      return `where ${name} was`
    case 'arrives':
      return `when ${name} was to arrive`
    case 'mood':
      return `the mood ${name} was in`
    case 'pacts':
      return 'who was bound to whom'
    case 'blocs':
      return 'who of the Central Committee knew, and had come'
    case 'holders':
      return 'whom telephones, guards, aircraft and files obeyed'
    case 'table':
      return 'what lay on the Presidium’s table'
    case 'letter':
      return 'the letter and its bearers'
    case 'hall':
      return 'how the hall stood'
    case 'seed':
      return 'the luck of the others'
    case 'players':
      return 'who is played'
    case 'log':
      return 'what had been done before'
    default:
      return name ? `how it stood with ${name}` : 'how things stood'
  }
}

// what differs

function differing(told: ComparisonTold, differences: readonly Difference[]): ComparisonRow[] {
  if (differences.length === 0) return []
  const slots = [...new Set(differences.map(({ slot }) => slot))]
  return slots.flatMap(slot => {
    const here = differences.filter(each => each.slot === slot)
    return [
      heading(shortDate(slot)),
      ...here.flatMap(each => (each.kind === 'tie' ? [] : rowsOf(told, each))),
      ...tieRows(
        told.people,
        here.filter(each => each.kind === 'tie'),
      ),
    ]
  })
}

type Tie = Extract<Difference, { kind: 'tie' }>

/** So many are named in a row, those furthest apart. */
const NAMED = 6

/** Whom people trust differently, a row for each who is trusted. */
function tieRows(people: People, ties: readonly Tie[]): ComparisonRow[] {
  const apart = ({ trust }: Tie): number => Math.abs(trust.a - trust.b)
  const trusted = [...new Set(ties.map(({ towards }) => towards))]
  return trusted.map(towards => {
    const of = ties.filter(each => each.towards === towards).sort((x, y) => apart(y) - apart(x))
    const rest = of.length - NAMED
    return pair(
      `Trust in ${nameOf(people, towards)}${rest > 0 ? `, of ${of.length} people` : ''}`,
      both(
        which =>
          of
            .slice(0, NAMED)
            .map(({ who, trust }) => unbroken(`${nameOf(people, who)} ${signed(trust[which])}`))
            .join(', ') + (rest > 0 ? unbroken(' …') : ''),
      ),
    )
  })
}

function rowsOf(told: ComparisonTold, difference: Exclude<Difference, Tie>): ComparisonRow[] {
  const { people } = told
  const name = (person: PersonId): string => nameOf(people, person)
  switch (difference.kind) {
    case 'vote':
      return [
        pair(
          `The roll on the motion ${MOTION_WORDS[difference.motion]}`,
          both(which => tallyWords(difference.when[which], difference.tally[which])),
        ),
        ...difference.ballots.map(({ member, vote }) =>
          pair(
            name(member),
            both(which => voteWords(vote[which])),
          ),
        ),
      ]
    case 'word':
      return [
        pair(
          `${name(difference.who)} speaks ${sideSpoken(difference.who, difference.side)}`,
          whens(told, difference.when),
        ),
      ]
    case 'arrival':
      return [pair(`${name(difference.who)} reaches Moscow`, whens(told, difference.when))]
    case 'deed':
      return [pair(happened(people, difference.event), whens(told, difference.when))]
    case 'pact':
      return [
        pair(
          `${difference.ended ? 'An end to the bargain' : 'A bargain'} of ${listed(difference.members.map(name))}, ${SIDE_WORDS[difference.side]}`,
          whens(told, difference.when),
        ),
      ]
    case 'hall':
      return [
        pair(
          'Gathered of the Central Committee',
          both(
            which => `${difference.present[which]}, ${difference.against[which]} of them against Khrushchev`,
          ),
        ),
      ]
  }
}

const sideSpoken = (who: PersonId, side: 'seven' | 'khrushchev'): string =>
  who === 'khrushchev' && side === 'khrushchev' ? 'for himself' : SIDE_WORDS[side]

const whens = ({ comparison }: ComparisonTold, when: Both<number | undefined>): Both<string> =>
  both(which =>
    when[which] === undefined
      ? comparison.plays[which].outcome
        ? 'never'
        : 'not so far'
      : shortDate(when[which]),
  )

const voteWords = (vote: Vote | undefined): string =>
  vote === undefined ? 'not in the room' : vote === 'abstain' ? 'abstains' : vote

const tallyWords = (slot: number | undefined, tally: Tally | undefined): string =>
  slot === undefined || !tally
    ? 'not called'
    : `${shortDate(slot)}: ${tally.for} for, ${tally.against} against, ${tally.abstain} abstaining; ${tally.carried ? 'carried' : 'lost'}`

function ending(told: ComparisonTold): ComparisonRow[] {
  const { comparison, people } = told
  const { a, b } = comparison.plays
  if (!a.outcome || !b.outcome) return []
  return [
    heading('What it came to'),
    pair(
      'Outcome',
      both(which => OUTCOME_WORDS[comparison.plays[which].outcome!].words),
    ),
    ...(comparison.fates.length === 0
      ? [words('Everybody fares the same in both.')]
      : comparison.fates.map(({ who, fate }) =>
          pair(
            nameOf(people, who),
            both(which => (fate[which] ? FATE_WORDS[fate[which]] : 'not settled')),
          ),
        )),
  ]
}

/** Khrushchev’s chance to keep his post, day by day, if it was worked out. */
function odds({ odds: chances }: ComparisonTold): ComparisonRow[] {
  if (!chances) return []
  const at = (which: Which, slot: number): string => {
    const known = chances[which].find(each => each.slot === slot)
    return known ? `${Math.round(known.keeps / 10)} in 100` : 'not so far'
  }
  const slots = [...new Set([...chances.a, ...chances.b].map(({ slot }) => slot))].sort((x, y) => x - y)
  return [
    heading('How often Khrushchev would have kept his post from there'),
    ...slots.map(slot =>
      pair(
        `${SLOTS[slot]!.day} June`,
        both(which => at(which, slot)),
      ),
    ),
  ]
}

// as lines

/** One under the other: each row a sentence, as plain mode says it. */
export function comparisonLines(told: ComparisonTold): Line[] {
  return comparisonRows(told).flatMap((each): Line[] => {
    if (each.type === 'heading') return [[], line(span(each.words.toUpperCase(), 'heading'))]
    if (each.type === 'words') return [line(span(each.words))]
    if (each.about === '') return []
    const values = PLAYS.flatMap((which, at) => [
      span(at === 0 ? `${capital(calledOf(told, which))}: ` : `; ${calledOf(told, which)}: `, 'faint'),
      span(each.values[which].replace(/\.$/, '')),
    ])
    return [line(span(`${each.about}. `.replace(/\.\. $/, '. '), 'emphasis'), ...values)]
  })
}

/** As wide as two columns want to be readable. */
export const TWO_COLUMNS = 72
const BETWEEN = ' │ '

/** Side by side where there is room, what it is about above each pair; else one under the other. */
export function comparisonTable(told: ComparisonTold, width: number): Line[] {
  if (width < TWO_COLUMNS) return stacked(told, width)
  const about = Math.floor(width * 0.32)
  const column = Math.floor((width - about - 2 * BETWEEN.length) / 2)
  return comparisonRows(told).flatMap((each): Line[] => {
    if (each.type === 'heading') return [[], ...wrap([span(each.words.toUpperCase(), 'heading')], width)]
    if (each.type === 'words') return wrap([span(each.words)], Math.min(width, PROSE), { hang: 2 })
    const cells = [
      wrap([span(each.about, 'faint')], about),
      wrap([span(each.values.a, each.about === '' ? 'emphasis' : 'prose')], column),
      wrap([span(each.values.b, each.about === '' ? 'emphasis' : 'prose')], column),
    ]
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) =>
      line(
        ...fitted(cells[0]![at] ?? [], about),
        span(BETWEEN, 'rule'),
        ...fitted(cells[1]![at] ?? [], column),
        span(BETWEEN, 'rule'),
        ...(cells[2]![at] ?? []),
      ),
    )
  })
}

/** Prose across both columns is no wider than this. */
const PROSE = 76

const fitted = (words: Line, columns: number): Line => [
  ...words,
  span(padded('', columns - columnsOf(plainText(words)))),
]

function stacked(told: ComparisonTold, width: number): Line[] {
  const names = Math.max(...PLAYS.map(which => columnsOf(calledOf(told, which))))
  return comparisonRows(told).flatMap((each): Line[] => {
    if (each.type === 'heading') return [[], ...wrap([span(each.words.toUpperCase(), 'heading')], width)]
    if (each.type === 'words') return wrap([span(each.words)], width, { hang: 2 })
    if (each.about === '') return []
    return [
      ...wrap([span(each.about, 'faint')], width, { hang: 2 }),
      ...PLAYS.flatMap(which => {
        const lead = `  ${padded(capital(calledOf(told, which)), names)}  `
        return wrap([span(each.values[which])], Math.max(8, width - lead.length)).map((part, at) =>
          line(span(at === 0 ? lead : ' '.repeat(lead.length), 'key'), ...part),
        )
      }),
    ]
  })
}

/** A finished play afterwards, in lines. Its page is `debriefPage.ts`; both print the one model. */
import { type PersonId, type PoliticalEvent, SLOTS } from '../engine/index.ts'
import type { Mark } from '../narrator/storyIndex.ts'
import type { Debrief, Unknown } from '../play/debrief.ts'
import type { Session } from '../play/session.ts'
import type { Level } from '../play/settings.ts'
import type { TurningPoints } from '../play/turningPoints.ts'
import { afterwards } from './afterwards.ts'
import { calibrationLines } from './calibration.ts'
import { capital } from './capital.ts'
import { factWords } from './dayFacts.ts'
import { eventWords } from './eventWords.ts'
import { FATE_WORDS, listed, nameOf, OUTCOME_WORDS, type People, SIDE_WORDS } from './names.ts'
import { oddsCurveSentences } from './oddsCurve.ts'
import { MARK_WORDS } from './prose.ts'
import { receipt } from './receipt.ts'
import { type Line, line, span } from './spans.ts'
import { turningPointLines } from './turningPoints.ts'

export const UNFINISHED = 'The play is not over. The debrief waits for 29 June.'

/** How the odds moved, where they have been worked out, and the play that says what its options were called. */
export interface Course {
  readonly turning: TurningPoints
  readonly session: Session
}

export interface Manner {
  readonly course?: Course | undefined
  /** While that is being worked out, how much of it is done, in per cent. */
  readonly working?: number
  /** How receipts are worded. */
  readonly level?: Level
}

export function debriefLines(
  people: People,
  debrief: Debrief | undefined,
  { course, working, level }: Manner = {},
): Line[] {
  if (!debrief) return [line(span(UNFINISHED))]
  const { outcome, retelling } = debrief
  return [
    line(span(OUTCOME_WORDS[outcome].title.toUpperCase(), 'heading')),
    line(span(OUTCOME_WORDS[outcome].words)),
    [],
    heading('WHAT YOU CALLED SUCCESS'),
    ...debrief.objectives.map(({ words, met }) =>
      line(span(met ? '● met      ' : '○ not met  ', met ? 'emphasis' : 'faint'), span(words)),
    ),
    [],
    ...besideLines(people, debrief),
    [],
    ...differenceLines(people, debrief),
    [],
    ...rollCallLines(people, debrief, level),
    ...(working === undefined ? courseLines(people, course) : workingLines(working)),
    ...calibrationLines(people, debrief.whip),
    [],
    heading('WHAT BECAME OF THEM ON THE 29TH'),
    ...fateLines(people, debrief),
    [],
    ...unknownLines(people, debrief.unknown, debrief.chair),
    heading('AS THE NEWSPAPERS HAD IT'),
    line(span(INVENTED, 'faint')),
    ...apart(retelling.communique),
    heading('AS SOMEBODY WROTE IT DOWN'),
    line(span(`${INVENTED} ${notesBy(people, debrief)}`, 'faint')),
    ...apart(retelling.notes.paragraphs),
    heading('HOW FAR TO BELIEVE WHAT YOU READ'),
    ...readingLines(debrief),
    [],
    ...afterwards(),
    [],
    heading('FOR DISCUSSION'),
    ...debrief.questions.map((question, at) => line(span(`${at + 1}. `, 'number'), span(question))),
    [],
    line(span('This play in one line: ', 'faint'), span(debrief.code, 'key')),
  ]
}

/** Paragraphs with room about them. */
const apart = (paragraphs: readonly string[]): Line[] =>
  paragraphs.flatMap(words => [[], line(span(words))]).concat([[]])

/** “Molotov, in ink, on ruled paper.” */
export const notesBy = (people: People, { retelling: { notes } }: Debrief): string =>
  `${nameOf(people, notes.by)}, ${notes.where}.`

const heading = (words: string): Line => line(span(words, 'heading'))
export const INVENTED = 'Invented, from what happened in your play.'

/** What a chronicle would keep of a day. */
export function dayWords(people: People, debrief: Debrief, day: number): string {
  const { events } = debrief.days.find(each => each.day === day)!
  const evening = debrief.evenings.find(each => each.day === day)
  const count = (side: string): number =>
    Object.values(evening?.stands ?? {}).filter(stand => stand === side).length
  return (
    [
      ...(evening
        ? [`${count('seven')} have spoken with the seven, ${count('khrushchev')} with Khrushchev.`]
        : []),
      ...gathered(people, events, debrief.chair),
    ].join(' ') || 'Nothing that a chronicle would keep.'
  )
}

/** One sentence for several who did the same. */
function gathered(people: People, events: readonly PoliticalEvent[], you: PersonId): string[] {
  const said = new Set<string>()
  return events.flatMap(event => {
    const words = sentenceOf(people, event, events, you)
    if (words === '' || said.has(words)) return []
    said.add(words)
    return [words]
  })
}

function sentenceOf(
  people: People,
  event: PoliticalEvent,
  events: readonly PoliticalEvent[],
  you: PersonId,
): string {
  if (event.type === 'recanted') {
    const who = events.flatMap(each => (each.type === 'recanted' ? [each.by] : []))
    if (who.length > 1)
      return `${capital(listed(who.map(person => (person === you ? 'you' : nameOf(people, person)))))} owned up before the plenum.`
  }
  if (event.type === 'file-read') {
    const { by } = event
    const about = events.flatMap(each => (each.type === 'file-read' && each.by === by ? [each.about] : []))
    if (about.length > 1)
      return `${by === you ? 'You' : nameOf(people, by)} read from the files on ${listed(about.map(person => (person === you ? 'you' : nameOf(people, person))))}.`
  }
  return eventWords(people, event, you)
}

function besideLines(people: People, debrief: Debrief): Line[] {
  return [
    heading('YOUR TWELVE DAYS, AND THE REAL ONES'),
    ...debrief.days.flatMap(({ day, real, sources, differences }) => [
      line(
        span(`${day} June  `, 'number'),
        span(dayWords(people, debrief, day)),
        ...(differences.length > 0
          ? [
              span(
                ` (${differences.length === 1 ? 'difference' : 'differences'} ${listed(differences.map(String))})`,
                'faint',
              ),
            ]
          : []),
      ),
      line(
        span('         in fact: ', 'faint'),
        span(real, 'faint'),
        span(` [${sources.join(', ')}]`, 'source'),
      ),
    ]),
  ]
}

function differenceLines(people: People, { differences, chair }: Debrief): Line[] {
  if (differences.length === 0)
    return [heading('WHERE YOUR PLAY DIFFERS'), line(span('In nothing that the record can be asked about.'))]
  return [
    heading('WHERE YOUR PLAY DIFFERS'),
    ...differences.map(({ number, day, yours, real }) =>
      line(
        span(`${number}. `, 'number'),
        span(`${day} June: ${factWords(people, yours, chair)}`),
        span(` In fact: ${real.words}`, 'faint'),
        span(` [${real.sources.join(', ')}]`, 'source'),
      ),
    ),
  ]
}

function rollCallLines(
  people: People,
  { rollCalls: calls, chair }: Debrief,
  level: Level | undefined,
): Line[] {
  if (calls.length === 0)
    return [
      heading('ROLL CALLS'),
      line(span('None. Nobody put anything to the vote, as nobody did in June 1957.')),
      [],
    ]
  return calls.flatMap(({ slot, call, room }) => [
    heading(`ROLL CALL OF ${SLOTS[slot]!.day} JUNE`),
    line(span(eventWords(people, call))),
    ...call.ballots.flatMap(ballot => [
      [],
      ...receipt(people, room, ballot, call.motion, level, room, chair),
    ]),
    [],
  ])
}

const workingLines = (working: number): Line[] => [
  heading('THE ODDS AS THEY MOVED'),
  line(span(`Running the rest again from every decision. ${Math.floor(working)} % done.`, 'faint')),
  [],
]

function courseLines(people: People, course: Course | undefined): Line[] {
  if (!course) return []
  return [
    heading('THE ODDS AS THEY MOVED'),
    ...oddsCurveSentences(course.turning),
    [],
    ...turningPointLines(people, course.turning, course.session),
    [],
  ]
}

function fateLines(people: People, { fates }: Debrief): Line[] {
  return fates.length === 0
    ? [line(span('Everyone keeps his place.'))]
    : fates.map(({ who, fate }) => line(span(`${nameOf(people, who)} ${FATE_WORDS[fate]}.`)))
}

/** How many of what was done out of sight are told one by one. */
const DEEDS_TOLD = 12

/** Sentences about what the viewpoint could not see, by kind. */
export function unknownSentences(
  people: People,
  { pacts, lies, deeds, talks, moods }: Unknown,
  you: PersonId,
): { readonly title: string; readonly words: readonly string[] }[] {
  const name = (person: PersonId): string => nameOf(people, person)
  const calls = talks.reduce((sum, { times }) => sum + times, 0)
  const groups = [
    {
      title: 'Bargains hidden from you',
      words: pacts.map(({ members, side }) => `${listed(members.map(name))}, to stand ${SIDE_WORDS[side]}.`),
    },
    {
      title: 'Untruths told to you',
      words: lies.map(
        ({ slot, by, about }) =>
          `${SLOTS[slot]!.day} June: what ${name(by)} told you of where ${about === you ? 'you stand' : `${name(about)} stands`} was not so.`,
      ),
    },
    {
      title: 'Done out of your sight',
      words: [
        ...deeds
          .slice(0, DEEDS_TOLD)
          .map(({ slot, event }) => `${SLOTS[slot]!.day} June: ${eventWords(people, event, you)}`),
        ...(deeds.length > DEEDS_TOLD ? [`And ${deeds.length - DEEDS_TOLD} more of the kind.`] : []),
      ],
    },
    {
      title: 'Talks not overheard',
      words:
        calls === 0
          ? []
          : [
              `${calls} times somebody argued with somebody where you could not hear; the busiest were ${listed(
                talks.slice(0, 3).map(({ by, times }) => `${name(by)} (${times})`),
              )}.`,
            ],
    },
    {
      title: 'Moods nobody could have known',
      words: moods.map(
        ({ who, points }) =>
          `${name(who)} was in a mood to ${points > 0 ? 'act' : 'wait'}, worth ${Math.abs(points)} points.`,
      ),
    },
  ]
  return groups.filter(({ words }) => words.length > 0)
}

function unknownLines(people: People, unknown: Unknown, you: PersonId): Line[] {
  const groups = unknownSentences(people, unknown, you)
  if (groups.length === 0) return []
  return [
    heading('WHAT YOU NEVER KNEW'),
    ...groups.flatMap(({ title, words }) => [
      line(span(`${title}:`, 'emphasis')),
      ...words.map(each => line(span(each))),
    ]),
    [],
  ]
}

function readingLines({ reading: { paragraphs, sources } }: Debrief): Line[] {
  const counts = Object.entries(paragraphs) as [Mark, number][]
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return [
    line(
      span(
        `Of ${all} paragraphs ${listed(counts.map(([mark, count]) => `${count} were ${MARK_WORDS[mark]}`))}.`,
      ),
    ),
    ...(sources.length > 0
      ? [
          line(
            span('Sources met: ', 'faint'),
            span(
              sources.map(({ key, times }) => (times > 1 ? `${key} ×${times}` : key)).join(', '),
              'source',
            ),
          ),
        ]
      : []),
  ]
}

/** A play as somebody else lived through it, told to him. */
import {
  type FullMember,
  type PersonId,
  type PoliticalEvent,
  SLOTS,
  type Vote,
  weekday,
} from '../engine/index.ts'
import type { Beliefs, Hour, Lived, Mistake, OtherChair } from '../play/otherChair.ts'
import { eventWords, sideWords } from './eventWords.ts'
import { khrushchevTo, listed, nameOf, type People, pronounOf } from './names.ts'
import { isOwn, newsLines } from './news.ts'
import { type Line, line, span } from './spans.ts'

export interface OtherChairTold {
  readonly people: People
  readonly seen: OtherChair
  readonly mistakes: readonly Mistake[]
  /** Whether each night says at once where he was wrong; otherwise the end does. */
  readonly inline: boolean
}

export function otherChair({ people, seen, mistakes, inline }: OtherChairTold): Line[] {
  const { who, hours } = seen
  const days = [...new Set(hours.map(({ slot }) => SLOTS[slot]!.day))]
  return [
    line(span(`${nameOf(people, who).toUpperCase()}’S TWELVE DAYS`, 'heading')),
    line(span('What you saw and heard, what you did, and what you believed.', 'faint')),
    ...seen.knew.map(pact => line(span(bound(people, who, pact)))),
    ...days.flatMap(day => {
      const of = hours.filter(({ slot }) => SLOTS[slot]!.day === day)
      const last = of.at(-1)!.slot
      const before = hours.findLast(({ slot, beliefs }) => beliefs && SLOTS[slot]!.day < day)?.beliefs
      const wrong = mistakes.filter(({ slot }) => SLOTS[slot]!.day === day)
      return [
        [],
        line(span(`${weekday(day)} ${day} June`.toUpperCase(), 'heading')),
        ...dayLines(people, who, of),
        ...of
          .filter(({ slot }) => slot === last)
          .flatMap(({ beliefs }) => (beliefs ? [believed(people, who, beliefs, before)] : [])),
        ...(inline
          ? wrong.map(each =>
              line(span('In truth: ', 'faint'), span(mistakeWords(people, who, each), 'hint')),
            )
          : []),
      ]
    }),
    ...(inline ? [] : atTheEnd(people, who, mistakes)),
  ]
}

/** “You are bound with Malenkov and Kaganovich to stand with the seven.” */
function bound(people: People, who: PersonId, { members, side }: OtherChair['knew'][number]): string {
  const others = listed(members.filter(member => member !== who).map(member => nameOf(people, member)))
  const purpose = `to stand ${side === 'khrushchev' && members.includes('khrushchev') ? 'together' : sideWords(side, undefined, who)}`
  return members.includes(who)
    ? `You are bound with ${others} ${purpose}.`
    : `You know that ${others} are bound ${purpose}.`
}

function atTheEnd(people: People, who: PersonId, mistakes: readonly Mistake[]): Line[] {
  return [
    [],
    line(span('WHERE YOU WERE WRONG', 'heading')),
    ...(mistakes.length === 0
      ? [line(span('Nowhere: whomever you counted on stood where you thought.'))]
      : mistakes.map(each =>
          line(span(`${SLOTS[each.slot]!.day} June  `, 'number'), span(mistakeWords(people, who, each))),
        )),
  ]
}

function dayLines(people: People, who: PersonId, hours: readonly Hour[]): Line[] {
  const told = hours.flatMap(({ slot, lived }) => {
    const sentences = sentencesOf(people, who, lived)
    return sentences.map((words, at) =>
      line(span(at === 0 ? `${SLOTS[slot]!.hour}  ` : '       ', 'number'), span(words)),
    )
  })
  if (told.length > 0) return told
  return [line(span(nothing(hours.at(-1)!), 'faint'))]
}

function nothing({ place }: Hour): string {
  if (place === 'ill') return 'You are ill, and nobody tells you anything.'
  if (place === 'out') return 'You have walked out, and hear nothing.'
  return place === 'moscow' ? 'Nothing reaches you.' : 'You are far from Moscow, and see nothing of it.'
}

/** First what others did, as they act first; then what he was told, and what he did. */
function sentencesOf(people: People, who: PersonId, lived: readonly Lived[]): string[] {
  const events = lived.flatMap((each): PoliticalEvent[] =>
    // That his own had agreed is no news to a man.
    each.type === 'event' && !(each.event.type === 'pact-seen' && each.event.members.includes(who))
      ? [each.event]
      : [],
  )
  const his = (event: PoliticalEvent): boolean =>
    isOwn(event, who) || ((event.type === 'arrived' || event.type === 'fell-ill') && event.who === who)
  return [
    ...newsLines(
      people,
      events.filter(event => !his(event)),
      who,
      SILENT,
    ),
    ...lived.flatMap(each => (each.type === 'told' ? [hearsay(people, who, each)] : [])),
    ...events.filter(his).map(event => eventWords(people, event, who)),
  ].filter(words => words !== '')
}

/** What everybody can see and nobody would note. */
const SILENT: ReadonlySet<PoliticalEvent['type']> = new Set([
  'slot-began',
  'hedged',
  'stood-aside',
  'motion-seconded',
])

const hearsay = (
  people: People,
  who: PersonId,
  { by, about, side, believed }: Extract<Lived, { type: 'told' }>,
): string =>
  side === undefined
    ? `${nameOf(people, by)} spoke to you of ${personal(people, who, about)}, and knew nothing.`
    : `${nameOf(people, by)} told you that ${personal(people, who, about)} ${about === who ? 'stand' : 'stands'} ${sideWords(side, about, who)}${believed ? '' : ', and you did not believe it'}.`

const personal = (people: People, who: PersonId, person: PersonId): string =>
  person === who ? 'you' : nameOf(people, person)

/** “You count Molotov and Malenkov with the seven; Mikoyan perhaps with Khrushchev; you cannot tell of Saburov.” */
function believed(people: People, who: PersonId, beliefs: Beliefs, before: Beliefs | undefined): Line {
  const members = Object.keys(beliefs) as FullMember[]
  const named = (is: (grade: number) => boolean): string =>
    listed(
      members
        .filter(member => member !== 'khrushchev' && is(gradeOf(beliefs[member]!)))
        .map(member => nameOf(people, member)),
    )
  const him = khrushchevTo(who)
  const parts: (readonly [string, string])[] = [
    [named(grade => grade === 4), 'with the seven'],
    [named(grade => grade === 3), 'perhaps with the seven'],
    [named(grade => grade === 0), `with ${him}`],
    [named(grade => grade === 1), `perhaps with ${him}`],
  ]
  const grades = (of: Beliefs): string => members.map(member => gradeOf(of[member]!)).join()
  if (before && grades(before) === grades(beliefs))
    return line(span('At night  ', 'number'), span('you think as you did the night before.', 'guess'))
  const unknown = named(grade => grade === 2)
  const counted = parts.filter(([names]) => names !== '').map(([names, where]) => `${names} ${where}`)
  return line(
    span('At night  ', 'number'),
    span(
      `${[
        ...(counted.length > 0 ? [`you count ${counted.join('; ')}`] : []),
        ...(unknown ? [`you cannot tell of ${unknown}`] : []),
      ].join('; ')}.`,
      'guess',
    ),
  )
}

/** The steps in which a belief is told: from surely with Khrushchev to surely with the seven. */
const gradeOf = (guess: number): number =>
  guess <= -50 ? 0 : guess <= -20 ? 1 : guess < 20 ? 2 : guess < 50 ? 3 : 4

const TRUTH: Readonly<Record<Vote, string>> = {
  for: 'would have voted to dismiss Khrushchev',
  against: 'would have voted to keep Khrushchev',
  abstain: 'would have voted for neither',
}

function mistakeWords(people: People, who: PersonId, mistake: Mistake): string {
  const about = personal(people, who, mistake.about)
  if (mistake.type === 'lie')
    return `What ${nameOf(people, mistake.by)} told you of ${about} was not what ${pronounOf(mistake.by)} believed.`
  const him = khrushchevTo(who)
  const side = mistake.guess > 0 ? 'with the seven' : `with ${him}`
  const truth =
    who === 'khrushchev' ? TRUTH[mistake.truth].replace('Khrushchev', 'you') : TRUTH[mistake.truth]
  return `You counted ${about} ${side}; that night ${pronounOf(mistake.about)} ${truth}.`
}

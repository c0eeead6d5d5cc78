/** Another author's tale in words of ours: how it ends, and what ink says against it. */
import { LIMITS, type TaleEnd, type TaleLimit, type TalePlace } from '../narrator/tale.ts'
import type { TaleTurn } from '../play/taleSession.ts'
import { finderOf } from './finder.ts'
import { pathWords } from './quoted.ts'
import { type Line, line, span } from './spans.ts'

/** Ink can say a great deal at once. */
const LONGEST_SAYING = 300

const placeWords = ({ file, line }: TalePlace): string =>
  line === undefined ? `${file}: ` : `${file}:${line}: `

const clipped = (says: string): string =>
  says.length > LONGEST_SAYING ? `${says.slice(0, LONGEST_SAYING).trimEnd()}…` : says

/** `story.ink:12: Ink says: ...` */
export const sayingWords = ({ says, place }: { readonly says: string; readonly place: TalePlace }): string =>
  `${placeWords(place)}Ink says: ${clipped(says)}`

const LIMIT_WORDS: Readonly<Record<TaleLimit, (most: string) => string>> = {
  steps: most => `goes on here for ${most} steps without coming to a choice`,
  depth: most => `goes more than ${most} functions or tunnels deep here`,
  characters: most => `makes a text of more than ${most} characters here`,
  paragraphs: most => `tells more than ${most} paragraphs here without coming to a choice`,
  options: most => `offers more than ${most} choices at once here`,
}

const runawayWords = (limit: TaleLimit): string =>
  `The story ${LIMIT_WORDS[limit](LIMITS[limit].toLocaleString('en'))}. It is stopped, since it may have no end.`

/** Why nothing more is told. A story that has ended ends in two words. */
export function endWords(end: TaleEnd): string {
  switch (end.type) {
    case 'end':
      return 'The end.'
    case 'ran-out':
      return `${placeWords(end.place)}The story stalls here: there is nothing to choose, and it does not say that it ends.`
    case 'broken':
      return `${placeWords(end.place)}The story breaks off here. Ink says: ${clipped(end.says)}`
    case 'runaway':
      return `${placeWords(end.place)}${runawayWords(end.limit)}`
  }
}

export const choicesWords = (count: number): string => `${count} ${count === 1 ? 'choice' : 'choices'}`

export const tagWords = (tags: readonly string[]): string => tags.map(tag => `# ${tag}`).join('  ')

/** Everything told so far, choice by choice, each under what it answered; with words to look for, only what has them all. */
export function toldParts(turns: readonly TaleTurn[], words = ''): Line[][] {
  const has = finderOf(words)
  return turns.map((turn, at) => {
    const way = turns[at + 1]?.path.at(-1)
    const label = way === undefined ? undefined : turn.options[way]?.label
    return [
      ...turn.passage
        .filter(({ text }) => text !== '' && has(text))
        .flatMap(({ text }) => [line(span(text)), []]),
      ...(label !== undefined && has(label) ? [line(span(`› ${label}`, 'key')), []] : []),
    ]
  })
}

export const toldLines = (turns: readonly TaleTurn[], words = ''): Line[] => toldParts(turns, words).flat()

/** Of a play left off in an earlier text of a tale, as many of whose choices as `still` says can be made in this one. */
export const earlierWords = (choices: number, still: number, keptIn: string): string =>
  [
    `This story has been changed since you left off in it, ${choicesWords(choices)} in.`,
    still === choices
      ? 'You can go on from there.'
      : still > 0
        ? `Your first ${still === 1 ? 'choice is' : `${still} choices are`} still there.`
        : 'None of what you chose can be chosen now.',
    `That play stays in ${pathWords(keptIn)} until you delete that file.`,
  ].join(' ')

/** The tree of the plays of another author's tale: drawn with lanes, or fork by fork in sentences. */
import type { TaleBranch } from '../play/taleTree.ts'
import { quotation } from './quotation.ts'
import { shortly } from './quoted.ts'
import { type Line, line, span } from './spans.ts'
import { shorten, width } from './width.ts'

/** The sign, and what parts number, words and the mark of this play. */
const MARGIN = 6

const playsWords = (count: number): string => `${count} ${count === 1 ? 'play' : 'plays'}`

const headWords = (root: TaleBranch): string => {
  const forks = forksOf(root).length
  return `${playsWords(root.plays)} of this story, ${forks} ${forks === 1 ? 'fork' : 'forks'}.`
}

const endsWords = ({ ended, left }: TaleBranch): string =>
  [...(ended > 0 ? [`${ended} ended`] : []), ...(left > 0 ? [`${left} left off`] : [])].join(', ')

/** The road most taken runs straight on; the others leave it to the right. */
export function taleTreeLines(root: TaleBranch, columns: number): Line[] {
  const lines: Line[] = [line(span(headWords(root))), []]
  const digits = String(root.plays).length
  const put = (lanes: string, { label = '', plays, here }: TaleBranch): void => {
    lines.push(
      line(
        span(lanes, 'rule'),
        span('● ', 'key'),
        span(`${String(plays).padStart(digits)}  `, 'number'),
        span(shorten(label, columns - width(lanes) - digits - MARGIN)),
        ...(here ? [span(' ◂', 'key')] : []),
      ),
    )
  }
  const draw = (from: TaleBranch, lanes: string): void => {
    for (let at: TaleBranch | undefined = from; at; ) {
      const ends = endsWords(at)
      if (ends !== '') lines.push(line(span(lanes, 'rule'), span(`○ ${ends}`, 'faint')))
      const [main, ...sides]: readonly TaleBranch[] = at.roads
      for (const side of sides) {
        put(`${lanes}├─`, side)
        draw(side, `${lanes}│ `)
      }
      if (main) put(lanes, main)
      at = main
    }
  }
  draw(root, '')
  return lines
}

/** The same in sentences: where plays part, and how many went where. */
export function taleTreeSentences(root: TaleBranch): string[] {
  return [
    headWords(root),
    ...forksOf(root).map(({ at, after }, n) => {
      const roads = at.roads.map(
        ({ plays, label = '', here }) =>
          `${plays} took ${quotation(shortly(label))}${here ? ', as you did' : ''}`,
      )
      const ends = endsWords(at)
      return `${n + 1}. After ${after}: ${[...roads, ...(ends === '' ? [] : [ends])].join('; ')}.`
    }),
  ]
}

interface Fork {
  readonly at: TaleBranch
  readonly after: string
}

/** Wherever plays part, or some stopped where others went on. */
function forksOf(root: TaleBranch): Fork[] {
  const forks: Fork[] = []
  const walk = (at: TaleBranch): void => {
    const after = at.label === undefined ? 'the beginning' : quotation(shortly(at.label))
    const parts = at.roads.length + (at.ended + at.left > 0 ? 1 : 0)
    if (parts > 1) forks.push({ at, after })
    at.roads.forEach(walk)
  }
  walk(root)
  return forks
}

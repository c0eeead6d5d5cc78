/** The codex as plain mode says it: a list, a page, what else was found, or what a source's key stands for. */
import {
  type CodexPage,
  codexList,
  codexPage,
  findPages,
  type Sources,
  sourceLine,
} from '../text/codexPage.ts'
import { quoted } from '../text/quoted.ts'
import { type Line, line, span } from '../text/spans.ts'

/** How many other finds are named below a page. */
const OTHERS = 6

export function codexLines(pages: readonly CodexPage[], sources: Sources, words: string): readonly Line[] {
  if (words === '') return codexList(pages)
  const key = words.toUpperCase()
  if (Object.hasOwn(sources, key)) return [sourceLine(key, sources)]
  const [best, ...others] = findPages(pages, words)
  if (!best) return [line(span(`Nothing in the codex speaks of ${quoted(words)}. /codex lists its pages.`))]
  const more = others.slice(0, OTHERS).map(({ title }) => title)
  return [
    ...codexPage(best, sources),
    ...(more.length > 0 ? [line(span(`Also found: ${more.join('; ')}.`, 'faint'))] : []),
  ]
}

/** The codex as plain mode says it: a list, a page, or what else was found. */
import { type CodexPage, codexList, codexPage, findPages, type Sources } from '../text/codexPage.ts'
import { type Line, line, span } from '../text/spans.ts'

/** How many other finds are named below a page. */
const OTHERS = 6

export function codexLines(pages: readonly CodexPage[], sources: Sources, words: string): readonly Line[] {
  if (words === '') return codexList(pages)
  const [best, ...others] = findPages(pages, words)
  if (!best) return [line(span(`Nothing in the codex speaks of "${words}". /codex lists its pages.`))]
  const more = others.slice(0, OTHERS).map(({ title }) => title)
  return [...codexPage(best, sources), ...(more.length > 0 ? [line(span(`Also found: ${more.join('; ')}.`, 'faint'))] : [])]
}

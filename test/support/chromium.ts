/** A real Chromium, and what axe says of a page in it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is required; a page on a screen also keeps to axe's best practice. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// Without a sandbox, because a container's root has none to give.
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })

/** What axe finds wrong, in a line each. A page may forbid scripts to itself; axe comes from outside it. */
export async function complaints(page: Page, rules = [...WCAG, 'best-practice']): Promise<string[]> {
  // Whatever is half under a bar that stays in sight would be called too small.
  await page.evaluate('scrollTo(0, 0)')
  await page.evaluate(AXE)
  return page.evaluate(async tags => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ runOnly: tags } as never)
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)
          .slice(0, 3)
          .join(' ')}`,
    )
  }, rules)
}

/** How many pixels of a page are out of its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

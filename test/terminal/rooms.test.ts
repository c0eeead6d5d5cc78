/** What the built game opens of itself: what is played, and not what may be looked at later. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openedIn } from '../support/opened.ts'
import { PROGRAM } from '../support/program.ts'
import { aHome, sitDown } from './playing.ts'

/** Characters that a game in play may open without its story. */
const MOST = 450_000

async function opened(pages: readonly string[]) {
  const coverage = aHome()
  const played = await sitDown('bulganin', 0, { env: { NODE_V8_COVERAGE: coverage } })
  const { terminal } = played
  await played.take()
  await played.readOn()
  for (const page of pages) {
    terminal.key(page)
    await terminal.quiet(100)
    terminal.key('escape')
    await terminal.quiet(100)
  }
  terminal.key('q')
  await terminal.until('Leave?')
  terminal.key('q')
  await terminal.ended()
  return openedIn(coverage, join(PROGRAM, '../rooms.json'))
}

test('a game in play has opened neither what is looked at later nor the lines', async () => {
  const { program, files } = await opened([])
  expect(program).toBeLessThan(MOST)
  expect(files).toContain('src/tui/scenePage.ts')
  for (const later of ['text/branchTree', 'text/comparison', 'play/debrief', 'text/journal', 'plain/play'])
    expect(files).not.toContain(`src/${later}.ts`)
})

test('a page opens what it needs when it is looked at', async () => {
  const { files } = await opened(['t', 'j'])
  expect(files).toContain('src/text/branchTree.ts')
  expect(files).toContain('src/text/journal.ts')
  expect(files).not.toContain('src/text/comparison.ts')
})

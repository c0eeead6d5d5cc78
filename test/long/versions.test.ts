/** The same play under every Node we promise, compared byte for byte. `npm run test:long` brings the Nodes. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { index } from 'story:compiled'
import { describe, expect, test } from 'vitest'
import { openEdition } from '../../src/play/edition.ts'
import { historicalPlay } from '../../src/play/history.ts'
import { makeShareCode } from '../../src/play/shareCode.ts'
import { chairs } from '../../story/chairs.ts'
import { opening } from '../../story/opening.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/majority.cjs')
/** Paths of other Nodes, by a colon. */
const others = (process.env.MAJORITY_NODES ?? '').split(':').filter(path => path !== '')
const edition = openEdition(index, opening, chairs)

const under = (node: string, ...args: readonly string[]): string =>
  execFileSync(node, [PROGRAM, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })

test('at least two other Nodes are here to compare with', () => {
  expect(others.length).toBeGreaterThanOrEqual(2)
})

describe.each(chairs.map(({ id }) => id))('%s', chair => {
  test('replays to the same bytes under all of them', () => {
    const code = makeShareCode(edition, historicalPlay(edition, chair))
    const here = under(process.execPath, 'replay', code, '--json')
    for (const node of others) expect(under(node, 'replay', code, '--json')).toBe(here)
  })

  test('tells the historical line in the same words under all of them', () => {
    const here = under(process.execPath, 'history', '--as', chair)
    for (const node of others) expect(under(node, 'history', '--as', chair)).toBe(here)
  })
})

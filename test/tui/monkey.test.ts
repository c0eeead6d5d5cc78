/** Whatever keys come, on whatever page: the screen stands, and no decision is lost. `npm run fuzz` does more of it. */
import { expect, test } from 'vitest'
import { monkey } from '../support/monkey.ts'

test('sixteen hundred strokes leave every screen standing and every decision kept', async () => {
  const seen = new Set<string>()
  for (const seed of [2, 4, 5, 6]) for (const page of (await monkey(seed, 400)).pages) seen.add(page)
  expect([...seen].length, `pages it came to: ${[...seen].join(' ')}`).toBeGreaterThan(14)
})

/** A few hundred strokes from each place; `test/long/monkey.test.ts` and `npm run fuzz` do more. */
import { expect, test } from 'vitest'
import { PLACES, sit } from './monkey.ts'
import { aHome, GAME } from './playing.ts'

test.skipIf(process.platform !== 'linux').each(PLACES.map((place, at) => [place, 40 + at] as const))(
  'whatever is pressed, clicked, pasted, resized and signalled from %s on, the terminal is restored and no decision is lost',
  async (place, seed) => {
    const sat = await sit({ program: GAME, home: aHome(), place, seed, strokes: 150 })
    expect(sat.strokes).toBeGreaterThan(0)
  },
)

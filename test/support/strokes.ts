/**
 * What a monkey does at a terminal: keys of the keymap and keys that are
 * none, clicks, the wheel, pastes, sizes. The same seed does the same.
 */
import { KEYMAP } from '../../src/tui/keymap.ts'
import type { ScreenEvent } from '../../src/tui/screen.ts'
import { dice } from './edition.ts'

const KEYS = [...new Set(KEYMAP.flatMap(({ keys }) => keys))]
/** What moves a play on, and back. */
const USUAL = 'space space space enter 1 1 2 2 3 end down up escape escape escape a u b t o v'.split(' ')
/** Leaves, stops or works for long: now and then, or little else would happen. */
const RARE = new Set(['q', 'Q', 'C-c', 'C-z', 'C'])
const NO_KEYS = [
  'ц',
  'й',
  'é',
  '中',
  '☭',
  '👩‍🚀',
  'и\u0306',
  'f5',
  'A-x',
  'C-space',
  'S-tab',
  'insert',
  '~',
  '"',
  '\u00a0',
]
const WORDS = [
  'quorum',
  'Zhukov',
  '1\r2\rq',
  '\u001b[31mred',
  '\u202eright to left',
  'z\u0351\u0352\u0353',
  'x'.repeat(10_000),
]

const MOUSE = ['press', 'press', 'release', 'wheel-up', 'wheel-down'] as const

const COMMON_SIZES = [
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 140, rows: 45 },
  { columns: 40, rows: 15 },
] as const

/** Events without end; those of a seed are always the same. */
export function strokes(seed: number): () => ScreenEvent {
  const roll = dice(seed * 2_654_435 + 1)
  const one = <T>(of: readonly T[]): T => of[roll(of.length)]!
  const key = (): string => {
    const wanted = one(KEYS)
    return RARE.has(wanted) && roll(20) > 0 ? 'space' : wanted
  }
  return () => {
    const kind = roll(1000)
    if (kind < 380) return { type: 'key', key: key() }
    if (kind < 880) return { type: 'key', key: one(USUAL) }
    if (kind < 960) return { type: 'mouse', action: one(MOUSE), x: roll(200), y: roll(roll(3) > 0 ? 24 : 60) }
    if (kind < 972) return { type: 'key', key: one(NO_KEYS) }
    if (kind < 982) return { type: 'paste', text: one(WORDS) }
    if (kind < 992) return { type: 'resize', size: one(COMMON_SIZES) }
    return { type: 'resize', size: { columns: 20 + roll(181), rows: 8 + roll(53) } }
  }
}

import { describe, expect, test } from 'vitest'
import { ROLES } from '../../src/text/spans.ts'
import {
  codeOf,
  colourDepth,
  DEPTHS,
  styleCodes,
  THEMES,
  type ThemeName,
  themes,
} from '../../src/tui/themes.ts'
import { contrast, difference, groundsOf, LEANS, SIGHTS } from '../support/colour.ts'

const COLOURED = THEMES.filter(name => name !== 'mono')
describe('colours', () => {
  test.each(COLOURED)('%s: prose and signs are legible', name => {
    for (const role of ROLES) {
      const { ink, ground } = themes[name][role]
      if (!ink) continue
      for (const under of ground ? [ground.rgb] : groundsOf(name))
        expect(contrast(ink.rgb, under), role).toBeGreaterThan(
          role === 'prose' || name === 'contrast' ? 7 : ground ? 4.5 : 4.4,
        )
    }
  })

  test.each(COLOURED.flatMap(name => Object.keys(SIGHTS).map(sight => [name, sight] as const)))(
    '%s: the sides can be told apart with %s sight',
    (name, sight) => {
      for (const [one, other] of LEANS) {
        const rgb = (role: 'seven' | 'khrushchev' | 'undecided') => themes[name][role].ink!.rgb
        expect(difference(rgb(one), rgb(other), SIGHTS[sight]!), `${one}–${other}`).toBeGreaterThan(
          name === 'safe' ? 30 : 25,
        )
      }
    },
  )

  test('auto never names a ground, nor an ink for prose', () => {
    for (const role of ROLES) expect(themes.auto[role].ground).toBeUndefined()
    expect(codeOf(themes.auto.prose, 'true')).toBe('')
  })

  test('without colours there is none, in any theme', () => {
    for (const theme of THEMES)
      for (const code of styleCodes({ theme, depth: 'none' })) expect(code).toMatch(/^(?:[1347](?:;|$))*$/)
  })

  test('in sixteen colours the ink is never the ground', () => {
    for (const theme of THEMES)
      for (const role of ROLES) {
        const { ink, ground } = themes[theme][role]
        if (ink && ground) expect(ink.of16, `${theme} ${role}`).not.toBe(ground.of16)
      }
  })

  test.each(DEPTHS)('at depth %s every role has a code', depth => {
    for (const theme of THEMES) expect(styleCodes({ theme, depth })).toHaveLength(ROLES.length)
  })

  test('the codes are those of a terminal', () => {
    expect(codeOf(themes.auto.khrushchev, 'true')).toBe('1;38;2;17;119;208')
    expect(codeOf(themes.auto.khrushchev, '256')).toBe('1;38;5;32')
    expect(codeOf(themes.auto.khrushchev, '16')).toBe('1;36')
    expect(codeOf(themes.auto.seven, '16')).toBe('1;91')
    expect(codeOf(themes.light.prose, '16')).toBe('30;107')
    expect(codeOf(themes.mono.selected, 'none')).toBe('1;7')
  })

  test('sixteen never asks for more than sixteen, and without colours is as the others', () => {
    const of = (theme: ThemeName, depth: (typeof DEPTHS)[number]) => styleCodes({ theme, depth })
    expect(of('sixteen', 'true')).toEqual(of('auto', '16'))
    expect(of('sixteen', 'none')).toEqual(of('mono', 'none'))
  })

  test('where letters cannot slant they are underlined', () => {
    const codes = styleCodes({ theme: 'auto', depth: '16', italic: false })
    expect(codes[ROLES.indexOf('emphasis')]).toBe('4')
  })
})

describe('what the terminal can show', () => {
  test.each([
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 'true'],
    [{ TERM: 'xterm-256color' }, '256'],
    [{ TERM: 'tmux-256color' }, '256'],
    [{ TERM: 'xterm' }, '16'],
    [{ TERM: 'linux' }, '16'],
    [{ TERM: 'foot', COLORTERM: 'truecolor' }, 'true'],
    [{ TERM: 'xterm-direct' }, 'true'],
    [{ TERM: 'vt100' }, 'none'],
    [{ TERM: 'xterm-256color', COLORTERM: 'truecolor', NO_COLOR: '1' }, 'none'],
    [{ TERM: 'xterm-256color', NO_COLOR: '' }, '256'],
    [{}, '16'],
  ] as const)('%j: %s', (env, depth) => {
    expect(colourDepth(env)).toBe(depth)
  })
})

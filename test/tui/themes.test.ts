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

type Triple = readonly [number, number, number]

const channels = (rgb: string): Triple =>
  [1, 3, 5].map(at => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as unknown as Triple

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (rgb: string): number => {
  const [r, g, b] = channels(rgb).map(linear) as unknown as Triple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.1. */
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function lab(rgb: Triple): Triple {
  const [x, y, z] = [
    (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505,
    0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2],
    (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089,
  ].map(value => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How different two colours look (CIE76) to one kind of sight. */
function difference(one: string, other: string, sight: readonly Triple[]): number {
  const seen = (rgb: string): Triple => {
    const light = channels(rgb).map(linear) as unknown as Triple
    return lab(
      sight.map(row =>
        Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
      ) as unknown as Triple,
    )
  }
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const groundsOf = (name: ThemeName): readonly string[] => {
  const ground = themes[name].prose.ground?.rgb
  return ground ? [ground] : ['#000000', '#ffffff']
}

const COLOURED = THEMES.filter(name => name !== 'mono')
const SIDES = ['seven', 'khrushchev', 'undecided'] as const
const PAIRS = [
  ['seven', 'khrushchev'],
  ['seven', 'undecided'],
  ['khrushchev', 'undecided'],
] as const

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
      for (const [one, other] of PAIRS) {
        const rgb = (role: (typeof SIDES)[number]) => themes[name][role].ink!.rgb
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

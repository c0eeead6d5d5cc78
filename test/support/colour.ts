/** How legible and how different the colours of a theme are to the eye. */
import { type ThemeName, themes } from '../../src/tui/themes.ts'

type Triple = readonly [number, number, number]

const channels = (rgb: string): Triple =>
  [1, 3, 5].map(at => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as unknown as Triple

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const luminance = (rgb: string): number => {
  const [r, g, b] = channels(rgb).map(linear) as unknown as Triple
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast ratio of WCAG 2.1, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
export const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
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

/** ΔE of CIE76: how different two colours look to one kind of sight. */
export function difference(one: string, other: string, sight: readonly Triple[]): number {
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

/** What a theme is seen on: its own ground, or whatever the terminal has. */
export const groundsOf = (name: ThemeName): readonly string[] => {
  const ground = themes[name].prose.ground?.rgb
  return ground ? [ground] : ['#000000', '#ffffff']
}

/** Pairs of roles that must not be taken for each other. */
export const LEANS = [
  ['seven', 'khrushchev'],
  ['seven', 'undecided'],
  ['khrushchev', 'undecided'],
] as const

/**
 * Roles to styles. Every colour is given three times, by hand: nearest-colour
 * tables turn cream into pink. A sign that has a colour has a shape as well.
 *
 * `auto` leaves the terminal's own letters and ground alone; its signs are
 * legible on black and on white. `sixteen` is the same in the colours that the
 * terminal sets. The others paint every cell.
 */
import { type Settings, valuesOf } from '../play/settings.ts'
import { ROLES, type Role } from '../text/spans.ts'

export type ThemeName = Settings['theme']
export const THEMES = valuesOf('theme') as readonly ThemeName[]

export const DEPTHS = ['none', '16', '256', 'true'] as const
/** How many colours the terminal can show. */
export type Depth = (typeof DEPTHS)[number]

export interface Colour {
  readonly rgb: string
  /** Number in the palette of 256. */
  readonly of256: number
  /** Number in the palette of 16; absent where the terminal's own colour is better. */
  readonly of16?: number
}

export interface Style {
  readonly ink?: Colour
  readonly ground?: Colour
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly inverse?: true
}

export type Theme = Readonly<Record<Role, Style>>

const colour = (rgb: string, of256: number, of16?: number): Colour => ({ rgb, of256, of16 })

/** Where colour is missing or not wanted, weight and slant say the same. */
const MONO: Theme = {
  prose: {},
  emphasis: { italic: true },
  heading: { bold: true },
  faint: {},
  rule: {},
  key: { bold: true },
  hint: { italic: true },
  locked: {},
  selected: { bold: true, inverse: true },
  number: { bold: true },
  seven: { bold: true },
  khrushchev: { bold: true },
  undecided: {},
  guess: { italic: true },
  documented: { bold: true },
  paraphrase: {},
  plausible: {},
  invented: { italic: true },
  source: { underline: true },
  alert: { bold: true, underline: true },
}

const SAFE = {
  blue: colour('#1177d0', 32, 6),
  vermilion: colour('#d34317', 166, 9),
  grey: colour('#757575', 243),
  gold: colour('#8f7000', 136, 3),
  green: colour('#20864a', 29, 2),
}

const AUTO: Theme = {
  ...MONO,
  faint: { ink: SAFE.grey },
  rule: { ink: SAFE.grey },
  key: { ink: SAFE.gold, bold: true },
  hint: { ink: SAFE.grey, italic: true },
  locked: { ink: SAFE.grey },
  selected: { bold: true },
  number: { ink: SAFE.gold },
  seven: { ink: SAFE.vermilion, bold: true },
  khrushchev: { ink: SAFE.blue, bold: true },
  undecided: { ink: SAFE.grey },
  guess: { ink: SAFE.grey, italic: true },
  documented: { ink: SAFE.green, bold: true },
  paraphrase: { ink: SAFE.green },
  plausible: { ink: SAFE.gold },
  invented: { ink: SAFE.grey },
  source: { ink: SAFE.green, underline: true },
  alert: { ink: SAFE.vermilion, bold: true },
}

/** Gives every role the ground it stands on, and the ink of prose where it has none. */
const onGround = (ground: Colour, ink: Colour, theme: Theme): Theme =>
  Object.fromEntries(ROLES.map(role => [role, { ink, ground, ...theme[role] }])) as unknown as Theme

const lamp = {
  ground: colour('#1c1512', 234, 0),
  raised: colour('#3a2a22', 236, 0),
  ink: colour('#ecdcc0', 223, 7),
  faint: colour('#a8957c', 138, 7),
  gold: colour('#e6c46a', 179, 11),
  blue: colour('#6ab0e8', 74, 14),
  vermilion: colour('#e8825a', 173, 9),
  green: colour('#9cc59a', 151, 10),
  grey: colour('#a9a39c', 248, 7),
}

const DARK: Theme = onGround(lamp.ground, lamp.ink, {
  ...MONO,
  faint: { ink: lamp.faint },
  rule: { ink: lamp.faint },
  heading: { ink: lamp.gold, bold: true },
  key: { ink: lamp.gold, bold: true },
  hint: { ink: lamp.faint, italic: true },
  locked: { ink: lamp.grey },
  selected: { ground: lamp.raised, bold: true },
  number: { ink: lamp.gold },
  seven: { ink: lamp.vermilion, bold: true },
  khrushchev: { ink: lamp.blue, bold: true },
  undecided: { ink: lamp.grey },
  guess: { ink: lamp.faint, italic: true },
  documented: { ink: lamp.green, bold: true },
  paraphrase: { ink: lamp.green },
  plausible: { ink: lamp.gold },
  invented: { ink: lamp.faint },
  source: { ink: lamp.green, underline: true },
  alert: { ink: lamp.vermilion, bold: true },
})

const stage = {
  ground: colour('#000000', 16, 0),
  ink: colour('#ffffff', 231, 15),
  yellow: colour('#ffe14d', 221, 11),
  blue: colour('#7fd4ff', 117, 14),
  vermilion: colour('#ff9a6b', 209, 9),
  green: colour('#8cf0a0', 120, 10),
}

/** Nothing is faint: every letter has at least seven times the light of its ground. */
const CONTRAST: Theme = onGround(stage.ground, stage.ink, {
  ...MONO,
  heading: { ink: stage.yellow, bold: true },
  key: { ink: stage.yellow, bold: true },
  selected: { ink: stage.ground, ground: stage.ink, bold: true },
  number: { ink: stage.yellow, bold: true },
  seven: { ink: stage.vermilion, bold: true },
  khrushchev: { ink: stage.blue, bold: true },
  documented: { ink: stage.green, bold: true },
  paraphrase: { ink: stage.green },
  plausible: { ink: stage.yellow },
  source: { ink: stage.green, underline: true },
  alert: { ink: stage.vermilion, bold: true, underline: true },
})

/** After Okabe and Ito (2008): a palette for every kind of sight. */
const okabe = {
  ground: colour('#0c0c0c', 232, 0),
  raised: colour('#333333', 236, 8),
  ink: colour('#f0f0f0', 255, 15),
  faint: colour('#a8a8a8', 248, 7),
  yellow: colour('#f0e442', 227, 11),
  blue: colour('#56b4e9', 74, 14),
  orange: colour('#e69f00', 172, 3),
  grey: colour('#b0b0b0', 249, 7),
}

const SAFE_FOR_ALL: Theme = onGround(okabe.ground, okabe.ink, {
  ...MONO,
  faint: { ink: okabe.faint },
  rule: { ink: okabe.faint },
  heading: { ink: okabe.yellow, bold: true },
  key: { ink: okabe.yellow, bold: true },
  hint: { ink: okabe.faint, italic: true },
  locked: { ink: okabe.grey },
  selected: { ground: okabe.raised, bold: true },
  number: { ink: okabe.yellow },
  seven: { ink: okabe.orange, bold: true },
  khrushchev: { ink: okabe.blue, bold: true },
  undecided: { ink: okabe.grey },
  guess: { ink: okabe.faint, italic: true },
  documented: { ink: okabe.blue, bold: true },
  paraphrase: { ink: okabe.blue },
  plausible: { ink: okabe.yellow },
  invented: { ink: okabe.faint },
  source: { ink: okabe.blue, underline: true },
  alert: { ink: okabe.orange, bold: true, underline: true },
})

const desk = {
  ground: colour('#f4ecd8', 230, 15),
  raised: colour('#e2d4b4', 187, 7),
  ink: colour('#221c15', 234, 0),
  faint: colour('#6b6152', 59, 0),
  brown: colour('#7a4b00', 94, 1),
  blue: colour('#004480', 24, 4),
  vermilion: colour('#a83c00', 130, 1),
  green: colour('#23602f', 22, 2),
  grey: colour('#6a6a6a', 242, 0),
}

const LIGHT: Theme = onGround(desk.ground, desk.ink, {
  ...MONO,
  faint: { ink: desk.faint },
  rule: { ink: desk.faint },
  key: { ink: desk.brown, bold: true },
  hint: { ink: desk.faint, italic: true },
  locked: { ink: desk.grey },
  selected: { ground: desk.raised, bold: true },
  number: { ink: desk.brown },
  seven: { ink: desk.vermilion, bold: true },
  khrushchev: { ink: desk.blue, bold: true },
  undecided: { ink: desk.grey },
  guess: { ink: desk.faint, italic: true },
  documented: { ink: desk.green, bold: true },
  paraphrase: { ink: desk.green },
  plausible: { ink: desk.brown },
  invented: { ink: desk.faint },
  source: { ink: desk.green, underline: true },
  alert: { ink: desk.vermilion, bold: true },
})

export const themes: Readonly<Record<ThemeName, Theme>> = {
  auto: AUTO,
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  safe: SAFE_FOR_ALL,
  sixteen: AUTO,
  mono: MONO,
}

type Environment = Readonly<Record<string, string | undefined>>

/** What the terminal says of itself; `NO_COLOR` means no greys either. */
export function colourDepth(env: Environment): Depth {
  const term = env.TERM ?? ''
  if (env.NO_COLOR || /^(?:dumb|vt\d+)/.test(term)) return 'none'
  if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? '') || /-direct$/.test(term) || env.WT_SESSION)
    return 'true'
  return /256/.test(term) || env.COLORTERM ? '256' : '16'
}

/** The text attributes this terminal is known to draw; the Linux console has no italics. */
export const drawsItalic = (env: Environment): boolean => !/^(?:linux|cons|vt)/.test(env.TERM ?? '')

const channels = (rgb: string): string =>
  [1, 3, 5].map(at => Number.parseInt(rgb.slice(at, at + 2), 16)).join(';')

const sixteen = (place: 'ink' | 'ground', number: number): string =>
  String((place === 'ink' ? 30 : 40) + (number > 7 ? 52 + number : number))

function colourCode(place: 'ink' | 'ground', given: Colour | undefined, depth: Depth): string {
  if (!given || depth === 'none') return ''
  if (depth === 'true') return `${place === 'ink' ? 38 : 48};2;${channels(given.rgb)}`
  if (depth === '256') return `${place === 'ink' ? 38 : 48};5;${given.of256}`
  return given.of16 === undefined ? '' : sixteen(place, given.of16)
}

/** The parameters of the terminal's “select graphic rendition” for a style. */
export const codeOf = (style: Style, depth: Depth): string =>
  [
    style.bold && '1',
    style.italic && '3',
    style.underline && '4',
    style.inverse && '7',
    colourCode('ink', style.ink, depth),
    colourCode('ground', style.ground, depth),
  ]
    .filter(Boolean)
    .join(';')

const upright = ({ italic, ...style }: Style): Style => (italic ? { ...style, underline: true } : style)

export interface Look {
  readonly theme: ThemeName
  readonly depth: Depth
  /** Whether the terminal slants letters; if not, they are underlined. */
  readonly italic?: boolean
}

/** One code for each style number, ready to be painted with. Without colours every theme is `mono`. */
export function styleCodes({ theme, depth: most, italic = true }: Look): string[] {
  const depth = theme === 'sixteen' && most !== 'none' ? '16' : most
  return ROLES.map(role => {
    const style = themes[depth === 'none' ? 'mono' : theme][role]
    return codeOf(italic ? style : upright(style), depth)
  })
}

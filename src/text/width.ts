/**
 * How many columns a string takes in a terminal. Letters are counted as a
 * reader sees them, by graphemes; never by `length`.
 */

/** Latin, Greek, Cyrillic, punctuation, box drawing and our own signs: one column each, no marks to join. */
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u218b\u2190-\u21ff\u2500-\u25fc\u2605\u2606\u260e\u262d]*$/

/** East Asian Wide and Fullwidth, in broad strokes. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Asks a terminal to draw the sign before it as a picture, two columns wide. */
const AS_PICTURE = '\ufe0f'

const WITHOUT_WIDTH = /^(?:\p{M}|\p{Cf}|\p{Cc})+$/u

/** `Intl.Segmenter` is slow to make and most plays never need it. */
let segmenter: Intl.Segmenter | undefined

const segments = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), each => each.segment)
}

/** Whether every character of it takes exactly one column. */
export const isNarrow = (text: string): boolean => NARROW.test(text)

/** The letters of a string as a reader sees them. */
export const graphemes = (text: string): string[] => (isNarrow(text) ? [...text] : segments(text))

/** Columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (isNarrow(grapheme)) return 1
  if (WITHOUT_WIDTH.test(grapheme)) return 0
  return WIDE.test(grapheme) || grapheme.includes(AS_PICTURE) ? 2 : 1
}

export function width(text: string): number {
  if (isNarrow(text)) return text.length
  return segments(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** As much of the beginning as fits in so many columns. */
export function clip(text: string, columns: number): string {
  if (isNarrow(text)) return text.slice(0, Math.max(0, columns))
  let used = 0
  let clipped = ''
  for (const grapheme of segments(text)) {
    used += graphemeWidth(grapheme)
    if (used > columns) break
    clipped += grapheme
  }
  return clipped
}

/** The same, saying with an ellipsis that something was left out. */
export const shorten = (text: string, columns: number): string =>
  width(text) <= columns ? text : columns < 1 ? '' : `${clip(text, columns - 1).replace(/[\s…]+$/, '')}…`

/** Padded on the right to so many columns; longer text is left as it is. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)))

// biome-ignore-all lint/suspicious/noControlCharactersInRegex: to find them is what this file is for

/**
 * Cleans whatever was not written by us: names of saves, share codes, class
 * names, stories from a file, a paste. Afterwards it can be shown in a
 * terminal and do nothing but be read.
 */

/** Introduced by a string control (OSC, DCS, SOS, PM, APC), ended by BEL or ST; unended ones run to the end of the line. */
const STRING_CONTROL =
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c|(?=\x1b|\n|$))/g

/** CSI sequences, whole or cut short. */
const CONTROL_SEQUENCE = /(?:\x1b\[|\x9b)[\x20-\x3f]*[\x40-\x7e]?/g

/** Every other escape: ESC, intermediates, one final. */
const ESCAPE = /\x1b[\x20-\x2f]*[\x30-\x7e]?/g

const SPACE = /[\t\n\v\f\r\x85\u2028\u2029]+/g

const CONTROL = /[\x00-\x1f\x7f-\x9f]/g

/** Marks that turn the direction of the line round, and other invisible formatting. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/** Lone surrogates, code points nobody has assigned, private signs of one font. */
const UNREADABLE = /[\p{Surrogate}\p{Private_Use}\p{Unassigned}]/gu

/** More marks than this on one letter are noise that climbs into the lines above. */
const PILED = /(\p{M}{2})\p{M}+/gu

const REPLACEMENT = '\ufffd'

/** One clean line. Line breaks and tabs become spaces. */
export const sanitize = (text: string): string =>
  text
    .replace(STRING_CONTROL, '')
    .replace(CONTROL_SEQUENCE, '')
    .replace(ESCAPE, '')
    .replace(SPACE, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(UNREADABLE, REPLACEMENT)
    .normalize('NFC')
    .replace(PILED, '$1')

/** Clean lines, one for each line of the text. */
export const sanitizeLines = (text: string): string[] =>
  text.split(/\r\n|[\n\r\x85\u2028\u2029]/).map(sanitize)

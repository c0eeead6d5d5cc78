// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what a terminal sends

/**
 * What a terminal sends, as events. Sequences may arrive in pieces; a paste is
 * one event and presses no key; the terminal's answers are not keys either.
 */
import { StringDecoder } from 'node:string_decoder'

/**
 * A key has a name: `a`, `U`, `enter`, `up`, `f5`, with `S-`, `A-` and `C-`
 * before it for Shift, Alt and Ctrl. Letters show Shift by being capitals.
 */
export type InputEvent =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'mouse'; readonly action: MouseAction; readonly x: number; readonly y: number }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'focus'; readonly gained: boolean }
  /** The terminal answers a question; also whatever it sends that we do not know. */
  | { readonly type: 'reply'; readonly text: string }

export type MouseAction = 'press' | 'release' | 'wheel-up' | 'wheel-down'

/** What has come and is not an event yet. */
export interface Pending {
  readonly text: string
  /** Pasted so far, inside a paste. */
  readonly pasted?: string
}

export const NOTHING_PENDING: Pending = { text: '' }

const ESC = '\u001b'
const INTERRUPT = '\u0003'
const PASTE_BEGINS = `${ESC}[200~`
const PASTE_ENDS = `${ESC}[201~`
/** More than anybody means to paste into a name or a search. */
const LONGEST_PASTE = 100_000

const BY_LETTER: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'begin',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  M: 'enter',
  Z: 'S-tab',
}
const BY_NUMBER: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
}
const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u0000': 'C-space',
  ' ': 'space',
}

/** Unicode's number for a key, as some terminals send them: `CSI 13 u`. */
const BY_CODE: Readonly<Record<number, string>> = {
  9: 'tab',
  13: 'enter',
  27: 'escape',
  32: 'space',
  127: 'backspace',
}

/** `1 + shift + 2·alt + 4·ctrl`. */
function withModifiers(name: string, number: number | undefined): string {
  const bits = Math.max(0, (number ?? 1) - 1)
  return `${bits & 4 ? 'C-' : ''}${bits & 2 ? 'A-' : ''}${bits & 1 && name !== 'S-tab' ? 'S-' : ''}${name}`
}

const key = (name: string): InputEvent => ({ type: 'key', key: name })
const reply = (text: string): InputEvent => ({ type: 'reply', text })

/** The name of one typed character. */
function character(typed: string): string {
  const control = CONTROLS[typed]
  if (control) return control
  const code = typed.charCodeAt(0)
  return code < 32 ? `C-${String.fromCharCode(code + 64).toLowerCase()}` : typed
}

/** Bits of a mouse report: 0–2 button, 3 release, 32 movement, 64 wheel. */
function mouse(button: number, x: number, y: number, released: boolean): InputEvent | undefined {
  const wheel = (button & 64) !== 0
  if (button & 32 || (wheel && (button & 3) > 1) || (!wheel && button & 3 && !released)) return undefined
  const action = wheel ? (button & 1 ? 'wheel-down' : 'wheel-up') : released ? 'release' : 'press'
  return { type: 'mouse', action, x: x - 1, y: y - 1 }
}

/** One event cut off the front, and how long it was. */
interface Cut {
  readonly length: number
  readonly event?: InputEvent
}

const SGR_MOUSE = /^\x1b\[<(\d+);(\d+);(\d+)([Mm])/
const OLD_MOUSE = /^\x1b\[M([\s\S])([\s\S])([\s\S])/
const CONSOLE_KEY = /^\x1b\[\[([A-E])/
const CONTROL_SEQUENCE = /^\x1b\[([<-?]?)([\d;:]*)([ -/]*)([@-~])/
const SINGLE_SHIFT = /^\x1bO(\d*)([A-Za-z])/
const STRING = /^\x1b[\]P_^X][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/
/** The beginnings of all these. */
const UNFINISHED =
  /^\x1b(?:$|\[(?:$|\[$|M[\s\S]{0,2}$|[<-?]?[\d;:]*[ -/]*$)|O\d*$|[\]P_^X][^\x07\x1b\x9c]*\x1b?$)/

/** A sequence that went wrong: its parameters are not keys. */
const BROKEN = /^\x1b(?:\[[\d;:<-?]*[ -/]*|[O\]P_^X])/

/** Some final letters belong to answers only; `R` is also F3 with a modifier. */
const isAnswer = (marker: string, numbers: readonly number[], final: string): boolean =>
  marker !== '' || /[cnty]/.test(final) || (final === 'R' && numbers[0] !== 1 && numbers.length > 1)

function controlSequence([text, marker, digits, , final]: RegExpExecArray): InputEvent {
  const numbers = digits === '' ? [] : digits!.split(/[;:]/).map(Number)
  if (isAnswer(marker!, numbers, final!)) return reply(text)
  if (numbers.length === 0 && (final === 'I' || final === 'O'))
    return { type: 'focus', gained: final === 'I' }
  const [first = 1, second, third] = numbers
  if (final === '~' && first === 27) return codeKey(third, second) ?? reply(text)
  if (final === 'u') return codeKey(first, second) ?? reply(text)
  const name = final === '~' ? BY_NUMBER[first] : BY_LETTER[final!]
  return name ? key(withModifiers(name, second)) : reply(text)
}

/** A key sent as its code point. Shift is already in a letter. */
function codeKey(code: number | undefined, modifiers: number | undefined): InputEvent | undefined {
  if (code === undefined || code > 0x10ffff) return undefined
  const named = BY_CODE[code]
  if (named) return key(withModifiers(named, modifiers))
  return code > 32
    ? key(withModifiers(String.fromCodePoint(code), modifiers === 2 ? 1 : modifiers))
    : undefined
}

function cutSequence(text: string): Cut {
  const sgr = SGR_MOUSE.exec(text)
  if (sgr) {
    const [button, x, y] = sgr.slice(1, 4).map(Number) as [number, number, number]
    return { length: sgr[0].length, event: mouse(button, x, y, sgr[4] === 'm') }
  }
  const old = OLD_MOUSE.exec(text)
  if (old) {
    const [button, x, y] = old.slice(1, 4).map(each => each.charCodeAt(0) - 32) as [number, number, number]
    return { length: old[0].length, event: mouse(button, x, y, (button & 67) === 3) }
  }
  const consoleKey = CONSOLE_KEY.exec(text)
  if (consoleKey) return { length: consoleKey[0].length, event: key(`f${consoleKey[1]!.charCodeAt(0) - 64}`) }
  const sequence = CONTROL_SEQUENCE.exec(text)
  if (sequence) return { length: sequence[0].length, event: controlSequence(sequence) }
  const shifted = SINGLE_SHIFT.exec(text)
  if (shifted) {
    const name = BY_LETTER[shifted[2]!]
    const event = name ? key(withModifiers(name, Number(shifted[1] || 1))) : reply(shifted[0])
    return { length: shifted[0].length, event }
  }
  const string = STRING.exec(text)
  if (string) return { length: string[0].length, event: reply(string[0]) }
  return cutAlt(text)
}

/**
 * Escape before another key is that key with Alt; before another escape, an
 * unreadable sequence, or Ctrl-C, which must always be heard, itself.
 */
function cutAlt(text: string): Cut {
  const next = Array.from(text.slice(1, 3))[0] ?? ''
  if (next === '' || next === ESC || next === INTERRUPT) return { length: 1, event: key('escape') }
  const broken = BROKEN.exec(text)
  if (broken) return { length: broken[0].length, event: reply(broken[0]) }
  return { length: 1 + next.length, event: key(`A-${character(next)}`) }
}

function cut(text: string): Cut {
  if (text.startsWith(ESC)) return cutSequence(text)
  const typed = String.fromCodePoint(text.codePointAt(0)!)
  return { length: typed.length, event: key(character(typed)) }
}

/** Inside a paste: all of it, or as much as surely belongs to it. */
function readPaste({ text, pasted = '' }: Pending): { pending: Pending; event?: InputEvent } {
  const end = text.indexOf(PASTE_ENDS)
  const sure = end >= 0 ? end : Math.max(0, text.length - PASTE_ENDS.length + 1)
  const all = (pasted + text.slice(0, sure)).slice(0, LONGEST_PASTE)
  if (end < 0) return { pending: { text: text.slice(sure), pasted: all } }
  return { pending: { text: text.slice(end + PASTE_ENDS.length) }, event: { type: 'paste', text: all } }
}

/** Reads as far as it can; the rest stays pending. */
export function readInput(pending: Pending, arrived: string): { pending: Pending; events: InputEvent[] } {
  const events: InputEvent[] = []
  let now: Pending = { ...pending, text: pending.text + arrived }
  while (now.text !== '') {
    if (now.pasted !== undefined) {
      const { pending: after, event } = readPaste(now)
      now = after
      if (!event) break
      events.push(event)
    } else if (now.text.startsWith(PASTE_BEGINS)) {
      now = { text: now.text.slice(PASTE_BEGINS.length), pasted: '' }
    } else if (UNFINISHED.test(now.text)) {
      break
    } else {
      const { length, event } = cut(now.text)
      if (event) events.push(event)
      now = { text: now.text.slice(length) }
    }
  }
  return { pending: now, events }
}

/** Nothing more came: an escape was the key; half a sequence is dropped, never spelled out as keys; a paste without its end is over. */
export function giveUpWaiting({ text, pasted }: Pending): InputEvent[] {
  if (pasted !== undefined) return [{ type: 'paste', text: pasted + text }]
  if (text === ESC) return [key('escape')]
  return text === '' ? [] : [reply(text)]
}

/** How long the rest of a sequence may take to arrive. */
const ESCAPE_DELAY = 40
/** The same of a paste: its end may be lost, and keys must be heard again. */
const PASTE_DELAY = 1_000

/** Reads bytes as they come. The timer lives only while an escape waits for its sequence. */
export function inputReader(onEvent: (event: InputEvent) => void) {
  const decoder = new StringDecoder('utf8')
  let pending = NOTHING_PENDING
  let timer: NodeJS.Timeout | undefined
  const giveUp = () => {
    const events = giveUpWaiting(pending)
    pending = NOTHING_PENDING
    events.forEach(onEvent)
  }
  return {
    read(bytes: Buffer): void {
      clearTimeout(timer)
      const read = readInput(pending, decoder.write(bytes))
      pending = read.pending
      if (pending.pasted !== undefined) timer = setTimeout(giveUp, PASTE_DELAY)
      else if (pending.text !== '') timer = setTimeout(giveUp, ESCAPE_DELAY)
      read.events.forEach(onEvent)
    },
    stop(): void {
      clearTimeout(timer)
      pending = NOTHING_PENDING
    },
  }
}

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type InputEvent, inputReader, NOTHING_PENDING, readInput } from '../../src/tui/input.ts'

const ESC = '\u001b'
const key = (name: string): InputEvent => ({ type: 'key', key: name })
const reply = (text: string): InputEvent => ({ type: 'reply', text })
const mouse = (
  action: 'press' | 'release' | 'wheel-up' | 'wheel-down',
  x: number,
  y: number,
): InputEvent => ({
  type: 'mouse',
  action,
  x,
  y,
})

const SEQUENCES: readonly (readonly [string, readonly InputEvent[]])[] = [
  ['a', [key('a')]],
  ['U', [key('U')]],
  ['ц', [key('ц')]],
  ['👍', [key('👍')]],
  [' ', [key('space')]],
  ['\r', [key('enter')]],
  ['\n', [key('enter')]],
  ['\t', [key('tab')]],
  ['\u007f', [key('backspace')]],
  ['\u0003', [key('C-c')]],
  ['\u001a', [key('C-z')]],
  ['\u0000', [key('C-space')]],
  [`${ESC}[A`, [key('up')]],
  [`${ESC}OA`, [key('up')]],
  [`${ESC}OB`, [key('down')]],
  [`${ESC}OP`, [key('f1')]],
  [`${ESC}[[A`, [key('f1')]],
  [`${ESC}[15~`, [key('f5')]],
  [`${ESC}[5~`, [key('pageup')]],
  [`${ESC}[6~`, [key('pagedown')]],
  [`${ESC}[3~`, [key('delete')]],
  [`${ESC}[H`, [key('home')]],
  [`${ESC}[1~`, [key('home')]],
  [`${ESC}[Z`, [key('S-tab')]],
  [`${ESC}[1;2A`, [key('S-up')]],
  [`${ESC}[1;3D`, [key('A-left')]],
  [`${ESC}[1;5C`, [key('C-right')]],
  [`${ESC}[1;6C`, [key('C-S-right')]],
  [`${ESC}[1;2R`, [key('S-f3')]],
  [`${ESC}[13;2u`, [key('S-enter')]],
  [`${ESC}[97;5u`, [key('C-a')]],
  [`${ESC}[27;5;97~`, [key('C-a')]],
  [`${ESC}x`, [key('A-x')]],
  [`${ESC}ж`, [key('A-ж')]],
  [`${ESC}\r`, [key('A-enter')]],
  [`${ESC}\u0003`, [key('escape'), key('C-c')]],
  [`${ESC}${ESC}[A`, [key('escape'), key('up')]],
  [`${ESC}[<0;5;3M`, [mouse('press', 4, 2)]],
  [`${ESC}[<0;5;3m`, [mouse('release', 4, 2)]],
  [`${ESC}[<64;80;24M`, [mouse('wheel-up', 79, 23)]],
  [`${ESC}[<65;300;200M`, [mouse('wheel-down', 299, 199)]],
  [`${ESC}[<35;5;3M`, []],
  [`${ESC}[<2;5;3M`, []],
  [`${ESC}[M !!`, [mouse('press', 0, 0)]],
  [`${ESC}[M#!!`, [mouse('release', 0, 0)]],
  [
    `${ESC}[<65;1;1M${ESC}[<65;1;1M${ESC}[<65;1;1M`,
    [mouse('wheel-down', 0, 0), mouse('wheel-down', 0, 0), mouse('wheel-down', 0, 0)],
  ],
  [`q${ESC}[<0;1;1M2`, [key('q'), mouse('press', 0, 0), key('2')]],
  [`${ESC}[200~q1\r2${ESC}[201~`, [{ type: 'paste', text: 'q1\r2' }]],
  [`${ESC}[200~${ESC}[A${ESC}[201~x`, [{ type: 'paste', text: `${ESC}[A` }, key('x')]],
  [`${ESC}[200~${ESC}[201~`, [{ type: 'paste', text: '' }]],
  [`${ESC}[12\u0003`, [reply(`${ESC}[12`), key('C-c')]],
  [`${ESC}[I`, [{ type: 'focus', gained: true }]],
  [`${ESC}[O`, [{ type: 'focus', gained: false }]],
  [`${ESC}[?62;22c`, [reply(`${ESC}[?62;22c`)]],
  [`${ESC}[>41;354;0c`, [reply(`${ESC}[>41;354;0c`)]],
  [`${ESC}[12;40R`, [reply(`${ESC}[12;40R`)]],
  [`${ESC}[0n`, [reply(`${ESC}[0n`)]],
  [`${ESC}[?2026;2$y`, [reply(`${ESC}[?2026;2$y`)]],
  [`${ESC}]11;rgb:0000/0000/0000\u0007`, [reply(`${ESC}]11;rgb:0000/0000/0000\u0007`)]],
  [`${ESC}]11;rgb:ffff/ffff/ffff${ESC}\\`, [reply(`${ESC}]11;rgb:ffff/ffff/ffff${ESC}\\`)]],
  [`${ESC}P>|kitty(0.32)${ESC}\\1`, [reply(`${ESC}P>|kitty(0.32)${ESC}\\`), key('1')]],
]

function eventsOf(parts: readonly string[]): InputEvent[] {
  let pending = NOTHING_PENDING
  return parts.flatMap(part => {
    const read = readInput(pending, part)
    pending = read.pending
    return read.events
  })
}

describe('what a terminal sends', () => {
  test.each(SEQUENCES)('%j', (text, events) => {
    expect(eventsOf([text])).toEqual(events)
  })

  test.each(SEQUENCES)('%j, cut anywhere', (text, events) => {
    const letters = [...text]
    for (let at = 1; at < letters.length; at += 1)
      expect(eventsOf([letters.slice(0, at).join(''), letters.slice(at).join('')])).toEqual(events)
    expect(eventsOf(letters)).toEqual(events)
  })

  test('many, cut into any pieces', () => {
    const several = fc.array(fc.constantFrom(...SEQUENCES), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(several, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (given, sizes) => {
        const text = given.map(([sent]) => sent).join('')
        const pieces: string[] = []
        const letters = [...text]
        for (let at = 0, turn = 0; at < letters.length; turn += 1) {
          const size = sizes[turn % sizes.length]!
          pieces.push(letters.slice(at, at + size).join(''))
          at += size
        }
        expect(eventsOf(pieces)).toEqual(given.flatMap(([, events]) => events))
      }),
    )
  })

  test('noise of any kind is survived', () => {
    const noise = fc.string({
      unit: fc.constantFrom(ESC, '[', ']', 'O', 'M', '<', '?', ';', '1', '~', 'R', 'u', '\u0007', '\\', 'я'),
    })
    fc.assert(
      fc.property(noise, text => {
        const { pending } = readInput(NOTHING_PENDING, text)
        expect(pending.text.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('reading as bytes come', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const listening = () => {
    const events: InputEvent[] = []
    return { events, reader: inputReader(event => events.push(event)) }
  }

  test('an escape alone is a key, after a moment', () => {
    const { events, reader } = listening()
    reader.read(Buffer.from(ESC))
    expect(events).toEqual([])
    vi.advanceTimersByTime(40)
    expect(events).toEqual([key('escape')])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('an arrow in two reads is an arrow', () => {
    const { events, reader } = listening()
    reader.read(Buffer.from(ESC))
    vi.advanceTimersByTime(30)
    reader.read(Buffer.from('[A'))
    vi.advanceTimersByTime(100)
    expect(events).toEqual([key('up')])
  })

  test('half a sequence presses no key', () => {
    const { events, reader } = listening()
    reader.read(Buffer.from(`${ESC}[1`))
    vi.advanceTimersByTime(100)
    expect(events).toEqual([reply(`${ESC}[1`)])
  })

  test('a letter cut between its bytes is one letter', () => {
    const { events, reader } = listening()
    const bytes = Buffer.from('ж')
    reader.read(bytes.subarray(0, 1))
    reader.read(bytes.subarray(1))
    expect(events).toEqual([key('ж')])
  })

  test('a paste may take its time', () => {
    const { events, reader } = listening()
    reader.read(Buffer.from(`${ESC}[200~one`))
    for (const more of [' two', ' three', `${ESC}[201~`]) {
      vi.advanceTimersByTime(900)
      reader.read(Buffer.from(more))
    }
    expect(events).toEqual([{ type: 'paste', text: 'one two three' }])
  })

  test('a paste that lost its end is over, and the next key is heard', () => {
    const { events, reader } = listening()
    reader.read(Buffer.from(`${ESC}[200~one`))
    vi.advanceTimersByTime(1100)
    reader.read(Buffer.from('\u0003'))
    expect(events).toEqual([{ type: 'paste', text: 'one' }, key('C-c')])
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** Messages as a client sends them, and as one who means harm or is broken might. */
import type { Opened } from '../../src/classroom/hub.ts'
import { type RoleId, WATCHERS, WIRE_MODES } from '../../src/classroom/lesson.ts'
import { type ActType, PEOPLE } from '../../src/engine/index.ts'
import { PARAMETERS } from '../../src/narrator/parseAct.ts'
import type { Draw } from './bots.ts'

const ACT_TYPES = Object.keys(PARAMETERS) as ActType[]
const ROLES: readonly RoleId[] = [...PEOPLE, ...WATCHERS]
const SIDES = ['khrushchev', 'seven']
const MOTIONS = ['dismissal', 'abolition', 'plenum']
const VOTES = ['for', 'against', 'abstain']
const WORDS = [
  'Comrades.',
  'Eight of us are no quorum.',
  'Where do you stand?',
  '<b>',
  '=1+1',
  '\u001b[2J',
  '\u202e',
]

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!

function act(draw: Draw): object {
  const type = pick(draw, ACT_TYPES)
  const known: Readonly<Record<string, readonly string[]>> = {
    side: SIDES,
    motion: MOTIONS,
    bloc: ['ukraine', 'moscow', 'leningrad', 'army', 'regions'],
  }
  return {
    type,
    ...Object.fromEntries(
      Object.entries(PARAMETERS[type]).map(([name, kind]) => [name, pick(draw, known[kind] ?? PEOPLE)]),
    ),
  }
}

const PUPILS: readonly ((draw: Draw) => object)[] = [
  draw => ({ type: 'ready', right: draw(6) }),
  draw => ({
    type: 'speak',
    text: pick(draw, WORDS),
    stance: pick(draw, [...SIDES, 'neither']),
    cites: 'charge',
  }),
  draw => {
    const to = pick(draw, ROLES)
    return { type: 'wire', to, text: pick(draw, WORDS), ...(draw(2) && { act: { ...act(draw), whom: to } }) }
  },
  draw => ({ type: 'act', act: act(draw) }),
  draw => ({ type: 'act', act: act(draw) }),
  draw => ({ type: 'vote', vote: pick(draw, VOTES) }),
  draw => ({ type: 'file', text: pick(draw, WORDS) }),
  draw => ({ type: 'hand', up: draw(2) === 0 }),
  draw => ({ type: 'mark', about: pick(draw, PEOPLE), side: pick(draw, [...SIDES, 'unsure']) }),
  draw => ({ type: 'report', wire: draw(20) }),
  draw => ({ type: 'exit', answers: [pick(draw, WORDS)] }),
]

const TEACHERS: readonly ((draw: Draw) => object)[] = [
  draw => ({
    type: pick(draw, ['start', 'next', 'next', 'next', 'back', 'pause', 'resume', 'close_vote', 'drop_vote']),
  }),
  draw => ({ type: 'extend', minutes: draw(10) }),
  draw => ({ type: 'inject', inject: pick(draw, ['kirichenko-lands', 'fire-drill', 'rumour']) }),
  draw => ({
    type: 'mind',
    role: pick(draw, ROLES),
    by: pick(draw, ['pupil', 'leaning', 'history', 'nobody', { like: pick(draw, ROLES) }]),
  }),
  draw => ({ type: pick(draw, ['free', 'rekey']), role: pick(draw, ROLES) }),
  draw => ({ type: 'mute', role: pick(draw, ROLES), on: draw(2) === 0 }),
  draw => ({ type: 'wires', mode: pick(draw, WIRE_MODES) }),
  draw => ({ type: pick(draw, ['release', 'remove']), wire: draw(30) }),
  draw => ({ type: 'return', wire: draw(30), text: pick(draw, WORDS) }),
  draw => ({ type: 'open_vote', ballot: pick(draw, [...MOTIONS, 'resolution']) }),
  draw => ({ type: 'override', role: pick(draw, ROLES), vote: pick(draw, VOTES) }),
  draw => ({ type: 'show', items: pick(draw, [[], ['board', 'vote']]) }),
  draw => ({ type: 'note', to: pick(draw, ROLES), text: pick(draw, WORDS) }),
  draw => ({ type: 'revert', to: draw(400) }),
]

let count = 0

/** Something that such a client may send, as it should be. */
export function anyMessage(draw: Draw, kind: 'pupil' | 'teacher', opened?: Opened): Record<string, unknown> {
  switch (draw(20)) {
    case 0:
      return { type: 'pong' }
    case 1:
      return {
        type: 'hello',
        v: 1,
        code: opened && draw(2) ? opened.code : 'BBBBBB',
        kind: pick(draw, ['pupil', 'teacher', 'projector']),
        token: 'ab'.repeat(16),
        key: opened ? pick(draw, Object.values(opened.keys)) : 'BBBBB',
        have: draw(100),
      }
    default: {
      const from = draw(20) === 0 ? [...PUPILS, ...TEACHERS] : kind === 'teacher' ? TEACHERS : PUPILS
      return { type: 'cmd', id: draw(10) === 0 ? 'again' : `f${++count}`, command: pick(draw, from)(draw) }
    }
  }
}

/** What is put where something else belongs. */
const NASTY: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    -0,
    0.5,
    1e308,
    2 ** 53,
    4_294_967_296,
    '',
    ' ',
    '0',
    '1e3',
    [],
    {},
    [[]],
    [null],
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'undefined',
    'NaN',
    'null',
  ],
  ...[
    '\u0000',
    '\u001b]0;x\u0007',
    '\ud800',
    '\u202e',
    'z\u0301\u0301\u0301\u0301',
    'w'.repeat(600),
    '💣'.repeat(300),
  ],
  ...[{ type: 'start' }, { like: 'molotov' }, { toString: null }, { length: 1e9 }, { toJSON: 'x' }],
]

/** A message with one to three things put out of place, at any depth. */
export function mutated(message: object, draw: Draw): unknown {
  const root = { root: structuredClone(message) as unknown }
  for (let times = 1 + draw(3); times > 0; times--) {
    let [at, key]: [Record<string, unknown>, string] = [root, 'root']
    while (draw(4) > 0 && typeof at[key] === 'object' && at[key] !== null) {
      const inside = at[key] as Record<string, unknown>
      const keys = Object.keys(inside)
      if (keys.length === 0) break
      ;[at, key] = [inside, pick(draw, keys)]
    }
    const set = (name: string, value: unknown): void => {
      Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true })
    }
    switch (draw(7)) {
      case 0:
        delete at[key]
        break
      case 1:
        set(key, [at[key]])
        break
      case 2:
        set(key, JSON.stringify(at[key]))
        break
      case 3:
        set(
          pick(draw, ['__proto__', 'constructor', 'type', 'role', 'id', 'by', '']),
          structuredClone(at[key]),
        )
        break
      case 4: {
        let nested: unknown = at[key]
        for (let depth = draw(300); depth > 0; depth--) nested = draw(2) ? [nested] : { type: nested }
        set(key, nested)
        break
      }
      default:
        set(key, structuredClone(pick(draw, NASTY)))
    }
  }
  return root.root ?? null
}

/** Text with letters changed, lost, doubled or cut off; or nothing but chance. */
export function scrambled(text: string, draw: Draw): string {
  if (draw(5) === 0)
    return String.fromCharCode(...Array.from({ length: draw(200) }, () => draw(draw(2) ? 128 : 65_536)))
  let now = text
  for (let times = 1 + draw(4); times > 0; times--) {
    const at = draw(now.length + 1)
    switch (draw(4)) {
      case 0:
        now = now.slice(0, at)
        break
      case 1:
        now = now.slice(0, at) + String.fromCharCode(draw(256)) + now.slice(at + draw(2))
        break
      case 2:
        now = now.slice(0, at) + now.slice(Math.max(0, at - draw(40)))
        break
      default:
        now = now.slice(0, at) + now.slice(at + 1 + draw(8))
    }
  }
  return now
}

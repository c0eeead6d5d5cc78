/** A moment of a play and pages to go with it, for testing screens: placeholder words, not the game's. */
import { type PersonId, REASONS } from '../../src/engine/index.ts'
import type { Chair } from '../../src/narrator/chairs.ts'
import type { Option, Paragraph, Turn } from '../../src/play/turn.ts'
import { span } from '../../src/text/spans.ts'
import { wrap } from '../../src/text/wrap.ts'
import { type Message, type Model, type Opening, openingModel } from '../../src/tui/model.ts'
import { type Pages, type RollCall, type Row, rowsOf } from '../../src/tui/pages.ts'
import { update } from '../../src/tui/program.ts'
import type { Step } from '../../src/tui/step.ts'

export const paragraph = (
  text: string,
  mark: Paragraph['mark'] = 'plausible',
  ...sources: string[]
): Paragraph => ({
  text,
  mark,
  sources,
})

export const option = (label: string, rest: Partial<Option> = {}): Option => ({
  id: label.toLowerCase().replaceAll(' ', '_'),
  label,
  mark: 'plausible',
  sources: [],
  ...rest,
})

const PASSAGE = [
  paragraph(
    'The telephone had rung at ten minutes to two. A meeting of the Council of Ministers, Bulganin said – routine, he said – and would Nikita Sergeyevich look in before the Leningrad trip.',
    'documented',
    'SPITSYN',
  ),
  paragraph(
    'Now eleven men sit where eleven men have always sat, and nobody will meet your eye. Malenkov squares a sheet of paper against the table edge. “I propose,” he says, “that Comrade Bulganin take the chair.” You have read of it since in _Pravda_.',
    'paraphrase',
    'LOPEZ',
    'SPITSYN',
  ),
  paragraph(
    'It is a small thing. You have chaired this table for four years. Mikoyan, to your left, stops writing.',
    'invented',
  ),
]

/** The same, as it was never told before. */
export const UNREAD: readonly Paragraph[] = PASSAGE.map(each => ({
  ...each,
  text: `${each.text} So it seemed.`,
}))

const OPTIONS = [
  option('“On what grounds?” Make Malenkov say it aloud', { hint: 'he has prepared an answer' }),
  option('Yield the chair, and count who looks relieved', { hint: 'it will not come back today' }),
  option('Demand that the absent members be sent for first', { locked: 'nobody has moved anything yet' }),
  option('Pass Mikoyan a note: the aerodromes, now'),
]

export const turn = (rest: Partial<Turn> = {}): Turn =>
  ({
    path: [0, 1],
    chair: 'khrushchev',
    seed: 7,
    crisis: { slot: 1 },
    slot: { day: 18, part: 'sitting', round: 1, kind: 'presidium', hour: '16:00', errands: 0, count: false },
    kind: 'scene',
    scene: 'khrushchev_18_chair',
    aftermath: [],
    passage: PASSAGE,
    options: OPTIONS,
    news: [],
    whip: { bulganin: 'unsure', molotov: 'seven' },
    position: { errandsLeft: 2 },
    decisions: 2,
    ...rest,
  }) as unknown as Turn

export const chair = (id: PersonId, name: string, post: string): Chair => ({
  id,
  name,
  post,
  line: `${name.split(' ').at(-1)} has most of it to lose.`,
  who: 'You are sixty-three: herd-boy, pit-fitter, and for four years the first man of the party. You talk faster than others think.',
  wants:
    'To keep the post, and with it the maize, the meat and the door ajar. You would like it to be over by the harvest.',
  fears: 'A closed door with the old men behind it. You know how it is done.',
  file: 'You ran Moscow in the years when people were taken away, and then the Ukraine.',
  owes: 'Kaganovich discovered you. Zhukov was in the room for you when Beria was arrested.',
  objectives: [
    { words: 'Keep the post: be First Secretary still on the evening of the 29th.', met: '' },
    { words: 'Let the dead lie: have no man’s file read aloud.', met: '' },
    { words: 'Have your old friend back.', met: '' },
  ],
  sources: ['SPITSYN'],
})

const NAMES: readonly (readonly [PersonId, string])[] = [
  ['khrushchev', 'Khrushchev'],
  ['bulganin', 'Bulganin'],
  ['molotov', 'Molotov'],
  ['malenkov', 'Malenkov'],
  ['kaganovich', 'Kaganovich'],
  ['voroshilov', 'Voroshilov'],
  ['mikoyan', 'Mikoyan'],
  ['suslov', 'Suslov'],
  ['kirichenko', 'Kirichenko'],
  ['pervukhin', 'Pervukhin'],
  ['saburov', 'Saburov'],
]

export const CHAIRS = NAMES.map(([id, name]) => chair(id, `Comrade ${name}`, 'Member of the Presidium'))

const list = (width: number, say: (name: string) => string): Row[] =>
  NAMES.flatMap(([id, name]) => rowsOf(wrap([span(say(name))], width), id))

const TEXTS: Readonly<Record<string, (width: number, of: string | undefined) => Row[]>> = {
  board: width => [
    ...rowsOf([[span('PRESIDIUM', 'heading')], [span('4 for you, 6 against')]]),
    ...list(width, name => `◀◀ ${name.padEnd(12)} firm`),
  ],
  alliances: width =>
    rowsOf([[span('CAMPS', 'heading')], ...wrap([span('With you: Mikoyan and Kirichenko.')], width)]),
  whip: width => list(width, name => `${name.padEnd(12)} ?`),
  argue: () => REASONS.flatMap(reason => rowsOf([[span(reason)]], reason)),
  receipt: (_, of) => rowsOf([[span(`Receipt of ${of}`)], [span('+6 his word')]]),
  entry: (width, of) =>
    rowsOf([
      [span(`Entry ${of}`, 'heading')],
      ...wrap([span('What is known of it, and who says so. '.repeat(6))], width),
    ]),
  journal: width => [
    ...rowsOf([[span('18 JUNE, 11:00', 'heading')]]),
    ...Array.from({ length: 60 }, (_, call) =>
      rowsOf(wrap([span(`${call}. Bulganin telephones.`)], width, { hang: 2 })),
    ).flat(),
  ],
  rewind: () => rowsOf([[span('18 June, morning')]], '0').concat(rowsOf([[span('18 June, sitting')]], '1')),
}

export const ROLL: RollCall = {
  motion: 'That the First Secretary be relieved of his post.',
  side: 'seven',
  needed: 6,
  absent: [],
  verdict: 'It carries, seven to four.',
  ballots: NAMES.map(([who, name], place) => ({
    who,
    name,
    vote: place > 0 && place < 8 ? 'for' : 'against',
  })),
}

export const HALL = {
  khrushchev: 76,
  silent: 19,
  seven: 26,
  words: ['Marshal Zhukov speaks. 22 of 121 have been heard.'],
  blocs: [],
}

export const pages = (rest: Partial<Pages> = {}): Pages => ({
  has: page => page in TEXTS,
  page: (page, model, width) => TEXTS[page]?.(width, model.here.of) ?? [],
  codex: (_, words = '') =>
    [
      { id: 'mikoyan', title: 'Mikoyan, Anastas', kind: 'people' },
      { id: 'molotov', title: 'Molotov, Vyacheslav', kind: 'people' },
      { id: 'quorum', title: 'Quorum', kind: 'terms' },
    ].filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase())),
  news: () => [],
  rollCall: () => undefined,
  hall: () => undefined,
  citation: source => `A book by the name of ${source}, Moscow 1998`,
  ...rest,
})

export const opening = (rest: Partial<Opening> = {}): Model =>
  update(openingModel({ size: { columns: 80, rows: 24 }, pages: pages(), chairs: CHAIRS, ...rest }), {
    type: 'changed',
  }).model

/** One message after another; the last step. */
export const follow = (model: Model, ...messages: readonly Message[]): Step =>
  messages.reduce<Step>((step, message) => update(step.model, message), { model, effects: [] })

/** One key after another. */
export const press = (model: Model, ...keys: readonly string[]): Step =>
  follow(model, ...keys.map(key => ({ type: 'key', key }) as const))

/** Settings, changed and seen at once. */
import { isSettingKey, type SettingKey, settingOf } from '../play/settings.ts'
import { settingRow, valueWords } from '../text/settings.ts'
import { span } from '../text/spans.ts'
import { type Model, settingKeysOf, showsMarks } from './model.ts'
import { blankRow, type Page, row } from './page.ts'
import { type Row, rowsOf } from './pages.ts'
import { markSign, prose, words } from './words.ts'

/** Where the list has no room to say what a setting is, it is said below. */
const NARROW = 70

/** Enough rows to show what a passage looks like. */
const ROOMY = 19

const SAMPLE =
  'This is how a passage is set: lines no longer than you like them, names of papers in italics, as in _Pravda_, and “quotation marks” that turn the right way – or, in ASCII, do their best.'

const SIDES = row([
  span('◀ ', 'khrushchev'),
  span('Khrushchev’s side', 'khrushchev'),
  span('   '),
  span('▶ ', 'seven'),
  span('the seven', 'seven'),
  span('   '),
  span('? ', 'undecided'),
  span('a guess', 'guess'),
])

/** A passage, and how the two sides are marked. */
function sampleRows(model: Model, width: number): Row[] {
  const rows = rowsOf(prose(model, SAMPLE, width))
  return [
    ...rows.map((each, at) =>
      at === 0 && showsMarks(model) && !model.tale ? { ...each, sign: markSign('invented') } : each,
    ),
    ...(model.tale ? [] : [SIDES]),
  ]
}

function meaningRows(model: Model, key: SettingKey, width: number): Row[] {
  const says = width < NARROW ? `${settingOf(key).says}; ` : ''
  return rowsOf(words(model, `${says}${valueWords(key, model.settings[key])}.`, 'hint', width))
}

export function settingsPage(model: Model, width: number, height: number): Page {
  const key = isSettingKey(model.here.item ?? '') ? (model.here.item as SettingKey) : settingKeysOf(model)[0]!
  const kept = model.settingsFile ? rowsOf(words(model, `Kept in ${model.settingsFile}`, 'faint', width)) : []
  const room = height >= ROOMY
  return {
    rows: [
      ...settingKeysOf(model).map(each => row(settingRow(model.settings, each, width), each)),
      ...(room ? [blankRow, ...sampleRows(model, width)] : []),
    ],
    foot: [...meaningRows(model, key, width), ...(room ? kept : [])],
  }
}

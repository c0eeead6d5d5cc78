/** A class afterwards, as the built program tells it: by its code, from its file, and played on from. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classFile } from '../../src/classroom/after/classFile.ts'
import { openStore } from '../../src/classroom/store/openStore.ts'
import { DEVICE, HANDED_IN, KEY, materials, randomClass, WIRED } from '../support/classes.ts'
import { freshFolder, majority } from '../support/program.ts'

const folder = freshFolder()
const held = randomClass(21, 12)
const unfinished = randomClass(22, 10, 4)
const file = join(folder, 'class.jsonl')
writeFileSync(file, classFile(materials, held.log)!)
const early = join(folder, 'early.jsonl')
writeFileSync(early, classFile(materials, unfinished.log)!)

const store = `file:${join(folder, 'classes.db')}`
const kept = await openStore(store)
for (const [code, { log }] of [
  ['HELDGG', held],
  ['RYNSGG', unfinished],
] as const) {
  const [opening, ...rest] = log
  const row = {
    sid: code,
    code,
    created: 1,
    purgeAfter: 2e12,
    plan: 'one-lesson',
    edition: materials.edition,
  }
  await kept.create({ ...row, teacherHash: '', recoveryHash: '' } as never, opening!)
  await kept.append([{ sid: code, entries: rest }])
}
await kept.close()

describe('majority class debrief', () => {
  test('tells a class that is kept, in lines no longer than 72', () => {
    const { code, out, complaint } = majority([
      'class',
      'debrief',
      'HELDGG',
      '--store',
      store,
      '--runs',
      '10',
    ])
    expect([code, complaint.replace(/Running[^\n]*\n?/g, '')]).toEqual([0, ''])
    for (const words of [
      'Out of role',
      'Where it turned',
      'What the cards kept',
      'Six questions',
      'Redesign',
    ])
      expect(out).toContain(words)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(72)
  })

  test('writes pages, sheets and counts, with nothing in them that was private', () => {
    const [html, dossiers, grades] = ['a.html', 'b.html', 'c.csv'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const args = [
      'class',
      'debrief',
      file,
      '--html',
      html,
      '--dossiers',
      dossiers,
      '--grades',
      grades,
      '--runs',
      '0',
    ]
    const { code, out } = majority(args)
    expect([code, out]).toEqual([0, ''])
    for (const written of [html, dossiers, grades])
      for (const secret of [WIRED, HANDED_IN, KEY, DEVICE])
        expect(readFileSync(written, 'utf8')).not.toContain(secret)
    expect(majority(args).complaint).toMatch(/c\.csv" is there already/)
  })

  test('gives JSON without keys, devices and what was handed in', () => {
    const { out } = majority(['class', 'debrief', 'HELDGG', '--store', store, '--runs', '0', '--json'])
    expect(JSON.parse(out)).toMatchObject({ seed: 21, outcome: held.session.room().crisis.outcome })
    for (const secret of [WIRED, HANDED_IN, KEY, DEVICE]) expect(out).not.toContain(secret)
  })

  test('sets two rooms side by side', () => {
    expect(majority(['class', 'debrief', file, 'HELDGG', '--store', store]).out).toContain(
      'voted and ended alike',
    )
  })

  test.each([
    [['class', 'debrief'], 2, /Which class\? Give its code, or a file/],
    [['class', 'debrief', 'RYNSGG', '--store', store], 1, /That class is not over/],
    [['class', 'debrief', early], 1, /That class is not over/],
    [['class', 'export', 'RYNSGG', join(folder, 'x.jsonl'), '--store', store], 1, /That class is not over/],
    [['class', 'export', 'HELDGG', '--store', store], 2, /into which file\?/],
    [['class', 'debrief', 'NOSUCH', '--store', store], 2, /There is no class/],
    [['class', 'debrief', '/nowhere.jsonl'], 2, /cannot be read/],
    [
      ['class', 'debrief', file, '--grades', '-', '--for', 'excel'],
      2,
      /--for takes plain, canvas, moodle or classroom/,
    ],
    [['play', '--from', '/etc/hostname'], 2, /is no class that majority class export has written/],
    [['play', '--from', file, '--at', '30'], 2, /--at takes a whole number from 18 to 29/],
    [['play', '--from', early, '--at', '29'], 2, /did not come to 29 June/],
    [['play', '--at', '20'], 2, /--at goes with --from FILE/],
    [['replay', file, '--take-over'], 2, /majority play --from FILE/],
  ])('%j is answered in a sentence', (args, exit, words) => {
    const { code, out, complaint } = majority(args)
    expect([code, out]).toEqual([exit, ''])
    expect(complaint).toMatch(words)
    expect(complaint.trim().split('\n')).toHaveLength(1)
  })
})

test('an exported class is replayed, compared, debriefed, kept in the tree and played on from to an ending', () => {
  const home = { MAJORITY_HOME: freshFolder() }
  const exported = join(folder, 'exported.jsonl')
  expect(majority(['class', 'export', 'HELDGG', exported, '--store', store]).code).toBe(0)
  expect(readFileSync(exported, 'utf8')).toBe(readFileSync(file, 'utf8'))
  const { crisis } = held.session.room()
  const replayed = JSON.parse(majority(['replay', exported, '--json']).out)
  expect(replayed.outcome).toBe(crisis.outcome)
  const events = replayed.steps.flatMap((step: { events: unknown[] }) => step.events)
  expect(events).toEqual(crisis.log.map(({ event }) => event))
  expect(
    majority(['replay', exported, '--to', '3', '--plain'])
      .out.split('\n')
      .filter(line => /^\d/.test(line)).length,
  ).toBeGreaterThan(0)
  expect(majority(['replay', exported, '--as-seen-by', 'Zhukov']).out).toContain('Zhukov’s twelve days')
  expect(majority(['debrief', exported, '--runs', '0']).out).toContain('Your class and June 1957')
  expect(majority(['compare', exported, 'history']).out).toContain('a class, ')
  expect(majority(['runs', 'import', exported], '', home).out).toMatch(/^1 class new/)
  expect(majority(['runs', 'import', exported], '', home).out).toMatch(/kept already/)
  const [kept] = JSON.parse(majority(['runs', 'list', '--json'], '', home).out)
  const again = JSON.parse(majority(['replay', kept.id, '--json'], '', home).out)
  expect(again.steps.flatMap((step: { events: unknown[] }) => step.events)).toEqual(events)
  expect(again.outcome).toBe(crisis.outcome)
  expect(majority(['replay', '1'], '', home).out).toMatch(/18 June[\s\S]+29 June/)
  const lines = '1\n'.repeat(200)
  const played = majority(
    ['play', '--from', exported, '--as', 'bulganin', '--at', '24', '--plain'],
    lines,
    home,
  )
  expect(played.out).toContain('The play is over.')
  expect(played.out.trimEnd()).toMatch(/code: none; it goes on from a class/)
  expect(majority(['tree'], '', home).out).toMatch(/A CLASS’S ROAD[\s\S]+Bulganin from here/)
  expect(majority(['compare', 'last', exported], '', home).out).toContain('Bulganin, on from a class')
}, 60_000)

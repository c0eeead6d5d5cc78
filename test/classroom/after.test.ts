/** A class afterwards: its figures, its file, its sheets and its mark book, from logs of commands that were allowed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classFile, readClassFile, sinceOf } from '../../src/classroom/after/classFile.ts'
import { classDebriefOf, isOver, stepsOf } from '../../src/classroom/after/debrief.ts'
import { dossiersPage } from '../../src/classroom/after/dossiers.ts'
import { csvCell, grades, MARK_BOOKS } from '../../src/classroom/after/grades.ts'
import { classPage, twoRooms, twoRoomsPage } from '../../src/classroom/after/page.ts'
import { classSections } from '../../src/classroom/after/sections.ts'
import { entryLines } from '../../src/classroom/after/story.ts'
import { worthOf } from '../../src/classroom/after/worth.ts'
import { standing } from '../../src/classroom/room.ts'
import { CANDIDATES, MOTIONS } from '../../src/engine/index.ts'
import { dealtTo, workedHere } from '../../src/play/rerun.ts'
import { checksum } from '../../src/play/runs.ts'
import { documentLines } from '../../src/text/document.ts'
import { plainText } from '../../src/text/spans.ts'
import { fates1957 } from '../../story/classroom/afterwards.ts'
import { TWELVE_DAYS } from '../../story/debrief/twelveDays.ts'
import { DEVICE, HANDED_IN, KEY, materials, randomClass, SPOKEN, WIRED } from '../support/classes.ts'
import { edition } from '../support/edition.ts'

const CLASSES = [
  [1, 8],
  [2, 12],
  [5, 35],
] as const
const held = CLASSES.map(([seed, pupils]) => ({ pupils, ...randomClass(seed, pupils) }))
const debriefs = held.map(({ log }) => classDebriefOf(materials, log)!)

describe.each(CLASSES.map(([seed, pupils], n) => ({ seed, pupils, n })))('of $pupils pupils', ({ n }) => {
  const { log, session, pupils } = held[n]!
  const debrief = debriefs[n]!
  const events = standing(log).map(({ event }) => event)
  const ofType = <T extends (typeof events)[number]['type']>(type: T) =>
    events.filter((event): event is Extract<(typeof events)[number], { type: T }> => event.type === type)

  test('every count is a recount of the log', () => {
    for (const role of debrief.room.dealt) {
      const counts = debrief.counts[role]!
      expect(counts.speeches).toBe(ofType('spoke').filter(({ by }) => by === role).length)
      expect(counts.cited).toBe(ofType('spoke').filter(({ by, cites }) => by === role && cites).length)
      expect(counts.wires).toBe(ofType('wired').filter(({ by }) => by === role).length)
      expect(counts.filed).toBe(ofType('filed').filter(({ by }) => by === role).length)
      expect(counts.votesCast).toBeLessThanOrEqual(counts.votesPossible)
      expect(counts.present).toBeLessThanOrEqual(Math.ceil((log.at(-1)!.at - log[0]!.at) / 60_000))
    }
    expect(Object.keys(debrief.counts)).toHaveLength(pupils)
  })

  test('every telegram that was delivered is in the table of who wrote to whom', () => {
    const wires = debrief.influence.reduce((sum, tie) => sum + tie.wires, 0)
    expect(wires).toBe(ofType('delivered').length)
    const section = classSections({ materials, debrief }).find(({ id }) => id === 'influence')!
    const rows = section.parts.flatMap(part => (part.kind === 'table' ? part.rows : []))
    expect(rows).toHaveLength(debrief.influence.length)
  })

  test('a word that changed after a telegram had changed in the log', () => {
    for (const { changed, to } of debrief.influence)
      for (const { slot, to: side, from } of changed) {
        expect(from).not.toBe(side)
        expect(
          session
            .room()
            .crisis.log.some(
              entry =>
                entry.event.type === 'word-given' &&
                entry.event.by === to &&
                entry.event.side === side &&
                entry.slot === slot,
            ),
        ).toBe(true)
      }
  })

  test('a document is cited as often as speeches name it', () => {
    for (const { document, times } of debrief.evidence)
      expect(times).toBe(ofType('spoke').filter(({ cites }) => cites === document.id).length)
    const all = debrief.evidence.reduce((sum, { times }) => sum + times, 0)
    expect(all).toBe(ofType('spoke').filter(({ cites }) => cites).length)
  })

  test('each roll and each answer at the door is a fork, but for later motions for the plenum', () => {
    const { log: happened } = session.room().crisis
    const rolls = happened.flatMap(({ event }) => (event.type === 'roll-called' ? [event] : []))
    expect(debrief.rolls.map(({ call }) => call)).toEqual(rolls)
    const forked = debrief.forks.flatMap(({ event }) => (event.type === 'roll-called' ? [event] : []))
    expect(forked).toEqual(rolls.filter(({ motion }, at) => at === 0 || motion !== 'plenum'))
    expect(debrief.forks.filter(({ kind }) => kind === 'arrivals').length).toBeLessThanOrEqual(1)
    expect(MOTIONS).toEqual(expect.arrayContaining(rolls.map(({ motion }) => motion)))
  })

  test('the file of a class gives the same crisis and the same debrief, without what was private', () => {
    const text = classFile(materials, log)!
    const read = readClassFile(materials, text)
    if ('problem' in read) throw new Error(read.problem.type)
    const again = classDebriefOf(materials, read.ok)!
    expect(again.room.crisis.log).toEqual(session.room().crisis.log)
    for (const part of ['seats', 'forks', 'influence', 'evidence', 'said', 'secrets'] as const)
      expect(again[part]).toEqual(debrief[part])
    expect(again.rolls.map(({ hands }) => hands)).toEqual(debrief.rolls.map(({ hands }) => hands))
    expect(again.exit.every(({ answers }) => answers.length === 0)).toBe(true)
    const entries = (file: string) =>
      file
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => JSON.parse(line))
    expect(entries(classFile(materials, read.ok)!)).toEqual(entries(text))
  })

  test('nothing private is in anything that leaves the teacher’s hands', () => {
    const steps = stepsOf(materials, log)!
    const told = { materials, debrief }
    const everything = [
      classFile(materials, log)!,
      classPage(told),
      dossiersPage(materials, debrief),
      documentLines(classSections(told)).map(plainText).join('\n'),
      JSON.stringify(entryLines(materials, steps)),
      JSON.stringify(sinceOf(steps)),
      ...MARK_BOOKS.map(book => grades(materials, debrief, book)),
    ].join('\n')
    for (const secret of [WIRED, HANDED_IN, KEY, DEVICE]) expect(everything).not.toContain(secret)
    expect(everything).toContain(SPOKEN)
  })

  test('exit tickets are counted for all and worded for the teacher alone', () => {
    const answered = debrief.room.dealt.filter(role => debrief.room.seats[role]?.exit)
    expect(debrief.exit[0]!.answers).toHaveLength(answered.length)
    if (answered.length > 0) expect(classPage({ materials, debrief, teacher: true })).toContain(HANDED_IN)
  })

  test('every seat of a pupil has a sheet, and every card its points', () => {
    const page = dossiersPage(materials, debrief)
    for (const role of debrief.room.dealt) expect(page).toContain(`id="seat-${role}"`)
    for (const { aims } of debrief.secrets) expect(aims.map(({ points }) => points)).toEqual([5, 3, 2])
  })
})

test('a class that is not over is not told', () => {
  for (let phase = 0; phase < 6; phase++) expect(isOver(randomClass(7, 8, phase).session.room())).toBe(false)
  expect(isOver(held[0]!.session.room())).toBe(true)
})

test('what became of people in 1957 is what the record of the twelve days says', () => {
  const facts = TWELVE_DAYS.at(-1)!.facts.map(({ fact }) => fact)
  const fated = (...fates: readonly string[]) =>
    Object.entries(fates1957)
      .filter(([, { fate }]) => fates.includes(fate))
      .map(([who]) => who)
  for (const fact of facts) {
    if (fact.about === 'expelled') expect(fated('expelled').sort()).toEqual([...fact.who].sort())
    if (fact.about === 'raised')
      expect(
        fated('raised')
          .filter(who => (CANDIDATES as readonly string[]).includes(who))
          .sort(),
      ).toEqual([...fact.who].sort())
    if (fact.about === 'punished')
      expect(fated('reprimanded', 'demoted').sort()).toEqual([...fact.who].sort())
  }
})

test('what a fork was worth is what comes after less what came before', async () => {
  const debrief = debriefs.find(({ forks }) => forks.length > 0)!
  const rerun = dealtTo([workedHere(edition)])
  const worth = await worthOf(debrief, rerun, { runs: 20 })
  expect(worth).toHaveLength(debrief.forks.length)
  for (const { before, after, worth: gained } of worth)
    expect(gained.share).toBeCloseTo(after.share - before.share, -1)
})

test('a room beside itself differs in nothing', () => {
  const [one] = debriefs
  const lines = documentLines(twoRooms(one!, one!)).map(plainText).join('\n')
  expect(lines).toContain('every seat stood, voted and ended alike')
  expect(twoRoomsPage(debriefs[1]!, debriefs[2]!)).toContain('went another way')
})

describe('the mark book', () => {
  test('has a row a seat, no pupil and no mark', () => {
    const rows = grades(materials, debriefs[1]!, 'plain').split('\r\n')
    expect(rows).toHaveLength(1 + 12 + 1)
    expect(rows[0]).toMatch(/^role,student,"present_min \(counted, no mark\)",/)
    expect(rows[0]).toMatch(/,teacher_fidelity\(0-4\),.*,total,comment$/)
    for (const row of rows.slice(1, -1)) expect(row).toMatch(/^[^,]+,,\d+,\d+,\d+,\d+,\d+,\d+,\d*,,,,,,$/)
  })

  test('whatever a cell holds, it is read back as text that no spreadsheet carries out', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '=1+1',
            '+1',
            '-1',
            '@SUM(A1)',
            '\t=1',
            '\r=1',
            ' =1',
            '"=1',
            '＝1',
            'a,b',
            'a"b',
            '\n',
          ),
        ),
        text => {
          const cell = csvCell(text)
          const read = cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell
          expect(read === text || read === `'${text}`).toBe(true)
          expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
          expect(cell.startsWith('"') || !/[",\r\n]/.test(cell)).toBe(true)
        },
      ),
    )
  })

  test.each(MARK_BOOKS)('for %s has as many cells in every row', book => {
    const rows = grades(materials, debriefs[0]!, book).trimEnd().split('\r\n')
    const cells = (row: string): number => row.replace(/"[^"]*"/g, 'x').split(',').length
    expect(new Set(rows.map(cells)).size).toBe(1)
  })
})

describe('a file that is not what was written', () => {
  const text = classFile(materials, held[1]!.log)!

  test.each([
    ['', 'no-class'],
    ['hello', 'no-class'],
    ['{"majority":"class","version":2}\n', 'later'],
    [text.slice(0, -40), 'damaged'],
    [text.replace('"abstain"', '"maybe"'), 'damaged'],
  ])('%# is refused', (changed, type) => {
    expect(readClassFile(materials, changed)).toEqual({ problem: { type } })
  })

  test('whatever a line says, with a check that fits, nothing breaks', () => {
    const lines = text.trimEnd().split('\n').slice(1)
    const anything = fc.oneof(fc.json(), fc.constant('{"type":"phase","to":99,"happened":[]}'))
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        anything,
        fc.constantFrom('event', 'by', 'happened', 'to'),
        (at, json, field) => {
          const entry = JSON.parse(lines[at]!)
          if (field === 'event') entry.event = JSON.parse(json)
          else entry.event[field] = JSON.parse(json)
          const changed = lines.map((line, n) => (n === at ? JSON.stringify(entry) : line))
          const body = changed.map(line => `${line}\n`).join('')
          const read = readClassFile(materials, withCheck(body))
          if ('ok' in read) expect(classDebriefOf(materials, read.ok)).toBeDefined()
          else expect(read.problem.type).toBe('damaged')
        },
      ),
      { numRuns: 40 },
    )
  })
})

const withCheck = (body: string): string =>
  `${JSON.stringify({ majority: 'class', version: 1, edition: materials.edition, check: checksum(body) })}\n${body}`

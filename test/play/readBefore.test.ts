import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markOf, marksOf, openReadBefore, wasRead } from '../../src/play/readBefore.ts'
import { freshFolder } from '../support/program.ts'

const told = (...texts: string[]) => ({ aftermath: [], passage: texts.map(text => ({ text })) })
const FILE = 'read-before.txt'

test('what was read in one play is known in the next', () => {
  const folder = freshFolder()
  openReadBefore(folder).keep(marksOf(told('He rises.', 'He sits.')))
  const { marks } = openReadBefore(folder)
  expect(wasRead(told('He sits.', 'He rises.'), marks())).toBe(true)
  expect(wasRead(told('He sits.', 'He leaves.'), marks())).toBe(false)
})

test('another wording is new, and where nothing is told nothing was read', () => {
  const folder = freshFolder()
  openReadBefore(folder).keep(marksOf(told('He rises.')))
  expect(wasRead(told('He rises!'), openReadBefore(folder).marks())).toBe(false)
  expect(wasRead(told(), openReadBefore(folder).marks())).toBe(false)
})

test('a damaged file costs what was damaged, and no more', () => {
  const folder = freshFolder()
  openReadBefore(folder).keep(marksOf(told('He rises.')))
  const whole = readFileSync(join(folder, FILE))
  writeFileSync(join(folder, FILE), Buffer.concat([Buffer.from([0, 255, 10]), whole, Buffer.from('1234ab')]))
  openReadBefore(folder).keep(marksOf(told('He sits.')))
  appendFileSync(join(folder, FILE), '\u001b[31mdeadbeef\nDEADBEEF\n')
  expect([...openReadBefore(folder).marks()].sort()).toEqual(
    marksOf(told('He rises.', 'He sits.')).toSorted(),
  )
})

test('where nothing can be kept, it is still known for now', () => {
  const folder = join(freshFolder(), 'no-folder')
  writeFileSync(folder, 'a file stands where the folder should')
  const before = openReadBefore(folder)
  before.keep([markOf({ text: 'He rises.' })])
  expect(wasRead(told('He rises.'), before.marks())).toBe(true)
  expect(openReadBefore(folder).marks().size).toBe(0)
})

test('the same is kept once', () => {
  const folder = freshFolder()
  mkdirSync(folder, { recursive: true })
  const before = openReadBefore(folder)
  for (let n = 0; n < 3; n += 1) before.keep(marksOf(told('He rises.', 'He rises.')))
  expect(readFileSync(join(folder, FILE), 'utf8').trim().split('\n')).toHaveLength(1)
})

/** Folders for what is kept, on a real disk. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/play/makeFolder.ts'
import { freshFolder } from '../support/program.ts'

test('a folder is made with those that it stands in, and may be there already', () => {
  const folder = join(freshFolder(), 'one', 'two', 'three')
  makeFolder(folder)
  makeFolder(folder)
  expect(existsSync(folder)).toBe(true)
})

test('where a file stands in the way the system says so', () => {
  const file = join(freshFolder(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow('EEXIST')
  expect(() => makeFolder(join(file, 'below'))).toThrow('ENOTDIR')
})

test.skipIf(process.platform !== 'linux')('where no folder can be made the system says so at once', () => {
  expect(() => makeFolder('/proc/nowhere/at/all')).toThrow('ENOENT')
})

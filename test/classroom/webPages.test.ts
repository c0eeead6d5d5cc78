/** What a browser is sent: little, from here alone, and nothing written into the page that a script should not be. */

import { pages } from 'class:pages'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const files = pages.map(({ path, packed }) => {
  const bytes = Buffer.from(packed, 'base64')
  return { path, size: bytes.length, text: gunzipSync(bytes).toString() }
})
const all = files.map(({ text }) => text).join('\n')

test('pages, a script and a style weigh at most sixty kilobytes in all', () => {
  expect(files.map(({ path }) => path).slice(0, -2)).toEqual(['/', '/teacher', '/projector', '/check'])
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60_000)
})

test('they ask nobody else for anything', () => {
  const addresses = [...all.matchAll(/(?:https?:)?\/\/[\w.-]+\.\w+[^\s"'`)]*/g)].map(([found]) => found)
  expect(addresses.filter(address => !address.startsWith('http://www.w3.org/'))).toEqual([])
})

test('text becomes elements in no other way than as text', () => {
  expect(all).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
  for (const { path, text } of files.filter(({ path }) => !/\.(js|css)$/.test(path)))
    expect(text, path).not.toMatch(/<script(?! src=)|<style|\sstyle=|\son\w+=/)
})

test('script and style are kept under names that change with them', () => {
  const [script, style] = ['js', 'css'].map(end => pages.find(({ path }) => path.endsWith(end))!)
  expect([script!.keep, style!.keep]).toEqual([true, true])
  for (const { text } of files.slice(0, -2))
    expect([text.includes(script!.path), text.includes(style!.path)]).toEqual([true, true])
})

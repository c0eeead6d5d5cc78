/**
 * The one file, with a door in front and the rest in rooms behind it. To read
 * through a million characters of code, even unused, takes Node longer than
 * all that it does for a first picture; a comment it passes over. So the
 * program stands in one, in the pieces that esbuild splits it into, and each
 * is opened when somebody asks for it. The version, which is asked most often
 * by other programs, is answered at the door.
 */
import { transform } from 'esbuild'

/** What would end the comment, and how it is written in there. */
const ENDS = '*/'
const INSIDE = '*\\0/'

/** Modules of a split bundle as one program. `files` are what esbuild gives; `entry` is the name of the first to open. */
export async function behindDoor(files, entry, version) {
  const rooms = await Promise.all(files.map(async ({ name, text }) => ({ name, code: await room(text) })))
  const places = {}
  let from = 0
  for (const { name, code } of rooms) {
    const length = Buffer.byteLength(code)
    places[`./${name}`] = [from, length]
    from += length
  }
  const head = from => door(from, places, entry, version)
  // Where the rooms begin is written in the door, and as wide whatever it says.
  return `${head(head(0).length)}${rooms.map(({ code }) => code).join('')}${ENDS}\n`
}

/** A module as CommonJS, as it can stand in a comment. */
async function room(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
  })
  if (code.includes(INSIDE))
    throw new Error(`The program itself has ${INSIDE} in it; another sign is wanted.`)
  return inAscii(code).replaceAll(ENDS, INSIDE)
}

/**
 * Code without a letter that ASCII has not, since one would double what Node
 * takes to hold the whole file. esbuild leaves some in template literals.
 */
const inAscii = code =>
  code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const WIDTH = 8

const door = (from, places, entry, version) => `#!/usr/bin/env node
'use strict'
const fs = require('node:fs')
const FROM = ${String(from).padStart(WIDTH)}
const ROOMS = ${JSON.stringify(places)}
const opened = new Map()
let file
function read(from, length) {
  file ??= fs.openSync(__filename)
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length; ) {
    const more = fs.readSync(file, bytes, at, length - at, FROM + from + at)
    if (more === 0) throw new Error('The file of the program has been cut short.')
    at += more
  }
  return bytes.toString().replaceAll(${JSON.stringify(INSIDE)}, '*' + '/')
}
function find(name) {
  if (!Object.hasOwn(ROOMS, name)) return require(name)
  const known = opened.get(name)
  if (known) return known.exports
  const room = { exports: {} }
  opened.set(name, room)
  const { compileFunction } = require('node:vm')
  const parts = ['exports', 'require', 'module', '__filename', '__dirname']
  const run = compileFunction(read(...ROOMS[name]), parts, { filename: __filename })
  run.call(room.exports, room.exports, find, room, __filename, __dirname)
  return room.exports
}
function say(text) {
  try {
    fs.writeSync(1, text)
    return true
  } catch {
    return false
  }
}
if (!['--version', '-V'].includes(process.argv[2]) || !say(${JSON.stringify(`${version}\n`)})) find(${JSON.stringify(`./${entry}`)})
/*`

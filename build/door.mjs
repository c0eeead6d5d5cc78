/**
 * The one file, with a door in front and the rooms behind it. To read through
 * a million characters of code, even unused, takes Node longer than all that
 * it does for a first picture; a comment it passes over. So the rooms stand in
 * one, and each is opened when somebody asks for it. The version, which is
 * asked most often by other programs, is answered at the door.
 */

/** What would end the comment, and how it is written in there. */
const ENDS = '*/'
const INSIDE = '*\\0/'

/** The code of rooms, of which the first is opened, as one program. */
export function behindDoor(rooms, version) {
  const hidden = rooms.map(hide)
  const lengths = hidden.map(({ length }) => length)
  const head = from => door(from, lengths, version)
  // Where the rooms begin is written in the door, and as wide whatever it says.
  return `${head(head(0).length)}${hidden.join('')}${ENDS}\n`
}

/** As it can stand in a comment. */
function hide(code) {
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

const door = (from, lengths, version) => `#!/usr/bin/env node
'use strict'
const fs = require('node:fs')
const FROM = ${String(from).padStart(WIDTH)}
const LENGTHS = ${JSON.stringify(lengths)}
const opened = []
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
function find(room) {
  if (typeof room === 'string') return require(room)
  if (opened[room]) return opened[room].exports
  const module = (opened[room] = { exports: {} })
  const { compileFunction } = require('node:vm')
  let from = 0
  for (let before = 0; before < room; before++) from += LENGTHS[before]
  const parts = ['exports', 'require', 'module', '__filename', '__dirname']
  // An error tells the room it comes from; \`dist/rooms.json\` has their names.
  const run = compileFunction(read(from, LENGTHS[room]), parts, { filename: \`\${__filename}:\${room}\` })
  run.call(module.exports, module.exports, find, module, __filename, __dirname)
  return module.exports
}
function say(text) {
  try {
    fs.writeSync(1, text)
    return true
  } catch {
    return false
  }
}
if (!['--version', '-V'].includes(process.argv[2]) || !say(${JSON.stringify(`${version}\n`)})) find(0)
/*`

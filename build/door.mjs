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
  checkNoCircle(files)
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
  const asCommonJs = await transform(text, {
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
  })
  const { code } = await transform(withPlainExports(asCommonJs.code), {
    format: 'cjs',
    target: 'node20',
    minify: true,
    treeShaking: true,
  })
  if (code.includes(INSIDE))
    throw new Error(`The program itself has ${INSIDE} in it; another sign is wanted.`)
  return inAscii(code).replaceAll(ENDS, INSIDE)
}

/** Throws if a room asks for itself, through others or not. */
function checkNoCircle(files) {
  const asks = new Map(
    files.map(({ name, text }) => [
      name,
      [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, other]) => other),
    ]),
  )
  const [done, under] = [new Set(), new Set()]
  const visit = name => {
    if (under.has(name))
      throw new Error(`Rooms ask for each other in a circle: ${[...under, name].join(', ')}.`)
    if (done.has(name)) return
    under.add(name)
    asks.get(name).forEach(visit)
    under.delete(name)
    done.add(name)
  }
  for (const name of asks.keys()) visit(name)
}

const GIVEN_AT_ONCE = 'module.exports = __toCommonJS(stdin_exports);'

/**
 * esbuild gives what a module exports as getters, before the module has run:
 * each use of it in another room is a call. Given afterwards, and as they are,
 * they cost nothing; no room is asked for by one that it asks for.
 */
function withPlainExports(code) {
  if (!code.includes('stdin_exports')) return code
  if (!code.includes(GIVEN_AT_ONCE))
    throw new Error('esbuild writes exports otherwise now; see build/door.mjs.')
  return `${code.replace(GIVEN_AT_ONCE, '')}\nfor (const name in stdin_exports) exports[name] = stdin_exports[name];`
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

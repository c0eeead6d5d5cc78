/**
 * The one file, with a door in front: what is asked most often by other
 * programs, the version, is answered before the rest is read. To read through
 * a million characters of code, even unused, takes Node longer than all that
 * it does for them; a comment it passes over. So the program stands in one.
 */

/** What would end the comment, and how it is written in there. */
const ENDS = '*/'
const INSIDE = '*\\0/'
const BEGINS = '/*: the program\n'

/** A program behind its door. `code` is a CommonJS module. */
export const behindDoor = (code, version) => {
  if (code.includes(INSIDE))
    throw new Error(`The program itself has ${INSIDE} in it; another sign is wanted.`)
  return `#!/usr/bin/env node
'use strict'
const fs = require('node:fs')
function open() {
  const text = fs.readFileSync(__filename, 'utf8')
  const begins = ${JSON.stringify(BEGINS.slice(0, 2))} + ${JSON.stringify(BEGINS.slice(2))}
  const code = text.slice(text.lastIndexOf(begins) + begins.length, -${ENDS.length + 1})
  module._compile(code.replaceAll(${JSON.stringify(INSIDE)}, '*' + '/'), __filename)
}
function say(text) {
  try {
    fs.writeSync(1, text)
    return true
  } catch {
    return false
  }
}
if (!['--version', '-V'].includes(process.argv[2]) || !say(${JSON.stringify(`${version}\n`)})) open()
${BEGINS}${code.replaceAll(ENDS, INSIDE)}${ENDS}
`
}

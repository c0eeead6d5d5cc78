/** Every act that a lesson allows can be asked for on a page, with all that it has to be told. */
import { expect, test } from 'vitest'
import { OPEN_ACTS, WIRE_ACTS } from '../../src/classroom/actWords.ts'
import { RULES } from '../../src/classroom/phases.ts'
import type { ActType } from '../../src/engine/index.ts'
import { PARAMETERS } from '../../src/narrator/parseAct.ts'

const open = [...new Set(Object.values(RULES).flatMap(({ acts }) => acts))]

test.each(open)('%s has a button, and is told what it asks for', type => {
  expect(OPEN_ACTS[type]?.asks).toEqual(Object.keys(PARAMETERS[type]))
})

test.each(Object.entries(WIRE_ACTS))('%s goes with a telegram to whomever it is for', (type, { asks }) => {
  expect(['whom', ...asks]).toEqual(Object.keys(PARAMETERS[type as ActType]))
})

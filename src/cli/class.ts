/** `majority class`: makes a class, and serves it until Ctrl-C. */
import { randomInt } from 'node:crypto'
import { dealtRoles, PLANS, type Role, type RoleId } from '../classroom/lesson.ts'
import { ourMaterials } from './classMaterials.ts'
import { serve } from './classServing.ts'
import { storeOption } from './classStore.ts'
import type { Call } from './commands.ts'
import { numberOption, seedOption, wordOption } from './options.ts'
import { UserError } from './userError.ts'

/** Pupils, if it is not said how many. */
const SEATS = 15
const LEAST = 8
const MOST = 35
/** From so many pupils on, two rooms give each a bigger part. */
const TWO_ROOMS = 24

export async function run(call: Call): Promise<number> {
  const asked = numberOption(call, 'seats', LEAST, MOST)
  const rooms = numberOption(call, 'rooms', 1, 2) ?? 1
  const seats = asked ?? (rooms === 2 ? TWO_ROOMS : SEATS)
  if (rooms === 2 && seats < 2 * LEAST)
    throw new UserError(
      `Two rooms need ${2 * LEAST} pupils at least, ${LEAST} in each; --seats says ${seats}.`,
    )
  const plan = wordOption(call, 'plan', PLANS) ?? 'one-lesson'
  const seed = seedOption(call) ?? 1 + randomInt(10_000)
  const materials = ourMaterials()
  const sizes = rooms === 2 ? [Math.ceil(seats / 2), Math.floor(seats / 2)] : [seats]
  return serve(call, materials, await storeOption(call), async hub => {
    const opened = []
    for (const size of sizes)
      opened.push(await hub.open({ plan, seed, seats: seatsFor(materials.lesson.roles, size) }))
    return {
      classes: opened,
      advice:
        rooms === 1 && seats >= TWO_ROOMS
          ? [
              `With ${seats} pupils, two rooms give each a bigger part: majority class --seats ${seats} --rooms 2`,
            ]
          : [],
    }
  })
}

const seatsFor = (roles: readonly Role[], size: number): readonly RoleId[] =>
  dealtRoles(roles, size).map(({ id }) => id)

/** `majority class list`: the classes that are kept. */

import { phaseOf } from '../classroom/room.ts'
import { openSession } from '../classroom/session.ts'
import { ourMaterials } from './classMaterials.ts'
import { keptStore } from './classStore.ts'
import type { Call } from './commands.ts'

export async function run(call: Call): Promise<number> {
  const store = await keptStore(call)
  const materials = ourMaterials()
  const rows = await store.list()
  for (const { sid, code, created } of rows) {
    const entries = await store.read(sid, 1)
    const room = openSession(materials, entries)?.room()
    const title = room && materials.lesson.phases.find(({ id }) => id === phaseOf(room))?.title
    const seats = room
      ? `${Object.values(room.seats).filter(({ device }) => device).length} of ${room.dealt.length} seats taken`
      : 'it cannot be read'
    process.stdout.write(
      `${code}  ${new Date(created).toISOString().slice(0, 16).replace('T', ' ')}  ${room?.closed ? 'closed' : (title ?? '')}, ${seats}, ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}\n`,
    )
  }
  if (rows.length === 0) process.stdout.write('No class is kept here.\n')
  await store.close()
  return 0
}

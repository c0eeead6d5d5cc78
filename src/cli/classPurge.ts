/** `majority class purge CODE`, or `--all`: deletes a class and whatever was said in it. */
import { classArgument, keptStore } from './classStore.ts'
import type { Call } from './commands.ts'
import { UserError } from './userError.ts'

export async function run(call: Call): Promise<number> {
  const all = call.options.all === true
  if (all && call.rest.length > 0) throw new UserError('Either a code or --all, not both.')
  const store = await keptStore(call)
  const rows = all ? await store.list() : [await classArgument(store, call)]
  for (const { sid, code } of rows) {
    await store.purge(sid)
    process.stdout.write(`${code} is deleted, with everything that was said in it.\n`)
  }
  if (rows.length === 0) process.stdout.write('No class is kept here.\n')
  await store.close()
  return 0
}

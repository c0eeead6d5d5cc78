/** `majority class resume CODE`: serves a class that was made before. */
import { ourMaterials } from './classMaterials.ts'
import { serve } from './classServing.ts'
import { classArgument, keptStore } from './classStore.ts'
import type { Call } from './commands.ts'

export async function run(call: Call): Promise<number> {
  const store = await keptStore(call)
  const materials = ourMaterials()
  const row = await classArgument(store, call)
  return serve(call, materials, store, async () => ({
    classes: [row],
    advice:
      row.edition === materials.edition
        ? []
        : [
            'This class was begun with another edition. What happened stays; what is done from now on follows this one.',
          ],
  }))
}

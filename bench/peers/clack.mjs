/** The scene as prompts of @clack/prompts, over and over. */
import { isCancel, log, select } from '@clack/prompts'
import { HEADING, OPTIONS, PASSAGE } from './scene.mjs'

const options = OPTIONS.map((label, value) => ({ value, label }))
for (;;) {
  log.message(PASSAGE.join('\n\n'))
  if (isCancel(await select({ message: HEADING, options }))) process.exit(0)
}

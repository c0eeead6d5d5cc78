/** `majority chairs`. */
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'

export function run({ options }: Call): number {
  const { chairs } = ourEdition()
  const listed = chairs.map(({ id, name, post, line, objectives }) => ({
    id,
    name,
    post,
    line,
    objectives: objectives.map(({ words }) => words),
  }))
  process.stdout.write(
    options.json
      ? `${JSON.stringify(listed, null, 2)}\n`
      : listed.map(({ id, name, post, line }) => `${id.padEnd(12)} ${name}, ${post}. ${line}\n`).join(''),
  )
  return 0
}

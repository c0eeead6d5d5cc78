/**
 * Plays written down by writers: a line that begins with `>` chooses the way
 * whose words begin so, any other line must have been told since the last.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PersonId } from '../src/engine/index.ts'
import { openSession } from '../src/play/session.ts'
import { OUTCOME_WORDS } from '../src/text/names.ts'
import { edition, narrator } from './support/edition.ts'

const FOLDER = join(import.meta.dirname, 'walkthroughs')

const flat = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u00a0_]/g, match => (match === '_' ? '' : ' '))
    .toLowerCase()

describe.each(readdirSync(FOLDER))('%s', file => {
  const lines = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .map(line => line.trim())
  const said = (key: string): string => lines.find(line => line.startsWith(`${key}: `))!.slice(key.length + 2)

  test(lines[0]!.replace(/^# /, ''), () => {
    const session = openSession(edition, narrator, {
      chair: said('as') as PersonId,
      seed: Number(said('seed')),
      path: [],
    })
    let told = ''
    const hear = (): void => {
      const turn = session.turn()
      const end = turn.kind === 'end' ? OUTCOME_WORDS[turn.crisis.outcome!].title : ''
      told = flat(
        [...turn.aftermath, ...turn.passage]
          .map(({ text }) => text)
          .concat(end)
          .join('\n'),
      )
    }
    hear()
    for (const line of lines) {
      if (line === '' || line.startsWith('#') || /^(as|seed): /.test(line)) continue
      if (!line.startsWith('> ')) {
        expect(told, `after the last choice before "${line}"`).toContain(flat(line))
        continue
      }
      const words = flat(line.slice(2))
      const { options } = session.turn()
      const way = options.findIndex(option => flat(option.label).startsWith(words))
      expect(
        way,
        `"${line}" among ${options.map(option => option.label).join(' / ')}`,
      ).toBeGreaterThanOrEqual(0)
      expect(session.choose(way)).toBeUndefined()
      hear()
    }
  })
})

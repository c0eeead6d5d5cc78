/** Which rooms of the built program were opened, read off the coverage that Node writes of a run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Room {
  /** What it is made of. */
  readonly files: readonly string[]
  readonly characters: number
}

export interface Opened {
  readonly files: readonly string[]
  /** Characters of code without the story, and of the story. */
  readonly program: number
  readonly story: number
}

/** `rooms` is the build’s list of them, `coverage` the folder that `NODE_V8_COVERAGE` named. */
export function openedIn(coverage: string, rooms: string): Opened {
  const all: readonly Room[] = JSON.parse(readFileSync(rooms, 'utf8'))
  const opened = readdirSync(coverage)
    .flatMap(file => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result)
    .flatMap(({ url }) => /majority\.cjs:(\d+)$/.exec(url)?.[1] ?? [])
    .map(number => all[Number(number)]!)
  const sum = (some: readonly Room[]): number => some.reduce((total, { characters }) => total + characters, 0)
  const story = opened.filter(({ files }) => files.every(file => file.startsWith('story')))
  return {
    files: opened.flatMap(({ files }) => files),
    program: sum(opened) - sum(story),
    story: sum(story),
  }
}

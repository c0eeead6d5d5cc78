/** `majority story stats`: what there is to read in each chair. */
import { MARKS, type SceneEntry } from '../narrator/storyIndex.ts'
import type { Call } from './commands.ts'
import { ourEdition } from './edition.ts'
import { UserError } from './userError.ts'

export function run({ options, rest }: Call): number {
  if (rest[0] !== 'stats' || rest.length > 1)
    throw new UserError('There is one thing to ask of the story: majority story stats.')
  const edition = ourEdition()
  const chairs = Object.fromEntries(edition.chairs.map(({ id }) => [id, statsOf(edition.scenesOf(id))]))
  if (options.json)
    process.stdout.write(`${JSON.stringify({ fingerprint: edition.index.fingerprint, chairs }, null, 2)}\n`)
  else
    for (const [chair, stats] of Object.entries(chairs))
      process.stdout.write(`${chair}: ${sentence(stats)}\n`)
  return 0
}

type Stats = ReturnType<typeof statsOf>

/** No chair can show another's scenes, so all of a chair's words are its own. */
function statsOf(scenes: readonly SceneEntry[]) {
  const sum = (count: (scene: SceneEntry) => number): number =>
    scenes.reduce((total, scene) => total + count(scene), 0)
  const of = (kind: SceneEntry['kind']): number => scenes.filter(scene => scene.kind === kind).length
  const paragraphs = sum(scene => MARKS.reduce((all, mark) => all + scene.marks[mark], 0))
  return {
    words: sum(scene => scene.words),
    ownWords: sum(scene => scene.words),
    scenes: of('scene'),
    errands: of('errand'),
    endings: new Set(scenes.flatMap(scene => scene.outcome ?? [])).size,
    options: sum(scene => scene.options.length),
    paragraphs,
    /** Shares of paragraphs and options, in per cent. */
    marks: Object.fromEntries(
      MARKS.map(mark => [
        mark,
        Math.round((100 * sum(scene => scene.marks[mark])) / Math.max(1, paragraphs)),
      ]),
    ),
  }
}

const sentence = ({ words, scenes, errands, endings, options, marks }: Stats): string =>
  `${words} words, ${scenes} scenes, ${errands} errands, ${options} options, ${endings} endings; ${MARKS.map(mark => `${marks[mark]} % ${mark}`).join(', ')}`

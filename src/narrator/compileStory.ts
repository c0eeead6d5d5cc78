/**
 * Files of ink and codex in; the story's index, its compiled ink, its pages and
 * everything wrong with it out. Reads and writes nothing itself: `build/story.mjs` does.
 */
import { createHash } from 'node:crypto'
import { PEOPLE } from '../engine/crisis.ts'
import { type ChairFile, checkChair } from './checkChair.ts'
import { checkScene, wordsShown } from './checkScene.ts'
import { checkWording } from './checkWording.ts'
import { type CodexPage, compileCodex } from './codex.ts'
import { compileInk } from './compileInk.ts'
import { type PlacedNaming, parseScenes, type SceneNode } from './parseScene.ts'
import { error, type Place, type Problem, warning } from './problem.ts'
import { questionsInk } from './questionsInk.ts'
import type { SceneEntry, StoryIndex } from './storyIndex.ts'

export interface StoryFiles {
  /** Ink by its path from `story/`. */
  readonly ink: ReadonlyMap<string, string>
  /** Keys of `sources.ts`; absent as long as there is no such file. */
  readonly sources?: ReadonlySet<string>
  /** Pages of the codex by their path from `story/`; absent as long as there are none. */
  readonly codex?: ReadonlyMap<string, string>
  /** Chairs by the name of their file, without its ending. */
  readonly chairs: ReadonlyMap<string, ChairFile>
  /** Anything that stands for the rules; where it differs, so does the fingerprint. */
  readonly rules?: string
}

export interface CompiledStory {
  readonly index: StoryIndex
  /** For inkjs; absent if ink itself finds errors. */
  readonly ink: object | undefined
  readonly codex: readonly CodexPage[]
  readonly problems: readonly Problem[]
}

const QUESTIONS_FILE = 'questions.ink'

export function compileStory(story: StoryFiles): CompiledStory {
  const included = includesOf(story.ink.get('main.ink') ?? '')
  const files = included.filter(({ name }) => name !== QUESTIONS_FILE)
  const parsed = files.map(({ name }) => parseScenes(name, story.ink.get(name) ?? ''))
  const nodes = parsed.flatMap(each => each.scenes)
  const codex = compileCodex(story.codex ?? new Map(), story.sources)
  const pages = story.codex && new Set(codex.pages.map(({ id }) => id))
  const checked = nodes.map(node => checkScene(node, story.sources, pages))
  const scenes = checked.flatMap(({ entry }) => entry ?? [])
  const chairs = [...story.chairs].map(([name, file]) => checkChair(name, file, story.sources))
  const names = [...parsed, ...checked, ...chairs].flatMap(each => each.names)
  const ours = [
    ...mainProblems(story, included),
    ...[...parsed, ...checked, ...chairs].flatMap(each => each.problems),
    ...duplicates(nodes),
    ...historyTwice(scenes),
    ...chairless(scenes, story.chairs),
    ...names.flatMap(naming =>
      nameProblem(
        naming,
        scenes,
        story.ink,
        files.map(({ name }) => name),
      ),
    ),
    ...checkWording(nodes.flatMap(wordsShown)),
    ...codex.problems,
  ]
  const { ink, problems: inks } = compileInk(new Map([...story.ink, [QUESTIONS_FILE, questionsInk()]]))
  const problems = inPlace([
    ...ours,
    ...inks.filter(problem => !ours.some(other => isSamePlace(other, problem) && other.grade === 'error')),
  ])
  return {
    index: { scenes, fingerprint: fingerprintOf(scenes, story.rules ?? '') },
    ink,
    codex: codex.pages,
    problems,
  }
}

interface Include {
  readonly name: string
  readonly line: number
}

const includesOf = (main: string): readonly Include[] =>
  main.split(/\r?\n/).flatMap((text, at) => {
    const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(text)?.[1]
    return name ? [{ name, line: at + 1 }] : []
  })

/** What `main.ink` leaves out, and what is not there yet. */
function mainProblems(story: StoryFiles, included: readonly Include[]): readonly Problem[] {
  const main = story.ink.get('main.ink') ?? ''
  const other = main
    .split(/\r?\n/)
    .flatMap((text, at) =>
      /^\s*(\/\/.*|INCLUDE\s+\S.*|->\s*DONE\s*)?$/.test(text)
        ? []
        : [error({ file: 'main.ink', line: at + 1 }, 'main.ink holds INCLUDEs and -> DONE, nothing else.')],
    )
  const missing = included.filter(({ name }) => name !== QUESTIONS_FILE && !story.ink.has(name))
  const forgotten = [...story.ink.keys()].filter(
    name => name !== 'main.ink' && !included.some(each => each.name === name),
  )
  return [
    ...other,
    ...missing
      .slice(0, 1)
      .map(({ line }) =>
        warning(
          { file: 'main.ink', line },
          `Not there yet, and told as empty: ${missing.map(({ name }) => name).join(', ')}.`,
        ),
      ),
    ...forgotten.map(name => error({ file: name, line: 1 }, 'main.ink does not include this file.')),
    ...(included.some(({ name }) => name === QUESTIONS_FILE)
      ? []
      : [error({ file: 'main.ink', line: 1 }, `main.ink does not include ${QUESTIONS_FILE}.`)]),
    ...(story.ink.get(QUESTIONS_FILE) === questionsInk()
      ? []
      : [
          warning(
            { file: QUESTIONS_FILE, line: 1 },
            'The file was not what src/narrator/questions.ts makes it.',
          ),
        ]),
    ...(story.sources
      ? []
      : [
          warning(
            { file: 'sources.ts', line: 1 },
            'The file is not there yet; keys of sources are not checked.',
          ),
        ]),
  ]
}

const duplicates = (nodes: readonly SceneNode[]): readonly Problem[] =>
  nodes.flatMap((node, at) => {
    const first = nodes.find(other => other.id === node.id)!
    return node.id === '' || nodes.indexOf(first) === at
      ? []
      : [error(node, `The scene ${node.id} already stands in ${first.file}:${first.line}.`)]
  })

/** Errands of one chair that claim the same place in its historical line. */
const historyTwice = (scenes: readonly SceneEntry[]): readonly Problem[] =>
  scenes.flatMap((scene, at) => {
    const first = scenes.findIndex(
      other => other.history !== undefined && other.history === scene.history && other.chair === scene.chair,
    )
    return first < 0 || first === at
      ? []
      : [error(scene, `${scenes[first]!.id} is already # history: ${scene.history}.`)]
  })

const chairless = (
  scenes: readonly SceneEntry[],
  chairs: ReadonlyMap<string, ChairFile>,
): readonly Problem[] =>
  scenes
    .filter(
      (scene, at) =>
        !chairs.has(scene.chair) && scenes.findIndex(other => other.chair === scene.chair) === at,
    )
    .map(scene => warning(scene, `There is no story/chairs/${scene.chair}.ts for this chair.`))

/** An option or errand that is asked about and is nowhere. */
function nameProblem(
  naming: PlacedNaming,
  scenes: readonly SceneEntry[],
  ink: ReadonlyMap<string, string>,
  files: readonly string[],
): readonly Problem[] {
  const { kind, id } = naming
  const scene = scenes.find(
    each => each.id === (kind === 'option' ? id.slice(0, Math.max(0, id.lastIndexOf('.'))) : id),
  )
  if (kind === 'option' ? scene?.options.some(option => option.id === id) : scene?.kind === 'errand')
    return []
  if (kind === 'scene' && scene) return [error(naming, `${id} is no errand.`)]
  if (kind === 'option' && !/^\w+\.\w+$/.test(id))
    return [
      error(naming, `An option is named with its scene, as in bulganin_18_quorum.adjourn; "${id}" is not.`),
    ]
  const says = kind === 'option' ? `There is no option "${id}".` : `There is no errand "${id}".`
  const unwritten = homes(naming, files).find(file => (ink.get(file) ?? '').trim() === '')
  return [
    scene || !unwritten ? error(naming, says) : warning(naming, `${says} ${unwritten} is not written yet.`),
  ]
}

/** Files in which a scene of that name could live: its chair's, and of its day if it names one. */
function homes({ kind, id }: PlacedNaming, files: readonly string[]): readonly string[] {
  const chair = PEOPLE.find(person => id.startsWith(`${person}_`))
  const day = /_(1[89]|2\d)_/.exec(id)?.[1]
  const isHis = (file: string) => !chair || new RegExp(`\\b${chair}\\b`).test(file)
  const isOfThatDay = (file: string) => kind === 'option' && (!day || file.startsWith(`days/${day}-`))
  return files.filter(file => isHis(file) && (file.startsWith('errands/') || isOfThatDay(file)))
}

const isSamePlace = (one: Place, other: Place): boolean => one.file === other.file && one.line === other.line

/** By file in the order of first mention, then by line. */
function inPlace(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(problem => problem.file))]
  return problems.toSorted(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line,
  )
}

/** Of all that a share code rests on, and of no prose. */
function fingerprintOf(scenes: readonly SceneEntry[], rules: string): string {
  const bones = scenes.map(({ id, kind, chair, when, needs, outcome, content, options }) => ({
    id,
    kind,
    chair,
    when,
    needs,
    outcome,
    asksFirst: content !== undefined,
    options: options.map(option => ({ id: option.id, acts: option.acts, needs: option.needs })),
  }))
  return createHash('sha256')
    .update(JSON.stringify([bones, PEOPLE, rules]))
    .digest('hex')
    .slice(0, 16)
}

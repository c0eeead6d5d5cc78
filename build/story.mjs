/** Reads the files under `story/`, runs the checker over them, and says what it found. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STORY = join(ROOT, 'story')
const QUESTIONS = join(STORY, 'questions.ink')

/** The module that holds the compiled story, in the bundle and in tests; `src/story.d.ts` says what is in it. */
const COMPILED = 'story:compiled'
const PART = 'story:part:'

/**
 * Compiles the story as it stands on disk, and rewrites `questions.ink` if it
 * differs. Without `rules` the fingerprint is of the scenes alone.
 */
export async function readStory(rules = '') {
  const { compileStory } = await importTypeScript('src/narrator/compileStory.ts')
  const { questionsInk } = await importTypeScript('src/narrator/questionsInk.ts')
  const sources = await bibliography()
  const story = compileStory({
    ink: filesWhere(name => name.endsWith('.ink')),
    codex: filesWhere(name => /^codex\/[^/]+\.md$/.test(name)),
    sources: sources && new Set(Object.keys(sources)),
    chairs: await chairs(),
    rules,
  })
  if (textOf(QUESTIONS) !== questionsInk()) writeFileSync(QUESTIONS, questionsInk())
  return { ...story, sources: sources ?? {} }
}

/**
 * The story as modules, by name. Each part is packed in one of its own and
 * opened when it is first asked for: a title screen needs none of it. Of a
 * chair’s ink the scenes stay texts, and ink is given one at a time: no scene
 * leads to another.
 */
function storyModules(story) {
  const { ink, index } = story
  const parts = partsOf(story)
  const chairs = chairsIn(index.scenes)
  const compiled = `
import { inflateRawSync } from 'node:zlib'
${Object.keys(parts)
  .map(name => `import { packed as packed_${name} } from '${PART}${name}'`)
  .join('\n')}
const opened = packed => {
  let value
  return () => (value ??= JSON.parse(inflateRawSync(Buffer.from(packed(), 'base64')).toString()))
}
const scenes = opened(() => packed_scenes)
export const index = { fingerprint: ${JSON.stringify(index.fingerprint)}, get scenes() { return scenes() } }
export const codex = opened(() => packed_codex)
export const sources = opened(() => packed_sources)
const knots = { ${chairs.map(chair => `${chair}: opened(() => packed_${chair})`).join(', ')} }
export const ink = scene => {
  const [chair] = scene.split('_', 1)
  return { ...${JSON.stringify({ ...ink, root: undefined })}, root: ['done', { [scene]: JSON.parse(knots[chair]()[scene]) }] }
}
`
  const modules = Object.entries(parts).map(([name, value]) => [
    `${PART}${name}`,
    `export const packed = ${JSON.stringify(packed(value))}`,
  ])
  return new Map([[COMPILED, compiled], ...modules])
}

const partsOf = ({ ink, index: { scenes }, codex, sources }) => ({
  scenes,
  codex,
  sources,
  ...Object.fromEntries(chairsIn(scenes).map(chair => [chair, knotsOf(ink, scenes, chair)])),
})

/** What the modules of a story are called. */
export const storyRooms = story => [COMPILED, ...Object.keys(partsOf(story)).map(name => `${PART}${name}`)]

const chairsIn = scenes => [...new Set(scenes.map(({ chair }) => chair))]

/** Compiled ink keeps its knots by name in the last part of its root. Its functions are all ours to answer, so they stay behind. */
const knotsOf = ({ root }, scenes, chair) =>
  Object.fromEntries(
    scenes.filter(scene => scene.chair === chair).map(({ id }) => [id, JSON.stringify(root.at(-1)[id])]),
  )

const packed = value => deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64')

/** `story:compiled` in a bundle. */
export const storyPlugin = story => ({
  name: 'story',
  setup(build) {
    const modules = storyModules(story)
    build.onResolve({ filter: /^story:/ }, ({ path }) => ({ path, namespace: 'story' }))
    build.onLoad({ filter: /.*/, namespace: 'story' }, ({ path }) => ({
      contents: modules.get(path),
      loader: 'js',
    }))
  },
})

/** `story:compiled` in tests: the story as it stands, as long as ink can compile it. */
export function storyPluginForTests() {
  let modules
  return {
    name: 'story',
    resolveId: name => (name.startsWith('story:') ? `\0${name}` : undefined),
    async load(name) {
      if (!name.startsWith('\0story:')) return undefined
      modules ??= modulesForTests()
      return (await modules).get(name.slice(1))
    },
  }
}

async function modulesForTests() {
  const story = await readStory(await readRules())
  if (story.ink) return storyModules(story)
  await reportStory(story)
  throw new Error('The story cannot be compiled; see above.')
}

/** Prints everything wrong with a story and a line of counts for each chair. True if nothing is an error. */
export async function reportStory({ index, codex, sources, problems }) {
  const { problemLine } = await importTypeScript('src/narrator/problem.ts')
  for (const problem of problems) console.log(problemLine(problem))
  for (const line of chairLines(index)) console.log(line)
  console.log(`codex: ${codex.length} pages, ${Object.keys(sources).length} sources`)
  return problems.every(({ grade }) => grade !== 'error')
}

function chairLines({ scenes }) {
  const chairs = [...new Set(scenes.map(({ chair }) => chair))]
  return chairs.map(chair => {
    const his = scenes.filter(scene => scene.chair === chair)
    const kind = name => his.filter(scene => scene.kind === name).length
    const words = his.reduce((sum, scene) => sum + scene.words, 0)
    const options = his.reduce((sum, scene) => sum + scene.options.length, 0)
    return `${chair}: ${words} words, ${kind('scene')} scenes, ${options} options, ${kind('errand')} errands, ${kind('ending')} endings`
  })
}

const textOf = file => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Chairs by the name of their file, each with the file's text. */
async function chairs() {
  const folder = join(STORY, 'chairs')
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.ts')) : []
  return new Map(
    await Promise.all(
      names.map(async name => {
        const found = Object.values(await importTypeScript(`story/chairs/${name}`)).find(
          value => value?.objectives,
        )
        return [name.slice(0, -'.ts'.length), { chair: found, text: textOf(join(folder, name)) }]
      }),
    ),
  )
}

/** Files by their path from `story/`, written with slashes everywhere. */
const filesWhere = isWanted =>
  new Map(
    readdirSync(STORY, { recursive: true })
      .sort()
      .map(name => [name.split(sep).join('/'), join(STORY, name)])
      .filter(([name]) => isWanted(name))
      .map(([name, file]) => [name, textOf(file)]),
  )

/** Sources by key, if there is such a file. */
async function bibliography() {
  const file = 'story/sources.ts'
  return existsSync(join(ROOT, file)) ? (await importTypeScript(file)).SOURCES : undefined
}

/** The engine and its numbers with names, comments and layout taken out: what a share code rests on besides the scenes. */
export async function readRules() {
  const texts = await Promise.all(
    ['src/engine/index.ts', 'story/opening.ts'].map(file => bundleText(file, { minify: true })),
  )
  return texts.join('\n')
}

async function bundleText(file, options) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    legalComments: 'none',
    ...options,
  })
  return outputFiles[0].text
}

/** A TypeScript module of ours, run from a temporary copy. */
export async function importTypeScript(file) {
  const folder = mkdtempSync(join(tmpdir(), 'majority-'))
  try {
    const copy = join(folder, 'module.mjs')
    writeFileSync(copy, await bundleText(file))
    return await import(pathToFileURL(copy).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

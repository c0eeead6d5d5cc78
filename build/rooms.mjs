/**
 * The program in rooms, one a module, each to be opened when something in it
 * is first used: whoever opens a game has not opened what he may look at
 * later. The engine is one room, since its modules call each other by the
 * million; a package that several rooms use is one as well.
 */
import { readdirSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { build, transform } from 'esbuild'
import { ROOT } from './story.mjs'

const ENTRY = 'src/cli/main.ts'
const ENGINE = 'src/engine/index.ts'

/**
 * The entry first. What is `alone` is a room as well, though no file of ours.
 * The code of each is the body of a function of `exports`, `require` and
 * `module`, and asks for others by their places here; `files` are those it is
 * made of.
 */
export async function roomsOf(program, alone) {
  const modules = [ENTRY, ...modulesIn('src'), ...modulesIn('story')]
  const { outputFiles, metafile } = await build({
    ...program,
    plugins: [ajar(new Set(modules), new Set(alone)), ...program.plugins],
    entryPoints: [
      ...modules.map(module => ({ in: join(ROOT, module), out: nameOf(module) })),
      ...alone.map(module => ({ in: module, out: nameOf(module) })),
    ],
    outdir: join(ROOT, 'dist/rooms'),
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const facts = new Map(Object.entries(metafile.outputs).map(([path, fact]) => [basename(path), fact]))
  const reached = reachedFrom(`${nameOf(ENTRY)}.js`, texts)
  return Promise.all(
    reached.map(async name => ({
      files: Object.keys(facts.get(name).inputs),
      code: await codeOf(texts.get(name), reached, name => facts.get(name).exports),
    })),
  )
}

/** Modules that may be rooms: not the browsers’, and of the engine only its door. */
const modulesIn = folder =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(file => slashed(join(folder, file)))
    .filter(file => /(?<!\.d)\.ts$/.test(file) && file !== ENTRY && !file.startsWith('src/classroom/web/'))
    .filter(file => !isEngine(file) || file === ENGINE)

const slashed = path => path.replaceAll('\\', '/')
const isEngine = file => file.startsWith('src/engine/')
const nameOf = module => module.replace(/\.ts$/, '').replaceAll('/', '-').replaceAll(':', '.')

/** Has a module ask for another’s room instead of taking it in. */
const ajar = (modules, alone) => ({
  name: 'ajar',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind !== 'entry-point' && alone.has(path)
        ? { path: `./${nameOf(path)}.js`, external: true }
        : undefined,
    )
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined
      const [from, to] = [importer, resolve(resolveDir, path)].map(file => slashed(relative(ROOT, file)))
      if (isEngine(from) && isEngine(to)) return undefined
      const module = isEngine(to) ? ENGINE : to
      return modules.has(module) ? { path: `./${nameOf(module)}.js`, external: true } : undefined
    })
  },
})

/** Every room that can be come to, the first first. Throws if one asks for itself through others: it would be used before it is made. */
function reachedFrom(first, texts) {
  const [reached, done, under] = [new Set([first]), new Set(), new Set()]
  const visit = name => {
    if (under.has(name))
      throw new Error(`Rooms ask for each other in a circle: ${[...under, name].join(', ')}.`)
    reached.add(name)
    if (done.has(name)) return
    under.add(name)
    for (const [, other] of texts.get(name).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) visit(other)
    under.delete(name)
    done.add(name)
    for (const [, other] of texts.get(name).matchAll(/import\("\.\/([^"]+)"\)/g)) reached.add(other)
  }
  for (const name of reached) visit(name)
  return [...reached]
}

async function codeOf(text, names, exportsOf) {
  const { code } = await transform(text, {
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
  })
  const numbered = numberedIn(openedLate(withPlainExports(code), exportsOf), names)
  return (await transform(numbered, { format: 'cjs', target: 'node20', minify: true, treeShaking: true }))
    .code
}

const GIVEN_AT_ONCE = 'module.exports = __toCommonJS(stdin_exports);'

/**
 * esbuild gives what a module exports as getters, before the module has run:
 * each use of it in another room is a call. Given afterwards, and as they are,
 * they cost nothing; no room is asked for by one that it asks for.
 */
function withPlainExports(code) {
  if (!code.includes('stdin_exports')) return code
  if (!code.includes(GIVEN_AT_ONCE))
    throw new Error('esbuild writes exports otherwise now; see build/rooms.mjs.')
  return `${code.replace(GIVEN_AT_ONCE, '')}\nfor (const name in stdin_exports) exports[name] = stdin_exports[name];`
}

const ASKED_AT_ONCE = /^var (import_\w+) = require\("\.\/([^"]+)"\);$/gm

/** Another room is asked for where something in it is used, instead of at the beginning. */
function openedLate(code, exportsOf) {
  let late = code
  for (const [line, variable, name] of code.matchAll(ASKED_AT_ONCE)) {
    late = late
      .replace(line, `var ${variable};`)
      .replaceAll(new RegExp(`\\b${variable}\\.([\\w$]+)`, 'g'), (_, used) => {
        if (!exportsOf(name).includes(used)) throw new Error(`${name} does not give ${used}.`)
        return `(${variable} ??= require("./${name}")).${used}`
      })
  }
  return late
}

/** Rooms by their places instead of their names. */
const numberedIn = (code, names) =>
  code.replaceAll(/\brequire\("\.\/([^"]+)"\)/g, (_, name) => `require(${names.indexOf(name)})`)

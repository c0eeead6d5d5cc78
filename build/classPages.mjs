/** Makes what a class's browsers are sent: pages, one script, one style; `class:pages` to the program. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { ROOT } from './story.mjs'

const MODULE = 'class:pages'
const WEB = join(ROOT, 'src/classroom/web')

/** Path, type and text of everything, the script and the style under names that change with them. */
export async function classPages() {
  const [script, style] = await Promise.all([bundled(), styled()])
  const [scriptPath, stylePath] = [named(script, 'js'), named(style, 'css')]
  const page = (path, kind, title) => ({
    path,
    type: 'text/html; charset=utf-8',
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylePath}">
<script src="${scriptPath}" defer></script>
</head>
<body data-page="${kind}">
<noscript><p>This page needs JavaScript, which is switched off in this browser.</p></noscript>
<div id="page"></div>
</body>
</html>
`,
  })
  return [
    page('/', 'pupil', 'Arithmetic Majority'),
    page('/teacher', 'teacher', 'Teacher: Arithmetic Majority'),
    page('/projector', 'projector', 'Projector: Arithmetic Majority'),
    page('/check', 'check', 'Network check: Arithmetic Majority'),
    { path: scriptPath, type: 'text/javascript; charset=utf-8', text: script, keep: true },
    { path: stylePath, type: 'text/css; charset=utf-8', text: style, keep: true },
  ]
}

async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, 'main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

const styled = async () =>
  (await transform(readFileSync(join(WEB, 'style.css'), 'utf8'), { loader: 'css', minify: true })).code

const named = (text, ending) =>
  `/class-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`

const moduleOf = pages =>
  `export const pages = ${JSON.stringify(
    pages.map(({ text, ...page }) => ({
      ...page,
      packed: gzipSync(text, { level: 9 }).toString('base64'),
    })),
  )}`

/** `class:pages` in the program. */
export const classPagesPlugin = {
  name: 'class-pages',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${MODULE}$`) }, ({ path }) => ({ path, namespace: 'class-pages' }))
    build.onLoad({ filter: /.*/, namespace: 'class-pages' }, async () => ({
      contents: moduleOf(await classPages()),
      loader: 'js',
    }))
  },
}

/** `class:pages` in tests. */
export const classPagesPluginForTests = () => ({
  name: 'class-pages',
  resolveId: name => (name === MODULE ? `\0${MODULE}` : undefined),
  load: async name => (name === `\0${MODULE}` ? moduleOf(await classPages()) : undefined),
})

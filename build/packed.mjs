/**
 * Keeps what is seldom needed packed inside the program until it is asked for:
 * the compiler of ink, which only a story that is not compiled wants.
 */
import { deflateRawSync } from 'node:zlib'
import { build } from 'esbuild'

const PACKED = /[\\/]compileInk\.ts$/

/** A module that is imported when it is needed, as one packed text of code. */
export const packedPlugin = common => ({
  name: 'packed',
  setup(bundle) {
    bundle.onResolve({ filter: /compileInk\.ts$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'packed') return undefined
      const found = await bundle.resolve(path, { kind, resolveDir, pluginData: 'packed' })
      return { path: found.path, namespace: 'packed' }
    })
    bundle.onLoad({ filter: PACKED, namespace: 'packed' }, async ({ path }) => {
      const { outputFiles } = await build({
        ...common,
        entryPoints: [path],
        write: false,
        format: 'cjs',
        minify: true,
      })
      const packed = deflateRawSync(outputFiles[0].text, { level: 9 }).toString('base64')
      return { contents: opened(packed), loader: 'js' }
    })
  },
})

const opened = packed => `
const { inflateRawSync } = require('node:zlib')
const code = inflateRawSync(Buffer.from('${packed}', 'base64')).toString()
new Function('module', 'exports', 'require', code)(module, module.exports, require)
`

/**
 * Lets esbuild put blessed into one file. blessed requires its widgets by
 * names put together at run time, two terminals it does not come with, and
 * child processes it never needs here.
 */

const WIDGETS = ['Node', 'Screen', 'Element', 'Box', 'Text', 'Input', 'Textarea', 'Textbox', 'Log']

const widgets = [
  ...WIDGETS.map(
    name => `exports.${name} = exports.${name.toLowerCase()} = require('./widgets/${name.toLowerCase()}');`,
  ),
  'exports.classes = []; exports.aliases = {};',
].join('\n')

const absent = `
const absent = () => { throw new Error('absent from this bundle') };
module.exports = { execFileSync: absent, execSync: absent };
`

/** @type {import('esbuild').Plugin} */
export const blessedPlugin = {
  name: 'blessed',
  setup(build) {
    build.onLoad({ filter: /blessed[\\/]lib[\\/]widget\.js$/ }, () => ({ contents: widgets }))
    build.onResolve({ filter: /^(?:child_process|net|term\.js|pty\.js)$/ }, ({ path, importer }) =>
      /[\\/]blessed[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: absent }))
  },
}

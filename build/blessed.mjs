/**
 * Lets esbuild put into one file what we use of blessed: its program. Its
 * widgets it requires by names put together at run time; terminfo, child
 * processes and sockets it never needs here.
 */

const index = "exports.program = require('./program.js')"

const absent = `
const absent = () => { throw new Error('absent from this bundle') };
module.exports = { execFileSync: absent, execSync: absent };
`

/** @type {import('esbuild').Plugin} */
export const blessedPlugin = {
  name: 'blessed',
  setup(build) {
    build.onLoad({ filter: /blessed[\\/]lib[\\/]blessed\.js$/ }, () => ({ contents: index }))
    build.onResolve({ filter: /^(?:child_process|net|\.\/tput)$/ }, ({ path, importer }) =>
      /[\\/]blessed[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: absent }))
  },
}

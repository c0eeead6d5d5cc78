/**
 * Lets esbuild put into one file what we use of blessed: its program, which
 * sets the terminal's modes. Its widgets it requires by names put together at
 * run time; keys, colours, terminfo, child processes and the mouse of a console
 * are never asked of it here.
 */

const index = "exports.program = require('./program.js')"

const absent = `
const absent = () => { throw new Error('absent from this bundle') };
module.exports = { execFileSync: absent, execSync: absent, emitKeypressEvents() {} };
`

/** @type {import('esbuild').Plugin} */
export const blessedPlugin = {
  name: 'blessed',
  setup(build) {
    build.onLoad({ filter: /blessed[\\/]lib[\\/]blessed\.js$/ }, () => ({ contents: index }))
    build.onResolve(
      { filter: /^(?:child_process|\.\/(?:tput|keys|colors|gpmclient))$/ },
      ({ path, importer }) =>
        /[\\/]blessed[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: absent }))
  },
}

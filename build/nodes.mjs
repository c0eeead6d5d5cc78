/** The other Nodes that the game is promised to run under, from the npm registry, kept beside the packages. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './story.mjs'

const VERSIONS = ['20.20.0', '22.23.3', '24.21.0']

/** Paths of the Nodes, installed if they are missing. Only where npm has them for this machine. */
export function otherNodes() {
  const machine = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  return VERSIONS.flatMap(version => {
    if (process.versions.node.split('.')[0] === version.split('.')[0]) return []
    const folder = join(ROOT, 'node_modules/.nodes', version)
    const node = join(folder, 'node_modules', machine, 'bin/node')
    if (!existsSync(node)) {
      console.log(`Fetching Node ${version}.`)
      mkdirSync(folder, { recursive: true })
      spawnSync(
        'npm',
        [
          'install',
          '--prefix',
          folder,
          '--no-audit',
          '--no-fund',
          '--loglevel=error',
          `${machine}@${version}`,
        ],
        { stdio: 'inherit' },
      )
    }
    return existsSync(node) ? [node] : []
  })
}

/** A PostgreSQL of one's own, from the system's package, in a folder of its own, at a socket of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { freshFolder } from './program.ts'

export interface Postgres {
  readonly url: string
  readonly stop: () => void
}

/** Where Debian keeps the programs of its newest version. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map(version => join(debian, version, 'bin')).find(bin => existsSync(join(bin, 'initdb')))
}

export const hasPostgres = (): boolean => programs() !== undefined

/** It will not run for root, who lends it an account of the system's. */
function account(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map(flag => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : 65_534
  })
  return { uid: uid!, gid: gid! }
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

export async function startPostgres(): Promise<Postgres> {
  const bin = programs()
  if (!bin) throw new Error('There is no PostgreSQL here: apt-get install postgresql.')
  const folder = freshFolder()
  const data = join(folder, 'data')
  mkdirSync(data)
  const as = account()
  if (as) for (const each of [folder, data]) chownSync(each, as.uid, as.gid)
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'majority', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const port = await freePort()
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ],
    { ...as, cwd: folder, stdio: 'ignore' },
  )
  const url = `postgres://majority@127.0.0.1:${port}/postgres`
  const isReady = (): boolean =>
    spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0
  for (let tries = 0; !isReady(); tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL did not start.')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return {
    url,
    stop: () => {
      server.kill('SIGINT')
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    },
  }
}

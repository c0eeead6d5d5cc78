/** `majority class` and what is beside it, as a teacher types them. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startBot } from '../classroom/bots.ts'
import { freePort, linksIn, type Served, serveBy } from '../classroom/drill.ts'
import { freshFolder, majority } from '../support/program.ts'

const servers: Served[] = []
const serve = async (home: string, ...words: string[]): Promise<Served> => {
  const server = await serveBy(['class', ...words], { MAJORITY_HOME: home, NO_COLOR: '1' })
  servers.push(server)
  return server
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.kill()
})
const stop = (server: Served): Promise<number | null> =>
  new Promise(resolve => {
    server.child.once('exit', resolve)
    server.child.kill('SIGINT')
  })

describe('majority class', () => {
  test('prints links and a QR code, is stopped with Ctrl-C, listed, resumed where it was, and purged', async () => {
    const home = freshFolder()
    const port = await freePort()
    const words = ['--port', String(port), '--host', '127.0.0.1']
    const address = `http://127.0.0.1:${port}`
    const first = await serve(home, '--seats', '12', ...words)
    const { code, secret } = linksIn(first.output())
    expect(first.output()).toContain(`Pupils     ${address}/#${code}`)
    expect(first.output()).toContain('██ █▄▄▄█ █')
    expect(first.output()).toContain(`${address}/check`)
    const teacher = startBot({ address, code, kind: 'teacher', token: secret })
    await teacher.until(({ isUp }) => isUp(), 'welcome')
    await teacher.give({ type: 'start' })
    expect(await stop(first)).toBe(0)
    expect(first.output()).toContain(`majority class resume ${code}`)

    expect(majority(['class', 'list'], '', { MAJORITY_HOME: home }).out).toMatch(
      new RegExp(`^${code} .*Caucus, 0 of 13 seats taken, 2 entries\n$`),
    )
    const again = await serve(home, 'resume', code.toLowerCase(), ...words)
    await teacher.until(({ isUp }) => isUp(), 'welcome back')
    expect(teacher.view().phase.id).toBe('caucus')
    teacher.leave()
    expect(await stop(again)).toBe(0)

    expect(majority(['class', 'purge', code], '', { MAJORITY_HOME: home })).toMatchObject({
      code: 0,
      out: `${code} is deleted, with everything that was said in it.\n`,
    })
    expect(majority(['class', 'list'], '', { MAJORITY_HOME: home }).out).toBe('No class is kept here.\n')
  })

  test.each([
    [['list'], 0, /^No class is kept here\.$/],
    [['purge', '--all'], 0, /^No class is kept here\.$/],
    [['purge', 'ABCDEF'], 2, /There is no class "ABCDEF"/],
    [['resume', 'ABCDEF'], 2, /There is no class "ABCDEF"/],
    [['debrief', 'ABCDEF'], 2, /There is no class "ABCDEF"/],
  ])('to look for one makes no store where none was: %j', (words, exit, sentence) => {
    const home = freshFolder()
    const { code, out, complaint } = majority(['class', ...words], '', { MAJORITY_HOME: home })
    expect((out + complaint).trim()).toMatch(sentence)
    expect(code).toBe(exit)
    expect(readdirSync(home)).toEqual([])
  })

  test('makes two rooms of half each', async () => {
    const server = await serve(freshFolder(), '--rooms', '2', '--seats', '25', '--port', '0')
    expect(server.output()).toContain('Room A')
    const codes = [...server.output().matchAll(/\/teacher#(\w{6})-(\w{40})/g)]
    expect(new Set(codes.map(([, code]) => code)).size).toBe(2)
  })

  test('with many pupils says that two rooms are better', async () => {
    const server = await serve(freshFolder(), '--seats', '30', '--port', '0')
    expect(server.output()).toContain('--seats 30 --rooms 2')
  })

  test('finds another port where its own is taken, unless it was told which', async () => {
    const other = createServer().listen(1957)
    await new Promise(resolve => other.once('listening', resolve).once('error', resolve))
    const server = await serve(freshFolder(), '--host', '127.0.0.1')
    expect(server.output()).not.toContain(':1957/')
    const port = /127\.0\.0\.1:(\d+)\//.exec(server.output())![1]!
    expect(majority(['class', '--port', port, '--host', '127.0.0.1'])).toMatchObject({
      code: 1,
      out: '',
      complaint: `majority: Another program uses port ${port} already. Leave --port out, and a free one is found.\n`,
    })
    other.close()
  })

  test('speaks TLS with a certificate and its key', async () => {
    const folder = freshFolder()
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    const request =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'
    execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' })
    const tls = [
      '--tls-cert',
      cert,
      '--tls-key',
      key,
      '--host',
      '127.0.0.1',
      '--port',
      String(await freePort()),
    ]
    const server = await serve(folder, ...tls)
    expect(server.output()).not.toContain('plain HTTP')
    const { code, secret } = linksIn(server.output())
    const teacher = startBot({
      address: `https://127.0.0.1:${tls.at(-1)}`,
      code,
      kind: 'teacher',
      token: secret,
      insecure: true,
    })
    await teacher.until(({ isUp }) => isUp(), 'welcome')
    expect(await teacher.give({ type: 'start' })).toBeUndefined()
    teacher.leave()
  })

  test('keeps classes where only this account can read them', async () => {
    const home = freshFolder()
    await serve(home, '--port', '0')
    for (const file of readdirSync(home)) expect(statSync(join(home, file)).mode & 0o077).toBe(0)
  })

  test.each([
    [['--seats', '7'], '--seats takes a whole number from 8 to 35; "7" is not one.'],
    [['--rooms', '2', '--seats', '12'], 'Two rooms need 16 pupils at least, 8 in each; --seats says 12.'],
    [['--plan', 'week'], '--plan takes one-lesson, two-lessons or block; "week" is none of them.'],
    [['--tls-cert', 'x'], '--tls-cert goes with --tls-key FILE.'],
    [['--tls-cert', 'nowhere', '--tls-key', 'x'], '"nowhere" cannot be read (it is not there).'],
    [
      ['--tls-cert', 'package.json', '--tls-key', 'package.json'],
      '"package.json" and "package.json" are no certificate and its key, in PEM: text that begins with -----BEGIN.',
    ],
    [['resume'], 'Which class? Give its code; majority class list shows them.'],
    [['resume', 'ABCDEF'], 'There is no class "ABCDEF". majority class list shows those that there are.'],
    [['purge', 'ABCDEF', '--all'], 'Either a code or --all, not both.'],
    [
      ['lesson'],
      'There is no command "class lesson". Behind class may stand: list, resume, purge, paper, tally, debrief, export. majority class --help lists what it takes.',
    ],
  ])('%j is answered in a sentence', (words, sentence) => {
    expect(majority(['class', ...words])).toMatchObject({
      code: 2,
      out: '',
      complaint: `majority: ${sentence}\n`,
    })
  })

  test.each([
    [
      'postgres://nobody:secret@127.0.0.1:1/x',
      'The PostgreSQL of --store cannot be used to keep classes (the database does not answer).',
    ],
    ['notADatabase', 'cannot be used to keep classes (the file is something else).'],
    ['/dev/null/x', 'cannot be used to keep classes (a file stands where a folder should be).'],
  ])('a store that is none, %s, is said to be none', (store, sentence) => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'notADatabase'), 'Comrades! '.repeat(100))
    const { code, complaint } = majority([
      'class',
      'list',
      '--store',
      store === 'notADatabase' ? join(folder, store) : store,
    ])
    expect(complaint).toContain(sentence)
    expect(complaint).not.toContain('secret')
    expect(code).toBe(1)
  })
})

/** What a class's server gives afterwards, and to whom. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classFile } from '../../src/classroom/after/classFile.ts'
import { digestOf, makeSecret } from '../../src/classroom/codes.ts'
import { startHub } from '../../src/classroom/hub.ts'
import { type ClassServer, startServer } from '../../src/classroom/server.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { afterRoutes } from '../../src/cli/classAfter.ts'
import { HANDED_IN, KEY, materials, randomClass, WIRED } from '../support/classes.ts'

const held = randomClass(41, 8)
const unfinished = randomClass(42, 8, 3)
const secret = makeSecret()
let server: ClassServer
let close: () => Promise<void>

beforeAll(async () => {
  const store = memoryStore()
  for (const [code, { log }] of [
    ['HELDGG', held],
    ['RYNSGG', unfinished],
  ] as const) {
    const [opening, ...entries] = log
    const row = { sid: code, code, created: Date.now(), purgeAfter: 2e12, plan: 'one-lesson' as const }
    const hashes = { edition: materials.edition, teacherHash: digestOf(secret), recoveryHash: '' }
    await store.create({ ...row, ...hashes }, opening!)
    await store.append([{ sid: code, entries }])
  }
  const report = (error: unknown): void => {
    throw error
  }
  const hub = startHub({ materials, store, report })
  server = await startServer({ hub, routes: afterRoutes(materials), host: '127.0.0.1', port: 0, report })
  close = async () => {
    await hub.close()
    await server.close()
  }
})
afterAll(() => close())

const ask = async (path: string, code = 'HELDGG', word: string | undefined = secret) => {
  const response = await fetch(
    `http://127.0.0.1:${server.port}/${path}${path.includes('?') ? '&' : '?'}code=${code}`,
    {
      headers: word === undefined ? {} : { authorization: `Bearer ${word}` },
    },
  )
  return { status: response.status, headers: response.headers, body: await response.text() }
}

const FILES = ['debrief', 'dossiers', 'grades.csv', 'class.jsonl']

describe.each(FILES)('/%s', path => {
  test('is the teacher’s, once the class is over, and holds nothing private', async () => {
    const { status, body } = await ask(path)
    expect(status).toBe(200)
    for (const hidden of [WIRED, HANDED_IN, KEY]) expect(body).not.toContain(hidden)
  })

  test('is nobody else’s, and nobody’s before the end', async () => {
    expect((await ask(path, 'HELDGG', '')).status).toBe(403)
    expect((await ask(path, 'HELDGG', makeSecret())).status).toBe(403)
    expect((await ask(path, 'BBBBBB')).status).toBe(403)
    expect(await ask(path, 'RYNSGG')).toMatchObject({ status: 409, body: expect.stringMatching(/not over/) })
  })
})

test('a link that carries the secret opens them as well', async () => {
  expect((await ask(`grades.csv?teacher=${secret}`, 'HELDGG', '')).status).toBe(200)
})

test('the debrief may have its own style and nothing else, and says what was handed in only when asked', async () => {
  const { headers, body } = await ask('debrief')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
  expect(body).toContain('What it was worth')
  expect((await ask('debrief?exit=words')).body).toContain(HANDED_IN)
})

test('the class to take home is the class that majority class export writes', async () => {
  const { body, headers } = await ask('class.jsonl')
  expect(body).toBe(classFile(materials, held.log))
  expect(headers.get('content-disposition')).toContain('class.jsonl')
})

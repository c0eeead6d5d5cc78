/**
 * A lesson in a real Chromium: a teacher, a projector and eight pupils play it
 * from card to debrief, with simulated pupils in the other seats. Nobody waits
 * for the clock. What it looks like is left in `dist/classPages`.
 */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hub, type Opened, startHub } from '../../src/classroom/hub.ts'
import { type ClassServer, startServer } from '../../src/classroom/server.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import type { PupilView } from '../../src/classroom/views.ts'
import { ourMaterials } from '../../src/cli/classMaterials.ts'
import { classRoutes } from '../../src/cli/classRoutes.ts'
import { type Bot, chance, pupilCommand, startBot } from '../classroom/bots.ts'
import { openPage as openAt, type Person, press, shoot, textOf } from '../classroom/browser.ts'
import { complaints, sideways, startBrowser } from '../support/chromium.ts'

const PUPILS = 8
/** Words that mean harm, if a page takes them for more than words. */
const bait = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202e{bold}=1+1'
const BOTS = 27

const materials = ourMaterials()
let browser: Browser
let hub: Hub
let server: ClassServer
let opened: Opened
let address: string
let proxy: Server
let behind: string
const bots: Bot[] = []
const draw = chance(7)

/** The eight pupils, each on a machine of his own kind. */
const DEVICES: readonly Person[] = [
  { name: 'desk', width: 1366 },
  { name: 'narrow', width: 320 },
  { name: 'telephone', width: 390, context: { colorScheme: 'dark' } },
  { name: 'dark', width: 1366, context: { colorScheme: 'dark' } },
  { name: 'forced', width: 1024, context: { forcedColors: 'active' } },
  { name: 'keyboard', width: 1280 },
  { name: 'polling', width: 1366 },
  { name: 'still', width: 800, context: { reducedMotion: 'reduce' } },
]
/** A school's proxy that lets no WebSocket through. */
function startProxy(port: number): Promise<Server> {
  const proxy = createServer((asked, answer) => {
    const { method, url, headers } = asked
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, got => {
      answer.writeHead(got.statusCode!, got.headers)
      got.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  proxy.on('upgrade', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  return new Promise(resolve => proxy.listen(0, '127.0.0.1', () => resolve(proxy)))
}

const pages: Page[] = []
let teacher: Page
let wall: Page
/** A projector whose owner wants nothing to move. */
let stillWall: Page
const said: string[] = []

const openPage = (path: string, person: Person, height = 768, at = address): Promise<Page> =>
  openAt(browser, said, `${at}${path}`, person, height)

/** Every page in the state it is in: seen, nothing to complain of, nothing out of the window. */
async function inspect(state: string): Promise<void> {
  const found: string[] = []
  for (const [name, page] of [
    ['teacher', teacher],
    ['projector', wall],
    ...DEVICES.map(({ name }, n) => [name, pages[n]!] as const),
  ] as const) {
    await shoot(page, `${state}-${name}`, name === 'narrow' || name === 'telephone')
    if (['teacher', 'projector', 'desk', 'narrow', 'dark', 'forced'].includes(name))
      found.push(...(await complaints(page)).map(each => `${name}: ${each}`))
    const own = DEVICES.findIndex(device => device.name === name)
    if (!state.startsWith('debrief') && state !== 'closed') {
      const text = await textOf(page)
      for (const [n, role] of materials.lesson.roles.entries())
        if (n !== own && text.includes(role.secret.words)) found.push(`${name} sees the secret of ${role.id}`)
      if (name !== 'desk' && name !== 'dark' && name !== 'teacher' && text.includes('stay near me'))
        found.push(`${name} reads another’s telegram`)
    }
    const over = await sideways(page)
    if (over > 0) found.push(`${name}: ${over} pixels out of the window`)
  }
  expect(found).toEqual([])
}

const settle = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 700))

const botsPlay = async (): Promise<void> => {
  for (const bot of bots) await bot.give(pupilCommand(bot.own() as PupilView, bot.view(), draw))
}

async function act(
  page: Page,
  what: string,
  asked: Readonly<Record<string, string>> = {},
  wait = true,
): Promise<void> {
  const now = page.locator('#now')
  await now.getByLabel('What you do').selectOption(what)
  for (const [label, value] of Object.entries(asked)) await now.getByLabel(label).selectOption(value)
  await now.getByRole('button', { name: 'Do it' }).click()
  if (wait) await now.getByText(/^Done\.$/).waitFor()
}

async function speak(page: Page, words: string, stance = '', cites = ''): Promise<void> {
  const now = page.locator('#now')
  await now.getByLabel('What you say to the room').fill(words)
  if (stance) await now.getByLabel('Where you stand').selectOption(stance)
  if (cites) await now.getByLabel('The document you rest it on').selectOption(cites)
  await now.getByRole('button', { name: 'Say it' }).click()
  await now.getByText('Said.').waitFor()
}

/** On to the phase with this title, and whatever bots want to do in it. */
async function next(title: string): Promise<void> {
  await press(teacher, 'Next ▸')
  await Promise.all(pages.map(page => page.getByRole('heading', { level: 2, name: title }).waitFor()))
  await botsPlay()
  await settle()
}

const roleOf = (n: number) => materials.lesson.roles[n]!

beforeAll(async () => {
  hub = startHub({ materials, store: memoryStore(), report: error => void said.push(String(error)) })
  server = await startServer({ hub, routes: classRoutes(materials), host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${server.port}`
  proxy = await startProxy(server.port)
  behind = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  opened = await hub.open({
    plan: 'one-lesson',
    seed: 1,
    seats: materials.lesson.roles.slice(0, PUPILS + BOTS).map(({ id }) => id),
  })
  browser = await startBrowser()
}, 60_000)
afterAll(async () => {
  for (const bot of bots) bot.leave()
  await browser?.close()
  await hub?.close()
  proxy?.close()
  await server?.close()
})

describe('a lesson', () => {
  test('pages open at their doors, with nothing to complain of', async () => {
    const door = await openPage('/', { name: 'door', width: 320 })
    await shoot(door, 'door-narrow', true)
    expect(await complaints(door)).toEqual([])
    expect(await sideways(door)).toBeLessThanOrEqual(0)
    await door.getByLabel('Class code').fill('ZZZZZZ-ZZZZZ')
    await press(door, 'Sit down')
    await door.getByText('There is no class with this code').waitFor()
    expect(await complaints(door)).toEqual([])
    const desk = await openPage('/teacher', { name: 'desk', width: 1366 })
    await shoot(desk, 'door-teacher')
    expect(await complaints(desk)).toEqual([])
    const projector = await openPage('/projector', { name: 'wall', width: 1366 })
    await shoot(projector, 'door-projector')
    expect(await complaints(projector)).toEqual([])
    const check = await openPage('/check', { name: 'check', width: 320 })
    await settle()
    await shoot(check, 'check-narrow', true)
    expect(await complaints(check)).toEqual([])
    expect(await sideways(check)).toBe(0)
    await Promise.all([door, desk, projector, check].map(page => page.close()))
  }, 60_000)

  test('everybody comes in: by link, by hand, by pasting, and where no WebSocket goes through', async () => {
    teacher = await openPage(`/teacher#${opened.code}-${opened.secret}`, { name: 'teacher', width: 1366 })
    wall = await openPage(`/projector#${opened.code}`, { name: 'projector', width: 1920 }, 1080)
    stillWall = await openPage(`/projector#${opened.code}`, {
      name: 'still',
      width: 1366,
      context: { reducedMotion: 'reduce' },
    })
    for (const [n, device] of DEVICES.entries()) {
      const key = opened.keys[roleOf(n).id]!
      if (device.name === 'polling')
        pages.push(await openPage(`/#${opened.code}-${key}`, device, 768, behind))
      else if (n % 3 === 0) pages.push(await openPage(`/#${opened.code}-${key}`, device))
      else {
        const page = await openPage('/', device)
        if (n % 3 === 1) {
          await page.getByLabel('Class code').fill(`${opened.code.toLowerCase()}-${key}`)
        } else {
          await page.getByLabel('Class code').fill(opened.code)
          await page.getByLabel('Seat key').fill(key.toLowerCase())
        }
        await press(page, 'Sit down')
        pages.push(page)
      }
    }
    await Promise.all(
      pages.map((page, n) => page.getByRole('heading', { level: 1, name: roleOf(n).name }).waitFor()),
    )
    await pages[6]!.getByText('Connected, in compatibility mode.').waitFor()
    for (const role of opened.seats.slice(PUPILS)) {
      const bot = startBot({ address, code: opened.code, kind: 'pupil', key: opened.keys[role]! })
      await bot.until(() => bot.isUp(), 'welcome')
      bots.push(bot)
    }
    await teacher.getByText(`${PUPILS + BOTS} of ${PUPILS + BOTS} here`).waitFor()
  }, 60_000)

  test('cards are read, and questions answered', async () => {
    await inspect('seats')
    for (const page of pages) {
      for (const { right, answers } of materials.lesson.check)
        await page.getByLabel(answers[right]!, { exact: true }).check()
      await press(page, 'I am ready')
      await page.getByText('You are ready. Your teacher begins').waitFor()
    }
    await teacher.getByText(`${PUPILS} ready`).waitFor()
    const card = pages[0]!.locator('#card')
    const { secret } = roleOf(0)
    expect(await textOf(pages[0]!)).not.toContain(secret.words)
    await card.getByRole('button', { name: 'Show it' }).click()
    await card.getByText(secret.words).waitFor()
    await card.getByRole('button', { name: 'Hide it' }).click()
    await card.getByText(roleOf(0).card.slice(0, 40)).waitFor()
    await card.getByRole('button', { name: 'Plainer words' }).click()
    await card.getByText(roleOf(0).plain.slice(0, 40)).waitFor()
  }, 90_000)

  test('caucus: telegrams, with the teacher’s eye on them', async () => {
    await press(teacher, 'Start')
    await Promise.all(pages.map(page => page.getByRole('heading', { level: 2, name: 'Caucus' }).waitFor()))
    const wires = pages[0]!.locator('#telegrams')
    await wires.getByLabel('To', { exact: true }).selectOption('mikoyan')
    await wires.getByLabel('Text', { exact: true }).fill('Anastas, stay near me tomorrow.')
    await wires.getByLabel('What it is to do').selectOption('promise')
    await wires.getByLabel('On which side').selectOption('khrushchev')
    expect(await wires.getByText('Your teacher can read this.').count()).toBe(1)
    await press(pages[0]!, 'Send')
    await wires.getByText('on its way').waitFor()
    await teacher.getByRole('button', { name: 'Release' }).first().waitFor()
    await botsPlay()
    await settle()
    await inspect('caucus')
    const waiting = teacher.locator('.queue li', { hasText: 'stay near me' })
    await waiting.getByRole('button', { name: 'Release' }).click()
    const got = pages[3]!.locator('#telegrams')
    await got.getByText('stay near me').waitFor()
    await got.getByRole('button', { name: 'Report' }).click()
    await teacher.getByText('⚑ reported', { exact: true }).waitFor()
    // One is held, and comes back with a word.
    await teacher.getByLabel('They go').selectOption('approved')
    await wires.getByLabel('To', { exact: true }).selectOption('zhukov')
    await wires.getByLabel('Text', { exact: true }).fill('You block of wood.')
    await press(pages[0]!, 'Send')
    await wires.getByText('with your teacher').waitFor()
    await teacher
      .locator('.queue li', { hasText: 'block of wood' })
      .getByRole('button', { name: 'Return…' })
      .click()
    await teacher.getByLabel('What you say to whoever sent it').fill('Say it more kindly.')
    await shoot(teacher, 'dialog-return')
    expect(await complaints(teacher)).toEqual([])
    await press(teacher, 'Return it')
    await wires.getByText('returned to you').waitFor()
    await pages[0]!.locator('#heard').getByText('Say it more kindly.').waitFor()
    await teacher.getByLabel('They go').selectOption('open')
  }, 120_000)

  test('the chair, and the first sitting with a motion, a second and a vote by keys alone', async () => {
    await next('Who takes the chair')
    await act(pages[4]!, 'take_chair')
    await inspect('chair')
    await next('The first sitting')
    await speak(
      pages[1]!,
      'Comrade Khrushchev decides alone. First, the ministries; second, Finland.',
      'seven',
    )
    await pages[0]!.locator('[role=log]').getByText('Molotov: Comrade Khrushchev decides alone').waitFor()
    await speak(pages[0]!, 'And who fed you, comrades, while you were deciding together?', 'khrushchev')
    await act(pages[1]!, 'move', { 'Which motion': 'dismissal' })
    await act(pages[2]!, 'second', { 'Which motion': 'dismissal' })
    await botsPlay()
    await settle()
    await inspect('sitting')
    const [chair] = await Promise.all([pages[4]!])
    await act(chair, 'put_to_vote', { 'Which motion': 'dismissal' })
    await Promise.all(pages.map(page => page.getByRole('heading', { name: /^The vote: Relieve/ }).waitFor()))
    await inspect('vote')
    const keyboard = pages[5]!
    await keyboard.evaluate('document.activeElement?.blur()')
    for (let tabs = 0; tabs < 60; tabs++) {
      await keyboard.keyboard.press('Tab')
      if ((await keyboard.evaluate('document.activeElement.textContent'))!.toString().endsWith('For')) break
    }
    await shoot(keyboard, 'vote-focus')
    await keyboard.keyboard.press('Enter')
    await keyboard.getByText('Your hand is counted.').waitFor()
    for (const n of [0, 3]) await press(pages[n]!, 'Against')
    for (const n of [1, 2, 4]) await press(pages[n]!, /For$/)
    await botsPlay()
    await pages[0]!
      .locator('[aria-live=assertive]')
      .getByText('Your turn: vote on')
      .waitFor({ state: 'attached' })
    await teacher.locator('body').press('v')
    await stillWall.getByRole('heading', { name: 'Last vote' }).waitFor({ timeout: 2_000 })
    await wall.getByRole('heading', { name: 'Roll call' }).waitFor()
    await settle()
    await inspect('roll-call')
    await wall.getByRole('heading', { name: 'Last vote' }).waitFor({ timeout: 20_000 })
    await inspect('after-the-vote')
  }, 180_000)

  test('what is written stays text, wherever it is written', async () => {
    await speak(pages[3]!, bait)
    await pages[1]!.locator('#heard').getByText('<img src=x onerror=alert(1)>').waitFor()
    await wall.getByText('<img src=x onerror=alert(1)>').waitFor()
    const wires = pages[3]!.locator('#telegrams')
    await wires.getByLabel('To', { exact: true }).selectOption('khrushchev')
    await wires.getByLabel('Text', { exact: true }).fill(`${bait} ${'w'.repeat(200)}`)
    await press(pages[3]!, 'Send')
    await pages[0]!.locator('#telegrams').getByText('<script>alert(2)</script>').waitFor()
    await teacher.locator('.seat', { hasText: 'Molotov' }).click()
    await teacher.getByLabel('A note for this seat alone').fill(bait)
    await shoot(teacher, 'dialog-seat')
    expect(await complaints(teacher)).toEqual([])
    await press(teacher, 'Send the note')
    await pages[1]!.locator('#heard').getByText('A note from your teacher').waitFor()
    const watcher = bots.find(bot => bot.role() === 'correspondent')!
    expect(await watcher.give({ type: 'file', text: bait })).toBeUndefined()
    await wall.getByText('<script>alert(2)</script>').last().waitFor()
    expect(await pages[1]!.evaluate('document.querySelectorAll("img, #page script").length')).toBe(0)
    expect(await sideways(pages[1]!)).toBe(0)
    expect(said).toEqual([])
  }, 60_000)

  test('a reload keeps the seat; half a minute without a network loses nothing', async () => {
    await pages[2]!.reload()
    await pages[2]!.getByRole('heading', { level: 1, name: roleOf(2).name }).waitFor()
    const gone = pages[0]!
    await gone.context().setOffline(true)
    await gone.getByText('No connection. Trying again').waitFor()
    await shoot(gone, 'away-desk')
    expect(await complaints(gone)).toEqual([])
    await act(gone, 'leave', {}, false)
    await gone.getByText('what you sent is kept').waitFor()
    await speak(pages[3]!, 'He has gone out. Let us wait.')
    await new Promise(resolve => setTimeout(resolve, 30_000))
    await gone.context().setOffline(false)
    await gone.getByText('Connected.').waitFor()
    await gone.getByRole('heading', { name: 'While you were away' }).waitFor()
    await shoot(gone, 'back-desk')
    await gone.locator('#now').getByText('Done.').waitFor()
    const left = /Khrushchev left the room\./
    expect(await pages[3]!.locator('#heard .feed').getByText(left).count()).toBe(1)
    expect(await complaints(gone)).toEqual([])
    await press(gone, 'I have read it')
  }, 90_000)

  test('twice the size of text fits, on a desk and on a telephone', async () => {
    for (const page of [pages[0]!, pages[1]!, teacher]) {
      await page.evaluate('document.documentElement.style.fontSize = "200%"')
      await shoot(page, `large-${[pages[0], pages[1], teacher].indexOf(page)}`)
      expect(await sideways(page)).toBe(0)
      await page.evaluate('document.documentElement.style.fontSize = ""')
    }
    await teacher.setViewportSize({ width: 390, height: 800 })
    await shoot(teacher, 'teacher-telephone', true)
    expect(await sideways(teacher)).toBe(0)
    expect(await complaints(teacher)).toEqual([])
    await teacher.setViewportSize({ width: 1366, height: 768 })
    await press(teacher, 'Pause')
    await pages[1]!.getByText('The clock stands still').waitFor()
    await press(teacher, 'Go on')
  }, 60_000)

  test('a seat is muted and heard again; what was said is taken back', async () => {
    const molotov = pages[1]!
    await teacher.locator('.seat', { hasText: 'Molotov' }).click()
    await press(teacher, 'Mute: it can still vote')
    await molotov.getByText('You do not have the floor. You can still vote.').waitFor()
    await press(teacher, 'Let it speak again')
    await teacher.keyboard.press('Escape')
    await speak(molotov, 'I take nothing back.')
    await teacher.getByText('Undo: go back to a moment').click()
    await press(teacher, /^Before: Molotov: I take nothing back/)
    await molotov.locator('#heard').getByText('The clock was put back.').waitFor()
    await settle()
    expect(await complaints(teacher)).toEqual([])
  }, 60_000)

  test('two rooms stand on one desk, and a lost link is no lost class', async () => {
    const other = await hub.open({ plan: 'two-lessons', seed: 2, seats: opened.seats.slice(0, 8) })
    const links = [opened, other].map(({ code, secret }) => `${code}-${secret}`).join()
    const desk = await openPage(`/teacher#${links}`, { name: 'two', width: 1366 })
    await desk.getByRole('button', { name: `Room A ${opened.code}, The first sitting` }).waitFor()
    await desk.locator('body').press('w')
    await desk.getByText('0 of 8 here').waitFor()
    await desk.locator('body').press('?')
    await desk.getByText('Release the oldest telegram').waitFor()
    await shoot(desk, 'two-rooms')
    expect(await complaints(desk)).toEqual([])
    expect(await sideways(desk)).toBe(0)
    await desk.close()
    const lost = await openPage('/teacher', { name: 'lost', width: 1366 })
    await lost.getByLabel('Class code').fill(other.code)
    await lost.getByLabel('Recovery code').fill(other.recovery)
    await press(lost, 'Open the desk')
    await lost.getByText('0 of 8 here').waitFor()
    await press(lost, 'Delete everything…')
    await lost.getByRole('dialog').getByLabel('Class code').fill(other.code)
    await press(lost, 'Delete it')
    await lost.getByText('deleted').first().waitFor()
    expect(await hub.logFor(other.code, other.secret)).toBeUndefined()
    await lost.close()
  }, 60_000)

  test('telephones, the door and the plenum', async () => {
    await next('Telephones')
    await act(pages[6]!, 'fly_in', { 'Which bloc': 'russia' })
    await act(pages[7]!, 'tell_bloc', { 'Which bloc': 'ukraine' })
    await teacher.locator('.injects summary').first().click()
    await press(teacher, 'Let it happen')
    await settle()
    await inspect('telephones')
    await next('At the door')
    await inspect('door')
    await next('The plenum')
    await speak(pages[7]!, 'I have the names here, and I shall read them.', 'khrushchev', 'execution-lists')
    await pages[1]!.getByText('Cites “').first().waitFor()
    await inspect('plenum')
  }, 180_000)

  test('the resolution, the debrief with what was secret, and the end', async () => {
    await next('The resolution')
    await press(teacher, 'Open the vote')
    await Promise.all(pages.map(page => page.getByRole('heading', { name: /^The vote: Adopt/ }).waitFor()))
    for (const page of pages)
      if (await page.getByRole('button', { name: 'Abstain' }).count()) await press(page, /For$/)
    await inspect('resolution')
    await press(teacher, 'Close the vote')
    await next('Debrief')
    for (const page of pages) await page.getByText(roleOf(1).secret.words).waitFor()
    await inspect('debrief')
    await pages[1]!.getByLabel(materials.lesson.exit[0]!).fill(`The aircraft. The stenogram. ${bait}`)
    await press(pages[1]!, 'Hand it in')
    await pages[1]!.getByText('Your exit ticket is handed in.').waitFor()
    expect(await textOf(pages[0]!)).not.toContain('The aircraft. The stenogram.')
    await teacher.locator('.seat', { hasText: 'Molotov' }).click()
    await teacher.getByText('The aircraft. The stenogram. <img src=x').waitFor()
    await teacher.getByRole('button', { name: 'Close', exact: true }).click()
    await press(teacher, 'Close the class…')
    await shoot(teacher, 'dialog-close')
    await press(teacher, 'Close it')
    await pages[0]!.getByText('The class is closed.').first().waitFor()
    await inspect('closed')
    expect(said).toEqual([])
  }, 180_000)
})

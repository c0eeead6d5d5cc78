/**
 * A lesson in a real Chromium: a teacher, a projector and eight pupils play it
 * from card to debrief, with simulated pupils in the other seats. Nobody waits
 * for the clock. What it looks like is left in `dist/classPages`.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hub, type Opened, startHub } from '../../src/classroom/hub.ts'
import { type ClassServer, startServer } from '../../src/classroom/server.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { ourMaterials } from '../../src/cli/classMaterials.ts'
import { classRoutes } from '../../src/cli/classRoutes.ts'
import { type Bot, chance, pupilCommand, startBot } from '../classroom/bots.ts'
import type { PupilView } from '../../src/classroom/views.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FOLDER = join(import.meta.dirname, '../../dist/classPages')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PUPILS = 8
const BOTS = 12

const materials = ourMaterials()
let browser: Browser
let hub: Hub
let server: ClassServer
let opened: Opened
let address: string
const bots: Bot[] = []
const draw = chance(7)

interface Person {
  readonly name: string
  readonly width: number
  readonly context?: BrowserContextOptions
}
/** The eight pupils, each on a machine of his own kind. */
const DEVICES: readonly Person[] = [
  { name: 'desk', width: 1366 },
  { name: 'narrow', width: 320 },
  { name: 'telephone', width: 390, context: { colorScheme: 'dark' } },
  { name: 'dark', width: 1366, context: { colorScheme: 'dark' } },
  { name: 'forced', width: 1024, context: { forcedColors: 'active' } },
  { name: 'still', width: 800, context: { reducedMotion: 'reduce' } },
  { name: 'polling', width: 1366 },
  { name: 'keyboard', width: 1280 },
]
const pages: Page[] = []
let teacher: Page
let wall: Page
const said: string[] = []

async function openPage(path: string, { width, context }: Person, height = 768): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height }, ...context })).newPage()
  page.on('pageerror', error => said.push(`${path}: ${error.message}`))
  page.on('console', message => message.type() === 'error' && said.push(`${path}: ${message.text()}`))
  page.on('dialog', dialog => {
    said.push(`${path}: a dialog, “${dialog.message()}”`)
    dialog.dismiss()
  })
  page.on('request', request => {
    const { host } = new URL(request.url())
    if (host !== '' && host !== new URL(address).host) said.push(`${path}: asked ${host}`)
  })
  await page.goto(`${address}${path}`)
  return page
}

/** What axe finds wrong, in a line each. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async tags => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ runOnly: tags } as never)
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)
          .slice(0, 3)
          .join(' ')}`,
    )
  }, WCAG)
}

const shoot = (page: Page, name: string, fullPage = false): Promise<unknown> =>
  page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage })

const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

const textOf = (page: Page): Promise<string> => page.evaluate('document.documentElement.outerHTML')

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
    const over = await sideways(page)
    if (over > 0) found.push(`${name}: ${over} pixels out of the window`)
  }
  expect(found).toEqual([])
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()
const settle = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 700))

/** On to the phase with this title, and whatever bots want to do in it. */
async function next(title: string): Promise<void> {
  await press(teacher, 'Next ▸')
  await Promise.all(pages.map(page => page.getByRole('heading', { level: 2, name: title }).waitFor()))
  for (const bot of bots) await bot.give(pupilCommand(bot.own() as PupilView, bot.view(), draw))
  await settle()
}

const roleOf = (n: number) => materials.lesson.roles[n]!

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  hub = startHub({ materials, store: memoryStore(), report: error => void said.push(String(error)) })
  server = await startServer({ hub, routes: classRoutes(materials), host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${server.port}`
  opened = await hub.open({
    plan: 'one-lesson',
    seed: 1,
    seats: materials.lesson.roles.slice(0, PUPILS + BOTS).map(({ id }) => id),
  })
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
}, 60_000)
afterAll(async () => {
  for (const bot of bots) bot.leave()
  await browser?.close()
  await hub?.close()
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
    await Promise.all([door, desk, projector].map(page => page.close()))
  }, 60_000)

  test('everybody comes in: by link, by hand, by pasting, and where no WebSocket goes through', async () => {
    teacher = await openPage(`/teacher#${opened.code}-${opened.secret}`, { name: 'teacher', width: 1366 })
    wall = await openPage(`/projector#${opened.code}`, { name: 'projector', width: 1920 }, 1080)
    for (const [n, device] of DEVICES.entries()) {
      const key = opened.keys[roleOf(n).id]!
      if (device.name === 'polling') {
        const page = await openPage('/', device)
        await page.routeWebSocket(/./, line => line.close())
        await page.goto(`${address}/#${opened.code}-${key}`)
        await page.reload()
        pages.push(page)
      } else if (n % 3 === 0) pages.push(await openPage(`/#${opened.code}-${key}`, device))
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
    await inspect('1-seats')
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
  }, 60_000)

  test('caucus: telegrams, with the teacher’s eye on them', async () => {
    await press(teacher, 'Start')
    await Promise.all(pages.map(page => page.getByRole('heading', { level: 2, name: 'Caucus' }).waitFor()))
    const wires = pages[0]!.locator('#telegrams')
    await wires.getByLabel('To', { exact: true }).selectOption('mikoyan')
    await wires.getByLabel('Text').fill('Anastas, stay near me tomorrow.')
    await wires.getByLabel('What it is to do').selectOption('promise')
    await wires.getByLabel('On which side').selectOption('khrushchev')
    expect(await wires.getByText('Your teacher can read this.').count()).toBe(1)
    await press(pages[0]!, 'Send')
    await wires.getByText('on its way').waitFor()
    await teacher.getByRole('button', { name: 'Release' }).first().waitFor()
    for (const bot of bots) await bot.give(pupilCommand(bot.own() as PupilView, bot.view(), draw))
    await settle()
    await inspect('2-caucus')
    await teacher
      .locator('.queue li', { hasText: 'stay near me' })
      .getByRole('button', { name: 'Release' })
      .click()
    await pages[3]!.locator('#telegrams').getByText('stay near me').waitFor()
  }, 90_000)
})

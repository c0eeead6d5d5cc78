/**
 * What a teacher turns on and off in the middle of a lesson, in a real Chromium:
 * a small class, of which the teacher, a pupil at a desk and one at a telephone
 * are looked at after each turn. What it looks like is left in `dist/classPages`.
 */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Hub, type Opened, startHub } from '../../src/classroom/hub.ts'
import { type ClassServer, startServer } from '../../src/classroom/server.ts'
import { memoryStore } from '../../src/classroom/store/memory.ts'
import { ourMaterials } from '../../src/cli/classMaterials.ts'
import { classRoutes } from '../../src/cli/classRoutes.ts'
import { openPage, press, shoot } from '../classroom/browser.ts'
import { complaints, sideways, startBrowser } from '../support/chromium.ts'

const materials = ourMaterials()
const said: string[] = []
let browser: Browser
let hub: Hub
let server: ClassServer
let opened: Opened
let address: string
let teacher: Page
let khrushchev: Page
let molotov: Page

const DESK = 1366
const TELEPHONE = 320

const open = (path: string, width: number): Promise<Page> =>
  openPage(browser, said, `${address}${path}`, { name: path, width })
const sit = (role: 'khrushchev' | 'molotov' | 'mikoyan', width: number): Promise<Page> =>
  open(`/#${opened.code}-${opened.keys[role]}`, width)
const wiresOf = (page: Page): Locator => page.locator('#telegrams')
/** Telegrams that were sent and got, without the form for the next. */
const sentOf = (page: Page): Locator => page.locator('#telegrams .wires')
const nowOf = (page: Page): Locator => page.locator('#now')

/** Everybody's page in the state it is in: nothing to complain of, nothing out of the window; the teacher's on a telephone too. */
async function inspect(state: string): Promise<void> {
  const found: string[] = []
  const look = async (name: string, page: Page): Promise<void> => {
    await shoot(page, `${state}-${name}`, name !== 'teacher')
    found.push(...(await complaints(page)).map(each => `${name}: ${each}`))
    const over = await sideways(page)
    if (over > 0) found.push(`${name}: ${over} pixels out of the window`)
  }
  await look('desk', khrushchev)
  await look('telephone', molotov)
  await look('teacher', teacher)
  await teacher.setViewportSize({ width: TELEPHONE, height: 768 })
  await look('teacher-telephone', teacher)
  await teacher.setViewportSize({ width: DESK, height: 768 })
  expect(found).toEqual([])
}

/** The teacher's menu of a seat, opened. */
async function menuOf(name: string): Promise<Locator> {
  await teacher.locator('.seat', { hasText: name }).click()
  return teacher.getByRole('dialog')
}
const shut = (): Promise<void> => teacher.getByRole('button', { name: 'Close', exact: true }).click()

beforeAll(async () => {
  hub = startHub({ materials, store: memoryStore(), report: error => void said.push(String(error)) })
  server = await startServer({ hub, routes: classRoutes(materials), host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${server.port}`
  opened = await hub.open({
    plan: 'one-lesson',
    seed: 1,
    seats: [...materials.lesson.roles.slice(0, 8).map(({ id }) => id), 'correspondent'],
  })
  browser = await startBrowser()
  teacher = await open(`/teacher#${opened.code}-${opened.secret}`, DESK)
  khrushchev = await sit('khrushchev', DESK)
  molotov = await sit('molotov', TELEPHONE)
  await press(teacher, 'Start')
  await nowOf(molotov).getByRole('heading', { name: 'Caucus' }).waitFor()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await hub?.close()
  await server?.close()
})

test('telegrams come from the phrasebook alone, and what was half written waits', async () => {
  const wires = wiresOf(khrushchev)
  await wires.getByLabel('To', { exact: true }).selectOption('molotov')
  await wires.getByLabel('Text', { exact: true }).fill('You block of')
  await teacher.getByLabel('They go').selectOption('phrasebook')
  const sentence = wires.getByRole('combobox', { name: 'Text' })
  await sentence.waitFor()
  expect(await sentence.locator('option').count()).toBe(materials.lesson.phrasebook.length + 1)
  const send = wires.getByRole('button', { name: 'Send' })
  expect(await send.isDisabled()).toBe(true)
  await wires.getByLabel('To', { exact: true }).selectOption('molotov')
  await sentence.selectOption({ label: 'Where does … stand?' })
  expect(await send.isDisabled()).toBe(true)
  await wires.getByLabel('Whom it names').selectOption('zhukov')
  await inspect('phrasebook')
  await send.click()
  await wires.getByText('Sent.').waitFor()
  const got = wiresOf(molotov)
  await sentOf(molotov).getByText('Where does Georgy Zhukov stand?').waitFor()
  await got.getByRole('button', { name: 'Answer' }).click()
  const answer = got.getByRole('combobox', { name: 'Text' })
  await expect.poll(() => got.getByLabel('To', { exact: true }).inputValue()).toBe('khrushchev')
  expect(await molotov.evaluate('document.activeElement.id')).toBe(await answer.getAttribute('id'))
  await answer.selectOption({ label: 'Not by telegram. Come and see me.' })
  await got.getByRole('button', { name: 'Send' }).click()
  await sentOf(khrushchev).getByText('Not by telegram. Come and see me.').waitFor()
  await teacher.getByLabel('They go').selectOption('open')
  await wires.getByRole('textbox', { name: 'Text' }).waitFor()
  expect(await wires.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('You block of')
}, 60_000)

test('a locked room lets nobody in who does not sit there, until it is unlocked', async () => {
  await press(teacher, 'Lock the room')
  await teacher.getByText('The room is locked.').waitFor()
  const late = await sit('mikoyan', TELEPHONE)
  await late.getByText('The room is locked. Ask your teacher to unlock it.').waitFor()
  await shoot(late, 'locked-late')
  expect(await complaints(late)).toEqual([])
  await molotov.reload()
  await nowOf(molotov).getByRole('heading', { name: 'Caucus' }).waitFor()
  await inspect('locked')
  await press(teacher, 'Unlock the room')
  await teacher.getByText('Whoever has a seat key can sit down.').waitFor()
  await press(late, 'Sit down')
  await late.getByRole('heading', { level: 1, name: 'Anastas Mikoyan' }).waitFor()
  await late.close()
}, 60_000)

test('a seat is handed to the game, to another’s hand, to nobody, and back', async () => {
  const menu = await menuOf('Molotov')
  const minder = menu.getByLabel('Who plays this seat')
  const tile = teacher.locator('.seat', { hasText: 'Molotov' })
  for (const [by, his, teachers] of [
    ['leaning', 'The game plays your seat at the moment.', 'played by the game'],
    ['history', 'The game plays your seat at the moment, as it was in 1957.', 'played by the game'],
    ['like:khrushchev', 'Your hand goes up as that of Khrushchev does.', 'votes as another does'],
    ['nobody', 'Nobody plays your seat at the moment, and it abstains.', 'played by nobody'],
  ] as const) {
    await minder.selectOption(by)
    await nowOf(molotov).getByText(his).waitFor()
    await tile.getByText(teachers).waitFor()
    // He reads on, and is offered nothing that would be refused.
    expect(await molotov.locator('#now button, #telegrams button, #board select').count()).toBe(0)
    await inspect(`minded-${by.replace(':', '-')}`)
  }
  await khrushchev.locator('#board tr', { hasText: 'Molotov' }).getByText('abstains').waitFor()
  await minder.selectOption('pupil')
  await nowOf(molotov).getByRole('button', { name: 'Do it' }).waitFor()
  await tile.getByText('here: ').waitFor()
  await shut()
}, 90_000)

test('a seat that only watches is not offered to the game, which does not play it', async () => {
  const forWriter = (await menuOf('correspondent')).getByLabel('Who plays this seat').locator('option')
  await forWriter.first().waitFor({ state: 'attached' })
  const offered = await forWriter.allInnerTexts()
  expect(offered.slice(0, 2)).toEqual(['Its pupil', 'Nobody: abstains'])
  expect(offered.join()).not.toContain('The game')
  await shut()
  // Where Malin stood nobody has written down.
  await teacher.locator('summary', { hasText: 'Played by the game' }).click()
  const forMalin = (await menuOf('Malin')).getByLabel('Who plays this seat').locator('option')
  await forMalin.first().waitFor({ state: 'attached' })
  expect(await forMalin.allInnerTexts()).toContain('The game, as the person leans')
  expect(await forMalin.allInnerTexts()).not.toContain('The game, as in June 1957')
  await inspect('unwritten')
  await shut()
}, 60_000)

test('a new key shuts out the old one, and loses nothing of the seat', async () => {
  await molotov.locator('#board').getByLabel('Your mark for Mikoyan').selectOption('khrushchev')
  const before = opened.keys.molotov!
  const menu = await menuOf('Molotov')
  await menu.getByText('Show the seat key').click()
  await menu.getByText(before).waitFor()
  await menu.getByRole('button', { name: 'A new key' }).click()
  await molotov.getByText('Your teacher has given this seat a new key.').waitFor()
  await menu.getByText('The seat is free.').waitFor()
  const key = (await menu.locator('.key').innerText()).trim().split('-')[1]!
  expect(key).not.toBe(before)
  await inspect('new-key')
  await molotov.getByLabel('Seat key').fill(before)
  await press(molotov, 'Sit down')
  await molotov.getByText('No card of this class has this key.').waitFor()
  await molotov.reload()
  await molotov.getByText('You have no seat in this class.').waitFor()
  await molotov.getByLabel('Seat key').fill(key)
  await press(molotov, 'Sit down')
  await nowOf(molotov).getByRole('heading', { name: 'Caucus' }).waitFor()
  await menu.getByText('Somebody sits here.').waitFor()
  await shut()
  await sentOf(molotov).getByText('Where does Georgy Zhukov stand?').waitFor()
  await sentOf(molotov).getByText('Not by telegram. Come and see me.').waitFor()
  expect(await molotov.getByLabel('Your mark for Mikoyan').inputValue()).toBe('khrushchev')
  await inspect('new-key-in')
}, 60_000)

test('a seat that is played for its pupil is not asked for its hand, and votes again once it is given back', async () => {
  for (const title of ['Who takes the chair', 'The first sitting']) {
    await press(teacher, 'Next ▸')
    await nowOf(molotov).getByRole('heading', { name: title }).waitFor()
  }
  const menu = await menuOf('Molotov')
  await menu.getByLabel('Who plays this seat').selectOption('leaning')
  await nowOf(molotov).getByText('The game plays your seat at the moment.').waitFor()
  await shut()
  await press(teacher, 'Open the vote')
  for (const page of [khrushchev, molotov])
    await nowOf(page).getByRole('heading', { name: 'The vote: ' }).waitFor()
  await khrushchev.getByRole('link', { name: 'Vote now' }).waitFor()
  expect(await molotov.getByRole('link', { name: 'Vote now' }).count()).toBe(0)
  expect(await nowOf(molotov).getByRole('button').count()).toBe(0)
  await inspect('minded-vote')
  await menuOf('Molotov')
  await menu.getByLabel('Who plays this seat').selectOption('pupil')
  await nowOf(molotov).getByRole('button', { name: 'For', exact: true }).click()
  await nowOf(molotov).getByText('Your hand is counted.').waitFor()
  await teacher.locator('.seat', { hasText: 'Molotov' }).getByText('votes for').waitFor()
  expect(said).toEqual([])
}, 60_000)

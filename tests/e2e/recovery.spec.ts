import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { speechText } from '#domain/speech.ts'
import { readMeeting } from '#store/meeting-file.ts'
import { expectAccessible } from './accessible.ts'
import { type App, test as base, expect, openImported, openTab, waitUntilSaved } from './app.ts'
import { changeDrafts, readDrafts } from './drafts.ts'
import { OwnBrowser } from './own-browser.ts'

/** How often program and browser are killed while somebody types; 50 for the whole campaign. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2)
/** Two seconds at five words a second (reliability.md T3). */
const MISSING_ALLOWED = 10

const test = base.extend<{ browserOfItsOwn: OwnBrowser }>({
  browserOfItsOwn: async ({ launchOptions }, use) => {
    if (!launchOptions.executablePath) throw new Error('These tests need a Chromium named by its path')
    const own = await OwnBrowser.create(launchOptions.executablePath)
    await use(own)
    await own.end()
  },
})

const offer = (page: Page) => page.getByRole('dialog', { name: 'Có phần gõ chưa kịp lưu' })
const wordsIn = (text: string): number => text.match(/\btừ\d+/g)?.length ?? 0
const word = (at: number): string => `từ${at} `

/** How many of the typed words the stored meeting holds. */
function wordsStored({ dataFolder }: App): number {
  const folder = join(dataFolder, 'meetings')
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.json'))
  const meeting = readMeeting(readFileSync(join(folder, name)), name.replace('.json', ''))
  return wordsIn(meeting.speeches.map(speechText).join(' '))
}

async function openSpeech(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
  await openImported(page, 'Diễn biến')
  await openText(page)
}

/** Puts the caret at the end of the first speech, once its editor is there. */
async function openText(page: Page): Promise<void> {
  const text = page.locator('.speech-text').first()
  await text.click()
  await expect(text).toHaveAttribute('contenteditable', 'true')
  await text.press('Control+End')
}

/** Types five words a second until the time is over; gives how many the page has taken. */
async function typeWords(page: Page, from: number, forMs: number): Promise<number> {
  const end = Date.now() + forMs
  let at = from
  while (Date.now() < end) {
    await page.keyboard.type(word(at))
    at += 1
    await page.waitForTimeout(200)
  }
  return at
}

/** The drafts have been looked at, and none is worth a question. */
async function expectNothingOffered(page: Page): Promise<void> {
  await expect.poll(() => readDrafts(page)).toEqual([])
  await expect(offer(page)).toHaveCount(0)
}

/** What can be had back at the first start: what is stored, and what is offered on top of it. */
async function recover(page: Page, app: App): Promise<number> {
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(page.getByText(/Đã lấy lại phần gõ lúc/)).toBeVisible()
  await waitUntilSaved(page)
  return wordsStored(app)
}

test('program and browser are killed at one blow while somebody types: the next start offers the text', async ({
  app,
  browserOfItsOwn: own,
}) => {
  test.setTimeout(60_000 + ROUNDS * 30_000)
  let page = await own.start()
  await openSpeech(page, app.address)
  let typed = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    typed = await typeWords(page, typed, 1_500 + Math.random() * 3_000)
    await Promise.all([own.kill(), app.kill()])
    const stored = wordsStored(app)
    const [address] = await Promise.all([app.restart()])
    page = await own.start()
    await page.goto(address)
    // A draft that differs by the last blank alone is no lost text.
    if (stored < typed) expect(await recover(page, app), `round ${round}`).toBeGreaterThanOrEqual(typed - 1)
    else await expectNothingOffered(page)
    expect(typed - wordsStored(app), `missing after round ${round}`).toBeLessThanOrEqual(MISSING_ALLOWED)
    typed = wordsStored(app)
    await page.goto(`${new URL(address).origin}/`)
    await page.locator('.meeting-row').first().dblclick()
    await openTab(page, 'Diễn biến')
    await openText(page)
  }
})

test('the page alone is killed while somebody types: nothing but the word under the finger is missing', async ({
  app,
  browserOfItsOwn: own,
}) => {
  const page = await own.start()
  await openSpeech(page, app.address)
  const typed = await typeWords(page, 0, 2_300)
  const context = page.context()
  const crashed = page.waitForEvent('crash')
  await own.killPages()
  await crashed
  await page.close()
  const next = await context.newPage()
  await next.goto(`${new URL(app.address).origin}/`)
  if (wordsStored(app) < typed) await recover(next, app)
  expect(wordsStored(app)).toBeGreaterThanOrEqual(typed - 1)
})

test('the program alone is killed: what is typed after that is offered by the next start', async ({ home, app }) => {
  await openImported(home, 'Diễn biến')
  await openText(home)
  await app.kill()
  const typed = await typeWords(home, 0, 1_500)
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  const address = await app.restart()
  await home.goto('about:blank')
  await home.goto(address)
  await expect(offer(home)).toContainText(`thêm ${typed} tiếng`)
  expect(await recover(home, app)).toBe(typed)
})

test('the offer can be looked at, put off and given up, and asks before it gives up', async ({ home, app }) => {
  await openImported(home)
  await app.kill()
  await home.getByLabel('Địa điểm').fill('Nơi chưa lưu')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  const address = await app.restart()
  await home.goto('about:blank')
  await home.goto(address)
  await expect(offer(home).getByRole('button', { name: 'Khôi phục' })).toBeFocused()
  await offer(home).getByRole('button', { name: 'Xem' }).click()
  await expect(offer(home).locator('ins')).toContainText('Nơi chưa lưu')
  await expectAccessible(home)
  await offer(home).getByRole('button', { name: 'Để sau' }).click()
  await home.getByRole('link', { name: 'Tìm kiếm' }).click()
  await home.getByRole('button', { name: 'Xem lại' }).click()
  await offer(home).getByRole('button', { name: 'Bỏ', exact: true }).click()
  await offer(home).getByRole('button', { name: 'Giữ lại' }).click()
  expect(await readDrafts(home)).toHaveLength(1)
  await offer(home).getByRole('button', { name: 'Bỏ', exact: true }).click()
  await offer(home).getByRole('button', { name: 'Bỏ hẳn' }).click()
  await expect(offer(home)).toHaveCount(0)
  expect(await readDrafts(home)).toEqual([])
})

test('what the store holds already is cleared away without a word', async ({ home, app }) => {
  await openImported(home)
  await home.route('**/api/meeting.save', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await home.getByLabel('Địa điểm').fill('Đã lưu, chỉ mất câu trả lời')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  expect(await readDrafts(home)).toHaveLength(1)
  await home.goto('about:blank')
  await home.goto(`${new URL(app.address).origin}/`)
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  await expect.poll(() => readDrafts(home)).toEqual([])
  await expect(offer(home)).toHaveCount(0)
})

test('what another open tab has not saved yet is not offered as lost', async ({ home, context }) => {
  await openImported(home)
  await home.route('**/api/meeting.save', (route) => route.abort())
  await home.getByLabel('Địa điểm').fill('Đang gõ ở tab này')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  const other = await context.newPage()
  await other.goto(`${new URL(home.url()).origin}/`)
  await expect(other.locator('.meeting-row')).toHaveCount(1)
  await other.locator('.meeting-row').first().dblclick()
  await expect(other.getByLabel('Địa điểm')).toHaveValue('')
  await expect(offer(other)).toHaveCount(0)
  await home.unroute('**/api/meeting.save')
  await home.getByRole('contentinfo').getByRole('button', { name: 'Lưu lại' }).click()
  await waitUntilSaved(home)
})

test('a draft a second old is offered, whatever screen opens first', async ({ home, app }) => {
  await openImported(home)
  const [, , id = ''] = new URL(home.url()).hash.split('/')
  await waitUntilSaved(home)
  const at = new Date(Date.now() - 1_000).toISOString()
  const draft = { revision: 2, at, changed: { place: 'Gõ một giây trước' }, sent: null }
  await changeDrafts(home, [{ id, tab: 'closed', draft }], true)
  await home.goto('about:blank')
  await home.goto(`${new URL(app.address).origin}/#/settings`)
  await expect(offer(home)).toContainText('thêm 4 tiếng')
})

test('a copy saved elsewhere while the program was dead comes back as a meeting', async ({ home, app }) => {
  await openImported(home)
  await app.kill()
  await home.getByLabel('Địa điểm').fill('Chỉ có trong bản sao')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  const saved = home.waitForEvent('download')
  await home.getByRole('contentinfo').getByRole('button', { name: 'Lưu bản sao ra nơi khác' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('hoi-nghi-so-ket-cong-tac-quy-i-nam-2024.thuky.json')
  const buffer = readFileSync(await download.path())
  await home.goto('about:blank')
  await home.goto(await app.restart())
  await offer(home).getByRole('button', { name: 'Để sau' }).click()
  await expect(home.getByRole('dialog')).toHaveCount(0)
  await home.keyboard.press('Control+i')
  await home
    .locator('input[type=file]')
    .setInputFiles({ name: 'ban-sao.thuky.json', mimeType: 'application/json', buffer })
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Chỉ có trong bản sao')
  expect(readdirSync(join(app.dataFolder, 'meetings')).filter((name) => name.endsWith('.json'))).toHaveLength(2)
})

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, importNotes, openImported, openTab, test } from './app.ts'

/** Where the pictures go, to be looked at after the run. */
const PICTURES = join(tmpdir(), 'thu-ky-screens')
const TABS = ['Thông tin', 'Thành phần', 'Diễn biến', 'Chỉ đạo', 'Số liệu & khen thưởng', 'Văn bản', 'Lịch sử']
const OTHER_SCREENS = ['Văn bản', 'Tìm kiếm', 'Thùng rác', 'Cài đặt', 'Hướng dẫn']

type Look = (name: string) => Promise<void>

/** Opens every screen in turn; `look` sees each once it stands still. */
async function walkThrough(page: Page, look: Look): Promise<void> {
  await look('list-empty')
  await page.keyboard.press('Control+i')
  await expect(page.getByLabel('Nội dung ghi chép')).toBeVisible()
  await look('capture')
  await importNotes(page)
  await page.keyboard.press('a')
  await look('review')
  await page.keyboard.press('e')
  await look('review-edit')
  await page.keyboard.press('Escape')
  await openImported(page)
  for (const [at, tab] of TABS.entries()) {
    await openTab(page, tab)
    if (tab === 'Văn bản')
      await expect(page.frameLocator('iframe.pages-frame').locator('.page').first()).toContainText(/\S/, {
        timeout: 20_000,
      })
    await look(`tab-${at + 1}`)
  }
  for (const [at, screen] of OTHER_SCREENS.entries()) {
    await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: screen }).click()
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
    await look(`other-${at + 1}`)
  }
  await page.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await page.locator('.meeting-row').first().click()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Xoá' })).toBeVisible()
  await look('list')
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation (${scheme})`, async ({ home }) => {
    test.slow()
    mkdirSync(PICTURES, { recursive: true })
    await home.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await walkThrough(home, async (name) => {
      await home.screenshot({ path: `${PICTURES}/${scheme}-${name}.png` })
      // The paper itself is the business of `documents`; what is in its frame is not the program's screen.
      const { violations } = await new AxeBuilder({ page: home }).exclude('iframe').analyze()
      const found = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map((node) => node.html).join(' ')}`)
      expect.soft(found).toEqual([])
    })
  })
}

test('at 200 % zoom of a 1366 px screen everything can be reached without scrolling sideways', async ({ home }) => {
  test.slow()
  mkdirSync(PICTURES, { recursive: true })
  // What a zoom of 200 % does to the page: half the CSS pixels.
  await home.setViewportSize({ width: 683, height: 384 })
  await walkThrough(home, async (name) => {
    await home.screenshot({ path: `${PICTURES}/zoom-${name}.png` })
    const overflow = await home.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector('.main') ?? document.documentElement
      return scrollWidth - clientWidth
    })
    expect.soft(overflow, name).toBeLessThanOrEqual(0)
  })
})

test('the program speaks to nobody but itself', async ({ page, app }) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url())
  })
  await page.goto(app.address)
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
  await openImported(page)
  expect(strangers).toEqual([])
  expect(await page.evaluate(() => document.fonts.check("14px 'Be Vietnam Pro'", 'Ế Ộ Ữ'))).toBe(true)
})

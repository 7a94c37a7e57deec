import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'

const rows = (page: Page) => page.locator('.version')
const viewed = (page: Page) => page.getByRole('region', { name: 'Lịch sử' })

/** A meeting with one version made by hand and one change after it. */
async function changeAfterVersion(page: Page): Promise<void> {
  await openImported(page)
  await page.getByLabel('Địa điểm').fill('Hội trường tầng hai')
  await waitUntilSaved(page)
  await openTab(page, 'Lịch sử')
  await page.getByRole('button', { name: 'Chụp bản hiện tại' }).first().click()
  await expect(rows(page).filter({ hasText: 'Tự chụp' })).toHaveCount(1)
  await openTab(page, 'Thông tin')
  await page.getByLabel('Địa điểm').fill('Hội trường tầng ba')
  await waitUntilSaved(page)
  await openTab(page, 'Lịch sử')
}

test('a version shows what differs, word by word, and comes back; that too can be undone', async ({ home }) => {
  await changeAfterVersion(home)
  await rows(home).filter({ hasText: 'Tự chụp' }).click()
  await expect(viewed(home).locator('del')).toContainText('hai')
  await expect(viewed(home).locator('ins')).toContainText('ba')
  await expectAccessible(home)
  await viewed(home).getByRole('button', { name: 'Lấy lại bản này' }).click()
  await home.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click()
  await expect(viewed(home).locator('del')).toContainText('hai')
  await viewed(home).getByRole('button', { name: 'Lấy lại bản này' }).click()
  await home.getByRole('dialog').getByRole('button', { name: 'Lấy lại bản này' }).click()
  await expect(home.getByText(/^Đã lấy lại bản chụp lúc/)).toBeVisible()
  await openTab(home, 'Thông tin')
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường tầng hai')
  await home.locator('.notice').filter({ hasText: 'Đã lấy lại' }).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường tầng ba')
})

test('all of a version can be read, and arrows go from one to the next', async ({ home }) => {
  await changeAfterVersion(home)
  await rows(home).first().focus()
  await home.keyboard.press('ArrowDown')
  await expect(rows(home).nth(1)).toHaveAttribute('aria-current', 'true')
  await home.reload()
  await expect(rows(home).nth(1)).toHaveAttribute('aria-current', 'true')
  await rows(home).filter({ hasText: 'Tự chụp' }).click()
  await viewed(home).getByLabel('toàn bộ bản này').check()
  await expect(viewed(home)).toContainText('Hội trường tầng hai')
  await expect(viewed(home)).toContainText('Trần Văn Minh')
  await expect(viewed(home).locator('ins, del')).toHaveCount(0)
})

test('a damaged version is listed with what is wrong, and the others stay usable', async ({ home, app }) => {
  await changeAfterVersion(home)
  const count = await rows(home).count()
  const folder = join(app.dataFolder, 'snapshots')
  const [id = ''] = readdirSync(folder).filter((name) => name.startsWith('hop') || readdirSync(folder).length === 1)
  const [oldest = ''] = readdirSync(join(folder, id)).sort()
  writeFileSync(join(folder, id, oldest), Buffer.alloc(64))
  await home.reload()
  await expect(rows(home)).toHaveCount(count)
  await expect(rows(home).last()).toContainText('Không đọc được')
  await rows(home).last().click()
  await expect(viewed(home)).toContainText('Không đọc được')
  await rows(home).first().click()
  await expect(viewed(home).getByRole('button', { name: 'Lấy lại bản này' })).toBeEnabled()
})

test('a damaged meeting comes back from its version, straight from the list', async ({ home, app }) => {
  await changeAfterVersion(home)
  const folder = join(app.dataFolder, 'meetings')
  const [name = ''] = readdirSync(folder)
  writeFileSync(join(folder, name), Buffer.alloc(4_096))
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.getByText('1 tệp không mở được')).toBeVisible()
  await home.getByRole('button', { name: 'Xem các bản chụp' }).click()
  await expect(home.getByRole('heading', { name: /^Các bản chụp:/ })).toBeVisible()
  await expect(viewed(home)).toContainText('Hội trường tầng hai')
  await home.goBack()
  await home.getByRole('button', { name: 'Lấy lại từ bản chụp' }).click()
  await expect(home.getByLabel('Địa điểm')).toHaveValue(/Hội trường tầng/)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  await expect(home.getByText('không mở được')).toHaveCount(0)
})

test('a meeting whose file left the folder is named, comes back with the file, or from its version', async ({
  home,
  app,
}) => {
  await changeAfterVersion(home)
  const folder = join(app.dataFolder, 'meetings')
  const [name = ''] = readdirSync(folder)
  renameSync(join(folder, name), join(app.dataFolder, name))
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  const missing = home.getByText('1 cuộc họp không còn thấy trong thư mục')
  await expect(missing).toBeVisible()
  await expectAccessible(home)
  renameSync(join(app.dataFolder, name), join(folder, name))
  await home.reload()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  await expect(missing).toHaveCount(0)
  renameSync(join(folder, name), join(app.dataFolder, name))
  await home.reload()
  await home.getByRole('button', { name: 'Lấy lại từ bản chụp' }).click()
  await expect(home.getByLabel('Địa điểm')).toHaveValue(/Hội trường tầng/)
})

test('a missing meeting leaves the list only after a question', async ({ home, app }) => {
  await openImported(home)
  const folder = join(app.dataFolder, 'meetings')
  const [name = ''] = readdirSync(folder)
  renameSync(join(folder, name), join(app.dataFolder, name))
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await home.getByRole('button', { name: 'Bỏ khỏi danh sách' }).click()
  await home.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi danh sách' }).click()
  await expect(home.getByText('Đã bỏ 1 cuộc họp khỏi danh sách.')).toBeVisible()
  await expect(home.getByText('không còn thấy trong thư mục')).toHaveCount(0)
})

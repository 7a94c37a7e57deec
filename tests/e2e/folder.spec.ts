import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { test as base, expect, openImported, waitUntilSaved } from './app.ts'

const test = base.extend<{ place: string }>({
  /** A folder with a blank and Vietnamese letters in its name. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  place: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'tủ hồ sơ '))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
})

const openSettings = async (page: Page) => {
  await page.getByRole('link', { name: 'Cài đặt' }).click()
  await expect(page.getByRole('heading', { name: 'Tủ hồ sơ', exact: true })).toBeVisible()
}

test('the store moves to a folder chosen with the keyboard, and goes on there', async ({ home, place, app }) => {
  await openImported(home)
  mkdirSync(join(place, 'Nơi mới'))
  await openSettings(home)
  await home.getByRole('button', { name: 'Chuyển tủ hồ sơ' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByLabel('Đường dẫn').fill(place)
  await dialog.getByLabel('Đường dẫn').press('Enter')
  const folder = dialog.getByRole('button', { name: 'Nơi mới' })
  await expect(folder).toBeVisible()
  await expectAccessible(home)
  await folder.focus()
  await home.keyboard.press('Enter')
  await expect(dialog.getByLabel('Đường dẫn')).toHaveValue(join(place, 'Nơi mới'))
  await dialog.getByRole('button', { name: 'Chuyển đến đây' }).click()
  await expect(home.getByText(/^Tủ hồ sơ nay ở/)).toBeVisible()
  await expect(home.getByRole('contentinfo')).toContainText(join(place, 'Nơi mới'))
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await home.locator('.meeting-row').first().dblclick()
  await home.getByLabel('Địa điểm').fill('Gõ sau khi chuyển')
  await waitUntilSaved(home)
  expect(readdirSync(join(place, 'Nơi mới', 'meetings'))).toHaveLength(1)
  expect(readdirSync(join(app.dataFolder, 'meetings'))).toHaveLength(1)
})

test('a folder that is not empty is refused, and the store stays', async ({ home, place, app }) => {
  await openImported(home)
  writeFileSync(join(place, 'khác.txt'), 'x')
  await openSettings(home)
  await home.getByRole('button', { name: 'Chuyển tủ hồ sơ' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByLabel('Đường dẫn').fill(place)
  await dialog.getByRole('button', { name: 'Chuyển đến đây' }).click()
  await expect(home.getByRole('main').getByText(/không trống/)).toBeVisible()
  await expect(home.getByRole('contentinfo')).toContainText(app.dataFolder)
})

test('a backup is made, looked into, and gives a lost meeting back', async ({ home, place }) => {
  await openImported(home)
  await openSettings(home)
  await home.getByRole('button', { name: 'Sao lưu…', exact: true }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByLabel('Đường dẫn').fill(place)
  await dialog.getByRole('button', { name: 'Sao lưu vào đây' }).click()
  await expect(home.getByText(/^Đã sao lưu và đọc lại được:/)).toBeVisible()
  const [zip = ''] = readdirSync(place)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await home.locator('.meeting-row').first().click()
  await home.getByRole('button', { name: 'Xoá' }).click()
  await expect(home.locator('.meeting-row')).toHaveCount(0)
  await openSettings(home)
  await home.getByRole('button', { name: 'Lấy lại từ tệp sao lưu' }).click()
  await expect(dialog.getByLabel('Đường dẫn tệp .zip')).toHaveValue(join(place, zip))
  await dialog.getByRole('button', { name: 'Xem trong tệp có gì' }).click()
  await expect(dialog.getByText('1 cuộc họp chưa có ở đây, sẽ được thêm')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lấy lại', exact: true }).click()
  await expect(home.getByText('Đã thêm 1 cuộc họp, thay 0, để nguyên 0.')).toBeVisible()
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

test('the check names a damaged file', async ({ home, app }) => {
  await openImported(home)
  writeFileSync(join(app.dataFolder, 'meetings', 'hong.json'), '{"cut')
  await openSettings(home)
  await home.getByRole('button', { name: 'Soát mọi tệp' }).click()
  await expect(home.locator('.findings')).toContainText('meetings/hong.json')
})

test('the limit for versions is kept', async ({ home }) => {
  await openSettings(home)
  const limit = home.getByLabel('Giới hạn chỗ cho bản chụp (MB)')
  await limit.fill('5')
  await limit.blur()
  await expect(limit).toHaveAttribute('aria-invalid', 'true')
  await limit.fill('500')
  await limit.blur()
  await expect(home.getByText('Đã lưu cài đặt.')).toBeVisible()
  await home.reload()
  await expect(limit).toHaveValue('500')
})

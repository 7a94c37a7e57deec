import type { Page } from '@playwright/test'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'

const undoButton = (page: Page) => page.locator('header').getByRole('button', { name: 'Hoàn tác' })
const redoButton = (page: Page) => page.locator('header').getByRole('button', { name: 'Làm lại' })

test('Ctrl+Z takes back what was typed, in a text field too, and the caret stays; Ctrl+Y brings it again', async ({
  home,
}) => {
  await openImported(home)
  const place = home.getByLabel('Địa điểm')
  await place.fill('Phòng họp số 1')
  await waitUntilSaved(home)
  await place.fill('Phòng họp số 1 và số 2')
  await place.press('Control+z')
  await expect(place).toHaveValue('Phòng họp số 1')
  await expect(place).toBeFocused()
  await expect(home.getByText(/^Đã hoàn tác: Địa điểm, \d\d:\d\d\.$/)).toBeVisible()
  await place.press('Control+z')
  await expect(place).toHaveValue('')
  await place.press('Control+y')
  await expect(place).toHaveValue('Phòng họp số 1')
  await place.press('Control+Shift+z')
  await expect(place).toHaveValue('Phòng họp số 1 và số 2')
  await expect(redoButton(home)).toBeDisabled()
})

test('undo reaches back across a restart of the program and of the page', async ({ home, app }) => {
  await openImported(home)
  const editor = home.url()
  await home.getByLabel('Tên cuộc họp').fill('Tên gõ trước khi tắt máy')
  await waitUntilSaved(home)
  await home.goto('about:blank')
  await app.kill()
  await home.goto(await app.restart())
  await home.goto(editor)
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên gõ trước khi tắt máy')
  await expect(undoButton(home)).toHaveAttribute('title', /^Hoàn tác: Tên cuộc họp, /)
  await undoButton(home).click()
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue(/sơ kết công tác quý I/)
})

test('boxes that hold their own writing show what is stored after an undo, without losing the focus', async ({
  home,
}) => {
  await openImported(home)
  const [date, sites] = [home.getByLabel('Ngày họp'), home.getByLabel('Điểm cầu')]
  await sites.fill('xã Một\n\nxã Hai')
  await sites.press('Control+z')
  await expect(sites).toHaveValue('')
  await expect(sites).toBeFocused()
  await date.fill('13/3/2024')
  await date.press('Control+z')
  await expect(date).toHaveValue('12/03/2024')
  await openTab(home, 'Chỉ đạo')
  const deadline = home.getByLabel('Thời hạn, 2')
  const before = await deadline.inputValue()
  await deadline.fill('15/4/2024')
  await deadline.press('Control+z')
  await expect(deadline).toHaveValue(before)
})

test('what was changed on another tab is named, with the way to it', async ({ home }) => {
  await openImported(home)
  await home.getByLabel('Địa điểm').fill('Hội trường')
  await waitUntilSaved(home)
  await openTab(home, 'Chỉ đạo')
  await home.keyboard.press('Control+z')
  const notice = home.locator('.notice').filter({ hasText: 'Đã hoàn tác: Địa điểm' })
  await notice.getByRole('button', { name: 'Xem' }).click()
  await expect(home.getByLabel('Địa điểm')).toBeFocused()
  await expect(home.getByLabel('Địa điểm')).toHaveValue('')
})

test('a removed row comes back by Ctrl+Z and is marked', async ({ home }) => {
  await openImported(home, 'Chỉ đạo')
  const blocks = home.locator('.block')
  const [count, text] = [await blocks.count(), await home.getByLabel('Nội dung chỉ đạo, 1').inputValue()]
  await home.getByRole('button', { name: 'Bỏ chỉ đạo này' }).first().click()
  await expect(blocks).toHaveCount(count - 1)
  await home.keyboard.press('Control+z')
  await expect(blocks).toHaveCount(count)
  await expect(home.getByLabel('Nội dung chỉ đạo, 1')).toHaveValue(text)
  await expect(home.locator('.block.just-changed')).toHaveCount(1)
})

test('an input method that composes is not disturbed, nor is a form that is not saved yet', async ({ home }) => {
  await openImported(home)
  const place = home.getByLabel('Địa điểm')
  await place.fill('Giữ nguyên')
  await waitUntilSaved(home)
  await place.dispatchEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true, isComposing: true })
  await waitUntilSaved(home)
  await expect(place).toHaveValue('Giữ nguyên')
  await expect(home.getByText(/^Đã hoàn tác/)).toHaveCount(0)
})

test('in the review Ctrl+Z takes back one decision after the other, also after leaving it', async ({ home }) => {
  await openImported(home)
  await home.getByRole('button', { name: 'Nguồn và đề xuất' }).click()
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
  await home.keyboard.press('Control+z')
  await expect(home.getByText(/Còn \d+ đề xuất chưa xem/)).toBeVisible()
  await home.keyboard.press('Control+y')
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
})

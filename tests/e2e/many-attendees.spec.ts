import { inflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { expect, test, waitUntilSaved } from './app.ts'
import { openMeeting } from './pages/meeting.ts'

const COUNT = 300
const ATTENDEES = Array.from({ length: COUNT }, (_, at) => ({
  id: `a${at}`,
  fullName: `Nguyễn Văn Thứ${at}`,
  posts: ['Chuyên viên'],
}))

const rowsOf = (page: Page): Locator => page.locator('.people-sheet tbody tr')
const nameOf = (row: Locator): Locator => row.getByRole('combobox', { name: /^Họ và tên/ })

/** Whether a row costs anything: those out of sight are there, but neither laid out nor painted. */
const isDrawn = (row: Locator): Promise<boolean> =>
  row
    .locator('td')
    .first()
    .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }))

/** How often a piece of text is written in a printed file. */
function textsIn(pdf: Buffer): number {
  let count = 0
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('endstream', at)
    if (end < 0) break
    try {
      count +=
        inflateSync(pdf.subarray(at + 7, end))
          .toString('latin1')
          .match(/\bT[jJ]\b/g)?.length ?? 0
    } catch {
      // A picture or a font, packed in another way, holds no text.
    }
    at = end
  }
  return count
}

test('three hundred attendees: only those in sight are drawn, and keys, selection and links reach all of them', async ({
  home,
}) => {
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  await expect(rowsOf(home)).toHaveCount(COUNT)
  expect(await isDrawn(rowsOf(home).first())).toBe(true)
  expect(await isDrawn(rowsOf(home).last())).toBe(false)
  // To the last row by the keys of the sheet, from row to row.
  await nameOf(rowsOf(home).first()).focus()
  for (let at = 0; at < 40; at++) await home.keyboard.press('ArrowDown')
  await expect(nameOf(rowsOf(home).nth(40))).toBeFocused()
  await expect(nameOf(rowsOf(home).nth(40))).toBeInViewport()
  await home.keyboard.press('Alt+ArrowUp')
  await expect(nameOf(rowsOf(home).nth(39))).toHaveValue('Nguyễn Văn Thứ40')
  await expect(nameOf(rowsOf(home).nth(39))).toBeFocused()
  await home.keyboard.press('Escape')
  await home.keyboard.press('Control+a')
  await expect(home.getByText(`Đã chọn ${COUNT} người`)).toBeVisible()
  await home.keyboard.press('Escape')
  await home.getByRole('button', { name: 'Thêm người' }).click()
  await home.keyboard.type('Lê Thị Cuối')
  await expect(nameOf(rowsOf(home).last())).toHaveValue('Lê Thị Cuối')
  await expect(nameOf(rowsOf(home).last())).toBeInViewport()
  expect(await isDrawn(rowsOf(home).first())).toBe(false)
  await waitUntilSaved(home)
  // A link to somebody far down leads there.
  await home.goto(new URL(`${new URL(home.url()).hash}?field=attendees&item=a280`, home.url()).href)
  await home.reload()
  await expect(nameOf(rowsOf(home).nth(280))).toBeInViewport()
})

test('three hundred attendees: a row is dragged, a list pasted far down, and all of them are printed', async ({
  home,
}) => {
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  const far = rowsOf(home).nth(200)
  await far.scrollIntoViewIfNeeded()
  await far.locator('.row-handle').dragTo(rowsOf(home).nth(196), { targetPosition: { x: 60, y: 3 } })
  await expect(nameOf(rowsOf(home).nth(196))).toHaveValue('Nguyễn Văn Thứ200')
  await nameOf(rowsOf(home).nth(198)).evaluate((box) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Đỗ Văn Một\nĐỗ Văn Hai')
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(rowsOf(home)).toHaveCount(COUNT + 2)
  await expect(nameOf(rowsOf(home).nth(200))).toHaveValue('Đỗ Văn Hai')
  expect(textsIn(await home.pdf())).toBeGreaterThan(COUNT)
})

import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const LEADER = 'Trần Văn Minh'

const itemOf = (page: Page, name: RegExp): Locator => page.getByRole('article', { name })
const progress = (page: Page): Locator => page.locator('.approval-progress')
const inHand = (page: Page): Locator => page.locator('.approval-item[aria-current="true"]')

async function openApproval(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lãnh đạo duyệt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Lãnh đạo duyệt/ })).toBeVisible()
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: LEADER }).click()
  await expect(page.getByText(`Người duyệt: ${LEADER}`)).toBeVisible()
}

/** Presses a key until everything is decided; each press falls on the item in hand. */
async function approveAll(page: Page): Promise<number> {
  const count = await page.locator('.approval-item').count()
  for (let at = 1; at <= count; at++) {
    await page.keyboard.press('d')
    await expect(progress(page)).toContainText(`${at}/${count} đã duyệt`)
  }
  return count
}

const firstPage = (page: Page): Locator => page.frameLocator('iframe.pages-frame').locator('.page').first()

async function openNotice(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các văn bản' }).getByText('Thông báo kết luận', { exact: true }).click()
  await expect(firstPage(page)).toContainText('THÔNG BÁO', { timeout: 20_000 })
}

async function takeNumber(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Số, thể thức' }).click()
  await page.getByRole('button', { name: /^Cấp số 01/ }).click()
}

test('a leader approves all by keys; an edit asks again, shown word by word; the notice is numbered with approved text only', async ({
  home,
}) => {
  test.slow()
  await openImported(home, 'Chỉ đạo')
  await openApproval(home)
  // Who signs is asked first; until then no key decides.
  await home.keyboard.press('d')
  await expect(home.getByText('Hãy chọn người duyệt trước.')).toBeVisible()
  await expectAccessible(home)
  await sign(home)
  await expect(inHand(home).locator('mark')).toContainText('hoàn thành đề án vị trí việc làm')
  await keepPicture(home, 'lanh-dao-duyet')
  await expectAccessible(home)
  const count = await approveAll(home)
  expect(count).toBeGreaterThan(1)
  await expect(home.getByText('Đã xong mọi nội dung')).toBeVisible()

  await home.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(home, 'Chỉ đạo')
  const box = home.getByRole('textbox', { name: 'Nội dung chỉ đạo, 1', exact: true })
  await box.fill(`${await box.inputValue()}, báo cáo Ủy ban nhân dân tỉnh`)
  await waitUntilSaved(home)
  await expect(home.locator('.approval-note').first()).toContainText('Đã sửa sau khi duyệt')

  await openTab(home, 'Văn bản')
  await openNotice(home)
  const finding = home.getByRole('link', { name: /Ý kiến chỉ đạo 1 .* đã sửa sau khi .* duyệt; cần duyệt lại/ })
  await expect(finding).toBeVisible({ timeout: 20_000 })
  await expect(firstPage(home)).toContainText('Dự thảo: còn 1 nội dung', { timeout: 20_000 })
  await takeNumber(home)
  await expect(home.getByText(/^Chưa cấp số “Thông báo” vì còn 1 nội dung/)).toBeVisible()
  await home.getByRole('tab', { name: /^Kiểm tra/ }).click()
  await finding.click()
  await sign(home)
  await expect(progress(home)).toContainText(`${count - 1}/${count} đã duyệt · 1 đã sửa sau khi duyệt`)
  await expect(inHand(home).locator('ins')).toContainText('báo cáo Ủy ban nhân dân tỉnh')
  await keepPicture(home, 'duyet-lai')
  await expectAccessible(home)
  await home.keyboard.press('d')
  await expect(progress(home)).toContainText(`${count}/${count} đã duyệt`)
  await home.getByRole('link', { name: 'Sang Văn bản' }).click()
  await openNotice(home)
  await expect(finding).toHaveCount(0)
  await expect(firstPage(home)).not.toContainText('Dự thảo')
  await takeNumber(home)
  await expect(home.getByText('Đã cấp số 01', { exact: false }).first()).toBeVisible()
})

test('an item goes back with a comment that the secretary sees, is corrected in place, forbidden, and each step is taken back', async ({
  home,
}) => {
  test.slow()
  await openImported(home, 'Chỉ đạo')
  await openApproval(home)
  await sign(home)
  const first = itemOf(home, /Ý kiến chỉ đạo 1,/)
  await first.click()
  await home.keyboard.press('t')
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('alert')).toContainText('Hãy ghi một câu')
  await home.keyboard.type('Ghi rõ đơn vị phối hợp')
  await home.keyboard.press('Control+Enter')
  await expect(first).toContainText('Đã trả lại')
  await expect(first.locator('q')).toHaveText('Ghi rõ đơn vị phối hợp')

  await home.keyboard.press('x')
  await expect(progress(home)).toContainText('1 trả lại · 1 không công bố')
  await home.keyboard.press('Control+z')
  await expect(progress(home)).not.toContainText('không công bố')

  await first.click()
  await home.keyboard.press('s')
  await home.getByLabel('Phối hợp').fill('Sở Tài chính')
  await expectAccessible(home)
  await home.keyboard.press('Control+Enter')
  await expect(first).toContainText('Đã sửa theo ý kiến, chờ duyệt lại')
  await expect(first.locator('.approval-details')).toContainText('Sở Tài chính')
  await home.keyboard.press('Control+z')
  await expect(first).toContainText('Đã trả lại')

  await home.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(home, 'Chỉ đạo')
  await expect(home.locator('.approval-note').first()).toContainText(`${LEADER}: Ghi rõ đơn vị phối hợp`)

  await home.keyboard.press('Control+k')
  await home.keyboard.type('cho duyet')
  await home.getByRole('option', { name: 'Đến Chờ duyệt' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Chờ duyệt' })).toBeVisible()
  await expect(home.getByRole('row', { name: /Sở Nội vụ|quý I/ })).toContainText('nội dung')
  await expectAccessible(home)
  await home.getByRole('table').getByRole('link').click()
  await expect(home.getByRole('heading', { level: 1, name: /^Lãnh đạo duyệt/ })).toBeVisible()
})

test('in a dark room and at 200 % zoom every item is read without scrolling sideways, and axe finds nothing', async ({
  home,
}) => {
  test.slow()
  await home.getByRole('button', { name: 'Mở cuộc họp mẫu' }).click()
  await expect(home.getByLabel('Tên cuộc họp')).not.toHaveValue('')
  await openApproval(home)
  await keepPicture(home, 'duyet-chon-nguoi')
  await home.locator('.approval-names button').first().click()
  await home.keyboard.press('d')
  await expect(progress(home)).toContainText('1/')
  await home.keyboard.press('t')
  await keepPicture(home, 'duyet-mau')
  for (const [name, width, scheme] of [
    ['toi', 1366, 'dark'],
    ['zoom', 683, 'light'],
  ] as const) {
    await home.setViewportSize({ width, height: width === 683 ? 384 : 768 })
    await home.emulateMedia({ colorScheme: scheme })
    await keepPicture(home, `duyet-${name}`)
    await expectAccessible(home)
    expect(await home.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    const over = await home.locator('.approval').evaluate((one) => one.scrollWidth - one.clientWidth)
    expect(over, name).toBeLessThanOrEqual(0)
  }
})

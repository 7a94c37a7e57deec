import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const KINDS = [
  'Biên bản',
  'Bản xin ý kiến duyệt',
  'Thông báo kết luận',
  'Báo cáo kết quả',
  'Phiếu giao nhiệm vụ',
  'Bảng theo dõi chỉ đạo',
  'Tin',
  'Thông cáo báo chí',
  'Thông cáo',
]
const KINDS_OF_SEVERAL = ['Giấy mời', 'Danh sách đại biểu']

const listOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Các văn bản' })
const paperLink = (page: Page, name: string): Locator =>
  listOf(page)
    .getByRole('link')
    .filter({ has: page.getByText(name, { exact: true }) })
const kindButton = (page: Page, name: string): Locator => listOf(page).getByRole('button', { name })
const framed = (page: Page): FrameLocator => page.frameLocator('iframe.pages-frame')
const firstPage = (page: Page): Locator => framed(page).locator('.page').first()
const side = (page: Page): Locator => page.getByRole('complementary', { name: 'Kiểm tra, số và thể thức' })

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở cuộc họp mẫu' }).click()
  await expect(page.getByLabel('Tên cuộc họp')).not.toHaveValue('')
  await openTab(page, 'Văn bản')
  await expect(firstPage(page)).toContainText('BIÊN BẢN')
}

/** A meeting that ends before it begins: its minutes contradict themselves. */
async function plantContradiction(page: Page): Promise<void> {
  await openTab(page, 'Thông tin')
  await page.getByLabel('Bắt đầu').fill('16:00')
  await page.getByLabel('Kết thúc').fill('14:00')
  await waitUntilSaved(page)
  await openTab(page, 'Văn bản')
  await expect(side(page).getByRole('heading', { name: /Mâu thuẫn/ })).toBeVisible()
}

async function letPass(page: Page): Promise<void> {
  await side(page).getByRole('button', { name: 'Bỏ qua, ghi lý do…' }).first().click()
  await page.getByLabel('Lý do').fill('Giờ ghi trên giấy mời bị nhầm, đã hỏi lại chủ trì.')
  await page.getByLabel('Người quyết định').fill('Nguyễn Thị Hà')
  await keepPicture(page, 'bo-qua-mau-thuan')
  await page.getByRole('button', { name: 'Ghi lý do và bỏ qua' }).click()
}

test('every paper of the sample is shown as pages, and the address keeps which one', async ({ home }) => {
  test.slow()
  await openSample(home)
  await keepPicture(home, 'van-ban')
  await expectAccessible(home)
  for (const name of KINDS) {
    await paperLink(home, name).click()
    await expect(paperLink(home, name)).toHaveAttribute('aria-current', 'page')
    await expect(firstPage(home)).toContainText(/\S/)
  }
  for (const name of KINDS_OF_SEVERAL) {
    await kindButton(home, name).click()
    await expect(kindButton(home, name)).toHaveAttribute('aria-expanded', 'true')
  }
  const inner = listOf(home).locator('.paper-row.is-inner').last()
  const title = await inner.locator('.paper-name > span').first().innerText()
  await inner.click()
  await expect(firstPage(home)).toContainText(/\S/)
  await home.reload()
  await expect(listOf(home).locator('[aria-current="page"]')).toContainText(title)
  await expectAccessible(home)
})

test('the list is walked by keys alone: arrows move, right unfolds, Enter opens', async ({ home }) => {
  await openSample(home)
  await paperLink(home, 'Biên bản').focus()
  await home.keyboard.press('ArrowDown')
  await expect(paperLink(home, 'Thông báo kết luận')).toBeFocused()
  await home.keyboard.press('Enter')
  await expect(paperLink(home, 'Thông báo kết luận')).toHaveAttribute('aria-current', 'page')
  await expect(firstPage(home)).toContainText('THÔNG BÁO')
  await home.keyboard.press('ArrowDown')
  await home.keyboard.press('ArrowDown')
  await home.keyboard.press('ArrowDown')
  await expect(kindButton(home, 'Giấy mời')).toBeFocused()
  await home.keyboard.press('ArrowRight')
  await home.keyboard.press('ArrowDown')
  await home.keyboard.press('Enter')
  await expect(firstPage(home)).toContainText('GIẤY MỜI')
  await home.keyboard.press('ArrowLeft')
  await expect(kindButton(home, 'Giấy mời')).toBeFocused()
})

test('pages scroll by keys, are reached by number, and keep their zoom over a reload', async ({ home }) => {
  await openSample(home)
  const number = home.getByLabel('Đến trang số')
  await expect(home.locator('.page-place')).toContainText(/\/ [2-9]/)
  await home.getByRole('region', { name: 'Trang văn bản' }).focus()
  await home.keyboard.press('End')
  await expect(number).not.toHaveValue('1')
  await number.fill('1')
  await number.press('Enter')
  await expect(number).toHaveValue('1')
  await home.getByRole('button', { name: '100 %', exact: true }).click()
  const width = () => home.locator('iframe.pages-frame').evaluate((frame) => frame.clientWidth)
  await expect.poll(width).toBe(802)
  await home.reload()
  await expect(firstPage(home)).toContainText('BIÊN BẢN')
  await expect.poll(width).toBe(802)
  await home.getByRole('button', { name: 'Thu nhỏ' }).click()
  await expect(home.locator('.zoom-share')).toHaveText('90 %')
})

test('a click on a page does not take the shortcut away', async ({ home }) => {
  await openSample(home)
  await firstPage(home).click()
  const download = home.waitForEvent('download')
  await home.keyboard.press('Control+e')
  expect((await download).suggestedFilename()).toMatch(/^[\w.-]+\.docx$/)
})

test('a finding leads to its field', async ({ home }) => {
  await openImported(home, 'Văn bản')
  await side(home)
    .getByRole('link', { name: /địa điểm/ })
    .click()
  await expect(home.getByLabel('Địa điểm')).toBeFocused()
})

test('a contradiction keeps a paper in until somebody has given the reason; withdrawn, it does so again', async ({
  home,
}) => {
  await openSample(home)
  await plantContradiction(home)
  await home.getByRole('tab', { name: 'Số, thể thức' }).click()
  await home.keyboard.press('Control+e')
  await expect(side(home).getByRole('alert')).toContainText('mâu thuẫn')
  await keepPicture(home, 'kiem-tra')
  await expectAccessible(home)
  await letPass(home)
  await expect(side(home).getByText('“Giờ ghi trên giấy mời bị nhầm, đã hỏi lại chủ trì.”')).toBeVisible()
  await expect(side(home).getByText(/^Nguyễn Thị Hà, \d{2}:\d{2} /)).toBeVisible()
  const download = home.waitForEvent('download')
  await home.keyboard.press('Control+e')
  expect((await readFile(await (await download).path())).subarray(0, 2).toString('latin1')).toBe('PK')
  await expect(paperLink(home, 'Biên bản')).toContainText('đã xuất')
  await side(home).getByRole('button', { name: 'Thôi bỏ qua' }).click()
  await expect(side(home).getByRole('heading', { name: /Mâu thuẫn/ })).toBeVisible()
  await home.keyboard.press('Control+e')
  await expect(side(home).getByRole('alert')).toContainText('mâu thuẫn')
})

test('a number is taken from the register, printed, shown in the list, and given back', async ({ home }) => {
  await openSample(home)
  await paperLink(home, 'Thông báo kết luận').click()
  await home.getByRole('tab', { name: 'Số, thể thức' }).click()
  await side(home).getByLabel('Ngày ban hành').fill('28/12/2020')
  await waitUntilSaved(home)
  await expect(side(home).getByText(/^Số kế tiếp: 01\//)).toBeVisible()
  await keepPicture(home, 'so-van-ban')
  await expectAccessible(home)
  await side(home).getByRole('button', { name: 'Cấp số 01, ngày 28/12/2020' }).click()
  await expect(side(home).getByLabel('Số', { exact: true })).toHaveValue('1')
  await expect(paperLink(home, 'Thông báo kết luận')).toContainText('01')
  await expect(firstPage(home)).toContainText(/Số:\s*01\/TB/)
  await side(home).getByRole('button', { name: 'Trả lại số' }).click()
  await expect(side(home).getByLabel('Số', { exact: true })).toHaveValue('')
})

/** A notice dated before the meeting it tells of: it alone contradicts itself. */
async function misdateNotice(page: Page): Promise<void> {
  await paperLink(page, 'Thông báo kết luận').click()
  await page.getByRole('tab', { name: 'Số, thể thức' }).click()
  await side(page).getByLabel('Ngày ban hành').fill('01/12/2020')
  await waitUntilSaved(page)
  await expect(paperLink(page, 'Thông báo kết luận')).toContainText('1 mâu thuẫn')
}

test('a finding about the paper itself leads to its field without leaving the pages', async ({ home }) => {
  await openSample(home)
  await misdateNotice(home)
  await home.getByRole('tab', { name: 'Kiểm tra' }).click()
  await side(home).locator('.is-contradiction').getByRole('link').click()
  await expect(home.getByRole('tab', { name: 'Số, thể thức' })).toHaveAttribute('aria-selected', 'true')
  await expect(side(home).getByLabel('Số', { exact: true })).toBeFocused()
  await expect(paperLink(home, 'Thông báo kết luận')).toHaveAttribute('aria-current', 'page')
})

test('several papers go into a folder, a refused one says why, nothing is written over', async ({ home }) => {
  test.slow()
  const folder = await mkdtemp(join(tmpdir(), 'thu-ky-xuat-'))
  await openSample(home)
  await misdateNotice(home)
  for (const round of [1, 2]) {
    await home.getByRole('button', { name: 'Xuất nhiều…' }).click()
    const choice = home.getByRole('dialog', { name: 'Xuất nhiều văn bản' })
    if (round === 1) {
      await expect(choice.getByLabel('Thông báo kết luận')).not.toBeChecked()
      await choice.getByRole('button', { name: 'Chọn thư mục…' }).click()
      await home.getByRole('textbox', { name: 'Đường dẫn' }).fill(folder)
      await home.getByRole('button', { name: 'Dùng thư mục này' }).click()
    }
    await choice.getByLabel('Tất cả').check()
    await choice.getByLabel('Tất cả').uncheck()
    for (const name of ['Biên bản', 'Thông báo kết luận', 'Tin']) await choice.getByLabel(name, { exact: true }).check()
    await choice.getByLabel(/^Danh sách đại biểu/).check()
    await expect(choice.getByRole('status')).toContainText('Đã chọn 5/')
    await expect(choice).toContainText('còn 1 mâu thuẫn, chưa xuất được')
    if (round === 1) {
      await keepPicture(home, 'xuat-nhieu')
      await expectAccessible(home)
    }
    await choice.getByRole('button', { name: 'Xuất 5 văn bản' }).click()
    const result = home.getByRole('dialog', { name: 'Kết quả xuất' })
    await expect(result).toContainText('1 văn bản chưa xuất được')
    await expect(result).toContainText('Đã xuất 4 văn bản')
    await expect(result.getByRole('button', { name: /^Mở bằng Word/ })).toHaveCount(4)
    if (round === 1) {
      await keepPicture(home, 'ket-qua-xuat')
      await expectAccessible(home)
    }
    await result.getByText('Đóng', { exact: true }).click()
  }
  const names = await readdir(folder)
  expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(8)
  await expect(paperLink(home, 'Tin')).toContainText('đã xuất')
  await expect(paperLink(home, 'Thông báo kết luận')).not.toContainText('đã xuất')
  await rm(folder, { recursive: true })
})

test('news are copied as text and as clean HTML; what is left out is told to the officer only', async ({
  home,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openImported(home, 'Diễn biến')
  const text = home.locator('.speech-text').first()
  await text.click()
  await expect(text).toHaveAttribute('contenteditable', 'true')
  await text.press('Control+a')
  await home.getByRole('button', { name: 'Không công bố' }).first().click()
  await waitUntilSaved(home)
  await openTab(home, 'Văn bản')
  await paperLink(home, 'Tin').click()
  await home.getByRole('tab', { name: 'Báo chí' }).click()
  await expect(
    side(home)
      .getByText(/đã đánh dấu không công bố/)
      .first(),
  ).toBeVisible()
  await side(home).getByLabel('Tiêu đề').fill('Sở Nội vụ sơ kết quý I')
  await waitUntilSaved(home)
  await expect(firstPage(home)).toContainText('Sở Nội vụ sơ kết quý I')
  await keepPicture(home, 'bao-chi')
  await expectAccessible(home)
  await side(home).getByRole('button', { name: 'Chép HTML' }).click()
  await expect(home.getByText('Đã chép.')).toBeVisible()
  const html = await home.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('Sở Nội vụ sơ kết quý I')
  await side(home).getByRole('button', { name: 'Chép chữ' }).click()
  await expect.poll(() => home.evaluate(() => navigator.clipboard.readText())).toMatch(/Sở Nội vụ sơ kết quý I[^<>]*$/)
})

test('an empty meeting shows its papers with what they lack', async ({ home }) => {
  await home.keyboard.press('Control+n')
  await expect(home.getByLabel('Tên cuộc họp')).toBeVisible()
  await openTab(home, 'Văn bản')
  await expect(firstPage(home)).toContainText('BIÊN BẢN')
  await expect(side(home).getByRole('heading', { name: /Còn thiếu/ })).toBeVisible()
  await keepPicture(home, 'van-ban-trong')
  await expectAccessible(home)
})

test('opened only for reading, a paper can be looked at and exported, but nothing about it changed', async ({
  home,
  app,
  startAnother,
  context,
}) => {
  await openSample(home)
  const address = home.url()
  const other = await context.newPage()
  await other.goto(await startAnother(app.dataFolder))
  await other.evaluate((hash) => {
    location.hash = hash
  }, new URL(address).hash)
  await expect(firstPage(other)).toContainText('BIÊN BẢN')
  await other.getByRole('tab', { name: 'Số, thể thức' }).click()
  await expect(side(other).getByLabel('Số', { exact: true })).toBeDisabled()
  const download = other.waitForEvent('download')
  await other.getByRole('button', { name: 'Xuất biên bản' }).click()
  expect((await download).suggestedFilename()).toContain('bien-ban')
})

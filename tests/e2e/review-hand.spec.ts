import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, importNotes, NOTES, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const current = (page: Page) => page.locator('.proposal.is-current')
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const lines = (page: Page, name: string) => group(page, name).locator('.proposal')
const source = (page: Page) => page.getByRole('article', { name: 'Nguồn' })
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()))

/** Opens the directive about the project, alone in its passage. */
async function openDirective(page: Page): Promise<void> {
  // The card that is open already has buttons of its own.
  if (!(await current(page).textContent())?.includes('hoàn thành đề án'))
    await lines(page, 'Ý kiến chỉ đạo').locator('> button').first().click()
  await expect(current(page)).toContainText('hoàn thành đề án')
}

/** Selects words of the source as a drag of the mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await source(page).evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length)
      return
    }
    throw new Error(`Not in one piece in the source: ${wanted}`)
  }, words)
}

const MADE = [
  { key: 'd', group: 'Ý kiến chỉ đạo', words: 'đã giải quyết', what: 'ý kiến chỉ đạo' },
  { key: 'p', group: 'Phát biểu', words: 'đã giải quyết', what: 'ý kiến phát biểu' },
  { key: 's', group: 'Số liệu', words: 'quý I năm 2024', what: 'số liệu' },
  { key: 'n', group: 'Thành phần', words: 'Sở Nội vụ', what: 'người dự họp' },
  { key: 'g', group: 'Đánh giá', words: 'đã giải quyết', what: 'đánh giá' },
  { key: 'k', group: 'Khen thưởng', words: 'Giấy khen của Giám đốc Sở', what: 'khen thưởng' },
]

for (const { key, group: name, words, what } of MADE) {
  test(`a selected passage becomes ${what} by ${key.toUpperCase()}, accepted at once, and undo takes it back`, async ({
    home,
  }) => {
    await importNotes(home)
    const before = await lines(home, name).count()
    await select(home, words)
    await expect(home.getByRole('toolbar', { name: 'Lấy đoạn bôi đen làm' })).toBeVisible()
    await home.keyboard.press(key)
    await expect(home.getByText(`Đã thêm ${what} từ đoạn bôi đen`)).toBeVisible()
    await expect(lines(home, name)).toHaveCount(before + 1)
    await expect(current(home)).toContainText('đã nhận')
    await expect(home.locator('mark.is-current').first()).toBeInViewport()
    await home.keyboard.press('Control+z')
    await expect(lines(home, name)).toHaveCount(before)
  })
}

test('the buttons beside a selection do the same, and the screen with them is accessible', async ({ home }) => {
  await importNotes(home)
  const before = await lines(home, 'Số liệu').count()
  await select(home, 'quý I năm 2024')
  const bar = home.getByRole('toolbar', { name: 'Lấy đoạn bôi đen làm' })
  await expect(bar.getByRole('button')).toHaveText([
    /Chỉ đạo/,
    /Phát biểu/,
    /Số liệu/,
    /Người dự/,
    /Đánh giá/,
    /Khen/,
    /Tách/,
  ])
  await expectAccessible(home)
  await keepPicture(home, 'duyet-boi-den')
  await bar.getByRole('button', { name: 'Số liệu' }).click()
  await expect(lines(home, 'Số liệu')).toHaveCount(before + 1)
  await expect(bar).toHaveCount(0)
})

test('what was done is told beside the list, never over its buttons', async ({ home }) => {
  await importNotes(home)
  await select(home, 'quý I năm 2024')
  await home.keyboard.press('s')
  const notice = await home.locator('.notice').last().boundingBox()
  const side = await home.locator('.review-side').boundingBox()
  expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeLessThanOrEqual(side?.x ?? 0)
})

test('a key without a selection makes nothing and says how to select', async ({ home }) => {
  await importNotes(home)
  const before = await lines(home, 'Ý kiến chỉ đạo').count()
  await home.keyboard.press('d')
  await expect(home.getByText('Bôi đen một đoạn trong nguồn trước', { exact: false })).toBeVisible()
  await expect(lines(home, 'Ý kiến chỉ đạo')).toHaveCount(before)
})

test('C takes the sentence of the passage, and with each press the next one too; Escape lets go', async ({ home }) => {
  await importNotes(home)
  await openDirective(home)
  await home.keyboard.press('c')
  await expect.poll(() => selected(home)).toMatch(/^Phát biểu tại hội nghị, .* 30\/6\/2024\.$/)
  await home.keyboard.press('c')
  await expect.poll(() => selected(home)).toMatch(/đào tạo cán bộ\.$/)
  await home.keyboard.press('Escape')
  expect(await selected(home)).toBe('')
})

test('F7 gives the source a caret that arrows move and Shift selects with; Enter opens what stands there', async ({
  home,
}) => {
  await importNotes(home)
  await openDirective(home)
  await home.keyboard.press('F7')
  await expect(home.locator('.source-caret.is-on')).toBeVisible()
  await home.keyboard.press('Shift+Control+ArrowRight')
  await home.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => selected(home)).toMatch(/^Sở N?/)
  await home.keyboard.press('Shift+End')
  expect((await selected(home)).length).toBeGreaterThan(10)
  await home.keyboard.press('Control+Home')
  expect(await selected(home)).toBe('')
  await home.keyboard.press('Enter')
  await expect(current(home)).toContainText('12/03/2024')
  await home.keyboard.press('Control+End')
  await home.keyboard.press('Shift+Control+Home')
  await expect.poll(async () => (await selected(home)).length).toBeGreaterThan(NOTES.length - 20)
  await home.keyboard.press('Escape')
  await home.keyboard.press('Escape')
  await expect(home.locator('.source-caret.is-on')).toHaveCount(0)
  const here = await current(home).textContent()
  await home.keyboard.press('ArrowDown')
  await expect(current(home)).not.toHaveText(here ?? '')
})

test('T parts a proposal at the caret, and undo makes it one again', async ({ home }) => {
  await importNotes(home)
  await openDirective(home)
  await home.keyboard.press('t')
  await expect(home.getByText('Chưa tách gì', { exact: false })).toBeVisible()
  const before = await lines(home, 'Ý kiến chỉ đạo').count()
  await home.keyboard.press('F7')
  for (let word = 0; word < 7; word++) await home.keyboard.press('Control+ArrowRight')
  await home.keyboard.press('t')
  await expect(home.getByText('Đã tách thành 2 đề xuất.')).toBeVisible()
  await expect(lines(home, 'Ý kiến chỉ đạo')).toHaveCount(before + 2)
  await expect(group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-rejected')).toHaveCount(1)
  await home.keyboard.press('Control+z')
  await expect(lines(home, 'Ý kiến chỉ đạo')).toHaveCount(before)
})

test('M merges with the next of the kind, or those that Shift and the arrows have chosen; undo parts them', async ({
  home,
}) => {
  await importNotes(home)
  await openDirective(home)
  const before = await lines(home, 'Ý kiến chỉ đạo').count()
  await home.keyboard.press('m')
  await expect(home.getByText('Đã gộp 2 đề xuất thành một.')).toBeVisible()
  await expect(group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-rejected')).toHaveCount(2)
  await home.keyboard.press('Control+z')
  await expect(lines(home, 'Ý kiến chỉ đạo')).toHaveCount(before)
  await openDirective(home)
  await home.keyboard.press('Shift+ArrowDown')
  await expect(home.getByText('Đang chọn 2 đề xuất')).toBeVisible()
  await keepPicture(home, 'duyet-chon-nhieu')
  await home.keyboard.press('m')
  await expect(group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-rejected')).toHaveCount(2)
  await expect(home.getByText('Đang chọn 2 đề xuất')).toHaveCount(0)
})

test('things of different kinds are not merged, and a sentence says why', async ({ home }) => {
  await importNotes(home)
  await lines(home, 'Phát biểu').first().locator('button').first().click()
  await lines(home, 'Số liệu')
    .first()
    .locator('button')
    .first()
    .click({ modifiers: ['Control'] })
  await expect(home.getByText('Đang chọn 2 đề xuất')).toBeVisible()
  await home.keyboard.press('m')
  await expect(home.getByText('Chưa gộp gì', { exact: false })).toBeVisible()
})

test('an edited source read again proposes only what is new, keeps what was decided, and undo takes it back', async ({
  home,
}) => {
  await importNotes(home)
  await home.getByRole('button', { name: 'Nhận tất cả' }).click()
  await waitUntilSaved(home)
  await home.getByRole('button', { name: 'Thêm nguồn…' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Nhập ghi chép vào cuộc họp' })).toBeVisible()
  await expectAccessible(home)
  await home
    .getByLabel('Nội dung ghi chép')
    .fill(`${NOTES}\n\nĐồng chí Trần Văn Minh yêu cầu Sở Nội vụ báo cáo kết quả thực hiện trước ngày 15/7/2024.`)
  await keepPicture(home, 'duyet-nhap-lai')
  await home.keyboard.press('Control+Enter')
  await expect(home.getByText(/^Có \d+ đề xuất mới: .*1 chỉ đạo\. Đã nhận ra đây là bản sửa của/)).toBeVisible()
  const tabs = home.getByRole('navigation', { name: 'Các nguồn' }).getByRole('button')
  await expect(tabs).toHaveCount(2)
  await expect(tabs.first()).toContainText('bản cũ')
  await expect(group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-pending')).toHaveCount(1)
  await expect(group(home, 'Thành phần').locator('.proposal.is-pending')).toHaveCount(0)
  await home.keyboard.press('Control+z')
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
})

test('the very same text again is refused in a sentence, and a file can be chosen instead of pasting', async ({
  home,
}) => {
  await importNotes(home)
  await home.getByRole('button', { name: 'Thêm nguồn…' }).click()
  const box = home.getByLabel('Nội dung ghi chép')
  await box.fill(NOTES)
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByRole('alert')).toBeVisible()
  await expect(box).toHaveValue(NOTES)
  const buffer = Buffer.from('Đồng chí Lê Thị Hoa yêu cầu Văn phòng Sở gửi giấy mời trước ngày 20/3/2024.', 'utf8')
  await home.locator('input[type=file]').setInputFiles({ name: 'bo-sung.txt', mimeType: 'text/plain', buffer })
  await home.getByRole('button', { name: 'Thay bằng tệp này' }).click()
  await expect(home.getByText('Tệp: bo-sung.txt')).toBeVisible()
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(source(home)).toContainText('gửi giấy mời')
})

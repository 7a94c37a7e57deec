import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, importNotes, NOTES, openTab, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const current = (page: Page) => page.locator('.proposal.is-current')
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const chip = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) })
const leftCount = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.locator('header [role=status]').textContent()) ?? '')?.[0] ?? 0)

test('the open card says why in words: the sentence, how sure, and the name of the rule', async ({ home }) => {
  await importNotes(home)
  await group(home, 'Ý kiến chỉ đạo').locator('.proposal button').first().click()
  await expect(current(home).locator('.why')).toContainText(
    /Vì sao: .+\.\s*(Chắc|Khá chắc|Phỏng đoán) · Quy tắc: \p{L}/u,
  )
  await expectAccessible(home)
  await keepPicture(home, 'duyet-de-xuat')
})

test('J and K move, Ctrl with an arrow goes to what nobody has looked at, O to what overlaps', async ({ home }) => {
  await importNotes(home)
  const first = await current(home).textContent()
  await home.keyboard.press('j')
  await home.keyboard.press('k')
  await expect(current(home)).toHaveText(first ?? '')
  await home.keyboard.press('a')
  await home.keyboard.press('ArrowUp')
  await expect(current(home)).toContainText('đã nhận')
  await home.keyboard.press('Control+ArrowDown')
  await expect(current(home).getByRole('button', { name: 'Nhận' })).toBeVisible()
  await group(home, 'Ý kiến chỉ đạo').locator('.proposal button').first().click()
  const directive = await current(home).textContent()
  await home.keyboard.press('o')
  await expect(current(home)).not.toHaveText(directive ?? '')
  await expect(group(home, 'Phát biểu').locator('.is-current')).toHaveCount(1)
})

test('a whole kind is accepted by Shift+A, rejected by its button, and one undo takes each back', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  await group(home, 'Thành phần').locator('.proposal button').first().click()
  await home.keyboard.press('Shift+A')
  await expect(group(home, 'Thành phần').locator('.proposal.is-pending')).toHaveCount(0)
  await expect.poll(() => leftCount(home)).toBe(total - 2)
  await home.keyboard.press('Control+z')
  await expect.poll(() => leftCount(home)).toBe(total)
  await group(home, 'Ý kiến chỉ đạo')
    .getByRole('button', { name: /^Bỏ 2 đề xuất chưa xem/ })
    .click()
  await expect(group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-rejected')).toHaveCount(2)
  await expect.poll(() => leftCount(home)).toBe(total - 2)
  await home.keyboard.press('Control+z')
  await expect.poll(() => leftCount(home)).toBe(total)
})

test('filters show a state or a degree of confidence; what is decided at once is only what they show', async ({
  home,
}) => {
  await importNotes(home)
  const total = await leftCount(home)
  await home.keyboard.press('a')
  await home.keyboard.press('x')
  await chip(home, 'Đã bỏ').click()
  await expect(home.locator('.proposals .proposal')).toHaveCount(1)
  await home.keyboard.press('r')
  await expect(home.getByText('Không có đề xuất nào hợp bộ lọc này.')).toBeVisible()
  await home.getByRole('button', { name: 'Hiện tất cả' }).click()
  await expect.poll(() => leftCount(home)).toBe(total - 1)
  await chip(home, 'Khá chắc').click()
  const shown = Number(/\d+/.exec((await chip(home, 'Chưa xem').textContent()) ?? '')?.[0])
  await home.getByRole('button', { name: `Nhận ${shown} đang hiện` }).click()
  await expect.poll(() => leftCount(home)).toBe(total - 1 - shown)
  await chip(home, 'Khá chắc').click()
  await expect(chip(home, 'Tất cả')).toHaveAttribute('aria-pressed', 'true')
})

test('a passage of a hidden proposal shows it all the same', async ({ home }) => {
  await importNotes(home)
  await chip(home, 'Đã bỏ').click()
  await home.locator('mark.is-pending:not(.is-wide)').first().click()
  await expect(current(home)).toBeVisible()
})

test('several are chosen by Ctrl and Shift with the mouse and decided together', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  const rows = home.locator('.proposals .proposal:not(.is-current) > button')
  await rows.nth(0).click({ modifiers: ['Control'] })
  await expect(home.getByText('Đang chọn 2 đề xuất')).toBeVisible()
  await rows.nth(3).click({ modifiers: ['Shift'] })
  await expect(home.getByRole('toolbar', { name: 'Việc với các đề xuất đang chọn' })).toBeVisible()
  const chosen = await home.locator('.proposal.is-chosen').count()
  expect(chosen).toBeGreaterThan(2)
  await home.keyboard.press('x')
  await expect.poll(() => leftCount(home)).toBe(total - chosen)
  await home.keyboard.press('Control+z')
  await expect.poll(() => leftCount(home)).toBe(total)
})

test('a passage and its proposal light each other up', async ({ home }) => {
  await importNotes(home)
  const row = group(home, 'Số liệu').locator('.proposal button').first()
  await row.hover()
  await expect(home.locator('mark.is-linked')).toContainText(['1.250'])
  await home.locator('mark.is-pending:not(.is-wide)').last().hover()
  await expect(home.locator('.proposal.is-linked')).toHaveCount(1)
})

test('every value of a directive and of a person can be corrected, before and after it is accepted', async ({
  home,
}) => {
  await importNotes(home)
  await group(home, 'Ý kiến chỉ đạo').locator('.proposal button').first().click()
  await home.keyboard.press('e')
  await home.getByText('Thêm trường khác').click()
  await home.getByLabel('Phối hợp').fill('Sở Tài chính; Văn phòng UBND tỉnh')
  await home.getByLabel('Thời hạn').fill('15/7/2024')
  await home.getByLabel('Chỉ tiêu').fill('100% đơn vị')
  await home.getByLabel('Mục đích').fill('Để tinh gọn bộ máy')
  await home.getByLabel('Sản phẩm').fill('Đề án')
  await keepPicture(home, 'duyet-sua')
  await home.keyboard.press('Control+Enter')
  await waitUntilSaved(home)
  await group(home, 'Ý kiến chỉ đạo').locator('.proposal.is-accepted button').first().click()
  for (const text of ['Sở Tài chính; Văn phòng UBND tỉnh', '15/07/2024', '100% đơn vị', 'Để tinh gọn bộ máy', 'Đề án'])
    await expect(current(home)).toContainText(text)
  await home.keyboard.press('e')
  await home.getByLabel('Thời hạn').fill('20/7/2024')
  await home.keyboard.press('Control+Enter')
  await expect(current(home)).toContainText('20/07/2024')
  await group(home, 'Thành phần').locator('.proposal button').first().click()
  await home.keyboard.press('e')
  await home.getByLabel('Có mặt').selectOption('substitute')
  await home.getByText('Thêm trường khác').click()
  await home.getByLabel('Dự thay').fill('Ông Nguyễn Văn Khánh')
  await home.keyboard.press('Control+Enter')
  await waitUntilSaved(home)
  await home.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(home, 'Thành phần')
  await expect(home.getByText('Ông Nguyễn Văn Khánh').or(home.locator('[value*="Khánh"]')).first()).toBeAttached()
})

test('a number that is none is told apart, and what was typed stays over another proposal and a reload', async ({
  home,
}) => {
  await importNotes(home)
  await group(home, 'Số liệu').locator('.proposal button').first().click()
  await home.keyboard.press('e')
  await home.getByLabel('Trị số').fill('một nghìn')
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('alert')).toContainText('Trị số: Chưa hiểu số này')
  await group(home, 'Thành phần').locator('.proposal button').first().click()
  await home.reload()
  await group(home, 'Số liệu').locator('.proposal button').first().click()
  await expect(current(home)).toContainText('Đang sửa dở')
  await home.keyboard.press('e')
  await expect(home.getByLabel('Trị số')).toHaveValue('một nghìn')
  await home.getByLabel('Trị số').fill('1,3 nghìn')
  await home.keyboard.press('Control+Enter')
  await expect(group(home, 'Số liệu').locator('.proposal.is-accepted')).toHaveCount(1)
})

test('the keys are listed on the screen by ? and by the button', async ({ home }) => {
  await importNotes(home)
  await home.keyboard.press('?')
  await expect(home.getByRole('dialog')).toContainText('nhận mọi đề xuất chưa xem cùng mục')
  await expectAccessible(home)
  await home.keyboard.press('a')
  await home.keyboard.press('Escape')
  await expect(home.getByRole('dialog')).toHaveCount(0)
  await expect(home.locator('.proposal.is-accepted')).toHaveCount(0)
  await home.getByRole('button', { name: 'Phím tắt' }).click()
  await expect(home.getByRole('dialog')).toBeVisible()
})

test('who decides by the buttons of the card with the keyboard stays on the card', async ({ home }) => {
  await importNotes(home)
  await current(home).getByRole('button', { name: 'Nhận' }).focus()
  await home.keyboard.press('Enter')
  await expect(home.locator('.proposal.is-accepted')).toHaveCount(1)
  await expect(current(home).getByRole('button', { name: 'Nhận' })).toBeFocused()
})

test('of notes with thousands of proposals only those in sight are drawn, and the keys reach the last', async ({
  home,
}) => {
  test.slow()
  const paragraph = (at: number) =>
    `Đồng chí Trần Văn Minh yêu cầu Sở Nội vụ hoàn thành đề án số ${at} trước ngày 30/6/2024.`
  const text = [NOTES, ...Array.from({ length: 1200 }, (_, at) => paragraph(at + 1))].join('\n')
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill(text)
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible({ timeout: 60_000 })
  await expect.poll(() => leftCount(home)).toBeGreaterThan(1200)
  expect(await home.locator('.proposal').count()).toBeLessThan(80)
  expect(await home.locator('.source-line').count()).toBeLessThan(120)
  await home.keyboard.press('Control+ArrowUp')
  await expect(current(home)).toBeInViewport()
  await expect(home.locator('mark.is-current').first()).toBeInViewport()
  await home.keyboard.press('Control+ArrowDown')
  await expect(current(home)).toBeInViewport()
})

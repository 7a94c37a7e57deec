import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, openTab, test, waitUntilSaved } from './app.ts'
import { ask } from './ask.ts'
import { openMeeting } from './pages/meeting.ts'

/** Two people of the directory; one of them has changed posts since the meeting of the notes (12/3/2024). */
async function fillDirectory(page: Page): Promise<void> {
  const post = (id: string, personId: string, title: string, dates: object) => ({
    id,
    personId,
    title,
    unit: 'UBND tỉnh',
    ...dates,
  })
  const people = [
    {
      person: { id: 'p1', fullName: 'Vũ Chí Giang' },
      posts: [
        post('a', 'p1', 'Phó Chủ tịch UBND tỉnh', { to: '2024-12-31' }),
        post('b', 'p1', 'Bí thư Huyện ủy', { from: '2025-01-01' }),
      ],
    },
    { person: { id: 'p2', fullName: 'Hoàng Văn Hùng' }, posts: [post('c', 'p2', 'Chánh Văn phòng', {})] },
  ]
  await ask(page, 'person.save', { people })
}

const ATTENDEES = [
  { id: 'a1', fullName: 'Trần Văn Minh', posts: ['Phó Chủ tịch UBND tỉnh'], organization: 'UBND tỉnh' },
  { id: 'a2', fullName: 'Lê Thị Hoa', posts: ['Giám đốc'], organization: 'Sở Nội vụ' },
]
const DIRECTIVES = [
  { id: 'd1', text: 'Hoàn thành đề án vị trí việc làm', issuer: 'Trần Văn Minh' },
  { id: 'd2', text: 'Rà soát kinh phí đào tạo' },
]
const FIGURES = [{ id: 'f1', indicator: 'Hồ sơ đã giải quyết', written: '1.250' }]

const rowsOf = (page: Page): Locator => page.locator('.people-sheet tbody tr')
const nameOf = (row: Locator): Locator => row.getByRole('combobox', { name: /^Họ và tên/ })
const namesOf = (page: Page): Promise<string[]> =>
  rowsOf(page)
    .locator('td:nth-child(2) input')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value))

async function paste(cell: Locator, text: string): Promise<void> {
  await cell.evaluate((box, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

test('sixty attendees by paste and keyboard alone, and the totals stay right', async ({ home }) => {
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  const before = await rowsOf(home).count()
  await nameOf(rowsOf(home).last()).press('Enter')
  const lines = Array.from({ length: 50 }, (_, at) => `${at + 1}. Nguyễn Văn Thứ${at}, Trưởng phòng`)
  await paste(home.locator('*:focus'), lines.join('\n'))
  await expect(rowsOf(home)).toHaveCount(before + 50)
  await nameOf(rowsOf(home).last()).focus()
  for (let at = 0; at < 10; at++) {
    await home.keyboard.press('Enter')
    await home.keyboard.type(`Lê Thị Gõ${at}`)
  }
  await expect(rowsOf(home)).toHaveCount(before + 60)
  await expect(nameOf(rowsOf(home).last())).toHaveValue('Lê Thị Gõ9')
  // Up two rows in the same column, then to the row itself and its keys.
  await home.keyboard.press('ArrowUp')
  await home.keyboard.press('ArrowUp')
  await expect(nameOf(rowsOf(home).nth(before + 57))).toBeFocused()
  await home.keyboard.press('Escape')
  await home.keyboard.press('v')
  await expect(home.getByText(`có mặt ${before + 59} · vắng có lý do 1 · vắng không lý do 0`)).toBeVisible()
  await home.keyboard.press('Shift+ArrowUp')
  await home.keyboard.press('Shift+ArrowUp')
  await expect(home.getByText('Đã chọn 3 người')).toBeVisible()
  await home.keyboard.press('k')
  await expect(home.getByText(`có mặt ${before + 57} · vắng có lý do 0 · vắng không lý do 3`)).toBeVisible()
  await home.getByLabel('Đặt vai trò…').selectOption('guest')
  await expect(
    rowsOf(home)
      .nth(before + 55)
      .getByLabel(/^Vai trò/),
  ).toHaveValue('guest')
  await home.getByRole('button', { name: 'Bỏ các dòng đã chọn' }).click()
  await expect(rowsOf(home)).toHaveCount(before + 57)
  await home.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click()
  await expect(rowsOf(home)).toHaveCount(before + 60)
  expect((await namesOf(home)).slice(-5)).toEqual([
    'Lê Thị Gõ5',
    'Lê Thị Gõ6',
    'Lê Thị Gõ7',
    'Lê Thị Gõ8',
    'Lê Thị Gõ9',
  ])
  await waitUntilSaved(home)
})

test('a name typed without tones is offered, never taken by itself, and brings the posts of that day', async ({
  home,
}) => {
  await fillDirectory(home)
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  await home.getByRole('button', { name: 'Thêm người' }).click()
  const row = rowsOf(home).last()
  const name = nameOf(row)
  await home.keyboard.type('vcg')
  const option = home.getByRole('option', { name: /Vũ Chí Giang.*Phó Chủ tịch UBND tỉnh/ })
  await expect(option).toBeVisible()
  await expect(name).toHaveAttribute('aria-expanded', 'true')
  await expectAccessible(home)
  await home.keyboard.press('Escape')
  await expect(option).toHaveCount(0)
  await expect(name).toHaveValue('vcg')
  await expect(name).toBeFocused()
  await home.keyboard.press('F4')
  await home.keyboard.press('ArrowDown')
  await expect(name).toHaveAttribute('aria-activedescendant', /.+/)
  await home.keyboard.press('Enter')
  await expect(name).toHaveValue('Vũ Chí Giang')
  await expect(row.getByLabel(/^Chức vụ/)).toHaveValue('Phó Chủ tịch UBND tỉnh')
  await expect(row.getByLabel(/^Đơn vị/)).toHaveValue('UBND tỉnh')
  // Without a choice, Enter goes on and takes nothing.
  await home.keyboard.press('Enter')
  await home.keyboard.type('hung')
  await expect(home.getByRole('option', { name: /Hoàng Văn Hùng/ })).toBeVisible()
  await home.keyboard.press('Enter')
  expect((await namesOf(home)).slice(-3)).toEqual(['Vũ Chí Giang', 'hung', ''])
})

test('while an input method composes no list opens and no key is taken', async ({ home }) => {
  await fillDirectory(home)
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  await home.getByRole('button', { name: 'Thêm người' }).click()
  const count = await rowsOf(home).count()
  const browser = await home.context().newCDPSession(home)
  for (const text of ['h', 'hu', 'hù', 'hùn', 'hùng'])
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(nameOf(rowsOf(home).last())).toHaveValue('hùng')
  await expect(home.getByRole('listbox')).toHaveCount(0)
  for (const key of ['ArrowUp', 'Enter', 'Escape', 'Tab'])
    await nameOf(rowsOf(home).last()).dispatchEvent('keydown', { key, bubbles: true, isComposing: true })
  await expect(nameOf(rowsOf(home).last())).toBeFocused()
  await expect(rowsOf(home)).toHaveCount(count)
  await browser.send('Input.insertText', { text: 'hùng' })
  await expect(nameOf(rowsOf(home).last())).toHaveValue('hùng')
  await expect(home.getByRole('option', { name: /Hoàng Văn Hùng/ })).toBeVisible()
})

test('people the directory does not know are offered to it, with a way back', async ({ home }) => {
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  await expect(home.getByText('2 người chưa có trong danh bạ')).toBeVisible()
  await home.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(home.getByText('Đã thêm 2 người vào danh bạ')).toBeVisible()
  await expect(home.getByText('người chưa có trong danh bạ')).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click()
  await expect(home.getByText('2 người chưa có trong danh bạ')).toBeVisible()
})

test('Alt with arrows and the mouse reorder; the view by names changes nothing', async ({ home }) => {
  await openMeeting(home, { attendees: ATTENDEES }, 'people')
  await nameOf(rowsOf(home).last()).press('Enter')
  await paste(home.locator('*:focus'), 'Trần Văn Bình\nLê Thị An\nĐỗ Văn Đức')
  await expect(rowsOf(home)).toHaveCount(5)
  const [first, second] = await namesOf(home)
  await nameOf(rowsOf(home).nth(4)).focus()
  await home.keyboard.press('Alt+ArrowUp')
  await home.keyboard.press('Alt+ArrowUp')
  expect(await namesOf(home)).toEqual([first, second, 'Đỗ Văn Đức', 'Trần Văn Bình', 'Lê Thị An'])
  await expect(nameOf(rowsOf(home).nth(2))).toBeFocused()
  await rowsOf(home)
    .nth(4)
    .locator('.row-handle')
    .dragTo(rowsOf(home).nth(0), { targetPosition: { x: 60, y: 3 } })
  const ordered = ['Lê Thị An', first, second, 'Đỗ Văn Đức', 'Trần Văn Bình']
  await expect.poll(() => namesOf(home)).toEqual(ordered)
  await home.getByText('A–Z theo tên').click()
  expect((await namesOf(home)).slice(0, 3)).toEqual(['Lê Thị An', 'Trần Văn Bình', 'Đỗ Văn Đức'])
  await nameOf(rowsOf(home).nth(0)).focus()
  await home.keyboard.press('Alt+ArrowDown')
  await home.getByText('Thứ tự lễ tân').click()
  expect(await namesOf(home)).toEqual(ordered)
})

const taskOf = (page: Page, number: string): Locator =>
  page.getByRole('textbox', { name: `Nội dung chỉ đạo, ${number}`, exact: true })

test('directives by keyboard: lines pasted, added, cut in two, joined, indented, moved', async ({ home }) => {
  await openMeeting(home, { attendees: ATTENDEES, directives: DIRECTIVES }, 'directives')
  await taskOf(home, '2').press('Enter')
  await paste(home.locator('*:focus'), '1. Rà soát quy hoạch\n2) Báo cáo kết quả; gửi Sở Nội vụ\n- Bố trí kinh phí')
  await expect(taskOf(home, '5')).toHaveValue('Bố trí kinh phí')
  await expect(taskOf(home, '3')).toHaveValue('Rà soát quy hoạch')
  await taskOf(home, '4').evaluate((box: HTMLTextAreaElement) => {
    box.focus()
    box.setSelectionRange('Báo cáo kết quả;'.length, 'Báo cáo kết quả;'.length)
  })
  await home.keyboard.press('Control+Shift+Enter')
  await expect(taskOf(home, '4')).toHaveValue('Báo cáo kết quả;')
  await expect(taskOf(home, '5')).toHaveValue('gửi Sở Nội vụ')
  await expect(taskOf(home, '5')).toBeFocused()
  await home.keyboard.press('Alt+ArrowRight')
  await expect(taskOf(home, '4a')).toBeFocused()
  await home.keyboard.press('Alt+ArrowLeft')
  await expect(taskOf(home, '5')).toBeFocused()
  await home.getByRole('article', { name: 'Chỉ đạo 5' }).getByRole('button', { name: 'Nối với ý trên' }).click()
  await expect(taskOf(home, '4')).toHaveValue('Báo cáo kết quả; gửi Sở Nội vụ')
  await taskOf(home, '5').press('Alt+ArrowUp')
  await expect(taskOf(home, '4')).toHaveValue('Bố trí kinh phí')
  await expect(home.getByText(/chưa giao đơn vị · \d+ chưa có hạn/)).toBeVisible()
})

test('a deadline typed as people write it follows the day of the meeting and says what was inferred', async ({
  home,
}) => {
  await openMeeting(home, { attendees: ATTENDEES, directives: DIRECTIVES }, 'directives')
  const cell = home.getByLabel('Thời hạn, 2')
  await cell.fill('truoc 30/6')
  await expect(home.getByText('Chủ nhật, 30/06/2024, “trước ngày 30/6” · năm suy ra')).toBeVisible()
  await cell.press('Tab')
  await expect(cell).toHaveValue('30/06/2024')
  await cell.fill('thuong xuyen')
  await expect(cell).toHaveValue('thuong xuyen')
  await cell.press('Tab')
  await expect(cell).toHaveValue('thường xuyên')
  const lead = home.getByLabel('Đơn vị chủ trì, 2')
  await lead.fill('snv')
  await home.getByRole('option', { name: 'Sở Nội vụ', exact: true }).click()
  await expect(lead).toHaveValue('Sở Nội vụ')
})

test('dates and times as people write them: what was understood shows, the part of the day is set, the year is marked', async ({
  home,
}) => {
  await home.clock.setFixedTime(new Date('2026-11-23T08:00:00+07:00'))
  await openMeeting(home, { attendees: ATTENDEES }, 'info')
  const date = home.getByLabel('Ngày họp')
  await date.fill('chieu 25/12')
  await expect(home.getByText('Hiểu là Thứ Sáu, 25/12/2026, chiều · năm suy ra')).toBeVisible()
  await date.press('Tab')
  await expect(date).toHaveValue('25/12/2026')
  await expect(home.getByLabel('Buổi')).toHaveValue('afternoon')
  await expect(home.getByText('Năm do chương trình suy ra')).toBeVisible()
  await home.getByLabel('Bắt đầu').fill('2h chieu')
  await expect(home.getByText('Hiểu là 14:00')).toBeVisible()
  await home.getByLabel('Bắt đầu').press('Tab')
  await expect(home.getByLabel('Bắt đầu')).toHaveValue('14:00')
  await home.getByLabel('Chủ trì').fill('hoa')
  await home.getByRole('option', { name: /Lê Thị Hoa/ }).click()
  await openTab(home, 'Thành phần')
  await expect(
    rowsOf(home)
      .filter({ has: home.locator('input[value="Lê Thị Hoa"]') })
      .getByLabel(/^Vai trò/),
  ).toHaveValue('chair')
})

test('other lists of a meeting: lines pasted become rows, keys and undo are the same', async ({ home }) => {
  await openMeeting(home, { figures: FIGURES }, 'figures')
  const table = home.getByRole('table', { name: 'Số liệu' })
  const rows = table.locator('tbody tr')
  const before = await rows.count()
  await rows.last().getByRole('textbox').first().press('Enter')
  await expect(rows).toHaveCount(before + 1)
  await paste(home.locator('*:focus'), 'Thu ngân sách\tước đạt\t105\nSố hồ sơ\t\t1.250')
  await expect(rows).toHaveCount(before + 2)
  await expect(rows.last().getByLabel(/^Số,/)).toHaveValue('1.250')
  await rows.last().getByRole('textbox').first().press('Alt+ArrowUp')
  await expect(rows.nth(before).getByLabel(/^Chỉ tiêu/)).toHaveValue('Số hồ sơ')
  await home.keyboard.press('Escape')
  await home.keyboard.press('Delete')
  await expect(rows).toHaveCount(before + 1)
  await expectAccessible(home)
})

test('what a typed directive says of body and term is offered in its empty cells, and taken by one key and one undo', async ({
  home,
}) => {
  await openMeeting(home, {}, 'directives')
  await home.getByRole('button', { name: 'Thêm chỉ đạo' }).click()
  const cell = (label: string) => home.getByLabel(`${label}, 1`, { exact: true })
  await home.keyboard.type('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát hồ sơ, báo cáo trước ngày 30/6.')
  const fill = home.getByRole('button', { name: /^Điền theo câu/ })
  await expect(fill).toHaveAccessibleName(/Sở Nội vụ.*Sở Tài chính.*30\/06\/2024/)
  await expect(cell('Đơn vị chủ trì')).toHaveAttribute('placeholder', 'Sở Nội vụ?')
  await expect(cell('Đơn vị chủ trì')).toHaveValue('')
  await home.keyboard.press('Alt+Enter')
  await expect(cell('Đơn vị chủ trì')).toHaveValue('Sở Nội vụ')
  await expect(cell('Phối hợp')).toHaveValue('Sở Tài chính')
  await expect(cell('Thời hạn')).toHaveValue('30/06/2024')
  await expect(fill).toHaveCount(0)
  await expect(home.getByLabel('Nội dung chỉ đạo, 1')).toBeFocused()
  await home.keyboard.press('Control+z')
  await expect(cell('Đơn vị chủ trì')).toHaveValue('')
  await expect(cell('Thời hạn')).toHaveValue('')
  await expect(home.getByLabel('Nội dung chỉ đạo, 1')).toHaveValue(/^Giao Sở Nội vụ/)
  // What was set by hand stays.
  await cell('Đơn vị chủ trì').fill('Sở Y tế')
  await expect(fill).not.toHaveAccessibleName(/Đơn vị chủ trì/)
  await fill.click()
  await expect(cell('Đơn vị chủ trì')).toHaveValue('Sở Y tế')
  await expect(cell('Phối hợp')).toHaveValue('Sở Tài chính')
})

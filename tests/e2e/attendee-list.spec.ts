import type { Locator, Page } from '@playwright/test'
import { Attendee } from '#domain/attendee.ts'
import { makeSheetFile, type SheetCell } from '../builders/make-sheet.ts'
import { expectAccessible } from './accessible.ts'
import { expect, tabLink, test, waitUntilSaved } from './app.ts'
import { ask } from './ask.ts'
import { keepPicture } from './keep-picture.ts'

const ROWS: SheetCell[][] = [
  ['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'],
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'SĐT', 'Điểm danh', 'Màu thẻ'],
  ['I', 'Lãnh đạo tỉnh'],
  [
    1,
    'Ông Trần Văn Minh',
    'Phó Bí thư Tỉnh ủy; Phó Chủ tịch UBND tỉnh',
    'UBND tỉnh',
    { number: 912345678, style: 0 },
    'x',
    'đỏ',
  ],
  ['II', 'Các sở, ngành'],
  [
    2,
    'Bà Phạm Thị Dung',
    'Chánh Văn phòng',
    'Sở Nội vụ',
    { number: 987654321, style: 2 },
    'Vắng (đi công tác)',
    'xanh',
  ],
  [3, 'Nguyễn Hữu Cường', 'Trưởng phòng', 'Sở Y tế', null, 'x', 'xanh'],
  [4, null, null, 'Sở Tài chính', null, null, 'xanh'],
  ['Tổng cộng: 4 đại biểu'],
  [null, null, null, 'NGƯỜI LẬP BIỂU'],
]
const sheet = (name = 'dai-bieu.xlsx') => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(makeSheetFile({ name: 'Hội nghị', rows: ROWS }, { name: 'Dự phòng', rows: ROWS.slice(0, 4) })),
})
const csv = (text: string, name = 'dai-bieu.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

const chooser = (page: Page): Locator => page.locator('input[type=file][aria-label="Nhập danh sách (.xlsx, .csv)…"]')
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Nhập danh sách đại biểu' })
const names = (page: Page): Locator => page.getByLabel(/^Họ và tên, \d+$/)

/** A meeting with two people in it, open where they are. */
async function openPeople(page: Page): Promise<void> {
  const meeting = await ask(page, 'meeting.create', { title: 'Hội nghị sơ kết' })
  const attendees = [
    Attendee.parse({ id: 'minh', fullName: 'Trần Văn Minh', posts: ['Phó Chủ tịch UBND tỉnh'] }),
    Attendee.parse({ id: 'hoa', fullName: 'Lê Thị Hoa', posts: ['Giám đốc Sở Nội vụ'] }),
  ]
  await ask(page, 'meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, attendees } })
  await page.goto(new URL(`/#/meetings/${meeting.id}/people`, page.url()).href)
  await expect(tabLink(page, 'Thành phần')).toHaveAttribute('aria-current', 'page')
}

test('a list from a sheet: looked at, one column chosen, added in one step, undone in one step', async ({ home }) => {
  await openPeople(home)
  await expect(names(home)).toHaveCount(2)
  await chooser(home).setInputFiles(sheet())
  const box = dialog(home)
  await expect(box.getByText('Đọc từ “dai-bieu.xlsx”.')).toBeVisible()
  await expect(box.getByLabel('Cột 2 “Họ và tên” là')).toHaveValue('fullName')
  await expect(box.getByLabel('Cột 7 “Màu thẻ” là')).toHaveValue('note')
  await expect(box.getByText('2 cột do chương trình đoán')).toBeVisible()
  await expect(box.getByText('1 dòng không có họ tên nên không lấy: dòng 4.')).toBeVisible()
  await expect(box.getByText('1 số điện thoại bị bảng tính bỏ mất số 0 đầu')).toBeVisible()
  await expect(box.getByText('1 người trong danh sách trùng họ tên với người đã có:')).toBeVisible()
  await expectAccessible(home)
  await keepPicture(home, 'attendee-list-table')
  await box.getByLabel('Cột 7 “Màu thẻ” là').selectOption('(không lấy)')
  await expect(box.getByText('1 cột do chương trình đoán')).toBeVisible()
  await box.getByText('3 dòng không phải là người').click()
  await expect(box.getByText('NGƯỜI LẬP BIỂU')).toBeVisible()
  await box.getByText('Người sẽ thêm').click()
  await expect(box.getByRole('row', { name: /bà Phạm Thị Dung/ })).toContainText('Vắng có lý do · đi công tác')
  await expectAccessible(home)
  await keepPicture(home, 'attendee-list-people')
  await box.getByRole('button', { name: 'Thêm 2 người' }).click()
  await expect(box).toBeHidden()
  await expect(home.getByText('Đã thêm 2 người.')).toBeVisible()
  await expect(names(home)).toHaveCount(4)
  await expect(home.getByLabel('Họ và tên, 3')).toHaveValue('Phạm Thị Dung')
  await expect(home.getByLabel('Có mặt, 3')).toHaveValue('excused')
  await expect(home.getByLabel('Lý do, dự thay ai, 3')).toHaveValue('đi công tác')
  await waitUntilSaved(home)
  await home
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click()
  await expect(names(home)).toHaveCount(2)
})

test('people who are there already are brought up to date where that is chosen, and nothing of theirs is lost', async ({
  home,
}) => {
  await openPeople(home)
  await home.getByLabel('Đơn vị, 1').fill('Văn phòng UBND tỉnh')
  await chooser(home).setInputFiles(csv('Họ và tên,Điện thoại\nTrần Văn Minh,0912345678\nLê Thị Hoa,0987654321\n'))
  const box = dialog(home)
  await expect(box.getByRole('button', { name: 'Không có ai để thêm' })).toBeDisabled()
  await box.getByLabel('Cập nhật người đã có').check()
  await box.getByRole('button', { name: 'Cập nhật 2 người' }).click()
  await expect(home.getByText('Đã cập nhật 2 người.')).toBeVisible()
  await expect(names(home)).toHaveCount(2)
  await expect(home.getByLabel('Đơn vị, 1')).toHaveValue('Văn phòng UBND tỉnh')
  await home.getByText('Chỗ ngồi, điện thoại, xếp tên').click()
  await expect(home.getByLabel('Điện thoại, 1')).toHaveValue('0912345678')
})

test('a list without names asks for them; another sheet is another list; Escape adds nothing', async ({ home }) => {
  await openPeople(home)
  await chooser(home).setInputFiles(csv('Mã;Chức vụ\n17;Giám đốc\n18;Phó Giám đốc\n'))
  const box = dialog(home)
  await expect(box.getByRole('alert')).toContainText('Chưa cột nào là họ và tên')
  await expect(box.getByRole('button', { name: 'Không có ai để thêm' })).toBeDisabled()
  await home.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await chooser(home).setInputFiles(sheet())
  await expect(box.getByText('2 người sẽ được thêm.')).toBeVisible()
  await box.getByLabel('Trang tính').selectOption('Dự phòng (1)')
  await expect(box.getByText('0 người sẽ được thêm.')).toBeVisible()
  await home.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await expect(names(home)).toHaveCount(2)
})

test('a broken file and several at once are refused with a sentence', async ({ home }) => {
  await openPeople(home)
  await chooser(home).setInputFiles({ ...sheet('hong.xlsx'), buffer: sheet().buffer.subarray(0, 700) })
  await expect(home.getByRole('alert').filter({ hasText: 'Không đọc được bảng trong tệp “hong.xlsx”' })).toBeVisible()
  const zone = home.locator('.drop-zone').first()
  const drop = async (count: number) => {
    const data = await home.evaluateHandle((times) => {
      const transfer = new DataTransfer()
      for (let at = 0; at < times; at++) transfer.items.add(new File(['Họ và tên\nTrần Văn An\n'], `ds-${at}.csv`))
      return transfer
    }, count)
    await zone.dispatchEvent('dragover', { dataTransfer: data })
    await zone.dispatchEvent('drop', { dataTransfer: data })
  }
  await drop(2)
  await expect(home.getByRole('alert').filter({ hasText: 'Chỉ đọc được một tệp' })).toBeVisible()
  await drop(1)
  await expect(dialog(home).getByRole('button', { name: 'Thêm 1 người' })).toBeEnabled()
})

test('a table pasted with its head is shown first; three plain columns go in at once as before', async ({ home }) => {
  await openPeople(home)
  const paste = (text: string) =>
    home.getByLabel('Họ và tên, 1').evaluate((cell, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  await paste('STT\tHọ và tên\tChức vụ\n1\tTrần Văn An\tGiám đốc\n2\tLê Thị Bình\tPhó Giám đốc')
  await dialog(home).getByRole('button', { name: 'Thêm 2 người' }).click()
  await expect(names(home)).toHaveCount(4)
  await paste('Nguyễn Hữu Cường\tTrưởng phòng\tSở Y tế\nPhạm Văn Dũng\tChuyên viên\tSở Y tế')
  await expect(names(home)).toHaveCount(6)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`at 200 % the dialog scrolls, its buttons are reached by keys, and nothing is cut off (${scheme})`, async ({
    home,
  }) => {
    await home.emulateMedia({ colorScheme: scheme })
    await openPeople(home)
    await home.setViewportSize({ width: 683, height: 384 })
    await chooser(home).setInputFiles(sheet())
    const add = dialog(home).getByRole('button', { name: 'Thêm 2 người' })
    await add.focus()
    await expect(add).toBeInViewport()
    await expectAccessible(home)
    await keepPicture(home, `attendee-list-small-${scheme}`)
    await home.keyboard.press('Enter')
    await expect(names(home)).toHaveCount(4)
  })
}

import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'
import { keepPicture } from './keep-picture.ts'

/** The sample meeting with its body in the directory. */
async function openOffice(page: Page) {
  const { meeting } = await ask(page, 'sample.import', {})
  await ask(page, 'organization.save', { organization: meeting.organizer })
  return meeting
}

async function openScreen(page: Page, screen: string, part: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: screen }).click()
  const link = page.getByRole('link', { name: part, exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text })

test('the register: a number used elsewhere, the gaps, what is taken is refused, removing can be undone', async ({
  home,
}) => {
  const { id, organizer } = await openOffice(home)
  await openScreen(home, 'Văn bản', 'Sổ số văn bản')
  await expect(home.getByText('Sổ chưa có số nào.')).toBeVisible()
  await home.getByRole('button', { name: 'Ghi số đã dùng ở nơi khác' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill('9')
  await dialog.getByLabel('Ngày').fill('1/12/2020')
  await dialog.getByLabel('Trích yếu').fill('Lịch nghỉ Tết Dương lịch')
  await expectAccessible(home)
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(row(home, 'Lịch nghỉ Tết Dương lịch')).toContainText('09/TB-STTTT')
  const { revision } = await ask(home, 'meeting.get', { id })
  const kind = 'conclusion-notice'
  await ask(home, 'number.take', { id, baseRevision: revision, kind, number: 12, issuedOn: '2020-12-28' })
  await ask(home, 'number.add', {
    organizationId: organizer.id,
    kind,
    number: 3,
    issuedOn: '2020-12-02',
    isSecret: true,
  })
  await home.reload()
  await expect(home.getByRole('table', { name: /^Sổ 2020\/TB/ })).toContainText('số kế tiếp 13')
  await expect(home.getByRole('table', { name: /^Sổ 2020\/mật\/TB/ })).toContainText('số kế tiếp 4')
  await keepPicture(home, 'so-so')
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Ghi số 10' }).click()
  await dialog.getByLabel('Ngày').fill('20/12/2020')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill('12')
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Số 12')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill('10')
  await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
  await expect(row(home, '10/TB-STTTT')).toBeVisible()
  await expect(home.getByRole('button', { name: 'Ghi số 10' })).toHaveCount(0)
  await home.getByRole('button', { name: 'Bỏ số 9 khỏi sổ' }).click()
  await expect(row(home, 'Lịch nghỉ Tết Dương lịch')).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(row(home, 'Lịch nghỉ Tết Dương lịch')).toBeVisible()
  await home.getByRole('link', { name: 'Mở văn bản của cuộc họp' }).click()
  await expect(home).toHaveURL(/\/meetings\/.*\/papers\?paper=conclusion-notice/)
})

test('signers with their chain of authority are written by themselves and stay in order', async ({ home }) => {
  await openOffice(home)
  await openScreen(home, 'Cài đặt', 'Cơ quan')
  await home.getByRole('button', { name: 'Thêm người ký' }).click()
  const second = home.getByRole('article', { name: 'Người ký 2' })
  await second.getByRole('button', { name: 'Thêm cấp' }).click()
  await second.getByLabel('của, 2.1').fill('Giám đốc')
  await second.getByLabel('Thẩm quyền, 2.1').selectOption('KT')
  await second.getByLabel('Chức vụ người ký').fill('Phó Giám đốc')
  await second.getByLabel('Họ tên người ký').fill('Nguyễn Thị Hạnh')
  await second.getByLabel('Chỉ những loại được chọn').check()
  await second.getByLabel('Thông báo kết luận').check()
  await expect(second.getByLabel('Như in ra')).toHaveText('KT. GIÁM ĐỐCPHÓ GIÁM ĐỐCNguyễn Thị Hạnh')
  await expect(home.getByTestId('organization-state')).toHaveText('Đã lưu')
  await expectAccessible(home)
  await second.locator('.signer-head').getByRole('button', { name: 'Lên' }).click()
  await expect(home.getByTestId('organization-state')).toHaveText('Đã lưu')
  await home.reload()
  const first = home.getByRole('article', { name: 'Người ký 1' })
  await expect(first.getByLabel('Họ tên người ký')).toHaveValue('Nguyễn Thị Hạnh')
  await expect(first.getByLabel('Thông báo kết luận')).toBeChecked()
  await first.getByRole('button', { name: 'Bỏ người ký này' }).click()
  await expect(home.getByRole('article', { name: 'Người ký 2' })).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(first.getByLabel('Họ tên người ký')).toHaveValue('Nguyễn Thị Hạnh')
})

test('a chain of authority pasted from a paper is taken apart line by line', async ({ home }) => {
  await openOffice(home)
  await openScreen(home, 'Cài đặt', 'Cơ quan')
  const first = home.getByRole('article', { name: 'Người ký 1' })
  await first.getByRole('button', { name: 'Thêm cấp' }).click()
  await first.getByLabel('của, 1.1').evaluate((cell) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH')
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(first.getByLabel('của, 1.1')).toHaveValue('ỦY BAN NHÂN DÂN')
  await expect(first.getByLabel('Thẩm quyền, 1.2')).toHaveValue('KT')
  await expect(first.getByLabel('của, 1.2')).toHaveValue('CHỦ TỊCH')
})

test('what was typed about a body survives a program that does not answer', async ({ home, app }) => {
  await openOffice(home)
  await openScreen(home, 'Cài đặt', 'Cơ quan')
  await expect(home.getByLabel('Địa danh')).toBeVisible()
  await app.kill()
  await home.getByLabel('Địa danh').fill('Vĩnh Yên')
  await expect(home.getByRole('alert')).toContainText('Không liên lạc được')
  await home.goto('about:blank')
  await home.goto(await app.restart())
  await openScreen(home, 'Cài đặt', 'Cơ quan')
  await expect(home.getByLabel('Địa danh')).toHaveValue('Vĩnh Yên')
  await expect(home.getByText('Đã lấy lại phần gõ chưa kịp lưu.')).toBeVisible()
  await expect(home.getByTestId('organization-state')).toHaveText('Đã lưu')
  const { organizations } = await ask(home, 'organization.list', {})
  expect(organizations.map((one) => one.placeName)).toEqual(['Vĩnh Yên'])
})

test('a make-up working day and a day off are added to a year, and taken away again', async ({ home }) => {
  await openScreen(home, 'Cài đặt', 'Ngày nghỉ')
  await expect(row(home, 'Tết Nguyên đán').first()).toContainText('âm lịch')
  await home.getByRole('textbox', { name: 'Ngày', exact: true }).fill('22/8/2026')
  await home.getByLabel('Tên ngày').fill('Làm bù cho ngày 31/8')
  await home.getByLabel('Làm bù', { exact: true }).check()
  await home.getByRole('button', { name: 'Thêm ngày' }).click()
  await expect(row(home, '22/08/2026')).toContainText('Thứ Bảy')
  await expect(row(home, '22/08/2026')).toContainText('Làm bù')
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Bỏ phần ghi thêm của ngày 22/08/2026' }).click()
  await expect(row(home, '22/08/2026')).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(row(home, '22/08/2026')).toBeVisible()
  await home.getByRole('button', { name: 'Năm sau' }).click()
  await expect(home.getByText('Năm 2027')).toBeVisible()
  await expect(row(home, '22/08/2026')).toHaveCount(0)
})

test('a value of a profile is corrected, marked, and brought back', async ({ home }) => {
  await openScreen(home, 'Cài đặt', 'Bộ quy định')
  await home.getByRole('combobox', { name: 'Bộ quy định' }).selectOption('party-hd05')
  await expect(home.getByText(/\d+ trị số chưa được xác nhận/)).toBeVisible()
  await home.getByRole('combobox', { name: 'Bộ quy định' }).selectOption('state-nd30')
  const margin = home.getByRole('textbox', { name: 'Lề trái' })
  await margin.fill('ba mươi')
  await expect(margin).toHaveAttribute('aria-invalid', 'true')
  await margin.fill('32,5')
  await margin.press('Enter')
  await expect(row(home, 'Lề trái')).toContainText('đã sửa')
  await expectAccessible(home)
  await home.reload()
  await expect(margin).toHaveValue('32,5')
  await home.getByRole('button', { name: 'Lấy lại trị số gốc: Lề trái' }).click()
  await expect(row(home, 'Lề trái')).not.toContainText('đã sửa')
  await expect(margin).toHaveValue('30')
})

test('the officer’s name is kept, and no setting saved meanwhile is lost', async ({ home }) => {
  await openScreen(home, 'Cài đặt', 'Chung')
  await home.getByLabel('Tên người dùng máy').fill('Trần Thu Hà')
  await home.getByLabel('Cỡ chữ của văn bản').selectOption('12/13')
  await expect(home.getByText('Đã lưu cài đặt.')).toBeVisible()
  await expect
    .poll(async () => {
      const { officerName, sizeTier } = await ask(home, 'settings.get', {})
      return [officerName, sizeTier]
    })
    .toEqual(['Trần Thu Hà', '12/13'])
})

test('a link to the days off puts the caret where one is added', async ({ home }) => {
  await home.goto(`${new URL(home.url()).origin}/#/settings/holidays?item=settings.holidays`)
  await expect(home.getByRole('textbox', { name: 'Ngày', exact: true })).toBeFocused()
})

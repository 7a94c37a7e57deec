import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, importNotes, NOTES, openTab, test } from './app.ts'

test('an empty folder says what to do next, with a way to do it', async ({ home }) => {
  await expect(home.getByText('Chưa có cuộc họp nào.')).toBeVisible()
  await home.getByRole('main').locator('.empty').getByRole('button', { name: 'Nhập ghi chép' }).click()
  await expect(home.getByLabel('Nội dung ghi chép')).toBeVisible()
})

test('the screen opens with the box ready to be typed in', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await expect(home.getByLabel('Nội dung ghi chép')).toBeFocused()
  await home.keyboard.type('Họp')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('Họp')
})

test('the sample meeting opens from the empty list, filled, and only once', async ({ home }) => {
  await home.getByRole('button', { name: 'Mở cuộc họp mẫu' }).click()
  await expect(home.getByLabel('Tên cuộc họp')).not.toHaveValue('')
  await openTab(home, 'Chỉ đạo')
  expect(await home.getByRole('article').count()).toBeGreaterThan(3)
  await openTab(home, 'Văn bản')
  const page = home.frameLocator('iframe.pages-frame').locator('.page').first()
  for (const paper of ['Thông báo kết luận', 'Báo cáo kết quả', 'Tin', 'Thông cáo báo chí', 'Biên bản']) {
    await home
      .getByRole('navigation', { name: 'Các văn bản' })
      .getByRole('link', { name: paper, exact: false })
      .first()
      .click()
    await expect(page).toContainText(/\S/)
  }
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

test('the sample notes fill the box and are read like any others', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await home.getByRole('button', { name: 'Dùng ghi chép mẫu' }).click()
  await expect(home.getByLabel('Nội dung ghi chép')).not.toHaveValue('')
  await expect(home.getByLabel('Ngày ghi')).toHaveValue('25/12/2020')
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.locator('.proposal.is-current')).toBeVisible()
})

test('what is in the box survives a reload until it has become a meeting', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill('Ghi dở từ cuộc họp sáng nay')
  await home.reload()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('Ghi dở từ cuộc họp sáng nay')
  await importNotes(home)
  await home.keyboard.press('Control+i')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('')
})

test('text without a meeting is refused in a sentence, stays in the box, and can be stored all the same', async ({
  home,
}) => {
  const shopping = 'Mua hai cân cam, một bó rau muống và chục trứng gà.'
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill(shopping)
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByRole('alert')).toContainText('Không thấy cuộc họp nào trong ghi chép này')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(shopping)
  await home.getByRole('button', { name: 'Vẫn lưu làm cuộc họp mới' }).click()
  await expect(home.getByRole('article', { name: 'Nguồn' })).toContainText(shopping)
})

test('a file is read whatever its line ends, and its name is shown', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const buffer = Buffer.from(`\uFEFF${NOTES.replaceAll('\n', '\r\n')}`, 'utf8')
  await home.locator('input[type=file]').setInputFiles({ name: 'giao-ban.txt', mimeType: 'text/plain', buffer })
  await expect(home.getByText('Tệp: giao-ban.txt')).toBeVisible()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(NOTES)
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByText('giao-ban.txt')).toBeVisible()
})

test('a long name of a file leaves the name of the screen whole, in the capture and in the review', async ({
  home,
}) => {
  const whole = (name: string) =>
    home.getByRole('heading', { level: 1, name }).evaluate((one) => one.scrollWidth <= one.clientWidth)
  await home.keyboard.press('Control+i')
  const name = `Ghi chép giao ban tuần 47 ${'của ban quản lý dự án '.repeat(8)}.txt`
  await home
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(NOTES, 'utf8') })
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(NOTES)
  expect(await whole('Nhập ghi chép')).toBe(true)
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.locator('.proposal.is-current')).toBeVisible()
  expect(await whole('Duyệt đề xuất')).toBe(true)
})

test('a sentence about the text as it was goes when the text is changed', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel('Nội dung ghi chép')
  await box.fill('Mua hai cân cam.')
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('alert')).toContainText('Không thấy cuộc họp nào')
  await box.press('End')
  await home.keyboard.type(' Họp')
  await expect(home.getByRole('alert')).toHaveCount(0)
})

test('a file dropped on the box is read', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const data = await home.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'tha-vao.txt', { type: 'text/plain' }))
    return transfer
  }, NOTES)
  await home.getByLabel('Nội dung ghi chép').dispatchEvent('drop', { dataTransfer: data })
  await expect(home.getByText('Tệp: tha-vao.txt')).toBeVisible()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(NOTES)
})

test('a file that is no text is refused in a sentence, and the box keeps what it held', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill('Đang gõ dở')
  const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0])
  await home.locator('input[type=file]').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer })
  await expect(home.getByRole('alert')).toContainText('“anh.png” là ảnh nên không có chữ để đọc')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('Đang gõ dở')
})

test('when the program is gone, the text stays on screen and a sentence says so', async ({ home, app }) => {
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill(NOTES)
  await app.kill()
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByRole('alert')).toContainText('Không liên lạc được với chương trình Thư Ký')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(NOTES)
})

const LEGACY = 'Uû ban nh©n d©n tØnh giao Së Tµi chÝnh chñ tr× so¹n ®Ò ¸n tr­íc ngµy 30/6.'
const CONVERTED = 'Uỷ ban nhân dân tỉnh giao Sở Tài chính chủ trì soạn đề án trước ngày 30/6.'

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Nội dung ghi chép').evaluate((box: HTMLTextAreaElement, pasted) => {
    box.focus()
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true }))
    document.execCommand('insertText', false, pasted)
  }, text)
}

test('pasted text of an old encoding is offered in Unicode, never changed unasked; undone, taken back', async ({
  home,
}) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel('Nội dung ghi chép')
  await paste(home, LEGACY)
  const offer = home.getByRole('region', { name: 'Gợi ý cho nội dung vừa dán' })
  await expect(offer).toContainText(CONVERTED)
  await expect(box).toHaveValue(LEGACY)
  await expectAccessible(home)
  await offer.getByRole('button', { name: 'Chuyển sang Unicode từ TCVN3 (ABC)' }).click()
  await expect(box).toHaveValue(CONVERTED)
  await expect(home.getByText('đã chuyển sang Unicode từ TCVN3 (ABC)')).toBeVisible()
  await box.press('Control+z')
  await expect(box).toHaveValue(LEGACY)
  await box.press('Control+y')
  await expect(box).toHaveValue(CONVERTED)
  await box.press('Control+End')
  await box.pressSequentially(' Xong.')
  await home.getByRole('button', { name: 'Xem bản gốc' }).click()
  await expect(home.getByRole('dialog')).toContainText(LEGACY)
  await home.keyboard.press('Escape')
  await home.getByRole('button', { name: 'Trả lại bản gốc' }).click()
  await home.getByRole('dialog').getByRole('button', { name: 'Thôi, giữ nguyên' }).click()
  await expect(box).toHaveValue(`${CONVERTED} Xong.`)
  await home.getByRole('button', { name: 'Trả lại bản gốc' }).click()
  await home.getByRole('dialog').getByRole('button', { name: 'Trả lại bản gốc' }).click()
  await expect(box).toHaveValue(LEGACY)
})

test('an offer that is declined does not come back with the next paste', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await paste(home, LEGACY)
  await home.getByRole('button', { name: 'Để nguyên' }).click()
  await paste(home, ` ${LEGACY}`)
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(`${LEGACY} ${LEGACY}`)
  // The spelling is looked at well after a paste is, and only where nothing is offered.
  await expect(home.locator('.notes-mirror .misspelt', { hasText: 'chñ' })).toHaveCount(2)
  await expect(home.getByRole('region', { name: 'Gợi ý cho nội dung vừa dán' })).toHaveCount(0)
})

test('a file of an old encoding is told in a line, and can be read in another; what is done to it goes with it', async ({
  home,
}) => {
  await home.keyboard.press('Control+i')
  const buffer = Buffer.from(LEGACY.normalize('NFC'), 'latin1')
  await home.locator('input[type=file]').setInputFiles({ name: 'cu.txt', mimeType: 'text/plain', buffer })
  const about = home.getByRole('region', { name: 'Nội dung trong ô là gì' })
  await expect(about).toContainText('Tệp chữ · đã chuyển sang Unicode từ TCVN3 (ABC)')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(CONVERTED)
  await about.getByLabel('Bảng mã').selectOption('VISCII')
  await expect(home.getByLabel('Nội dung ghi chép')).not.toHaveValue(CONVERTED)
  await about.getByLabel('Bảng mã').selectOption('TCVN3 (ABC)')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(CONVERTED)
})

test('a file over typed words asks first; after it the words come back by undo', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel('Nội dung ghi chép')
  await box.fill('Đang gõ dở')
  const file = { name: 'khac.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTES, 'utf8') }
  await home.locator('input[type=file]').setInputFiles(file)
  await home.getByRole('dialog').getByRole('button', { name: 'Thôi, giữ nguyên' }).click()
  await expect(box).toHaveValue('Đang gõ dở')
  await home.locator('input[type=file]').setInputFiles(file)
  await home.getByRole('dialog').getByRole('button', { name: 'Thay bằng tệp này' }).click()
  await expect(box).toHaveValue(NOTES)
  await box.press('Control+z')
  await expect(box).toHaveValue('Đang gõ dở')
})

test('notes that are a meeting already are told, with the way to it', async ({ home }) => {
  await importNotes(home)
  await home.keyboard.press('Control+i')
  await home.getByLabel('Nội dung ghi chép').fill(NOTES)
  await expect(home.getByText('Nguồn này đã nhập vào cuộc họp')).toBeVisible()
  await home.getByRole('link', { name: 'Mở cuộc họp đó' }).click()
  await expect(home.getByLabel('Tên cuộc họp')).toBeVisible()
})

test('long notes are read in the background and end in the review; the box is empty after', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const filler = 'Các đại biểu thảo luận về kế hoạch công tác của đơn vị mình trong năm.\n'
  const buffer = Buffer.from(`${NOTES}\n${filler.repeat(1500)}`, 'utf8')
  await home.locator('input[type=file]').setInputFiles({ name: 'dai.txt', mimeType: 'text/plain', buffer })
  await home.getByRole('button', { name: 'Đọc ghi chép' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible({ timeout: 30_000 })
  await home.keyboard.press('Control+i')
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('')
})

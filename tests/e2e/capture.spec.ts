import { expect, importNotes, NOTES, openTab, test } from './app.ts'

test('an empty folder says what to do next, with a way to do it', async ({ home }) => {
  await expect(home.getByText('Chưa có cuộc họp nào.')).toBeVisible()
  await home.getByRole('main').locator('.empty').getByRole('button', { name: 'Nhập ghi chép' }).click()
  await expect(home.getByLabel('Nội dung ghi chép')).toBeVisible()
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
    await expect(page).toContainText(/\S/, { timeout: 20_000 })
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
  await expect(home.getByRole('alert')).toContainText('Chưa đọc được loại tệp “.png”')
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

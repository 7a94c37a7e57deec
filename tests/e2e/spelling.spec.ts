import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'

const NOTES = `Sáng 12/3/2024, Sở Nội vụ họp giao ban.
Giao nghành giáo dục rà soát, và và báo cáo kết qủa; nghành y tế phối hợp.`
const BOX = 'Nội dung ghi chép'

test('doubtful words are marked with a reason, never changed; mended by choice in all places, undone in one step', async ({
  home,
}) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel(BOX)
  await box.fill(NOTES)
  await expect(home.locator('.notes-mirror .misspelt')).toHaveText(['nghành', 'và', 'qủa', 'nghành'])
  await expect(box).toHaveValue(NOTES)
  await expect(home.getByText('dấu thanh chưa đặt đúng chữ')).toBeVisible()
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Sửa “nghành” thành “ngành”, cả 2 chỗ' }).click()
  await expect(box).toHaveValue(NOTES.replaceAll('nghành', 'ngành'))
  await box.press('Control+z')
  await expect(box).toHaveValue(NOTES)
  await home.getByRole('button', { name: 'Bỏ bớt một “và”' }).click()
  await expect(box).toHaveValue(NOTES.replace('và và', 'và'))
})

test('F8 goes from one to the next, and what can be done stands right behind the box', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel(BOX)
  await box.fill(NOTES)
  await expect(home.locator('.notes-mirror .misspelt')).toHaveCount(4)
  await box.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(0, 0))
  await box.press('F8')
  await box.press('F8')
  await box.press('F8')
  const selected = await box.evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  )
  expect(selected).toBe('qủa')
  await home.keyboard.press('Tab')
  await home.keyboard.press('Tab')
  await expect(
    home.getByRole('group', { name: 'Từ ở con trỏ' }).getByRole('button', { name: /Sửa “qủa”/ }),
  ).toBeFocused()
  await home.keyboard.press('Enter')
  await expect(box).toHaveValue(NOTES.replace('qủa', 'quả'))
})

test('a word is passed over in this text or for good, and the marks can be switched off', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await home.getByLabel(BOX).fill(NOTES)
  const marks = home.locator('.notes-mirror .misspelt')
  await expect(marks).toHaveCount(4)
  await home.getByRole('button', { name: 'Bỏ qua “qủa” trong nội dung này' }).click()
  await expect(marks).toHaveText(['nghành', 'và', 'nghành'])
  await home.getByRole('button', { name: 'Thêm vào từ đã biết: “nghành”' }).click()
  await expect(marks).toHaveText(['và'])
  await home.reload()
  await expect(marks).toHaveText(['và'])
  expect((await ask(home, 'settings.get', {})).knownWords).toEqual(['nghành'])
  await home.getByLabel('Đánh dấu chỗ nghi sai chính tả').uncheck()
  await expect(marks).toHaveCount(0)
  await home.getByRole('link', { name: 'Cài đặt' }).click()
  await home.getByLabel('Từ đã biết').fill('')
  await home.getByLabel('Từ đã biết').blur()
  await expect.poll(async () => (await ask(home, 'settings.get', {})).knownWords).toEqual([])
})

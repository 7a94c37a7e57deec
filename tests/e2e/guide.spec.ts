import { expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

test('F1 opens the guide from anywhere, while typing too, and back returns', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const box = home.getByLabel('Nội dung ghi chép')
  await box.fill('Đang gõ dở')
  await box.press('F1')
  await expect(home.getByRole('heading', { level: 1, name: 'Cách chương trình đọc ghi chép' })).toBeVisible()
  await keepPicture(home, 'huong-dan')
  await home.goBack()
  await expect(box).toHaveValue('Đang gõ dở')
})

import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

test.use({ isWelcomed: false })

const TITLE = 'Bắt đầu với Thư Ký'

test('the first start names the office, opens the sample, and is never shown again', async ({ page, app }) => {
  test.slow()
  await page.goto(app.address)
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(page.getByText(app.dataFolder).first()).toBeVisible()
  await expectAccessible(page)
  await keepPicture(page, 'welcome')
  await page.getByLabel('Viết tắt trong ký hiệu').fill('SNV')
  await page.getByRole('button', { name: 'Mở cuộc họp mẫu' }).click()
  await expect(page.getByText('Gõ tên cơ quan để lưu')).toBeVisible()
  await page.getByLabel('Tên cơ quan').fill('Sở Nội vụ')
  await page.getByRole('button', { name: 'Mở cuộc họp mẫu' }).click()
  await expect(page.getByRole('navigation', { name: 'Các phần của cuộc họp' })).toBeVisible()
  await expect(page.locator('.nav-count').first()).toHaveText('1')
  await page.keyboard.press('Control+n')
  await expect(page.getByLabel('Tên cuộc họp')).toHaveValue('')
  await expect(page.locator('[data-field="organizer.officialName"], [data-field="officialName"]').first()).toHaveValue(
    'Sở Nội vụ',
  )
  await page.goto(`${page.url().split('#')[0]}#/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
})

test('all of it can be passed over; an empty list follows, also after a reload', async ({ page, app }) => {
  await page.goto(app.address)
  await page.getByRole('button', { name: 'Bỏ qua, vào danh sách cuộc họp' }).click()
  await expect(page.getByText('Chưa có cuộc họp nào.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Chưa có cuộc họp nào.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toHaveCount(0)
})

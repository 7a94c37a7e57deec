import type { Locator, Page } from '@playwright/test'
import { makePng, plainJpeg } from '../builders/pictures.ts'
import { expectAccessible } from './accessible.ts'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'

const jpeg = (name = 'hoi-nghi.jpg') => ({ name, mimeType: 'image/jpeg', buffer: plainJpeg() })
const png = (name = 'trao-thuong.png') => ({ name, mimeType: 'image/png', buffer: makePng(30, 20) })

const photos = (page: Page): Locator => page.getByRole('article', { name: /^Ảnh \d+$/ })
const chooser = (page: Page): Locator => page.locator('input[type=file][aria-label="Thêm ảnh…"]')

test('pictures are added, described, kept out of publication, and are there after a reload', async ({ home }) => {
  await openImported(home, 'Số liệu & khen thưởng')
  await chooser(home).setInputFiles([jpeg(), png()])
  await expect(home.getByText('Đã thêm 2 ảnh.')).toBeVisible()
  await expect(photos(home)).toHaveCount(2)
  const first = photos(home).first()
  await expect.poll(() => first.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(24)
  await first.getByLabel('Chú thích, 1').fill('Quang cảnh hội nghị.')
  await first.getByLabel('Người chụp, 1').fill('Lê Nam')
  await first.getByLabel('Mô tả cho người không xem được ảnh, 1').fill('Hội trường có khoảng một trăm người')
  await photos(home).last().getByLabel('Không công bố').check()
  await waitUntilSaved(home)
  await expectAccessible(home)
  await home.reload()
  await expect(first.locator('img')).toHaveAttribute('alt', 'Hội trường có khoảng một trăm người')
  await expect(first.getByLabel('Người chụp, 1')).toHaveValue('Lê Nam')
  await expect(photos(home).last().getByLabel('Không công bố')).toBeChecked()
})

test('a caption gets its file later, another file takes its place, and what is typed meanwhile stays', async ({
  home,
}) => {
  await openImported(home, 'Số liệu & khen thưởng')
  await home.getByRole('button', { name: 'Thêm chú thích chưa có tệp' }).click()
  await home.getByLabel('Chú thích, 1').fill('Trao Giấy khen cho Phòng Cải cách hành chính')
  await expect(home.getByText('chưa có tệp ảnh')).toBeVisible()
  await home.locator('input[type=file][aria-label="Chọn tệp ảnh…"]').setInputFiles(png())
  const image = photos(home).first().locator('img')
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(30)
  await expect(home.getByLabel('Chú thích, 1')).toHaveValue('Trao Giấy khen cho Phòng Cải cách hành chính')
  await home.locator('input[type=file][aria-label="Thay tệp…"]').setInputFiles(jpeg())
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(24)
  await expect(photos(home)).toHaveCount(1)
})

test('what is no picture is refused by name, and the others are added all the same', async ({ home }) => {
  await openImported(home, 'Số liệu & khen thưởng')
  const broken = { name: 'hong.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') }
  const note = { name: 'ghi chú.txt', mimeType: 'text/plain', buffer: Buffer.from('ghi chú') }
  await chooser(home).setInputFiles([broken, note, png()])
  await expect(home.getByRole('alert').filter({ hasText: 'ghi chú.txt' })).toBeVisible()
  await expect(home.getByRole('alert').filter({ hasText: 'Tệp “hong.jpg” không phải ảnh' })).toBeVisible()
  await expect(home.getByText('Đã thêm 1 ảnh.')).toBeVisible()
  await expect(photos(home)).toHaveCount(1)
})

test('a picture dropped on the part is added, and removing it can be undone', async ({ home }) => {
  await openImported(home, 'Số liệu & khen thưởng')
  const zone = home.locator('.drop-zone')
  const data = await home.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'anh.png', { type: 'image/png' }))
      return transfer
    },
    [...makePng(30, 20)],
  )
  await zone.dispatchEvent('dragover', { dataTransfer: data })
  await expect(zone).toHaveClass(/is-over/)
  await zone.dispatchEvent('drop', { dataTransfer: data })
  await expect(photos(home)).toHaveCount(1)
  await photos(home).first().getByRole('button', { name: 'Bỏ ảnh này' }).click()
  await expect(photos(home)).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác' }).last().click()
  await expect(photos(home)).toHaveCount(1)
  await waitUntilSaved(home)
  await openTab(home, 'Thông tin')
  await openTab(home, 'Số liệu & khen thưởng')
  await expect(photos(home).first().locator('img')).toBeVisible()
})

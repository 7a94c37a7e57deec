import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, openImported, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const box = (page: Page) => page.getByLabel('Tìm trong hướng dẫn (không cần dấu)').first()
const openGuide = async (page: Page, name = 'bien-ban-dau-tien'): Promise<void> => {
  await page.goto(new URL(`/#/guide/${name}`, page.url()).href)
  await expect(page.locator('.guide-text')).toBeVisible()
}

test('F1 opens the guide from anywhere, while typing too, and back returns', async ({ home }) => {
  await home.keyboard.press('Control+i')
  const notes = home.getByLabel('Nội dung ghi chép')
  await notes.fill('Đang gõ dở')
  await notes.press('F1')
  await expect(title(home, 'Cách chương trình đọc ghi chép')).toBeVisible()
  await home.keyboard.press('F1')
  await expect(title(home, 'Cách chương trình đọc ghi chép')).toBeVisible()
  await home.goBack()
  await expect(notes).toHaveValue('Đang gõ dở')
})

test('F1 opens the page of the screen one is on', async ({ home }) => {
  await home.keyboard.press('F1')
  await expect(title(home, 'Biên bản đầu tiên')).toBeVisible()
  await home.getByRole('link', { name: 'Danh bạ' }).first().click()
  await expect(title(home, 'Danh bạ')).toBeVisible()
  await expect(home).toHaveURL(/directory/)
  await home.keyboard.press('F1')
  await expect(home).toHaveURL(/guide\/danh-ba/)
  await openImported(home, 'Văn bản')
  await home.keyboard.press('F1')
  await expect(title(home, 'Văn bản, số và mẫu riêng')).toBeVisible()
})

test('a word typed without tones is found, marked, and opened by keys alone', async ({ home }) => {
  await openGuide(home)
  await home.keyboard.press('Control+f')
  await expect(box(home)).toBeFocused()
  await home.keyboard.type('sao luu moi tuan')
  const results = home.getByRole('navigation', { name: 'Tìm trong hướng dẫn' })
  await expect(results.getByRole('link').first()).toContainText('Sao lưu mỗi tuần')
  await expectAccessible(home)
  await keepPicture(home, 'huong-dan-tim')
  await home.keyboard.press('ArrowDown')
  await expect(results.getByRole('link').first()).toBeFocused()
  await home.keyboard.press('Enter')
  await expect(title(home, 'Dữ liệu nằm ở đâu')).toBeAttached()
  await expect(home.getByRole('heading', { level: 2, name: 'Sao lưu mỗi tuần' })).toBeInViewport()
  await expect(home.locator('.guide-text h2 mark').first()).toHaveText('Sao')
  await home.reload()
  await expect(box(home)).toHaveValue('sao luu moi tuan')
  await box(home).press('Escape')
  await expect(box(home)).toHaveValue('')
  await expect(home.locator('.guide-text mark')).toHaveCount(0)
  await box(home).fill('khongcochunaonhuvay')
  await home.getByRole('button', { name: 'Xoá ô tìm' }).click()
  await expect(home.getByRole('navigation', { name: 'Các trang hướng dẫn' })).toBeVisible()
})

test('contents, next and previous go through the whole guide; every picture is there', async ({ home }) => {
  await openGuide(home)
  const contents = home.getByRole('navigation', { name: 'Các trang hướng dẫn' })
  await contents.getByRole('link', { name: 'Trước khi trình ký' }).click()
  await expect(home.getByRole('heading', { level: 2, name: 'Trước khi trình ký' })).toBeInViewport()
  const seen: string[] = []
  for (;;) {
    seen.push(await home.locator('.guide-text h1').innerText())
    const pictures = home.locator('.guide-text img')
    for (const picture of await pictures.all()) {
      await expect
        .poll(() => picture.evaluate((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth))
        .toBeGreaterThan(300)
    }
    const next = home.locator('.guide-turn a[rel=next]')
    if ((await next.count()) === 0) break
    await next.click()
    await expect(home.locator('.guide-text h1')).not.toHaveText(seen.at(-1) ?? '')
  }
  expect(seen).toHaveLength(14)
  expect(seen.at(-1)).toBe('Phím tắt')
  await home.locator('.guide-turn a[rel=prev]').click()
  await expect(title(home, 'Khi gặp thông báo lỗi')).toBeVisible()
})

test('a link in a page opens its screen', async ({ home }) => {
  await openGuide(home, 'so-theo-doi')
  await home.locator('.guide-text').getByRole('link', { name: 'Sổ' }).click()
  await expect(title(home, 'Theo dõi ý kiến chỉ đạo')).toBeVisible()
})

test('on paper the page stands alone', async ({ home }) => {
  await openGuide(home, 'thong-bao')
  await home.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await home.getByRole('button', { name: 'In trang này' }).click()
  await expect(home.locator('body')).toHaveAttribute('data-printed', 'yes')
  await home.emulateMedia({ media: 'print' })
  await expect(home.locator('.guide-text')).toBeVisible()
  for (const place of ['.nav', '.status-bar', '.guide-side', '.guide-turn']) {
    await expect(home.locator(place).first()).toBeHidden()
  }
  // All of it goes to paper, not what one screen holds.
  const [shown, whole] = await home
    .locator('.body.guide > section')
    .evaluate((one) => [one.clientHeight, one.scrollHeight])
  expect(shown).toBe(whole)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the guide is accessible, ${colorScheme}, at 200 % too`, async ({ home }) => {
    await home.emulateMedia({ colorScheme })
    for (const page of ['bien-ban-dau-tien', 'thong-bao', 'phim-tat']) {
      await openGuide(home, page)
      await expectAccessible(home)
      await keepPicture(home, `huong-dan-${page}-${colorScheme}`)
    }
    await home.setViewportSize({ width: 683, height: 384 })
    await openGuide(home, 'du-lieu')
    await expectAccessible(home)
    await keepPicture(home, `huong-dan-200-${colorScheme}`)
    expect(await home.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683)
  })
}

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import PizZip from 'pizzip'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'
import { keepPicture } from './keep-picture.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function openTemplates(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: 'Văn bản' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Văn bản' })).toBeVisible()
}

/** The starter as staff would have changed it: `{dia_diem}` misspelt where `isSpoilt`. */
async function template(page: Page, { isSpoilt = false } = {}): Promise<Buffer> {
  const { contentBase64 } = await ask(page, 'template.starter', {})
  const zip = new PizZip(Buffer.from(contentBase64, 'base64'))
  const part = zip.file('word/document.xml')?.asText() ?? ''
  if (isSpoilt) zip.file('word/document.xml', part.replace('{dia_diem}', '{dia_diemm}'))
  return zip.generate({ type: 'nodebuffer' })
}

const chooser = (page: Page, label: string) => page.locator(`input[type=file][aria-label="${label}"]`)

const add = (page: Page, name: string, buffer: Buffer) =>
  chooser(page, 'Thêm mẫu…').setInputFiles({ name, mimeType: WORD, buffer })

async function readDownload(page: Page, start: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  const zip = new PizZip(await readFile(await download.path()))
  return { name: download.suggestedFilename(), text: zip.file('word/document.xml')?.asText() ?? '' }
}

test('from the starter to a tried template: what is misspelt is named with what was meant, then mended', async ({
  home,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTemplates(home)
  await expect(home.getByText('Chưa có mẫu nào.')).toBeVisible()
  await expectAccessible(home)
  const empty = home.locator('.empty')
  const starter = await readDownload(home, () => empty.getByRole('button', { name: 'Tải mẫu dựng sẵn' }).click())
  expect(starter.text).toContain('{ten_cuoc_hop}')
  await add(home, 'Biên bản của Văn phòng.docx', await template(home, { isSpoilt: true }))
  const view = home.getByRole('region', { name: 'Biên bản của Văn phòng' })
  await expect(view.getByText('Mẫu đã được thêm nhưng còn chỗ cần sửa.')).toBeVisible()
  await keepPicture(home, 'mau-rieng')
  await view.getByRole('button', { name: 'Thử với dữ liệu mẫu' }).click()
  const problems = view.getByRole('table', { name: '1 chỗ cần sửa trong mẫu' })
  await expect(problems).toContainText('{dia_diemm}')
  await expectAccessible(home)
  await keepPicture(home, 'thu-mau')
  await problems.getByRole('button', { name: 'Chép {dia_diem}' }).click()
  expect(await home.evaluate(() => navigator.clipboard.readText())).toBe('{dia_diem}')
  await chooser(home, 'Thay bản mới…').setInputFiles({
    name: 'Biên bản sửa.docx',
    mimeType: WORD,
    buffer: await template(home),
  })
  await expect(home.getByText('Đã thay mẫu “Biên bản của Văn phòng” bằng bản mới.')).toBeVisible()
  await view.getByRole('button', { name: 'Thử với dữ liệu mẫu' }).click()
  await expect(view.getByText('Mẫu điền được, không có chỗ trống nào viết sai.')).toBeVisible()
  const filled = await readDownload(home, () => view.getByRole('button', { name: 'Lưu tệp đã điền' }).click())
  expect(filled.text).not.toContain('{ten_cuoc_hop}')
})

test('a template is filled from a meeting that is chosen here', async ({ home }) => {
  const { meeting } = await ask(home, 'sample.import', {})
  await home.reload()
  await openTemplates(home)
  await add(home, 'mau-bien-ban.docx', await template(home))
  await home.getByRole('combobox', { name: 'Cuộc họp' }).selectOption(meeting.id)
  const filled = await readDownload(home, () => home.getByRole('button', { name: 'Điền và lưu tệp' }).click())
  expect(filled.name).toMatch(/\.docx$/)
  expect(filled.text).toContain(meeting.title)
  await expect(home.getByText(/^Đã điền /)).toBeVisible()
  // While a leader reviews, what comes of a template is a draft, and is told to be one.
  await expect(home.getByText(/chưa duyệt/)).toHaveCount(0)
  const { items } = await ask(home, 'review.get', { id: meeting.id })
  const [first] = items
  const decided = {
    itemId: first?.id ?? '',
    hash: first?.hash ?? '',
    decision: 'approved',
    by: first?.leader ?? '',
  } as const
  await ask(home, 'review.decide', { id: meeting.id, baseRevision: meeting.revision, ...decided })
  await readDownload(home, () => home.getByRole('button', { name: 'Điền và lưu tệp' }).click())
  await expect(home.getByRole('alert')).toContainText(`Cuộc họp còn ${items.length - 1} ý kiến lãnh đạo chưa duyệt`)
})

test('a removed template comes back by undo; what is no Word file is refused by name', async ({ home }) => {
  await openTemplates(home)
  await add(home, 'mau-rieng.docx', await template(home))
  await expect(home.getByRole('navigation', { name: 'Các mẫu' }).getByRole('link')).toHaveCount(1)
  await home.getByRole('button', { name: 'Bỏ mẫu' }).click()
  await expect(home.getByText('Chưa có mẫu nào.')).toBeVisible()
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByRole('heading', { name: 'mau-rieng' })).toBeVisible()
  await add(home, 'ghi chú.txt', Buffer.from('ghi chú'))
  await expect(home.getByRole('alert')).toContainText('Đã bỏ qua: ghi chú.txt')
  await add(home, 'hỏng.docx', Buffer.from('không phải Word'))
  await expect(home.getByRole('alert').filter({ hasText: 'hỏng.docx' })).toContainText('không phải tệp Word .docx')
  await expect(home.getByRole('navigation', { name: 'Các mẫu' }).getByRole('link')).toHaveCount(1)
})

test('placeholders are found without tone marks, by meaning, and copied with a click', async ({ home, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTemplates(home)
  const side = home.getByRole('complementary', { name: 'Chỗ trống dùng được' })
  await expect(side.getByText(/^\d+ chỗ trống$/)).toBeVisible()
  await side.getByLabel('Tìm chỗ trống').fill('ten cuoc hop')
  await side.getByRole('button', { name: /^\{ten_cuoc_hop\}/ }).click()
  await expect(home.getByText('Đã chép {ten_cuoc_hop}')).toBeVisible()
  expect(await home.evaluate(() => navigator.clipboard.readText())).toBe('{ten_cuoc_hop}')
  await side.getByLabel('Tìm chỗ trống').fill('không có gì như thế')
  await expect(side.getByRole('status')).toHaveText('Không có chỗ trống nào như vậy. Xoá bớt chữ trong ô tìm.')
})

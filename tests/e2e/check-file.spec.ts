import type { Page } from '@playwright/test'
import PizZip from 'pizzip'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'
import { keepPicture } from './keep-picture.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The minutes of the sample meeting as the program exports them. */
async function exportMinutes(page: Page): Promise<Buffer> {
  const { meeting } = await ask(page, 'sample.import', {})
  const file = await ask(page, 'document.export', { id: meeting.id, kind: 'minutes' })
  return Buffer.from(file.contentBase64, 'base64')
}

/** The same file with a narrow left margin, a foreign font and a misspelt motto. */
function spoil(bytes: Buffer): Buffer {
  const zip = new PizZip(bytes)
  const part = zip.file('word/document.xml')?.asText() ?? ''
  const spoilt = part
    .replace(/(<w:pgMar[^>]*w:left=")\d+"/g, '$1850"')
    .replaceAll('Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc')
  expect(spoilt).not.toBe(part)
  zip.file('word/document.xml', spoilt)
  return zip.generate({ type: 'nodebuffer' })
}

async function openCheck(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: 'Văn bản' }).click()
  await page.getByRole('link', { name: 'Kiểm tra thể thức một tệp Word' }).click()
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: WORD, buffer })

test('a paper of our own has nothing against it; a spoilt one is told fault by fault, and the list can be copied', async ({
  home,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const good = await exportMinutes(home)
  await openCheck(home)
  await expectAccessible(home)
  await choose(home, 'biên bản.docx', good)
  await expect(home.getByText('Không thấy chỗ nào khác quy định.')).toBeVisible()
  await expect(home.getByRole('button', { name: 'Chép danh sách' })).toHaveCount(0)
  await choose(home, 'biên bản sửa tay.docx', spoil(good))
  await expect(home.getByRole('heading', { name: 'biên bản sửa tay.docx' })).toBeVisible()
  const page = home.getByRole('table', { name: /^Trang, phông chữ, số trang/ })
  await expect(page.getByRole('row').filter({ hasText: 'Lề trái' })).toContainText('NĐ 30/2020, Phụ lục I')
  const head = home.getByRole('table', { name: /^Quốc hiệu, cơ quan, số, ngày/ })
  await expect(head).toContainText('Độc Lập - Tự Do - Hạnh Phúc')
  await expectAccessible(home)
  await keepPicture(home, 'kiem-tra-the-thuc')
  await home.getByRole('button', { name: 'Chép danh sách' }).click()
  await expect(home.getByText('Đã chép danh sách.')).toBeVisible()
  const copied = await home.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Kiểm tra thể thức tệp “biên bản sửa tay\.docx” theo /)
  expect(copied).toMatch(/- Lề trái .*Chỗ: .*Căn cứ: NĐ 30\/2020/)
})

test('another set of rules checks the same file again', async ({ home }) => {
  const good = await exportMinutes(home)
  await openCheck(home)
  await choose(home, 'biên bản.docx', good)
  await expect(home.getByText('Không thấy chỗ nào khác quy định.')).toBeVisible()
  await home.getByRole('combobox', { name: 'Bộ quy định' }).selectOption('party-hd36')
  await expect(home.getByText(/\d+ chỗ khác quy định/)).toBeVisible()
  await home.getByRole('combobox', { name: 'Bộ quy định' }).selectOption({ label: 'Tự chọn' })
  await expect(home.getByText('Không thấy chỗ nào khác quy định.')).toBeVisible()
})

test('what is no Word file is refused with what to do, and the last result stays', async ({ home }) => {
  const good = await exportMinutes(home)
  await openCheck(home)
  await choose(home, 'biên bản.docx', good)
  await expect(home.getByText('Không thấy chỗ nào khác quy định.')).toBeVisible()
  await choose(home, 'cũ.doc', Buffer.from('không phải Word'))
  await expect(home.getByRole('alert')).toContainText('hãy mở bằng Word và lưu thành .docx')
  await choose(home, 'giả.docx', Buffer.from('không phải Word'))
  await expect(home.getByRole('alert')).toContainText('Tệp “giả.docx” không phải tệp Word .docx đọc được')
  await expect(home.getByRole('heading', { name: 'biên bản.docx' })).toBeVisible()
})

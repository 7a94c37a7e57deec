import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import PizZip from 'pizzip'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expect, openImported, openTab, test, waitUntilSaved } from './app.ts'
import { ask } from './ask.ts'
import { DirectoryPage } from './pages/directory.ts'
import { meetingList } from './pages/meeting-list.ts'
import { seedStore } from './seed-store.ts'
import { shrinkPicture } from './shrink-picture.ts'

/**
 * The pictures of the guide and of the README: each is the program as the reader will have it, with the sample meeting.
 * `UPDATE_GOLDEN=1 npx playwright test --project=e2e tests/e2e/guide-pictures.spec.ts` makes them anew.
 */
test.skip(process.env.UPDATE_GOLDEN !== '1', 'the pictures of the guide are made with UPDATE_GOLDEN=1 only')
test.use({ viewport: { width: 1180, height: 700 }, reducedMotion: 'reduce', timezoneId: 'Asia/Ho_Chi_Minh' })

const FOLDER = join(import.meta.dirname, '../../resources/guide')
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Keeps a picture of the place, without the notices that come and go. */
async function keep(page: Page, name: string, place: Locator | Page = page.locator('.work')): Promise<void> {
  await page.addStyleTag({ content: '.notices { display: none }' })
  await page.waitForTimeout(300)
  const png = await place.screenshot({ animations: 'disabled', caret: 'hide' })
  writeFileSync(join(FOLDER, `${name}.png`), shrinkPicture(png))
}

async function openSample(page: Page, tab = 'info'): Promise<string> {
  const { meeting } = await ask(page, 'sample.import', {})
  await goTo(page, `/meetings/${meeting.id}/${tab}`)
  await expect(page.getByRole('heading', { level: 1, name: meeting.title })).toBeVisible()
  return meeting.id
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#${path}`, page.url()).href)
  await page.reload()
}

/** The minutes of the sample, changed as a hand would. */
async function spoiltMinutes(page: Page): Promise<Buffer> {
  const { meeting } = await ask(page, 'sample.import', {})
  const { contentBase64 } = await ask(page, 'document.export', { id: meeting.id, kind: 'minutes' })
  return changeWord(contentBase64, (part) =>
    part
      .replace(/(<w:pgMar[^>]*w:left=")\d+"/g, '$1850"')
      .replaceAll('Độc lập - Tự do - Hạnh phúc', 'Độc Lập - Tự Do - Hạnh Phúc'),
  )
}

function changeWord(contentBase64: string, change: (part: string) => string): Buffer {
  const zip = new PizZip(Buffer.from(contentBase64, 'base64'))
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''))
  return zip.generate({ type: 'nodebuffer' })
}

const pageOf = (page: Page): Locator => page.frameLocator('iframe.pages-frame').locator('.page').first()

test('the review of notes', async ({ home }) => {
  await home.keyboard.press('Control+i')
  await home.getByRole('button', { name: 'Dùng ghi chép mẫu' }).click()
  await expect(home.getByLabel('Nội dung ghi chép')).not.toHaveValue('')
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible()
  for (let at = 0; at < 3; at++) await home.keyboard.press('a')
  await expect(home.getByText(/Còn \d+ đề xuất/).first()).toBeVisible()
  await keep(home, 'nhap-ghi-chep', home)
})

test('the directives of a meeting', async ({ home }) => {
  await openSample(home, 'directives')
  await expect(home.getByLabel('Nội dung chỉ đạo').first()).toBeVisible()
  await keep(home, 'chi-dao')
})

test('papers, their checks and the press', async ({ home }) => {
  test.slow()
  await openSample(home, 'papers')
  await expect(pageOf(home)).toContainText('BIÊN BẢN')
  await keep(home, 'van-ban', home)
  await openTab(home, 'Thông tin')
  await home.getByLabel('Bắt đầu').fill('16:00')
  await home.getByLabel('Kết thúc').fill('14:00')
  await waitUntilSaved(home)
  await openTab(home, 'Văn bản')
  await expect(home.getByRole('heading', { name: /Mâu thuẫn/ })).toBeVisible()
  await keep(home, 'kiem-tra')
  await openTab(home, 'Thông tin')
  await home.getByLabel('Kết thúc').fill('17:00')
  await waitUntilSaved(home)
  await openTab(home, 'Văn bản')
  await home.getByRole('link', { name: /^Thông cáo báo chí/ }).click()
  await expect(pageOf(home)).toContainText('THÔNG CÁO BÁO CHÍ')
  await home.getByRole('tab', { name: 'Báo chí' }).click()
  await expect(home.getByLabel('Tiêu đề')).toBeVisible()
  await keep(home, 'bao-chi')
})

const today = localDate(new Date())
const due = (days: number) => ({ deadline: { kind: 'date' as const, date: shiftDate(today, days), text: '' } })
const october = meeting(
  fields({ id: 'thang-10', title: 'Giao ban công tác tháng 10', heldOn: shiftDate(today, -40) }),
  directive('Rà soát hồ sơ lưu trữ đã hết thời hạn bảo quản', {
    assignee: 'Văn phòng',
    issuer: 'Trần Văn An',
    ...due(-6),
  }),
  directive('Hoàn thành đề án vị trí việc làm', { assignee: 'Phòng Tổ chức', issuer: 'Trần Văn An', ...due(4) }),
  directive('Lập dự toán mua sắm thiết bị năm sau', { assignee: 'Phòng Tài chính', issuer: 'Trần Văn An', ...due(19) }),
  directive('Giữ trụ sở sạch, thoáng', {
    assignee: 'Văn phòng',
    issuer: 'Lê Thị Bình',
    deadline: { kind: 'recurring', every: 'always' },
  }),
  directive('Tham mưu kế hoạch cải cách hành chính', { assignee: 'Phòng Tổ chức', issuer: 'Lê Thị Bình' }),
)

test('the register of directives', async ({ home, app, startAnother }) => {
  await seedStore(app, [october])
  await home.goto(await startAnother(app.dataFolder))
  await goTo(home, '/directives')
  await home.locator('.register-row').first().click()
  await expect(home.getByRole('region', { name: 'Chỉ đạo đang chọn' })).toContainText('Nguyên văn')
  await keep(home, 'so-theo-doi')
})

test('the next meeting of a series', async ({ home, app, startAnother }) => {
  await home.setViewportSize({ width: 1180, height: 1000 })
  await seedStore(app, [october])
  await home.goto(await startAnother(app.dataFolder))
  await expect(meetingList(home).row(october.title)).toBeVisible()
  const dialog = await meetingList(home).openCopyDialog(october.title)
  await dialog.getByLabel('Ngày họp').fill('3/11/2026')
  await dialog.getByLabel('Chuỗi họp').fill('Giao ban hằng tháng')
  await dialog.getByLabel('Tên cuộc họp').focus()
  await keep(home, 'ky-sau', dialog)
})

test('the directory', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('an', 'Trần Văn An', [
    { title: 'Phó Giám đốc', unit: 'Sở Nội vụ', from: '2019-05-01', to: '2023-08-31' },
    { title: 'Giám đốc', unit: 'Sở Nội vụ', from: '2023-09-01' },
  ])
  await directory.know('binh', 'Lê Thị Bình', [{ title: 'Trưởng phòng', unit: 'Phòng Tài chính', from: '2021-03-01' }])
  await directory.know('cuong', 'Phạm Quốc Cường', [
    { title: 'Chánh Văn phòng', unit: 'Sở Nội vụ', from: '2019-01-15' },
  ])
  await directory.open()
  await directory.row('Trần Văn An').click()
  await expect(directory.detail()).toContainText('Chức vụ theo thời gian')
  await keep(home, 'danh-ba')
})

test('a template on trial, and a Word file against the rules', async ({ home }) => {
  const spoilt = await spoiltMinutes(home)
  const { contentBase64 } = await ask(home, 'template.starter', {})
  await goTo(home, '/papers/templates')
  await home.locator('input[type=file][aria-label="Thêm mẫu…"]').setInputFiles({
    name: 'Biên bản của Văn phòng.docx',
    mimeType: WORD,
    buffer: changeWord(contentBase64, (part) => part.replace('{dia_diem}', '{dia_diemm}')),
  })
  await home.getByRole('button', { name: 'Thử với dữ liệu mẫu' }).click()
  await expect(home.getByRole('table', { name: /cần sửa trong mẫu/ })).toBeVisible()
  await keep(home, 'thu-mau')
  await goTo(home, '/papers/check')
  await home
    .locator('input[type=file]')
    .setInputFiles({ name: 'biên bản sửa tay.docx', mimeType: WORD, buffer: spoilt })
  await expect(home.getByRole('table').first()).toBeVisible()
  await keep(home, 'kiem-tra-the-thuc')
})

test('versions, the bin, the search', async ({ home }) => {
  const id = await openSample(home, 'history')
  await home.getByRole('button', { name: 'Chụp bản hiện tại' }).first().click()
  await openTab(home, 'Thông tin')
  await home.getByLabel('Địa điểm').fill('Hội trường lớn, trụ sở UBND tỉnh')
  await home.getByLabel('Bắt đầu').fill('8:15')
  await waitUntilSaved(home)
  await openTab(home, 'Lịch sử')
  await home.getByRole('navigation', { name: 'Các bản chụp' }).getByRole('button').first().click()
  await expect(home.getByText(/chỗ khác/).first()).toBeVisible()
  await keep(home, 'lich-su')
  await goTo(home, '/search?text=xa%20phuong')
  await expect(home.locator('.hit-group').first()).toBeVisible()
  await keep(home, 'tim-kiem')
  for (const title of ['Họp giao ban tuần 41', 'Họp thống nhất dự toán']) {
    const made = await ask(home, 'meeting.create', { title })
    await ask(home, 'meeting.remove', { id: made.id })
  }
  await ask(home, 'meeting.remove', { id })
  await goTo(home, '/trash')
  await expect(home.locator('.trash-table tbody tr')).toHaveCount(3)
  await keep(home, 'thung-rac')
})

test('what was typed before the power went', async ({ home, app }) => {
  await openImported(home, 'Diễn biến')
  const text = home.locator('.speech-text').first()
  await text.click()
  await expect(text).toHaveAttribute('contenteditable', 'true')
  await app.kill()
  await text.press('Control+End')
  await home.keyboard.type(' Đồng chí đề nghị rà soát lại danh mục dịch vụ công trực tuyến.')
  await home.waitForTimeout(1000)
  // Away first: the page would save once the program answers again.
  await home.goto('about:blank')
  await home.goto(await app.restart())
  const dialog = home.getByRole('dialog', { name: 'Có phần gõ chưa kịp lưu' })
  await expect(dialog).toBeVisible()
  await keep(home, 'khoi-phuc', dialog)
})

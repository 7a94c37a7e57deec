import type { Locator, Page } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { CopyEditor } from '#tests/builders/edit-copy.ts'
import { CHAIR, exportCopy, itemLike, reviewMeeting } from '#tests/builders/review-meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const made = reviewMeeting()
const archive = itemLike(made, 'kho lưu trữ')
const training = itemLike(made, 'đào tạo công chức')
const rules = itemLike(made, 'quy chế phối hợp')
const water = itemLike(made, 'nguồn nước sạch')
const hand = { by: CHAIR, at: '2026-11-23T08:15:00Z' }
const CORRECTED = 'Rà soát kho lưu trữ và tiêu huỷ tài liệu hết giá trị trong quý IV'
const STRAY = 'Giao thêm Sở Tài chính bố trí kinh phí sửa kho'

async function openDesk(app: App, home: Page): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  await store.create(made)
  await store.close()
  await home.goto(`${await app.restart()}#/approval/${made.id}`)
  await expect(home.getByRole('heading', { level: 1, name: /^Lãnh đạo duyệt/ })).toBeVisible()
}

/** What the leader does in Word: tracked changes, plain typing, a comment, boxes, a paragraph of their own. */
async function correctInWord(): Promise<Buffer> {
  const copy = new CopyEditor(await exportCopy(made), (limit) => limit - 1)
  copy.comment(archive.mark('assignee'), {
    ...hand,
    text: 'Văn phòng đã nhận việc chưa?',
    replyTo: null,
    isResolved: false,
  })
  copy.setField(archive.mark('text'), CORRECTED, 'tracked', hand)
  copy.setField(archive.mark('deadline'), '20/12/2026', 'tracked', hand)
  copy.setField(training.mark('assignee'), 'Phòng Nội vụ', 'retyped', hand)
  copy.tick(rules.mark('text'), 'Đồng ý')
  copy.tick(water.mark('text'), 'Trả lại')
  copy.remark(water.mark('text'), 'Ghi rõ bốn bản nào')
  copy.addBehind(copy.paragraphs().at(-1) as never, STRAY, hand)
  return Buffer.from(copy.save())
}

const bring = (page: Page, buffer: Buffer, name = 'Bản xin ý kiến - anh Hạnh sửa.docx'): Promise<void> =>
  page
    .getByLabel('Nhập bản đã sửa…')
    .and(page.locator('input'))
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const itemOf = (dialog: Locator, name: string): Locator => dialog.getByRole('article', { name, exact: true })

async function openNotice(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Sang Văn bản' }).click()
  await page.getByRole('navigation', { name: 'Các văn bản' }).getByText('Thông báo kết luận', { exact: true }).click()
  const first = page.frameLocator('iframe.pages-frame').locator('.page').first()
  await expect(first).toContainText('THÔNG BÁO', { timeout: 20_000 })
  return first
}

test('a directive is corrected in a Word copy, comes back, is taken and approved, and the notice issued carries it', async ({
  home,
  app,
}) => {
  test.setTimeout(150_000)
  await openDesk(app, home)
  await bring(home, await correctInWord())
  const dialog = home.getByRole('dialog', { name: 'Nhập bản xin ý kiến đã sửa' })
  await expect(dialog.getByRole('status')).toHaveText('3 chỗ sửa · 1 nhận xét bên lề · 1 đoạn chưa gắn được')
  const first = itemOf(dialog, 'Ý kiến chỉ đạo 1')
  await expect(first.locator('ins').first()).toContainText('trong quý IV')
  await expect(first).toContainText(`Theo dõi thay đổi: ${CHAIR}, 23/11/2026 08:15.`)
  await expect(first).toContainText('Văn phòng đã nhận việc chưa?')
  await expect(itemOf(dialog, 'Ý kiến chỉ đạo 2')).toContainText('không bật theo dõi thay đổi')
  await expect(itemOf(dialog, 'Ý kiến chỉ đạo 6')).toContainText('Ghi rõ bốn bản nào')
  await expect(dialog.getByText(STRAY)).toBeVisible()
  await expectAccessible(home)
  for (const colorScheme of ['dark', 'light'] as const) {
    await home.emulateMedia({ colorScheme })
    await keepPicture(home, `ban-sua-${colorScheme}`)
  }
  // A decision is never taken along: each is ticked by hand.
  await dialog.getByLabel(`Ghi nhận quyết định: ${CHAIR}, duyệt`).check()
  await dialog.getByLabel(`Chỗ sửa là của chính ${CHAIR}`).first().check()
  await dialog.getByRole('checkbox', { name: 'Nhận: Chủ trì, Ý kiến chỉ đạo 2' }).uncheck()
  await dialog.getByRole('button', { name: /^Nhận 4 chỗ đã chọn/ }).click()
  await expect(dialog).toBeHidden()
  await expect(home.getByText('Đã nhận 4 chỗ từ bản đã sửa')).toBeVisible()
  const desk = (name: RegExp) => home.getByRole('article', { name })
  await expect(desk(/^Ý kiến chỉ đạo 1, Đã duyệt/)).toContainText(CORRECTED)
  await expect(desk(/^Ý kiến chỉ đạo 1,/)).toContainText('20/12/2026')
  await expect(desk(/^Ý kiến chỉ đạo 2, Chờ duyệt/)).toContainText('Phòng Tổ chức')
  await expect(desk(/^Ý kiến chỉ đạo 4, Đã duyệt/)).toBeVisible()
  await expect(home.getByRole('button', { name: 'Lấy tệp Bản xin ý kiến - anh Hạnh sửa.docx' })).toBeVisible()
  await expectAccessible(home)

  await home.getByRole('button', { name: CHAIR }).click()
  const progress = home.locator('.approval-progress')
  for (let done = 3; done <= 8; done++) {
    await home.keyboard.press('d')
    await expect(progress).toContainText(`${done}/8 đã duyệt`)
  }
  const notice = await openNotice(home)
  await expect(notice).toContainText('tiêu huỷ tài liệu hết giá trị trong quý IV')
  await home.getByRole('tab', { name: 'Số, thể thức' }).click()
  await home.getByRole('button', { name: /^Cấp số 01/ }).click()
  await expect(home.getByText('Đã cấp số 01', { exact: false }).first()).toBeVisible()
  await expect(notice).toContainText('tiêu huỷ tài liệu hết giá trị trong quý IV')
})

test('what was taken of a copy is taken back in one step; a copy of another meeting is refused by its name, and both sides of a conflict are shown', async ({
  home,
  app,
}) => {
  test.setTimeout(120_000)
  await openDesk(app, home)
  const buffer = await correctInWord()
  await bring(home, buffer)
  const dialog = home.getByRole('dialog', { name: 'Nhập bản xin ý kiến đã sửa' })
  await dialog.getByLabel(`Chỗ sửa là của chính ${CHAIR}`).first().check()
  await dialog.getByRole('button', { name: /^Nhận 4 chỗ đã chọn/ }).click()
  const item = home.getByRole('article', { name: /^Ý kiến chỉ đạo 1,/ })
  await expect(item).toContainText(CORRECTED)
  await expect(item).toContainText('Đã duyệt')
  await home.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click()
  await expect(item).not.toContainText('trong quý IV')
  await expect(item).toContainText('Chờ duyệt')

  await home.getByRole('button', { name: CHAIR }).click()
  await item.click()
  await home.keyboard.press('s')
  await item.getByRole('textbox').first().fill('Rà soát kho lưu trữ ngay')
  await home.keyboard.press('Control+Enter')
  await expect(item).toContainText('Rà soát kho lưu trữ ngay')
  await bring(home, buffer, 'lần hai.docx')
  const told = itemOf(dialog, 'Ý kiến chỉ đạo 1')
  await expect(told).toContainText('Hai bên cùng sửa')
  await expect(told).toContainText('Sổ bây giờ: Rà soát kho lưu trữ ngay')
  await expect(told.getByRole('checkbox', { name: 'Nhận: Nội dung, Ý kiến chỉ đạo 1' })).not.toBeChecked()
  await home.setViewportSize({ width: 683, height: 384 })
  await keepPicture(home, 'ban-sua-zoom')
  await expectAccessible(home)
  await home.setViewportSize({ width: 1366, height: 768 })
  await home.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await bring(home, Buffer.from(await exportCopy({ ...made, id: 'hop-la' })), 'họp lạ.docx')
  await expect(dialog.getByText('của một cuộc họp không còn trong tủ hồ sơ này')).toBeVisible()
  await expectAccessible(home)
})

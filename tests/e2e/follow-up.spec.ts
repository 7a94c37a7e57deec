import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const written = (date: string) => date.split('-').reverse().join('/')
const to = (assignee: string, days: number) => ({
  issuer: 'Lê Văn Hùng',
  assignee,
  deadline: { kind: 'date' as const, date: day(days), text: '' },
})

async function fill(app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const office = organization({ officialName: 'Văn phòng UBND tỉnh', shortName: 'VP' })
  await store.create({
    ...meeting(
      office,
      fields({ title: 'Giao ban tháng', heldOn: day(-60) }),
      directive('Rà soát danh mục hồ sơ lưu trữ đã quá thời hạn bảo quản', to('Sở Nội vụ', -12)),
      directive('Số hoá hồ sơ đất đai của ba xã vùng cao', to('Sở Nội vụ', 6)),
      directive('Khảo sát nguồn nước', to('Sở Xây dựng', 20)),
    ),
    id: 'hop-1',
  })
  await store.create({
    ...meeting(
      office,
      fields({ title: 'Chuyên đề cải cách hành chính', heldOn: day(-3) }),
      directive('Trình quy chế phối hợp giữa các phòng', to('Sở Nội vụ', 0)),
    ),
    id: 'hop-2',
  })
  await store.close()
}

async function openRegister(page: Page, app: App): Promise<void> {
  await fill(app)
  await page.goto(await app.restart())
  await page.getByRole('link', { name: 'Chỉ đạo', exact: true }).click()
  await expect(page.locator('.register-row')).toHaveCount(4)
}

const deed = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Thao tác khác' }).click()
  await page.getByRole('menuitem', { name }).click()
}
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('one key copies a message about the chosen row; Shift with it shows one for each body, and the reminder is recorded', async ({
  home,
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRegister(home, app)
  await home.locator('.register-row').first().locator('a').focus()
  await home.keyboard.press('c')
  await expect(home.locator('.notice')).toContainText('Đã chép lời nhắc gửi Sở Nội vụ (1 việc).')
  expect(await clipboard(home)).toContain(`Thời hạn: ${written(day(-12))} (quá hạn 12 ngày)`)
  await home.locator('.notice').getByRole('button', { name: 'Xem' }).click()
  const dialog = home.getByRole('dialog', { name: 'Lời nhắc' })
  await expect(dialog.getByLabel('Lời nhắc sẽ chép')).toHaveValue(/Kính gửi: Sở Nội vụ/)
  await home.keyboard.press('Escape')
  await home.locator('.register-row').first().locator('a').focus()
  await home.keyboard.press('Shift+C')
  const units = dialog.getByRole('group', { name: 'Đơn vị' })
  await expect(units.getByRole('radio')).toHaveCount(2)
  await dialog.getByLabel('Báo cáo trước ngày').fill(written(day(2)))
  await expect(dialog.getByLabel('Lời nhắc sẽ chép')).toHaveValue(
    new RegExp(`về Văn phòng UBND tỉnh trước ngày ${written(day(2))}`),
  )
  await expectAccessible(home)
  await keepPicture(home, 'follow-message')
  await dialog.getByRole('radio', { name: 'Sở Xây dựng' }).check()
  await dialog.getByRole('button', { name: 'Chép lời nhắc' }).click()
  await expect.poll(() => clipboard(home)).toContain('1. Khảo sát nguồn nước')
  await dialog.getByRole('button', { name: 'Ghi đã đôn đốc cho 1 chỉ đạo' }).click()
  await expect(home.locator('.notice').filter({ hasText: 'Đã ghi đôn đốc cho 1 chỉ đạo.' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ghi đã đôn đốc' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await home.locator('.register-row').filter({ hasText: 'Khảo sát' }).click()
  const detail = home.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  await expect(detail).toContainText('đã đôn đốc, “gửi lời nhắc”')
  await home.locator('.notice').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(detail).not.toContainText('gửi lời nhắc')
})

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Chọn thư mục…' }).click()
  const path = page.getByRole('textbox', { name: 'Đường dẫn' })
  await expect(path).not.toHaveValue('')
  await path.fill(folder)
  await page.getByRole('button', { name: 'Dùng thư mục này' }).click()
}

test('one letter to each body over its meetings is looked at and written, and what was urged is recorded', async ({
  home,
  app,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'cong-van-'))
  await openRegister(home, app)
  await deed(home, 'Công văn đôn đốc')
  const dialog = home.getByRole('dialog', { name: 'Công văn đôn đốc' })
  await expect(dialog.getByText('1 công văn cho 1 đơn vị, 3 nhiệm vụ')).toBeVisible()
  await expect(dialog.getByText('1 chỉ đạo còn mở nhưng chưa quá hạn')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Chỉ quá hạn' }).check()
  await expect(dialog.getByText('1 công văn cho 1 đơn vị, 1 nhiệm vụ')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Mọi việc còn mở' }).check()
  await expect(dialog.getByText('2 công văn cho 2 đơn vị, 4 nhiệm vụ')).toBeVisible()
  await expect(dialog.getByText('3 nhiệm vụ của 2 cuộc họp')).toBeVisible()
  await expectAccessible(home)
  await keepPicture(home, 'follow-joint-letters')
  await dialog.getByRole('button', { name: 'Xem trước công văn gửi Sở Nội vụ' }).click()
  const pages = home.getByRole('dialog', { name: 'Công văn đôn đốc gửi Sở Nội vụ' })
  await expect(pages.frameLocator('iframe').locator('.page').first()).toContainText('Chuyên đề cải cách')
  await expectAccessible(home)
  await keepPicture(home, 'follow-letter-pages')
  await pages.getByRole('button', { name: 'Quay lại' }).click()
  await dialog.getByRole('checkbox', { name: 'Sở Xây dựng' }).uncheck()
  await chooseFolder(home, folder)
  await dialog.getByRole('button', { name: 'Xuất 1 văn bản' }).click()
  await expect(dialog.getByText('Đã xuất 1 văn bản')).toBeVisible()
  expect(readdirSync(folder)).toEqual([`${today}-cong-van-don-doc-so-noi-vu.docx`])
  await dialog.getByRole('button', { name: 'Ghi đã đôn đốc cho 3 chỉ đạo' }).click()
  await expect(home.locator('.notice').filter({ hasText: 'Đã ghi đôn đốc cho 3 chỉ đạo.' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await home.locator('.register-row').filter({ hasText: 'Trình quy chế' }).click()
  const detail = home.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  await expect(detail).toContainText('đã đôn đốc, “gửi công văn đôn đốc”')
  await rm(folder, { recursive: true, force: true })
})

test('letters of several meetings go into one folder, and what was urged is recorded when that is asked for', async ({
  home,
  app,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'cong-van-'))
  await openRegister(home, app)
  await deed(home, 'Công văn đôn đốc')
  const dialog = home.getByRole('dialog', { name: 'Công văn đôn đốc' })
  await dialog.getByRole('radio', { name: 'Mỗi cuộc họp một công văn' }).check()
  await expect(dialog.getByText('3 công văn cho 2 đơn vị, 4 nhiệm vụ')).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Sở Xây dựng' }).uncheck()
  await expectAccessible(home)
  await keepPicture(home, 'follow-letters')
  await chooseFolder(home, folder)
  await dialog.getByRole('button', { name: 'Xuất 2 văn bản' }).click()
  await expect(dialog.getByText('Đã xuất 2 văn bản')).toBeVisible()
  expect(readdirSync(folder)).toHaveLength(2)
  await expectAccessible(home)
  await keepPicture(home, 'follow-letters-written')
  await dialog.getByRole('button', { name: 'Ghi đã đôn đốc cho 3 chỉ đạo' }).click()
  await expect(home.locator('.notice').filter({ hasText: 'Đã ghi đôn đốc cho 3 chỉ đạo.' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await home.locator('.register-row').filter({ hasText: 'Rà soát' }).click()
  const detail = home.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  await expect(detail).toContainText('đã đôn đốc, “gửi công văn đôn đốc”')
  await keepPicture(home, 'follow-detail')
  await detail.getByRole('link', { name: 'Công văn đôn đốc' }).click()
  await expect(home).toHaveURL(/meetings\/hop-1\/papers\?.*paper=reminder/)
  await rm(folder, { recursive: true, force: true })
})

test('the days go out as a calendar file', async ({ home, app }) => {
  await openRegister(home, app)
  const [download] = await Promise.all([home.waitForEvent('download'), deed(home, 'Xuất lịch thời hạn')])
  expect(download.suggestedFilename()).toBe('thoi-han-chi-dao.ics')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4)
  expect(text).toContain(`DTSTART;VALUE=DATE:${day(6).replaceAll('-', '')}\r\n`)
  await expect(home.locator('.notice')).toContainText('Đã xuất 4 thời hạn ra tệp lịch.')
  await home.getByRole('button', { name: 'Thao tác khác' }).click()
  await expectAccessible(home)
  await keepPicture(home, 'follow-menu')
  const [table] = await Promise.all([
    home.waitForEvent('download'),
    home.getByRole('menuitem', { name: 'Xuất bảng' }).click(),
  ])
  expect(readFileSync(await table.path(), 'utf8').split('\r\n')).toHaveLength(6)
})

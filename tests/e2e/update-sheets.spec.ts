import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import { editWordTable } from '#tests/builders/edit-word-table.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const written = (date: string) => date.split('-').reverse().join('/')
const TASKS = [
  'Rà soát danh mục hồ sơ lưu trữ đã quá thời hạn bảo quản',
  'Xây dựng kế hoạch sửa chữa trụ sở làm việc',
  'Số hoá hồ sơ đất đai của ba xã vùng cao',
  'Tham mưu quy chế phối hợp giữa các phòng',
] as const

async function fill(app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const given = (days: number) => ({
    issuer: 'Lê Văn Hùng',
    assignee: 'Sở Nội vụ',
    deadline: { kind: 'date' as const, date: day(days), text: '' },
  })
  await store.create({
    ...meeting(
      fields({ title: 'Giao ban tháng', heldOn: day(-60) }),
      ...TASKS.map((text, at) => directive(text, given(at * 9 - 12))),
      directive('Khảo sát nguồn nước', { ...given(20), assignee: 'Sở Xây dựng' }),
    ),
    id: 'hop-1',
  })
  await store.close()
}

/** Pictures to be looked at, in both schemes of colours. */
async function keepBoth(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await keepPicture(page, `${name}-${colorScheme}`)
  }
}

/** The sheets as files in a folder of their own. */
async function exportSheets(page: Page, folder: string): Promise<string[]> {
  await page.getByRole('button', { name: 'Xuất phiếu cập nhật…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Xuất phiếu cập nhật' })
  await expect(dialog.getByText('2 phiếu, 5 chỉ đạo')).toBeVisible()
  await expectAccessible(page)
  await keepBoth(page, 'phieu-xuat')
  await dialog.getByRole('button', { name: 'Chọn thư mục…' }).click()
  const path = page.getByRole('textbox', { name: 'Đường dẫn' })
  await expect(path).not.toHaveValue('')
  await path.fill(folder)
  await page.getByRole('button', { name: 'Dùng thư mục này' }).click()
  await dialog.getByRole('button', { name: 'Xuất 2 phiếu' }).click()
  await expect(dialog.getByText('Đã xuất 2 phiếu')).toBeVisible()
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  return readdirSync(folder).toSorted()
}

/** What the body does to its sheet: rows and columns in another order, cells filled in, a row of its own. */
function fillIn(path: string): Buffer {
  const said = [
    { text: TASKS[2], cells: { progress: 'Đã số hoá 2 trên 3 xã', obstacles: 'Máy quét hỏng' } },
    {
      text: TASKS[0],
      cells: {
        state: 'Đã hoàn thành',
        result: 'Đã tiêu huỷ 300 hồ sơ',
        document: '30/BC-SNV',
        doneOn: written(day(-3)),
      },
    },
    { text: TASKS[1], cells: { state: 'Xin gia hạn', askedUntil: written(day(40)) } },
    { text: TASKS[3], cells: { state: 'Đã hoàn thành', doneOn: written(day(5)) } },
  ]
  const added = ['Đề nghị giao thêm việc sửa mái kho']
  const edit = { rows: said, added, isMerged: false, isDecomposed: true, lost: 0, pick: (limit: number) => limit - 1 }
  return Buffer.from(editWordTable(readFileSync(path), edit))
}

test('a sheet goes out, is filled in, comes back and is taken; the register shows it, and all of it can be undone', async ({
  home,
  app,
}) => {
  test.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'phieu-'))
  await fill(app)
  await home.goto(await app.restart())
  await home.getByRole('link', { name: 'Chỉ đạo' }).click()
  await expect(home.locator('.register-row')).toHaveCount(5)
  await keepBoth(home, 'phieu-so')
  const names = await exportSheets(home, folder)
  expect(names).toEqual([`${today}-phieu-cap-nhat-so-noi-vu.docx`, `${today}-phieu-cap-nhat-so-xay-dung.docx`])
  const buffer = fillIn(join(folder, names[0] ?? ''))
  const bring = () =>
    home.getByLabel('Nhập phiếu cập nhật…').and(home.locator('input')).setInputFiles({
      name: 'Phiếu SNV đã điền.docx',
      mimeType: 'application/octet-stream',
      buffer,
    })
  await bring()
  const dialog = home.getByRole('dialog', { name: 'Nhập phiếu cập nhật' })
  await expect(dialog.getByText('4 chỉ đạo có tin mới · 1 đoạn chưa gắn được')).toBeVisible()
  await expect(dialog.getByRole('row', { name: TASKS[0] })).toContainText(
    `hoàn thành ${written(day(-3))}, 30/BC-SNV: Đã tiêu huỷ 300 hồ sơ`,
  )
  await expect(dialog.getByRole('row', { name: TASKS[1] })).toContainText(
    `xin gia hạn ${written(today)}, đến ${written(day(40))}`,
  )
  await expect(dialog.getByRole('row', { name: TASKS[3] })).toContainText('sau hôm nay')
  await expect(dialog.getByText('Đề nghị giao thêm việc sửa mái kho')).toBeVisible()
  await expectAccessible(home)
  await keepBoth(home, 'phieu-nhap')
  await dialog.getByRole('button', { name: 'Nhận 3 dòng đã chọn' }).click()
  await expect(dialog).toBeHidden()
  const undo = home
    .locator('.notice')
    .filter({ hasText: 'Đã ghi 4 ghi nhận' })
    .getByRole('button', { name: 'Hoàn tác' })
  const done = home.locator('.register-row').filter({ hasText: TASKS[0] })
  await expect(done).toHaveCount(0)
  await undo.click()
  await expect(done).toHaveCount(1)
  // What was taken back is news again.
  await bring()
  await expect(dialog.getByRole('button', { name: 'Nhận 3 dòng đã chọn' })).toBeEnabled()
  await home.keyboard.press('Control+Enter')
  await expect(done).toHaveCount(0)
  await expect(home.locator('.register-row').filter({ hasText: TASKS[1] })).toContainText('xin gia hạn')
  await home.locator('.register-row').filter({ hasText: TASKS[2] }).click()
  const detail = home.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  await expect(detail).toContainText('“Vướng mắc: Máy quét hỏng”, theo Sở Nội vụ')
  await keepBoth(home, 'phieu-lich-su')
  const [download] = await Promise.all([
    home.waitForEvent('download'),
    detail.getByRole('button', { name: 'Lấy tệp phiếu Phiếu SNV đã điền.docx' }).first().click(),
  ])
  expect(readFileSync(await download.path()).equals(buffer)).toBe(true)
  await bring()
  await expect(dialog.getByText('Đã có trong sổ').first()).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Nhận/ })).toHaveCount(0)
  await keepBoth(home, 'phieu-nhap-lai')
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).last().click()
  await rm(folder, { recursive: true, force: true })
})

import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const due = (days: number) => ({ deadline: { kind: 'date' as const, date: day(days), text: '' } })
const written = (date: string) => date.split('-').reverse().join('/')
const by = (issuer: string, assignee: string) => ({ issuer, assignee, verb: 'giao' })

/** Two meetings with directives of every kind, stored before the program is told to look. */
async function fill(app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const done = {
    id: 'xong',
    on: day(-20),
    recordedAt: `${day(-20)}T08:00+07:00`,
    type: 'completed' as const,
    document: '28/KH-SXD',
  }
  await store.create({
    ...meeting(
      fields({ title: 'Giao ban tháng', heldOn: day(-60) }),
      directive('Rà soát danh mục hồ sơ lưu trữ đã quá thời hạn bảo quản', {
        ...by('Lê Văn Hùng', 'Sở Nội vụ'),
        ...due(-12),
      }),
      directive('Lập biên bản tiêu huỷ', { parentId: 'directives-1', assignee: 'Phòng Văn thư' }),
      directive('Số hoá hồ sơ đất đai', { ...by('Lê Văn Hùng', 'Sở Xây dựng'), ...due(5) }),
      directive('Giữ kho sạch, thoáng', {
        ...by('Trần Thị Đào', 'Sở Nội vụ'),
        deadline: { kind: 'recurring', every: 'always' },
      }),
      directive('Xây dựng kế hoạch sửa trụ sở', { ...by('Trần Thị Đào', 'Sở Xây dựng'), ...due(-10), history: [done] }),
    ),
    id: 'hop-1',
  })
  await store.create({
    ...meeting(
      fields({ title: 'Chuyên đề cấp nước', heldOn: day(-3), series: { id: 'nuoc', name: 'Cấp nước' } }),
      directive('Khảo sát nguồn nước', { ...by('Trần Thị Đào', 'Sở Xây dựng'), ...due(0) }),
    ),
    id: 'hop-2',
  })
  await store.close()
}

async function openRegister(page: Page, app: App): Promise<void> {
  await fill(app)
  await page.goto(await app.restart())
  await page.getByRole('link', { name: 'Chỉ đạo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Theo dõi ý kiến chỉ đạo' })).toBeVisible()
  await expect(page.locator('.register-row').first()).toBeVisible()
}

const rowsOf = (page: Page) => page.locator('.register-row')
const figure = (page: Page, name: RegExp) =>
  page.getByRole('toolbar', { name: 'Số liệu' }).getByRole('button', { name })

test('the figures count and filter; items stand under their task; days are told in words', async ({ home, app }) => {
  await openRegister(home, app)
  await expect(rowsOf(home)).toHaveCount(5)
  await expect(rowsOf(home).nth(0)).toContainText('quá hạn 12 ngày')
  await expect(rowsOf(home).nth(1)).toContainText('Lập biên bản tiêu huỷ')
  await expect(rowsOf(home).nth(2)).toContainText('hôm nay')
  await expect(rowsOf(home).nth(3)).toContainText('còn 5 ngày')
  await expect(figure(home, /^4 đang mở/)).toHaveAttribute('aria-pressed', 'true')
  await figure(home, /^1 quá hạn/).click()
  await expect(rowsOf(home)).toHaveCount(2)
  await home.reload()
  await expect(rowsOf(home)).toHaveCount(2)
  await figure(home, /^2 đến hạn trong 7 ngày/).click()
  await expect(rowsOf(home)).toHaveCount(2)
  await figure(home, /^2 đến hạn trong 7 ngày/).click()
  await expect(rowsOf(home)).toHaveCount(6)
  await expect(rowsOf(home).filter({ hasText: 'sửa trụ sở' })).toContainText('xong đúng hạn')
  await expectAccessible(home)
})

test('words without tone marks and chips narrow it; a filter is kept under a name and comes back', async ({
  home,
  app,
}) => {
  await openRegister(home, app)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('ho so')
  await expect(rowsOf(home)).toHaveCount(3)
  await home.getByRole('button', { name: 'Đơn vị', exact: true }).click()
  await home.getByRole('menuitemradio', { name: 'Sở Xây dựng' }).click()
  await expect(rowsOf(home)).toHaveCount(1)
  await home.getByRole('button', { name: 'Lưu bộ lọc' }).click()
  await home.getByLabel('Tên bộ lọc').fill('Hồ sơ của Xây dựng')
  await home.keyboard.press('Enter')
  await home.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click()
  await expect(rowsOf(home)).toHaveCount(5)
  await home.reload()
  await home.getByRole('button', { name: 'Hồ sơ của Xây dựng', exact: true }).click()
  await expect(rowsOf(home)).toHaveCount(1)
  await home.getByRole('button', { name: 'Bỏ bộ lọc đã lưu' }).click()
  await home.locator('.notice').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByRole('button', { name: 'Hồ sơ của Xây dựng', exact: true })).toBeVisible()
})

test('by keys: progress, a reminder, completion; each is taken back by its notice; nonsense keeps what was typed', async ({
  home,
  app,
}) => {
  await openRegister(home, app)
  await rowsOf(home).first().locator('a').focus()
  await home.keyboard.press('u')
  await home.getByLabel('Phần trăm').fill('60')
  await home.keyboard.press('Enter')
  await expect(rowsOf(home).first()).toContainText('60 %')
  await home.locator('.notice').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(rowsOf(home).first()).toContainText('chưa báo cáo')
  await rowsOf(home).first().locator('a').focus()
  await home.keyboard.press('h')
  await home.getByLabel('Ngày', { exact: true }).fill(written(day(2)))
  await home.getByLabel('Văn bản kết quả').fill('30/BC-SNV')
  await home.keyboard.press('Enter')
  await expect(home.getByRole('alert')).toContainText('sau hôm nay')
  await expect(home.getByLabel('Văn bản kết quả')).toHaveValue('30/BC-SNV')
  await home.getByLabel('Ngày', { exact: true }).fill(written(today))
  await home.keyboard.press('Enter')
  await expect(figure(home, /^3 đang mở/)).toBeVisible()
  await expect(figure(home, /^0 quá hạn/)).toBeVisible()
})

test('an extension is granted to a day as people write it, a recorded event is dropped and brought back', async ({
  home,
  app,
}) => {
  await openRegister(home, app)
  const detail = home.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  await detail.getByRole('button', { name: 'Gia hạn' }).click()
  await home.getByLabel('Thời hạn mới').fill(written(day(30)))
  await home.keyboard.press('Enter')
  await expect(rowsOf(home).filter({ hasText: 'Rà soát' })).toContainText('còn 30 ngày')
  await rowsOf(home).filter({ hasText: 'Rà soát' }).click()
  await detail.getByRole('button', { name: /Bỏ ghi nhận/ }).click()
  await expect(rowsOf(home).first()).toContainText('quá hạn 12 ngày')
  await home.locator('.notice').filter({ hasText: 'Đã bỏ' }).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(rowsOf(home).filter({ hasText: 'Rà soát' })).toContainText('còn 30 ngày')
})

test('arrows choose, the address keeps the choice, Enter opens the directive in its meeting', async ({ home, app }) => {
  await openRegister(home, app)
  await rowsOf(home).first().locator('a').focus()
  await home.keyboard.press('ArrowDown')
  await home.keyboard.press('ArrowDown')
  await expect(rowsOf(home).nth(2)).toHaveAttribute('aria-selected', 'true')
  await home.reload()
  await expect(rowsOf(home).nth(2)).toHaveAttribute('aria-selected', 'true')
  await rowsOf(home).nth(2).locator('a').focus()
  await home.keyboard.press('Enter')
  await expect(home).toHaveURL(/meetings\/hop-2\/directives/)
})

test('by body, by leader and on the calendar', async ({ home, app }) => {
  await openRegister(home, app)
  await home.getByText('Theo đơn vị', { exact: true }).click()
  await expect(home.locator('.group-row')).toHaveText([
    /Sở Nội vụ 2 việc, 2 đang mở, 1 quá hạn/,
    /Sở Xây dựng 2 việc, 2 đang mở/,
  ])
  await keepPicture(home, 'directives-by-body')
  await home.getByText('Theo người giao', { exact: true }).click()
  await expect(home.locator('.group-row')).toHaveCount(2)
  await home.getByText('Lịch', { exact: true }).click()
  await home.getByRole('button', { name: 'Khảo sát nguồn nước' }).click()
  await expect(home.getByRole('region', { name: 'Chỉ đạo đang chọn' })).toContainText('Chuyên đề cấp nước')
  await expectAccessible(home)
})

test('a wide screen also tells the last news, who works along and what is to come of it', async ({ home, app }) => {
  await openRegister(home, app)
  await expect(home.getByRole('columnheader', { name: 'Phối hợp' })).toHaveCount(0)
  await home.setViewportSize({ width: 1920, height: 1080 })
  await expect(home.getByRole('columnheader', { name: 'Phối hợp' })).toBeVisible()
  await expect(rowsOf(home).filter({ hasText: 'Số hoá' }).getByRole('cell')).toHaveCount(11)
  await home.getByText('Theo đơn vị', { exact: true }).click()
  await expect(home.locator('.group-row th').first()).toHaveAttribute('colspan', '11')
  await expectAccessible(home)
})

test('with no directive at all one sentence and one button lead on', async ({ home }) => {
  await home.getByRole('link', { name: 'Chỉ đạo' }).click()
  await expect(home.getByText('Chưa có ý kiến chỉ đạo nào')).toBeVisible()
  await home.getByRole('button', { name: 'Mở danh sách cuộc họp' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
})

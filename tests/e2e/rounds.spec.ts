import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { listOpenRounds } from '#domain/due.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { registerScreen } from './pages/register.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const written = (date: string) => date.split('-').reverse().join('/')
const monthly = { kind: 'recurring' as const, every: 'month' as const, text: 'trước ngày 5 hằng tháng' }
const rounds = listOpenRounds({ deadline: monthly, history: [] }, day(-100), today).map(written)
const REPORT = 'Báo cáo thu ngân sách'
const PLAN = 'Trình đề án vị trí việc làm'

async function openRegister(page: Page, app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const base = meeting(
    fields({ title: 'Giao ban tháng', heldOn: day(-100) }),
    directive(REPORT, { issuer: 'Lê Văn Hùng', assignee: 'Sở Tài chính', deadline: monthly }),
    directive(PLAN, { assignee: 'Sở Nội vụ', deadline: { kind: 'date', date: day(90), text: '' } }),
    directive('Giữ kho sạch', { assignee: 'Sở Nội vụ', deadline: { kind: 'recurring', every: 'always' } }),
  )
  await store.create({ ...base, id: 'hop-1' })
  await store.close()
  await page.goto(await app.restart())
  await page.getByRole('link', { name: 'Chỉ đạo' }).click()
  await expect(page.locator('.register-row').first()).toBeVisible()
}

test('a task that recurs is done round by round: its key records a round, the next one takes its place', async ({
  home,
  app,
}) => {
  await openRegister(home, app)
  const { detail, row } = registerScreen(home)
  await expect(row(REPORT)).toContainText(rounds[0] ?? '')
  await expect(row(REPORT).getByRole('img', { name: 'trước ngày 5 hằng tháng' })).toBeVisible()
  await expect(row(REPORT)).toContainText('quá hạn')
  await row(REPORT).locator('a').focus()
  await expect(detail).toContainText(`${rounds[0]} đến hạn kỳ này`)
  await expect(detail).toContainText(`Các kỳ chưa ghi: ${rounds.slice(0, -1).slice(0, 6).join(', ')}`)
  await home.keyboard.press('h')
  const choice = detail.getByLabel('Kỳ', { exact: true })
  await expect(choice.locator('option')).toHaveCount(rounds.length)
  await expect(choice.locator('option').first()).toHaveText(`${rounds[0]}, đã quá hạn`)
  await expectAccessible(home)
  await keepPicture(home, 'directives-round')
  await choice.selectOption({ index: rounds.length - 2 })
  await detail.getByLabel('Văn bản kết quả').fill('12/BC-STC')
  await home.keyboard.press('Enter')
  await expect(row(REPORT)).toContainText(rounds.at(-1) ?? '')
  await expect(detail).toContainText(`xong kỳ, kỳ ${rounds.at(-2)}, 12/BC-STC`)
  await home.locator('.notice').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(row(REPORT)).toContainText(rounds[0] ?? '')
})

test('what is put aside leaves the daily list until its day, is counted and shown when asked for', async ({
  home,
  app,
}) => {
  await openRegister(home, app)
  const { detail, row, rows, action } = registerScreen(home)
  await row(PLAN).click()
  await action('Để sau').click()
  await expect(detail.getByLabel('Xem lại ngày')).toBeFocused()
  // Looked at again a week before its last day, unless somebody says otherwise.
  await expect(detail.getByLabel('Xem lại ngày')).toHaveValue(written(day(83)))
  await detail.getByLabel('Xem lại ngày').fill(written(day(95)))
  await home.keyboard.press('Enter')
  await expect(home.getByRole('alert')).toContainText('ngày xem lại ở sau thời hạn')
  await detail.getByLabel('Xem lại ngày').fill(written(day(60)))
  await home.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)
  await expect(row(PLAN)).toHaveCount(0)
  await expect(home.getByRole('toolbar', { name: 'Số liệu' }).getByRole('button', { name: /^3 đang mở/ })).toBeVisible()
  await expect(home.getByText('1 việc để sau')).toBeVisible()
  await home.getByRole('button', { name: 'Hiện cả việc để sau' }).click()
  await expect(row(PLAN)).toContainText(`để sau ${written(day(60)).slice(0, 5)}`)
  await home.reload()
  await expect(row(PLAN)).toBeVisible()
  await keepPicture(home, 'directives-asleep')
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Ẩn việc để sau' }).click()
  await expect(row(PLAN)).toHaveCount(0)
})

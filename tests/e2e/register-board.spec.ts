import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { seedStore } from './seed-store.ts'

const today = localDate(new Date())
const day = (days: number) => shiftDate(today, days)
const given = (assignee: string, days: number) => ({
  issuer: 'Lê Văn Hùng',
  assignee,
  deadline: { kind: 'date' as const, date: day(days), text: '' },
})

async function openBoard(page: Page, app: App): Promise<void> {
  const many = Array.from({ length: 60 }, (_, at) => directive(`Kiểm tra kho số ${at + 1}`, given('Sở Xây dựng', 90)))
  await seedStore(app, [
    {
      ...meeting(
        fields({ title: 'Giao ban tháng', heldOn: day(-60) }),
        directive('rà soát danh mục hồ sơ lưu trữ', given('Sở Nội vụ', -12)),
        directive('Lập kế hoạch tiêu huỷ', given('Sở Nội vụ', -3)),
        directive('Số hoá hồ sơ đất đai', given('Sở Xây dựng', 5)),
        ...many,
      ),
      id: 'hop-1',
    },
  ])
  await page.goto(await app.restart())
  await page.goto(new URL('/#/directives?view=board', page.url()).href)
  await expect(page.locator('.board-card').first()).toBeVisible()
}

const column = (page: Page, name: string) => page.getByRole('region', { name })
const cards = (page: Page, name: string) => column(page, name).getByRole('link')

test('each task stands in the column of how it stands; keys go from card to card, and what is recorded moves it', async ({
  home,
  app,
}) => {
  await openBoard(home, app)
  await expect(cards(home, 'Quá hạn 2')).toHaveCount(2)
  await expect(cards(home, 'Còn trong hạn 61')).toHaveCount(50)
  await expect(column(home, 'Chưa định hạn 0')).toContainText('Không có việc nào')
  await expect(home.getByRole('region', { name: /^Xong/ })).toHaveCount(0)
  await expectAccessible(home)
  await column(home, 'Còn trong hạn 61').getByRole('button', { name: 'Xem thêm 11 việc' }).click()
  await expect(cards(home, 'Còn trong hạn 61')).toHaveCount(61)

  const first = cards(home, 'Quá hạn 2').first()
  await first.focus()
  await home.keyboard.press('ArrowDown')
  const second = cards(home, 'Quá hạn 2').nth(1)
  await expect(second).toBeFocused()
  await expect(second).toHaveAttribute('aria-current', 'true')
  await home.keyboard.press('ArrowRight')
  await expect(cards(home, 'Còn trong hạn 61').nth(1)).toBeFocused()
  await home.keyboard.press('ArrowLeft')
  await expect(second).toBeFocused()
  await keepPicture(home, 'chi-dao-cot')

  await home.keyboard.press('h')
  const form = home.getByRole('form', { name: 'Hoàn thành' })
  await expect(form).toBeVisible()
  await form.getByLabel('Văn bản kết quả').fill('28/BC-SNV')
  await form.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(cards(home, 'Quá hạn 1')).toHaveCount(1)
  await home.goto(new URL('/#/directives?view=board&filter=figure%3Dall', home.url()).href)
  await expect(cards(home, 'Xong quá hạn 1')).toContainText('Lập kế hoạch tiêu huỷ')
  await expectAccessible(home)
  await cards(home, 'Quá hạn 1').first().press('Enter')
  await expect(home).toHaveURL(/meetings\/hop-1\/directives/)
})

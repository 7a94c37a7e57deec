import { localDate } from '#domain/dates.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expect, test } from './app.ts'
import { seedStore } from './seed-store.ts'

const COUNT = 1040
const today = localDate(new Date())

test.beforeEach(async ({ home, app }) => {
  test.slow()
  const tasks = Array.from({ length: COUNT }, (_, at) =>
    directive(`Việc số ${at}`, { assignee: 'Sở Nội vụ', deadline: { kind: 'date', date: today, text: '' } }),
  )
  await seedStore(app, [meeting(fields({ id: 'dai', title: 'Tổng kết', heldOn: today }), ...tasks)])
  await home.goto(await app.restart())
  await home.getByRole('link', { name: 'Chỉ đạo' }).click()
  await expect(home.locator('.register-row').first()).toBeVisible()
})

test('the day on which more than a thousand directives fall due names them all', async ({ home }) => {
  await home.getByText('Lịch', { exact: true }).click()
  await expect(home.getByText(`và ${COUNT - 2} việc nữa`)).toBeVisible()
})

test('Ctrl+P puts every row on paper, also those that were never in sight', async ({ home }) => {
  await home.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      document.body.setAttribute('data-printed', 'yes')
    }
  })
  await home.keyboard.press('Control+p')
  await expect(home.locator('body[data-printed]')).toBeVisible()
  await expect(home.locator('.register-row')).toHaveCount(COUNT)
  await expect(home.locator('.register-row').last()).toContainText('Việc số')
})

test('rows of a table are as high as the table reckons with, so that the last one can be reached', async ({ home }) => {
  const heights = await home.locator('.register-row').evaluateAll((rows) => {
    const said = getComputedStyle(document.documentElement).getPropertyValue('--tk-row')
    return [said, ...rows.slice(1, 6).map((row) => `${row.getBoundingClientRect().height}px`)]
  })
  expect(new Set(heights)).toEqual(new Set(['32px']))
  const total = await home.locator('.register-scroll').evaluate((scroll) => scroll.scrollHeight)
  expect(Math.abs(total - (COUNT * 32 + 28))).toBeLessThanOrEqual(1)
})

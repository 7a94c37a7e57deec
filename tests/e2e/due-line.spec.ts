import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const today = localDate(new Date())
const due = (days: number) => ({
  assignee: 'Sở Nội vụ',
  deadline: { kind: 'date' as const, date: shiftDate(today, days), text: '' },
})
const written = (days: number) => shiftDate(today, days).split('-').reverse().join('/')

async function fill(app: App, days: readonly number[]): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  const tasks = days.map((one) => directive(`Việc hẹn sau ${one} ngày`, due(one)))
  await store.create({ ...meeting(fields({ title: 'Giao ban', heldOn: shiftDate(today, -60) }), ...tasks), id: 'hop' })
  await store.close()
}

test('the start tells what is overdue and what will be soon, leads to the register, and is quiet for the day', async ({
  home,
  app,
}) => {
  await fill(app, [-12, -3, 4, 6, 30])
  await home.goto(await app.restart())
  const line = home.getByRole('region', { name: 'Chỉ đạo đến hạn' })
  await expect(line).toContainText(`2 việc quá hạn, lâu nhất từ ${written(-12)}`)
  await expect(line).toContainText(/2 việc đến hạn trong 7 ngày, sớm nhất (thứ|chủ nhật)/)
  await expect(line).toContainText(written(4))
  await expectAccessible(home)
  await keepPicture(home, 'due-line')
  await line.getByRole('link', { name: '2 việc đến hạn trong 7 ngày' }).click()
  await expect(home.locator('.register-row')).toHaveCount(2)
  await expect(home.locator('.register-row .due-soon')).toHaveText(['còn 4 ngày', 'còn 6 ngày'])
  await expectAccessible(home)
  await home.goBack()
  await line.getByRole('link', { name: '2 việc quá hạn' }).click()
  await expect(home.locator('.register-row')).toHaveCount(2)
  await expect(home.locator('.register-row .due-soon')).toHaveCount(0)
  await home.goBack()
  await line.getByRole('button', { name: 'Ẩn hôm nay' }).click()
  await expect(line).toHaveCount(0)
  await home.reload()
  await expect(home.getByRole('link', { name: 'Giao ban' }).first()).toBeVisible()
  await expect(line).toHaveCount(0)
  await home.keyboard.press('Control+k')
  await expect(home.getByRole('dialog', { name: 'Mọi lệnh' }).getByRole('combobox')).toBeFocused()
  await home.keyboard.type('hien lai dong viec')
  await expect(home.getByRole('option').first()).toContainText('Hiện lại dòng việc đến hạn')
  await home.keyboard.press('Enter')
  await expect(line).toBeVisible()
})

test('with nothing near or past its day there is no line', async ({ home, app }) => {
  await fill(app, [30])
  await home.goto(await app.restart())
  await expect(home.getByRole('link', { name: 'Giao ban' }).first()).toBeVisible()
  await expect(home.getByRole('region', { name: 'Chỉ đạo đến hạn' })).toHaveCount(0)
})

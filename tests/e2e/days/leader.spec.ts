import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expect, openImported, test } from '../app.ts'
import { Hand } from '../pages/hand.ts'
import { registerScreen } from '../pages/register.ts'
import { seedStore } from '../seed-store.ts'

/**
 * The day of the leader: reads what was said in his name where the secretary's program holds the folder, then follows
 * the tasks over all meetings, leaves a note, tells of progress, takes the table along.
 */
const LEADER = 'Trần Văn Minh'
const today = localDate(new Date())
const earlier = meeting(
  fields({ id: 'chuyen-de', title: 'Họp chuyên đề kho lưu trữ', heldOn: shiftDate(today, -40) }),
  directive('Sửa mái kho lưu trữ ở cơ sở 2', {
    issuer: LEADER,
    assignee: 'Văn phòng',
    deadline: { kind: 'date', date: shiftDate(today, -4), text: '' },
  }),
  directive('Mua giá để hồ sơ', { issuer: 'Lê Thị Hoa', assignee: 'Văn phòng' }),
)
const NOTE = 'Đề nghị báo cáo hằng tuần cho tới khi xong'

test.beforeEach(async ({ home, app, startAnother }) => {
  test.slow()
  await seedStore(app, [earlier])
  await home.goto(await startAnother(app.dataFolder))
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

test('what was said in his name is found, read beside its source, and cannot be changed by reading', async ({
  home,
  app,
  startAnother,
  context,
}) => {
  await openImported(home)
  const page = await context.newPage()
  await page.goto(await startAnother(app.dataFolder))
  await expect(page.getByText('Đang mở chỉ để xem')).toBeVisible()
  const hand = new Hand(page)
  await hand.press('Control+Shift+F')
  await expect(page.getByLabel('Tìm trong mọi cuộc họp')).toBeFocused()
  await hand.type('nguoi:"Tran Van Minh" de an')
  const hit = page.locator('.hit-group li').filter({ hasText: 'chỉ đạo' }).locator('a').first()
  await hand.reach(hit, 'ArrowDown')
  await hand.press('Enter')
  const task = page.getByLabel('Nội dung chỉ đạo, 1', { exact: true })
  await expect(task).toHaveValue(/đề án vị trí việc làm/)
  await expect(task).toBeDisabled()
  await expect(page.getByLabel('Người chỉ đạo, 1', { exact: true })).toHaveValue(LEADER)

  await hand.reach(page.getByRole('article', { name: 'Chỉ đạo 1' }).locator('a.origin, a[href*="review"]').first())
  await hand.press('Enter')
  await expect(page.getByRole('article', { name: 'Nguồn' })).toContainText(`đồng chí ${LEADER} đề nghị`)
  await expect(page.locator('.proposal.is-current')).toContainText('đề án vị trí việc làm')
  await hand.press('x')
  await expect(page.locator('.proposal.is-current')).toContainText('đề án vị trí việc làm')
  await expect(page.getByText(/Đã xem hết đề xuất/)).toBeVisible()

  const register = registerScreen(page)
  await register.open(hand)
  await expect(register.action('Ghi chú')).toBeDisabled()
})

test('his tasks of all meetings are followed, noted, told of, and taken along as a table', async ({ home }) => {
  await openImported(home)
  const hand = new Hand(home)
  await hand.watchPointer()
  const since = Date.now()
  const register = registerScreen(home)
  hand.step('the tasks in his name')
  await register.open(hand)
  await expect(register.rows).toHaveCount(4)
  await register.filter(hand, `nguoi:"${LEADER}"`)
  await expect(register.rows).toHaveCount(3)
  await expect(register.row('mái kho')).toContainText('quá hạn 4 ngày')

  hand.step('a note')
  await register.record(hand, register.row('mái kho'), {
    key: 'n',
    fields: [
      ['Nội dung', NOTE],
      ['Người ghi chú', LEADER],
    ],
  })
  await expect(register.detail).toContainText(`ghi chú, “${NOTE}”, theo ${LEADER}`)
  // A note is no news of the body: the task stands as it did.
  await expect(register.row('mái kho')).toContainText('chưa báo cáo')
  hand.step('progress')
  await register.record(hand, register.row('mái kho'), { key: 'u', fields: [['Phần trăm', '60']] })
  await expect(register.row('mái kho')).toContainText('60 %')

  hand.step('the table')
  const [head, ...rows] = await register.exportTable(hand)
  expect(head).toMatch(/^\uFEFFSố trong cuộc họp;Nội dung chỉ đạo;/)
  expect(rows).toHaveLength(3)
  expect(rows.find((row) => row.includes('mái kho'))).toMatch(/Họp chuyên đề kho lưu trữ.*quá hạn 4 ngày.*60 %/)
  expect(rows.join()).not.toContain('giá để hồ sơ')
  expect(hand.pointed).toBe(0)
  console.log(hand.report('The day of the leader', since))
})

test('a note without words is refused, and what is closed can still be noted', async ({ home }) => {
  const hand = new Hand(home)
  const register = registerScreen(home)
  await register.open(hand)
  await register.filter(hand, 'mai kho')
  await expect(register.rows).toHaveCount(1)
  await register.record(hand, register.row('mái kho'), { key: 'h', fields: [['Văn bản kết quả', '12/BC-VP']] })
  await home
    .getByRole('toolbar', { name: 'Số liệu' })
    .getByRole('button', { name: /đang mở/ })
    .press('Enter')
  const done = register.row('mái kho')
  await done.locator('a').focus()
  await hand.press('n', 'Enter')
  await expect(register.detail.getByRole('alert')).toHaveText('Gõ nội dung ghi chú.')
  await hand.fill(register.detail.getByLabel('Nội dung', { exact: true }), NOTE)
  await hand.press('Enter')
  await expect(register.detail).toContainText(NOTE)
  await expect(done).toContainText('12/BC-VP')
})

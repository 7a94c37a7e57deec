import { Session } from '#domain/meeting.ts'
import { agendaItem, attendee, directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { meetingList } from './pages/meeting-list.ts'
import { seedStore } from './seed-store.ts'

const weekly = { id: 'chuoi', name: 'Giao ban hằng tháng' }
const late = { deadline: { kind: 'date', date: '2020-01-31' } } as const
const meetings = [
  meeting(
    fields({ id: 'a', title: 'Giao ban tháng 10', heldOn: '2026-10-02', session: 'morning', series: weekly }),
    attendee('Vũ Thị Ánh', { role: 'chair', posts: ['Giám đốc Sở'] }),
    agendaItem('Kiểm điểm'),
    directive('rà soát kho lưu trữ', { assignee: 'Văn phòng', ...late }),
  ),
  meeting(
    fields({ id: 'b', title: 'Ấn định lịch', heldOn: '2026-11-12', status: 'approved' }),
    attendee('Lê Văn Ổn', { role: 'chair' }),
  ),
  ...Object.entries({ morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' } as const).map(
    ([session, when], at) =>
      meeting(
        fields({
          id: `c${at}`,
          title: `Họp buổi ${when}`,
          heldOn: '2025-09-02',
          session: Session.parse(session),
          series: at === 0 ? weekly : null,
        }),
      ),
  ),
  meeting(fields({ id: 'd', title: 'Chưa có ngày' })),
]

test.beforeEach(async ({ home, app, startAnother }) => {
  test.slow()
  await seedStore(app, meetings)
  await home.goto(await startAnother(app.dataFolder))
  await expect(home.locator('.meeting-row')).toHaveCount(meetings.length)
})

test('chips narrow the list by keyboard, stand in the address, and are dropped by their cross', async ({ home }) => {
  const list = meetingList(home)
  await list.choose('Năm', '2025')
  await expect(list.rows).toHaveCount(4)
  await list.choose('Chuỗi họp', 'Giao ban hằng tháng')
  await expect(list.rows).toHaveCount(1)
  await expectAccessible(home)
  await home.reload()
  await expect(list.rows).toHaveCount(1)
  await home.getByRole('button', { name: 'Bỏ lọc theo năm' }).click()
  await expect(list.rows).toHaveCount(2)
  await home.goBack()
  await expect(list.rows).toHaveCount(1)
  await home.getByRole('button', { name: 'Bỏ hết' }).click()
  await home.getByRole('button', { name: 'Có chỉ đạo quá hạn' }).press('Space')
  await expect(list.rows).toHaveCount(1)
  await expect(list.preview).toContainText(/quá hạn \d+ ngày/)
  await list.choose('Trạng thái', 'Đã duyệt')
  await expect(home.getByText('Không có cuộc họp nào hợp với các điều kiện')).toBeVisible()
  await home.getByRole('button', { name: 'Bỏ lọc', exact: true }).click()
  await expect(list.rows).toHaveCount(meetings.length)
})

test('a head sorts, says so, and the months go; series can be grouped', async ({ home }) => {
  const list = meetingList(home)
  await expect(list.head('Ngày')).toHaveAttribute('aria-sort', 'descending')
  await list.head('Tên cuộc họp').getByRole('button').press('Enter')
  await expect(list.head('Tên cuộc họp')).toHaveAttribute('aria-sort', 'ascending')
  await expect(home.locator('.group-row')).toHaveCount(0)
  expect((await list.titles()).slice(0, 2)).toEqual(['Ấn định lịch', 'Chưa có ngày'])
  await list.head('Tên cuộc họp').getByRole('button').press('Enter')
  await home.reload()
  await expect(list.head('Tên cuộc họp')).toHaveAttribute('aria-sort', 'descending')
  await list.choose('Gộp dòng: Theo tháng', 'Theo chuỗi họp')
  await expect(home.locator('.group-row')).toHaveText(['Giao ban hằng tháng 2', 'Không thuộc chuỗi họp nào 5'])
})

test('Delete moves a row into the trash and the focus to its neighbour; undo brings it back', async ({ home }) => {
  const list = meetingList(home)
  await list.row('Ấn định lịch').locator('a').focus()
  await home.keyboard.press('Delete')
  await expect(list.row('Ấn định lịch')).toHaveCount(0)
  await expect(list.row('Giao ban tháng 10').locator('a')).toBeFocused()
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(list.row('Ấn định lịch')).toHaveCount(1)
})

test('the calendar shows the days, moves by keys, and is remembered', async ({ home }) => {
  const list = meetingList(home)
  await home.getByText('Lịch', { exact: true }).click()
  const calendar = home.getByRole('region', { name: 'Lịch' })
  await expect(calendar.getByText('1 cuộc họp chưa đủ ngày')).toBeVisible()
  await home.goto(`${home.url().split('#')[0]}#/?month=2025-09`)
  const holiday = calendar.locator('[data-day="2025-09-02"]')
  await expect(holiday).toHaveClass(/is-off/)
  await expect(holiday.getByRole('link')).toHaveCount(2)
  await holiday.getByRole('button', { name: /Xem thêm 2/ }).click()
  await expect(holiday.getByRole('link')).toHaveCount(4)
  await expectAccessible(home)
  await keepPicture(home, 'list-calendar')
  await calendar.locator('[data-day="2025-09-01"]').focus()
  await home.keyboard.press('ArrowLeft')
  await expect(calendar.locator('[data-day="2025-08-31"]')).toBeFocused()
  await expect(calendar.getByRole('heading')).toHaveText('Tháng 8 năm 2025')
  await home.keyboard.press('PageDown')
  await expect(calendar.locator('[data-day="2025-09-30"]')).toBeFocused()
  await holiday.getByRole('link').first().click()
  await expect(list.preview.getByRole('heading', { level: 2 })).toHaveText('Họp buổi sáng')
  await home.goto(`${home.url().split('#')[0]}#/search`)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(calendar).toBeVisible()
})

test('a meeting with nothing in it yet says when, whose, and what to do next', async ({ home }) => {
  const list = meetingList(home)
  await list.row('Chưa có ngày').click()
  await expect(list.preview).toContainText('Chưa rõ ngày · Chưa rõ cơ quan')
  await expect(list.preview).toContainText('Chưa ghi thành phần, diễn biến hay chỉ đạo nào.')
  await expectAccessible(home)
})

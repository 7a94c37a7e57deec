import { Attendee } from '#domain/attendee.ts'
import { expect, openTab, test, waitUntilSaved } from './app.ts'
import { ask } from './ask.ts'
import { openMeeting } from './pages/meeting.ts'

const PEOPLE = [
  Attendee.parse({ id: 'minh', fullName: 'Trần Văn Minh', posts: ['Giám đốc'], role: 'chair' }),
  Attendee.parse({ id: 'hoa', fullName: 'Lê Thị Hoa', posts: ['Chánh Văn phòng'] }),
]
const NOTES = `đ/c Hoa: báo cáo kết quả tháng 11, tiếp nhận 1.245 hồ sơ
KL đ/c Minh:
- giao Văn phòng chủ trì rà soát hồ sơ quá hạn, xong trước 5/12`

test('notes go into the meeting that is there: names and year come from it, and no second meeting is made', async ({
  home,
}) => {
  await openMeeting(home, { title: 'Giao ban', heldOn: '2026-11-25', attendees: PEOPLE }, 'speeches')
  await home.getByRole('link', { name: 'Nhập ghi chép vào cuộc họp này' }).click()
  await expect(home.getByRole('main').getByRole('link', { name: 'Giao ban' })).toBeVisible()
  await home.getByLabel('Nội dung ghi chép').fill(NOTES)
  await home.reload()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue(NOTES)
  await home.keyboard.press('Control+Enter')
  await expect(home.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible()
  await home.getByRole('button', { name: 'Nhận tất cả' }).click()
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
  await waitUntilSaved(home)
  const { meetings } = await ask(home, 'meeting.list', {})
  expect(meetings).toHaveLength(1)
  const meeting = await ask(home, 'meeting.get', { id: meetings[0]?.id ?? '' })
  expect(meeting.attendees.map((one) => one.fullName)).toEqual(['Trần Văn Minh', 'Lê Thị Hoa'])
  expect(meeting.directives.map((one) => [one.issuer, one.deadline])).toEqual([
    ['Trần Văn Minh', expect.objectContaining({ date: '2026-12-05' })],
  ])
  await home.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(home, 'Diễn biến')
  await expect(home.getByLabel('Người phát biểu').first()).toHaveValue('Lê Thị Hoa')
})

test('what is typed for one meeting is not in the box of another, nor in that of a new one', async ({ home }) => {
  await openMeeting(home, { title: 'Họp một' }, 'speeches')
  await home.getByRole('link', { name: 'Nhập ghi chép vào cuộc họp này' }).click()
  await home.getByLabel('Nội dung ghi chép').fill('đ/c Hoa: báo cáo')
  await home.getByRole('button', { name: 'Làm cuộc họp mới' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Nhập ghi chép', exact: true })).toBeVisible()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('')
  await home.goBack()
  await expect(home.getByLabel('Nội dung ghi chép')).toHaveValue('đ/c Hoa: báo cáo')
})

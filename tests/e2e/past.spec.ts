import { agendaItem, attendee, directive, fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { expect, openTab, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { meetingList } from './pages/meeting-list.ts'
import { seedStore } from './seed-store.ts'

const october = meeting(
  fields({ id: 'thang-10', title: 'Giao ban tháng 10', heldOn: '2026-10-02', place: 'P. 201' }),
  attendee('Vũ Thị Ánh', { role: 'chair', posts: ['Giám đốc Sở'] }),
  attendee('Lê Văn Ổn', { presence: 'excused' }),
  agendaItem('Kiểm điểm tháng'),
  directive('rà soát kho lưu trữ', { assignee: 'Văn phòng' }),
  directive('nộp báo cáo năm', { assignee: 'Phòng Tổ chức' }),
)

test.beforeEach(async ({ home, app, startAnother }) => {
  test.slow()
  await seedStore(app, [october])
  await home.goto(await startAnother(app.dataFolder))
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

test('the next meeting of a series has its people, programme and what is still open', async ({ home }) => {
  const dialog = await meetingList(home).openCopyDialog('Giao ban tháng 10')
  await expect(dialog.getByLabel('Tên cuộc họp')).toHaveValue('Giao ban tháng 11')
  await expect(dialog.getByText('Tên đề xuất theo tên kỳ trước')).toBeVisible()
  await expect(dialog.getByLabel('Chỉ đạo còn mở (2)').first()).toBeChecked()
  await dialog.getByLabel('Ngày họp').fill('3/11/2026')
  await dialog.getByLabel('Chuỗi họp').fill('Giao ban hằng tháng')
  await expect(dialog.getByText('Cuộc họp trước cũng được ghi vào chuỗi này.')).toBeVisible()
  await expectAccessible(home)
  await keepPicture(home, 'copy-meeting')
  await dialog.getByRole('button', { name: 'Tạo cuộc họp' }).click()
  await expect(home.getByRole('heading', { level: 1, name: 'Giao ban tháng 11' })).toBeVisible()
  await expect(home.getByLabel('Chuỗi họp')).toHaveValue('Giao ban hằng tháng')

  await openTab(home, 'Chỉ đạo')
  const carried = home.getByRole('region', { name: 'Chỉ đạo của kỳ trước' })
  await expect(carried).toContainText('2 việc, còn mở 2')
  await carried.getByLabel('Kiểm điểm tại cuộc họp này, việc 1').fill('Đã rà xong một nửa')
  await waitUntilSaved(home)
  await carried.getByRole('button', { name: 'Ghi nhận…' }).nth(1).click()
  const record = home.getByRole('dialog', { name: 'Ghi nhận tình hình thực hiện' })
  await record.getByText('Hoàn thành').click()
  await record.getByLabel('Nội dung').fill('Đã nộp')
  await expectAccessible(home)
  await record.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
  await expect(carried).toContainText('2 việc, còn mở 1')
  await expectAccessible(home)
  await keepPicture(home, 'carried-directives')
  await home.locator('.notice').filter({ hasText: 'Đã ghi nhận' }).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(carried).toContainText('2 việc, còn mở 2')

  await home.reload()
  await expect(carried.getByLabel('Kiểm điểm tại cuộc họp này, việc 1')).toHaveValue('Đã rà xong một nửa')
  await carried
    .getByRole('link', { name: /Giao ban tháng 10/ })
    .first()
    .click()
  await expect(home.getByRole('heading', { level: 1, name: 'Giao ban tháng 10' })).toBeVisible()
})

test('what is not wanted is not taken, and a bad date is said and kept', async ({ home }) => {
  const dialog = await meetingList(home).openCopyDialog('Giao ban tháng 10')
  await dialog.getByLabel('Thành phần (2)').uncheck()
  await dialog.getByLabel('Chỉ đạo còn mở (2)').first().uncheck()
  await dialog.getByLabel('Ngày họp').fill('40/13')
  await dialog.getByLabel('Chuỗi họp').focus()
  await expect(dialog.getByText('Chưa đọc được ngày này')).toBeVisible()
  await expect(dialog.getByLabel('Ngày họp')).toHaveValue('40/13')
  await dialog.getByLabel('Ngày họp').fill('')
  await dialog.getByRole('button', { name: 'Tạo cuộc họp' }).click()
  await openTab(home, 'Chỉ đạo')
  await expect(home.getByRole('region', { name: 'Chỉ đạo của kỳ trước' })).toHaveCount(0)
})

test('in a low window the buttons of the dialog stay in sight and what stands above them scrolls', async ({ home }) => {
  await home.setViewportSize({ width: 1366, height: 420 })
  const dialog = await meetingList(home).openCopyDialog('Giao ban tháng 10')
  const create = dialog.getByRole('button', { name: 'Tạo cuộc họp' })
  await expect(create).toBeInViewport({ ratio: 1 })
  await dialog.getByLabel('Chỉ đạo còn mở (2)').first().scrollIntoViewIfNeeded()
  await expect(create).toBeInViewport({ ratio: 1 })
})

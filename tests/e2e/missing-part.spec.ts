import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { openMeeting } from './pages/meeting.ts'

test('a part that cannot be fetched leaves the screen and what is typed there, and can be fetched again', async ({
  home,
}) => {
  const gone = '**/editor-side-*.js'
  await home.route(gone, (route) => route.abort())
  await openMeeting(home, {}, 'info')
  await expect(home.getByRole('alert')).toContainText('Chưa tải được phần này')
  await home.getByLabel('Địa điểm').fill('Hội trường lớn')
  await expect(home.getByTestId('save-state')).toContainText('Đã lưu lúc')
  await expectAccessible(home)
  await home.unroute(gone)
  await home.getByRole('button', { name: 'Thử lại' }).click()
  await expect(home.getByRole('complementary', { name: 'Kiểm tra, nguồn, lịch sử' })).toBeVisible()
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường lớn')
})

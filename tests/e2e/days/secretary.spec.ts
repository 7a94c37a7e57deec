import type { Page } from '@playwright/test'
import { agendaItem, attendee, directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { expect, tabLink, test, waitUntilSaved } from '../app.ts'
import { ask } from '../ask.ts'
import { Hand } from '../pages/hand.ts'
import { papersScreen } from '../pages/papers.ts'
import { reviewScreen } from '../pages/review.ts'
import { seriesDialog } from '../pages/series-dialog.ts'
import { seedStore } from '../seed-store.ts'

/**
 * The day of the secretary: the next meeting of a series, notes while people talk, a vote, figures, the minutes in Word.
 * No mouse: the page itself tells of any press of one.
 */
const october = meeting(
  fields({
    id: 'thang-10',
    title: 'Giao ban tháng 10',
    heldOn: '2026-10-02',
    session: 'morning',
    place: 'Phòng họp 201',
    series: { id: 'giao-ban', name: 'Giao ban hằng tháng' },
    recipients: ['Lãnh đạo Sở', 'Các phòng thuộc Sở'],
  }),
  organization({
    officialName: 'SỞ KHOA HỌC ẨM THUỴ',
    shortName: 'Sở Khoa học',
    code: 'SKH',
    governingBody: 'UBND TỈNH ẨM THUỴ',
    placeName: 'Ẩm Thuỵ',
  }),
  attendee('Vũ Thị Ánh', { role: 'chair', posts: ['Giám đốc Sở'] }),
  attendee('Lê Văn Ổn', { posts: ['Trưởng phòng Kế hoạch'] }),
  attendee('Trần Thế Ếch', { posts: ['Chánh Văn phòng Sở'] }),
  agendaItem('Kiểm điểm công việc tháng trước'),
  agendaItem('Bàn việc tháng tới'),
  directive('rà soát kho lưu trữ', { assignee: 'Văn phòng Sở', issuer: 'Vũ Thị Ánh' }),
  directive('nộp báo cáo năm', { assignee: 'Phòng Kế hoạch', issuer: 'Vũ Thị Ánh' }),
)

/** As they come out of a hurried hand. */
const NOTES = `Đ/c Ánh kết luận:
- Giao Phòng Kế hoạch hoàn thành dự thảo đề án chuyển đổi số trước ngày 15/12/2026.
- Yêu cầu Văn phòng Sở kiểm kê máy tính, xong trước 30/11/2026.`

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const toTab = async (hand: Hand, typed: string, tab: string): Promise<void> => {
  await hand.command(typed, `Sang ${tab}`)
  await expect(tabLink(hand.page, tab)).toHaveAttribute('aria-current', 'page')
}

/** The next meeting: day, people, programme, and what is still open; one excused, one task told of. */
async function begin(hand: Hand): Promise<void> {
  const { page } = hand
  hand.step('the next meeting of the series')
  const dialog = seriesDialog(page)
  await dialog.open(hand, { from: october.title, heldOn: 'sáng 3/11/2026' })
  await expect(dialog.title).toHaveValue('Giao ban tháng 11')
  await expect(dialog.takes('Chỉ đạo còn mở (2)')).toBeChecked()
  await dialog.create(hand)
  await expect(page.getByRole('heading', { level: 1, name: 'Giao ban tháng 11' })).toBeVisible()
  hand.step('who came')
  await toTab(hand, 'sang thanh phan', 'Thành phần')
  await hand.reach(page.getByRole('combobox', { name: 'Họ và tên, 2' }))
  await hand.press('Escape', 'v')
  await expect(page.getByText('có mặt 2 · vắng có lý do 1')).toBeVisible()
  hand.step('what became of the tasks of last time')
  await toTab(hand, 'sang chi dao', 'Chỉ đạo')
  await hand.fill(page.getByLabel('Kiểm điểm tại cuộc họp này, việc 1'), 'Đã rà xong tầng 1')
}

/** While people talk: who, what, the next one. */
async function write(hand: Hand): Promise<void> {
  const { page } = hand
  const text = (number: number) => page.getByRole('textbox', { name: `Nội dung phát biểu, ${number}`, exact: true })
  hand.step('what is said')
  await toTab(hand, 'sang dien bien', 'Diễn biến')
  await hand.reach(page.getByRole('button', { name: 'Thêm ý kiến', exact: true }))
  await hand.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Người phát biểu, 1' })).toBeFocused()
  await hand.type('ech')
  await expect(page.getByRole('option', { name: /Trần Thế Ếch/ })).toBeVisible()
  await hand.press('ArrowDown', 'Enter')
  await hand.reach(text(1))
  await hand.type('Kho tầng 2 còn ẩm, cần thay cửa sổ.')
  await hand.press('Enter')
  await hand.type('Kinh phí dự kiến 45 triệu đồng.')
  await hand.press('Control+Enter')
  await expect(page.getByRole('combobox', { name: 'Người phát biểu, 2' })).toBeFocused()
  await hand.type('Vũ Thị Ánh')
  await hand.press('Escape')
  await hand.reach(text(2))
  await hand.type('Đồng ý thay cửa sổ trong quý này.')
}

/** Notes taken on the side are read, looked at one by one, and accepted. */
async function readNotes(hand: Hand): Promise<void> {
  const { page } = hand
  const review = reviewScreen(page)
  hand.step('notes into proposals')
  await hand.command('nhap ghi chep vao', 'Nhập ghi chép vào cuộc họp này')
  await review.addNotes(hand, NOTES)
  await expect(review.current).toBeVisible()
  hand.step('each proposal')
  expect(await review.decideEach(hand)).toBeGreaterThan(1)
  await hand.reach(page.getByRole('button', { name: 'Mở cuộc họp' }))
  await hand.press('Enter')
}

async function count(hand: Hand): Promise<void> {
  const { page } = hand
  hand.step('a figure and a vote')
  await toTab(hand, 'sang so lieu', 'Số liệu')
  await hand.reach(page.getByRole('button', { name: 'Thêm số liệu' }))
  await hand.press('Enter')
  await expect(page.getByLabel('Chỉ tiêu, 1')).toBeFocused()
  await hand.type('Hồ sơ giải quyết trong tháng')
  await hand.fill(page.getByLabel('Số, 1', { exact: true }), '1.284')
  await hand.fill(page.getByLabel('Đơn vị tính, 1'), 'hồ sơ')
  await hand.reach(page.getByRole('button', { name: 'Thêm biểu quyết' }))
  await hand.press('Enter')
  await hand.type('Thông qua kế hoạch sửa kho')
  await hand.fill(page.getByLabel('Tán thành, 1', { exact: true }), '2')
  await hand.press('Tab')
  await waitUntilSaved(page)
}

/** What the program holds at the end, to be held against what the paper says. */
async function stored(page: Page) {
  const { meetings } = await ask(page, 'meeting.list', {})
  const made = meetings.find((one) => one.title === 'Giao ban tháng 11')
  return await ask(page, 'meeting.get', { id: made?.id ?? '' })
}

test('from the last meeting of the series to the minutes in Word, without a mouse', async ({
  home,
  app,
  startAnother,
}) => {
  test.slow()
  await seedStore(app, [october])
  await home.goto(await startAnother(app.dataFolder))
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  const hand = new Hand(home)
  await hand.watchPointer()
  const since = Date.now()
  await begin(hand)
  await write(hand)
  await readNotes(hand)
  await count(hand)

  hand.step('the minutes')
  await toTab(hand, 'sang van ban', 'Văn bản')
  const papers = papersScreen(home)
  await papers.waitForPages('BIÊN BẢN')
  const { name, text } = await papers.exportNow(hand)
  expect(name).toMatch(/bien-ban.*\.docx$/)
  const words = [
    'SỞ KHOA HỌC ẨM THUỴ',
    'Giao ban tháng 11',
    ...['Vũ Thị Ánh', 'Giám đốc Sở', 'Trần Thế Ếch', 'Chánh Văn phòng Sở', 'Lê Văn Ổn'],
    ...['Kiểm điểm công việc tháng trước', 'Bàn việc tháng tới', 'Đã rà xong tầng 1'],
    ...['Kho tầng 2 còn ẩm, cần thay cửa sổ.', 'Kinh phí dự kiến 45 triệu đồng.', 'Đồng ý thay cửa sổ trong quý này.'],
    ...['1.284', 'Thông qua kế hoạch sửa kho'],
  ]
  for (const one of words) expect.soft(text).toContain(one)
  const meetingNow = await stored(home)
  expect(meetingNow.directives.length).toBe(2)
  for (const one of meetingNow.directives) {
    expect.soft(text).toContain(one.text)
    expect.soft(text).toContain(one.assignee)
  }
  expect(meetingNow.directives.map((one) => one.assignee)).toEqual(['Phòng Kế hoạch', 'Văn phòng Sở'])
  expect(meetingNow.votes).toMatchObject([{ subject: 'Thông qua kế hoạch sửa kho', inFavour: 2 }])
  expect(hand.pointed).toBe(0)
  expect(hand.actions).toBeLessThan(240)
  console.log(hand.report('The day of the secretary', since))
})

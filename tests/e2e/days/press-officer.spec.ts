import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { shiftDate } from '#domain/working-days.ts'
import { expect, openTab, test, waitUntilSaved } from '../app.ts'
import { Hand } from '../pages/hand.ts'
import { papersScreen } from '../pages/papers.ts'
import { pressPane } from '../pages/press.ts'
import { reviewScreen } from '../pages/review.ts'

/** The day of the press officer: what colleagues wrote comes in, a news item and a release go out within ten minutes. */
const SOURCE = `Sáng 18/3/2026, tại Ẩm Thuỵ, Sở Nông nghiệp tổ chức hội nghị triển khai vụ hè thu năm 2026.

Dự hội nghị có đồng chí Đỗ Hữu Ổn, Phó Chủ tịch UBND tỉnh; đồng chí Phan Thị Ấm, Giám đốc Sở Nông nghiệp.

Năm 2025, toàn tỉnh gieo cấy 42.300 ha, sản lượng đạt 268.000 tấn, tăng 4% so với năm 2024.

Phát biểu tại hội nghị, đồng chí Đỗ Hữu Ổn đề nghị Sở Nông nghiệp hoàn thành lịch thời vụ trước ngày 5/4/2026.

Đồng chí yêu cầu Chi cục Thuỷ lợi kiểm tra toàn bộ trạm bơm, báo cáo kết quả trước ngày 20/4/2026.

Nhân dịp này, UBND tỉnh đã tặng Bằng khen cho Hợp tác xã Ồ Lâm vì có thành tích trong sản xuất lúa.`

const HEADLINE = 'Ẩm Thuỵ triển khai vụ hè thu năm 2026'
const embargoDay = shiftDate(localDate(new Date()), 1).split('-').reverse().join('/')
const openPaper = async (page: Page, hand: Hand, name: string, words: RegExp | string) => {
  const papers = papersScreen(page)
  await hand.click(papers.link(name))
  await expect(papers.link(name)).toHaveAttribute('aria-current', 'page')
  await papers.waitForPages(words)
  return papers
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Pasted, read, each proposal looked at and decided. */
async function readSource(hand: Hand): Promise<void> {
  const { page } = hand
  hand.step('paste and read')
  await hand.press('Control+i')
  await expect(page.getByLabel('Nội dung ghi chép')).toBeFocused()
  await hand.paste(SOURCE)
  await hand.press('Control+Enter')
  const review = reviewScreen(page)
  await expect(review.heading).toBeVisible()
  hand.step('review')
  expect(await review.decideEach(hand)).toBeGreaterThan(8)
  await hand.click(page.getByRole('button', { name: 'Mở cuộc họp' }))
}

/** One task is for the office alone; the chair has seen the text and agrees. */
async function approve(hand: Hand): Promise<void> {
  const { page } = hand
  hand.step('what is not for the press')
  await openTab(page, 'Chỉ đạo')
  hand.countClick()
  await hand.click(page.getByRole('article', { name: 'Chỉ đạo 2' }).getByLabel('Không công bố'))
  hand.step('approved')
  await openTab(page, 'Thông tin')
  hand.countClick()
  await page.getByLabel('Trạng thái').selectOption({ label: 'Đã duyệt' })
  hand.countClick(2)
  await waitUntilSaved(page)
}

test('from pasted notes to a news item and a release, in well under ten minutes of work', async ({ home }) => {
  test.slow()
  const hand = new Hand(home)
  const since = Date.now()
  await readSource(hand)
  await approve(hand)

  hand.step('the release')
  await openTab(home, 'Văn bản')
  hand.countClick()
  await openPaper(home, hand, 'Thông cáo báo chí', 'THÔNG CÁO BÁO CHÍ')
  const press = pressPane(home)
  await press.open(hand)
  await expect(press.leftOut).toContainText('kiểm tra toàn bộ trạm bơm')
  await press.write(hand, { headline: HEADLINE, embargo: embargoDay })
  hand.step('nothing stands against it')
  await hand.click(press.side.getByRole('tab', { name: 'Kiểm tra' }))
  await expect(press.side.getByRole('heading', { name: /Mâu thuẫn/ })).toHaveCount(0)
  const papers = papersScreen(home)
  await papers.waitForPages('Cấm đăng, phát trước 17 giờ')
  const release = await papers.exportNow(hand)
  expect(release.name).toMatch(/thong-cao-bao-chi.*\.docx$/)
  for (const words of [HEADLINE, 'Đỗ Hữu Ổn', '42.300 ha', 'lịch thời vụ', 'Cấm đăng, phát trước 17 giờ'])
    expect.soft(release.text).toContain(words)
  expect(release.text).not.toContain('trạm bơm')

  hand.step('the news item')
  await openPaper(home, hand, 'Tin', HEADLINE)
  await press.open(hand)
  const news = await press.copyText(hand)
  for (const words of [HEADLINE, 'Phan Thị Ấm', '268.000 tấn', 'Hợp tác xã Ồ Lâm']) expect.soft(news).toContain(words)
  expect(news).not.toContain('trạm bơm')
  const file = await papers.exportNow(hand)
  expect(file.text).toContain(HEADLINE)

  expect(hand.actions).toBeLessThan(60)
  // Typing and pointing; reading and thinking about the words is left the rest of the ten minutes.
  expect(hand.seconds).toBeLessThan(180)
  console.log(hand.report('The day of the press officer', since))
})

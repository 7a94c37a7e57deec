import type { Page } from '@playwright/test'
import { directive, fields, meeting, speech } from '#tests/builders/meeting.ts'
import { expect, importNotes, openImported, openTab, test } from './app.ts'
import { seedStore } from './seed-store.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Mọi lệnh' })
const option = (page: Page, name: string | RegExp) => palette(page).getByRole('option', { name })
const side = (page: Page) => page.getByRole('complementary', { name: 'Kiểm tra, nguồn, lịch sử' })
const chosenTab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name, selected: true })

test('the pane beside the page stands in the address: reload and the way back keep what it showed', async ({
  home,
}) => {
  await openImported(home, 'Chỉ đạo')
  await side(home).getByRole('tab', { name: 'Nguồn' }).click()
  await expect(home).toHaveURL(/side=source/)
  await openTab(home, 'Thành phần')
  await side(home).getByRole('tab', { name: 'Lịch sử' }).click()
  await expect(home).toHaveURL(/side=history/)
  await home.goBack()
  await expect(chosenTab(home, 'Nguồn')).toBeVisible()
  await home.goForward()
  await expect(chosenTab(home, 'Lịch sử')).toBeVisible()
  await home.keyboard.press('Control+.')
  await expect(side(home)).toHaveCount(0)
  await home.goBack()
  await expect(chosenTab(home, 'Nguồn')).toBeVisible()
  await home.reload()
  await expect(chosenTab(home, 'Nguồn')).toBeVisible()
})

test('what stands beside a paper stays over a reload, the way back, and with the next paper', async ({ home }) => {
  await openImported(home, 'Văn bản')
  await home.getByRole('tab', { name: 'Số, thể thức' }).click()
  await home.reload()
  await expect(chosenTab(home, 'Số, thể thức')).toBeVisible()
  await home.locator('.paper-row').filter({ hasText: 'Thông báo kết luận' }).first().click()
  await expect(home).toHaveURL(/paper=conclusion-notice/)
  await expect(chosenTab(home, 'Số, thể thức')).toBeVisible()
  await openTab(home, 'Chỉ đạo')
  await home.goBack()
  await expect(chosenTab(home, 'Số, thể thức')).toBeVisible()
})

test('a hit in the palette opens the passage that was found, not the first tab', async ({ home, app }) => {
  const tasks = Array.from({ length: 30 }, (_, at) => directive(`việc thứ ${at}`, { assignee: 'Văn phòng' }))
  const found = directive('kiểm kê tủ hồ sơ gỗ lim', { assignee: 'Phòng Văn thư' })
  await seedStore(app, [
    meeting(fields({ id: 'hop', title: 'Giao ban' }), speech('Lê Văn Hùng', 'Mở đầu'), ...tasks, found),
  ])
  await home.goto(await app.restart())
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  await home.keyboard.press('Control+k')
  await home.getByRole('combobox', { name: /Gõ tên lệnh/ }).fill('go lim')
  await option(home, /^Giao ban/).click()
  await expect(home).toHaveURL(/meetings\/hop\/directives/)
  const inHand = home.locator('[data-row] :focus')
  await expect(inHand).toHaveValue('kiểm kê tủ hồ sơ gỗ lim')
  await expect(inHand).toBeInViewport()
})

const commandsOf: [string, string, string][] = [
  ['#/directory/people', 'Danh bạ', 'Thêm người'],
  ['#/directives', 'Theo dõi ý kiến chỉ đạo', 'In sổ'],
  ['#/papers/register', 'Văn bản', 'Văn bản: '],
  ['#/search', 'Tìm kiếm', 'Tìm theo: Chủ trì'],
  ['#/settings/general', 'Cài đặt', 'Sao lưu tủ hồ sơ'],
]
test('the palette knows what can be done on each screen', async ({ home, app }) => {
  for (const [address, title, command] of commandsOf) {
    await home.goto(new URL(`/${address}`, app.address).href)
    await expect(home.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
    await home.keyboard.press('Control+k')
    await home.getByRole('combobox', { name: /Gõ tên lệnh/ }).fill(command)
    await expect(option(home, new RegExp(`^${command}`)).first()).toBeVisible()
    await home.keyboard.press('Escape')
    await expect(palette(home)).toHaveCount(0)
  }
  await importNotes(home)
  await home.keyboard.press('Control+k')
  await home.getByRole('combobox', { name: /Gõ tên lệnh/ }).fill('Nhận đề xuất')
  await option(home, /^Nhận đề xuất đang xem/).click()
  await expect(home.locator('.proposal.is-accepted, .is-accepted').first()).toBeVisible()
})

test('F6 leads through the review as through every window: source, list, and on', async ({ home }) => {
  await importNotes(home)
  await home.getByRole('article', { name: 'Ghi chép' }).or(home.locator('article.source')).first().focus()
  await home.keyboard.press('F6')
  await expect(home.locator('.review-side :focus')).toHaveCount(1)
  await expect(home.locator('.proposal.is-current :focus')).toHaveCount(1)
  await home.keyboard.press('F6')
  await expect(home.locator('.status-bar :focus')).toHaveCount(1)
  await home.keyboard.press('Shift+F6')
  await home.keyboard.press('Shift+F6')
  await expect(home.locator('article.source')).toBeFocused()
})

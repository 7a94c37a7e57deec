import { readFile } from 'node:fs/promises'
import { expect, openImported, openTab, tabLink, test, waitUntilSaved } from './app.ts'
import { changeDrafts, readDrafts } from './drafts.ts'

test('import, accept, edit, reload: nothing is lost; five Word files come out', async ({ home }) => {
  await openImported(home)
  await home.getByLabel('Địa điểm').fill('Hội trường tầng 2')
  await openTab(home, 'Chỉ đạo')
  await home.getByLabel('Đơn vị chủ trì, 1').fill('Sở Nội vụ và Sở Tài chính')
  await home.getByLabel('Thời hạn, 2').fill('15/4/2024')
  await openTab(home, 'Thành phần')
  await home.getByRole('button', { name: 'Thêm người' }).click()
  await home.keyboard.type('Phạm Quốc Ấn')
  await waitUntilSaved(home)
  await home.reload()
  await expect(
    home
      .locator('.people-sheet tbody tr')
      .last()
      .getByLabel(/^Họ và tên/),
  ).toHaveValue('Phạm Quốc Ấn')
  await openTab(home, 'Chỉ đạo')
  await expect(home.getByLabel('Đơn vị chủ trì, 1')).toHaveValue('Sở Nội vụ và Sở Tài chính')
  await expect(home.getByLabel('Thời hạn, 2')).toHaveValue('15/04/2024')
  await openTab(home, 'Thông tin')
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường tầng 2')
  await openTab(home, 'Văn bản')
  await expect(home.frameLocator('iframe.pages-frame').locator('.pages')).toContainText('Hội trường tầng 2')
  for (const name of ['Biên bản', 'Thông báo kết luận', 'Báo cáo kết quả', 'Tin', 'Thông cáo báo chí']) {
    await home
      .getByRole('navigation', { name: 'Các văn bản' })
      .getByRole('link')
      .filter({ has: home.getByText(name, { exact: true }) })
      .click()
    const download = home.waitForEvent('download')
    await home.keyboard.press('Control+e')
    const bytes = await readFile(await (await download).path())
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  }
})

test('typing and an immediate reload keep every letter', async ({ home }) => {
  await openImported(home, 'Diễn biến')
  const box = home.locator('.speech-text').first()
  await box.click()
  await expect(box).toHaveAttribute('contenteditable', 'true')
  await box.press('Control+End')
  await box.pressSequentially(' Câu gõ ngay trước khi tải lại.', { delay: 5 })
  await home.reload()
  await expect(box).toHaveText(/Câu gõ ngay trước khi tải lại\.$/)
  await waitUntilSaved(home)
})

test('a page that dies takes nothing with it', async ({ home, app, context }) => {
  await openImported(home)
  const address = home.url()
  await home.getByLabel('Tên cuộc họp').fill('Tên gõ trước khi sập')
  await home.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto(app.address)
  await next.goto(address)
  await expect(next.getByLabel('Tên cuộc họp')).toHaveValue('Tên gõ trước khi sập')
  await waitUntilSaved(next)
})

test('keys typed while a save is under way are not overwritten by its answer', async ({ home }) => {
  await openImported(home)
  await home.route('**/api/meeting.save', async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue()
  })
  const title = home.getByLabel('Tên cuộc họp')
  await title.fill('')
  await title.pressSequentially('Một tên rất dài được gõ liên tục trong lúc lưu', { delay: 60 })
  await expect(title).toHaveValue('Một tên rất dài được gõ liên tục trong lúc lưu')
  await waitUntilSaved(home)
  await home.reload()
  await expect(title).toHaveValue('Một tên rất dài được gõ liên tục trong lúc lưu')
})

test('a save that fails stays visible until it succeeds', async ({ home }) => {
  await openImported(home)
  await home.route('**/api/meeting.save', (route) => route.abort())
  await home.getByLabel('Địa điểm').fill('Phòng họp số 3')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  await expect(home.getByRole('alert')).toContainText('Không liên lạc được')
  await openTab(home, 'Chỉ đạo')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  await home.unroute('**/api/meeting.save')
  await home.getByRole('contentinfo').getByRole('button', { name: 'Lưu lại' }).click()
  await waitUntilSaved(home)
  await home.reload()
  await openTab(home, 'Thông tin')
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Phòng họp số 3')
})

test('what could not be saved comes back after program and page have died, and says so', async ({ home, app }) => {
  await openImported(home)
  const editor = home.url()
  await app.kill()
  await home.getByLabel('Địa điểm').fill('Hội trường cũ')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  await home.goto('about:blank')
  await home.goto(await app.restart())
  await home.goto(editor)
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường cũ')
  await expect(home.getByText(/Đã lấy lại phần gõ lúc/)).toBeVisible()
  await waitUntilSaved(home)
})

test('what could not be saved is offered, not forced, where the meeting has changed since', async ({ home, app }) => {
  await openImported(home)
  const editor = home.url()
  await app.kill()
  await home.getByLabel('Địa điểm').fill('Nơi gõ dở')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  const drafts = await readDrafts(home)
  await home.goto('about:blank')
  await home.goto(await app.restart())
  // Another window, which knows nothing of the draft, goes on with the meeting.
  await changeDrafts(home, drafts, false)
  await home.goto(editor)
  await home.getByLabel('Tên cuộc họp').fill('Tên sửa ở nơi khác')
  await waitUntilSaved(home)
  await changeDrafts(home, drafts, true)
  await home.reload()
  await expect(home.getByRole('alert')).toContainText('Có phần gõ lúc')
  await home.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await waitUntilSaved(home)
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Nơi gõ dở')
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên sửa ở nơi khác')
})

test('a save whose answer was lost is not taken for a conflict', async ({ home }) => {
  await openImported(home)
  await home.route('**/api/meeting.save', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await home.getByLabel('Địa điểm').fill('Nhà văn hóa')
  await expect(home.getByTestId('save-state')).toContainText('Chưa lưu được')
  await home.unroute('**/api/meeting.save')
  await home.getByRole('contentinfo').getByRole('button', { name: 'Lưu lại' }).click()
  await waitUntilSaved(home)
  await expect(home.getByRole('alert')).toHaveCount(0)
})

test('a conflict is shown, and either version can be kept without losing the other', async ({ home, context }) => {
  await openImported(home)
  const address = home.url()
  const other = await context.newPage()
  await other.goto(address)
  await other.getByLabel('Địa điểm').fill('Nơi do cửa sổ kia gõ')
  await waitUntilSaved(other)
  await other.close()
  await home.getByLabel('Tên cuộc họp').fill('Tên do cửa sổ này gõ')
  await expect(home.getByRole('alert')).toContainText('vừa được sửa ở nơi khác')
  await home.getByRole('button', { name: 'Xem bản mới' }).click()
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Nơi do cửa sổ kia gõ')
  await home.getByRole('button', { name: 'Lấy lại bản của tôi' }).click()
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên do cửa sổ này gõ')
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Nơi do cửa sổ kia gõ')
  await waitUntilSaved(home)
})

test('after a conflict one can keep what one has typed', async ({ home, context }) => {
  await openImported(home)
  const other = await context.newPage()
  await other.goto(home.url())
  await other.getByLabel('Tên cuộc họp').fill('Tên kia')
  await waitUntilSaved(other)
  await other.close()
  await home.getByLabel('Tên cuộc họp').fill('Tên này')
  await home.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await waitUntilSaved(home)
  await home.reload()
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên này')
})

test('rows by keyboard: Enter adds the next one, but not while an input method composes', async ({ home }) => {
  await openImported(home, 'Thành phần')
  const rows = home.locator('.people-sheet tbody tr')
  const before = await rows.count()
  const name = rows.last().getByLabel(/^Họ và tên/)
  await name.focus()
  await name.dispatchEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true })
  await expect(rows).toHaveCount(before)
  await name.press('Enter')
  await expect(rows).toHaveCount(before + 1)
  await home.keyboard.type('Đặng Thị Ngọc')
  await expect(rows.last().getByLabel(/^Họ và tên/)).toHaveValue('Đặng Thị Ngọc')
})

test('a pasted list becomes rows, and the totals follow', async ({ home }) => {
  await openImported(home, 'Thành phần')
  await home.getByRole('button', { name: 'Thêm người' }).click()
  const rows = home.locator('.people-sheet tbody tr')
  const before = await rows.count()
  await rows
    .last()
    .getByLabel(/^Họ và tên/)
    .evaluate((cell) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Hà Văn Một\tTrưởng phòng\tSở Y tế\nVi Thị Hai\tPhó Trưởng phòng\tSở Y tế\nLò Văn Ba')
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
  await expect(rows).toHaveCount(before + 2)
  await expect(home.getByText(`Có tên trong danh sách ${before + 2}`)).toBeVisible()
  await rows
    .last()
    .getByLabel(/^Có mặt/)
    .selectOption('excused')
  await expect(home.getByText('vắng có lý do 1')).toBeVisible()
})

test('a value from the source leads back to its passage', async ({ home }) => {
  await openImported(home, 'Chỉ đạo')
  await home.getByRole('link', { name: 'xem trong nguồn' }).first().click()
  await expect(home.locator('mark.is-current').first()).toBeInViewport()
  await home.goBack()
  await expect(tabLink(home, 'Chỉ đạo')).toHaveAttribute('aria-current', 'page')
})

test('a missing part leads to the field that fills it', async ({ home }) => {
  await openImported(home, 'Văn bản')
  const checks = home.getByRole('complementary', { name: 'Kiểm tra' })
  await checks
    .getByRole('listitem')
    .filter({ hasText: /ịa điểm/ })
    .getByRole('link')
    .click()
  await expect(home.getByLabel('Địa điểm')).toBeFocused()
})

test('behind the bridge of the desktop program: calls go over it, and its word to flush saves at once', async ({
  page,
  app,
}) => {
  // What the preload offers, over the same core: one function for calls, one event towards the page.
  await page.addInitScript(() => {
    const calls: string[] = []
    const listeners: (() => void)[] = []
    Object.assign(window, {
      calls,
      listeners,
      thuKy: {
        call: async (name: string, input: unknown) => {
          calls.push(name)
          const headers = { 'content-type': 'application/json', 'x-thu-ky': '1' }
          return (await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })).text()
        },
        onFlush: (listener: () => void) => listeners.push(listener),
      },
    })
  })
  await page.goto(app.address)
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
  await openImported(page)
  const saves = await page.getByLabel('Địa điểm').evaluate(async (field: HTMLInputElement) => {
    const bridge = window as unknown as { calls: string[]; listeners: (() => void)[] }
    const before = bridge.calls.filter((name) => name === 'meeting.save').length
    field.focus()
    document.execCommand('insertText', false, 'Gõ ngay trước khi đóng cửa sổ')
    for (const listener of bridge.listeners) listener()
    const sent = () => bridge.calls.filter((name) => name === 'meeting.save').length - before
    // Long before the autosave would have sent it by itself.
    for (let turn = 0; turn < 40 && sent() === 0; turn++) await new Promise((done) => setTimeout(done, 10))
    return sent()
  })
  expect(saves).toBe(1)
  await waitUntilSaved(page)
  await page.reload()
  await expect(page.getByLabel('Địa điểm')).toHaveValue('Gõ ngay trước khi đóng cửa sổ')
})

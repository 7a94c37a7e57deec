import { expect, importNotes, openTab, type test as Test, test, waitUntilSaved } from './app.ts'

type Home = Parameters<Parameters<typeof Test>[2]>[0]['home']

const current = (page: Home) => page.locator('.proposal.is-current')
const leftCount = async (page: Home): Promise<number> =>
  Number(/\d+/.exec((await page.locator('header [role=status]').textContent()) ?? '')?.[0] ?? 0)

test('every proposal shows its passage in the source, and a click on a passage picks its proposal', async ({
  home,
}) => {
  await importNotes(home)
  await expect(home.locator('mark.is-current').first()).toBeInViewport()
  const other = home.locator('mark.is-pending').last()
  const passage = (await other.textContent()) ?? ''
  await other.click()
  await expect(home.locator('mark.is-current').filter({ hasText: passage })).toBeVisible()
  await expect(current(home).getByText('Vì sao:')).toBeVisible()
})

test('the whole review by keyboard: accept, reject, move, edit, undo', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  expect(total).toBeGreaterThan(4)
  await home.keyboard.press('a')
  await home.keyboard.press('x')
  await expect(home.getByText(`Còn ${total - 2} đề xuất chưa xem`)).toBeVisible()
  const here = await current(home).textContent()
  await home.keyboard.press('ArrowDown')
  await expect(current(home)).not.toHaveText(here ?? '')
  await home.keyboard.press('ArrowUp')
  await expect(current(home)).toHaveText(here ?? '')
  await home.keyboard.press('Control+z')
  await expect(home.getByText(`Còn ${total - 1} đề xuất chưa xem`)).toBeVisible()
  while ((await leftCount(home)) > 0) {
    const left = await leftCount(home)
    await home.keyboard.press('a')
    await expect.poll(() => leftCount(home)).toBe(left - 1)
  }
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
})

test('a rejected proposal stays rejected after a reload and can be looked at again', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  const name = (await current(home).locator('.proposal-head').textContent()) ?? ''
  await home.keyboard.press('x')
  await waitUntilSaved(home)
  await home.reload()
  await expect(home.getByText(`Còn ${total - 1} đề xuất chưa xem`)).toBeVisible()
  await home.locator('.proposal.is-rejected button').filter({ hasText: name }).first().click()
  await current(home).getByRole('button', { name: 'Xem lại' }).click()
  await expect(home.getByText(`Còn ${total} đề xuất chưa xem`)).toBeVisible()
  await expect(current(home).getByRole('button', { name: 'Nhận' })).toBeVisible()
})

test('accept all and undo it', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  await home.getByRole('button', { name: 'Nhận tất cả' }).click()
  await expect(home.getByText('Đã xem hết đề xuất')).toBeVisible()
  await home.locator('.notice').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(home.getByText(`Còn ${total} đề xuất chưa xem`)).toBeVisible()
})

test('a corrected value is the one that enters the meeting', async ({ home }) => {
  await importNotes(home)
  await home.getByRole('region', { name: 'Ý kiến chỉ đạo' }).locator('.proposal button').first().click()
  await home.keyboard.press('e')
  await home.getByLabel('Đơn vị chủ trì').fill('Văn phòng Sở Nội vụ')
  await home.keyboard.press('Control+Enter')
  await waitUntilSaved(home)
  await home.getByRole('button', { name: 'Mở cuộc họp' }).click()
  await openTab(home, 'Chỉ đạo')
  await expect(home.getByLabel('Đơn vị chủ trì, 1')).toHaveValue('Văn phòng Sở Nội vụ')
})

test('while an input method composes, letters and Enter decide nothing', async ({ home }) => {
  await importNotes(home)
  const total = await leftCount(home)
  await home.evaluate(() => {
    for (const key of ['a', 'x', 'Enter', 'ArrowDown'])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true }),
      )
  })
  await home.keyboard.press('e')
  const box = home.locator('.proposal-form').locator('textarea, input').first()
  await box.focus()
  const session = await home.context().newCDPSession(home)
  await session.send('Input.imeSetComposition', { text: 'việt', selectionStart: 4, selectionEnd: 4 })
  await expect(box).toHaveValue(/việt/)
  await box.dispatchEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true })
  await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })
  await expect(home.locator('.proposal-form')).toBeVisible()
  await home.keyboard.insertText('ax')
  await expect(home.locator('.proposal-form')).toBeVisible()
  expect(await leftCount(home)).toBe(total)
})

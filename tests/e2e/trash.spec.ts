import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'

/** Puts meetings into the bin and looks at it. */
async function fillBin(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const call = async (name: string, input: unknown) => {
      const headers = { 'content-type': 'application/json', 'x-thu-ky': '1' }
      return (await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })).json()
    }
    for (let at = 1; at <= wanted; at += 1) {
      const { value } = await call('meeting.create', { title: `Cuộc họp thử ${at}` })
      await call('meeting.remove', { id: value.id })
    }
  }, count)
  await page.getByRole('link', { name: 'Thùng rác' }).click()
  await expect(page.locator('.trash-table tbody tr')).toHaveCount(count)
}

const rows = (page: Page) => page.locator('.trash-table tbody tr')

test('the bin says how long each meeting is kept, and that nothing goes by itself', async ({ home }) => {
  await fillBin(home, 1)
  await expect(rows(home)).toContainText('còn 30 ngày')
  await expect(home.getByText('Chương trình không tự xoá gì ở đây.')).toBeVisible()
})

test('deleting for good asks with the titles, and takes only what was chosen', async ({ home, app }) => {
  await fillBin(home, 3)
  await home.getByLabel('Chọn “Cuộc họp thử 2”').check()
  await home.getByRole('button', { name: 'Xoá hẳn 1 cuộc họp đã chọn' }).click()
  const dialog = home.getByRole('dialog')
  await expect(dialog).toContainText('Cuộc họp thử 2')
  await expect(dialog.getByRole('button', { name: 'Thôi' })).toBeFocused()
  await expectAccessible(home)
  await dialog.getByRole('button', { name: 'Thôi' }).click()
  await expect(rows(home)).toHaveCount(3)
  await home.getByRole('button', { name: 'Xoá hẳn 1 cuộc họp đã chọn' }).click()
  await dialog.getByRole('button', { name: 'Xoá hẳn' }).click()
  // One of three is more than a fifth of all: the core asks again, with the title.
  await expect(dialog.getByRole('alert')).toContainText('Sắp xoá hẳn 1 cuộc họp')
  await dialog.getByRole('button', { name: 'Xoá hẳn, không lấy lại' }).click()
  await expect(rows(home)).toHaveCount(2)
  await expect(rows(home).filter({ hasText: 'thử 2' })).toHaveCount(0)
  expect(readdirSync(join(app.dataFolder, 'removed')).filter((name) => /^[\w-]+\.json$/.test(name))).toHaveLength(2)
})

test('all at once: the second question can still be declined', async ({ home }) => {
  await fillBin(home, 4)
  await home.getByLabel('Chọn tất cả').check()
  await home.getByRole('button', { name: 'Xoá hẳn 4 cuộc họp đã chọn' }).click()
  const dialog = home.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Xoá hẳn' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(4)
  await dialog.getByRole('button', { name: 'Thôi' }).click()
  await expect(rows(home)).toHaveCount(4)
  await rows(home).first().getByRole('button', { name: 'Lấy lại' }).click()
  await expect(rows(home)).toHaveCount(3)
})

import { expect, importNotes, openImported, test, waitUntilSaved } from './app.ts'

test('the filter needs no tone marks and looks into the content', async ({ home }) => {
  await openImported(home)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  const rows = home.locator('.meeting-row')
  await expect(rows).toHaveCount(1)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('so ket')
  await expect(rows).toHaveCount(1)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('kinh phi dao tao')
  await expect(rows).toHaveCount(1)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('khong co dau het')
  await expect(home.getByText('Không có cuộc họp nào khớp')).toBeVisible()
})

test('arrows select, the address keeps the selection, Enter opens', async ({ home }) => {
  await importNotes(home)
  await home.keyboard.press('Control+i')
  await importNotes(
    home,
    `Chiều 5/4/2024, Sở Xây dựng tổ chức hội nghị giao ban tháng 4. Đồng chí Ngô Thế Anh chủ trì.`,
  )
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.locator('.meeting-row')).toHaveCount(2)
  await home.locator('.meeting-row a').first().focus()
  await home.keyboard.press('ArrowDown')
  await expect(home.locator('.meeting-row').nth(1)).toHaveAttribute('aria-selected', 'true')
  await home.reload()
  await expect(home.locator('.meeting-row').nth(1)).toHaveAttribute('aria-selected', 'true')
  await home.locator('.meeting-row').nth(1).locator('a').focus()
  await home.keyboard.press('Enter')
  await expect(home.getByLabel('Tên cuộc họp')).toBeVisible()
})

test('a removed meeting comes back by undo, and from the trash', async ({ home }) => {
  await openImported(home)
  await waitUntilSaved(home)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  const rows = home.locator('.meeting-row')
  await rows.first().click()
  await home.getByRole('button', { name: 'Xoá' }).click()
  await expect(rows).toHaveCount(0)
  await home.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(rows).toHaveCount(1)
  await rows.first().click()
  await home.getByRole('button', { name: 'Xoá' }).click()
  await home.getByRole('link', { name: 'Thùng rác' }).click()
  await home.getByRole('button', { name: 'Lấy lại' }).click()
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(rows).toHaveCount(1)
})

test('a damaged file is named and the others stay usable', async ({ home, app }) => {
  await openImported(home)
  const { writeFile } = await import('node:fs/promises')
  await writeFile(`${app.dataFolder}/meetings/hong.json`, '{"id":"hong","title":')
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.getByText('1 tệp không mở được')).toBeVisible()
  await expect(home.getByText(/“hong” bị hỏng/)).toBeVisible()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

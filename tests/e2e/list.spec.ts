import { writeFile } from 'node:fs/promises'
import { createEnvironment } from '#shells/create-environment.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
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
  await home.locator('.notice').filter({ hasText: 'thùng rác' }).getByRole('button', { name: 'Hoàn tác' }).click()
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
  await writeFile(`${app.dataFolder}/meetings/hong.json`, '{"id":"hong","title":')
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.getByText('1 tệp không mở được')).toBeVisible()
  await expect(home.getByText(/“hong” bị hỏng/)).toBeVisible()
  await expect(home.locator('.meeting-row')).toHaveCount(1)
})

test('five hundred meetings open at once, and only the rows in sight exist', async ({ home, app, startAnother }) => {
  test.slow()
  await app.kill()
  const { store } = createEnvironment('test', app.dataFolder)
  await store.openForWriting()
  for (let at = 0; at < 500; at++) {
    const heldOn = `20${10 + (at % 14)}-${String(1 + (at % 12)).padStart(2, '0')}-15`
    await store.create({ ...richMeeting(), id: `meeting-${at}`, heldOn })
  }
  await store.close()
  await home.goto(await startAnother(app.dataFolder))
  // On a narrow window the navigation is folded, and counts without showing it.
  await expect(home.locator('.nav-count').first()).toHaveText('500')
  await home.getByRole('link', { name: 'Thùng rác' }).click()
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await expect(home.locator('.meeting-row').first()).toBeVisible()
  expect(await home.locator('.meeting-row').count()).toBeLessThan(60)
  await home.locator('.meeting-row a').first().focus()
  await home.keyboard.press('End')
  await expect(home.locator('.meeting-row[aria-selected=true]')).toBeInViewport()
})

test('a folder that another program writes opens for reading only, and says so', async ({
  home,
  app,
  startAnother,
}) => {
  await openImported(home)
  await waitUntilSaved(home)
  await home.goto(await startAnother(app.dataFolder))
  await expect(home.getByText(/Đang mở chỉ để xem/)).toBeVisible()
  await expect(home.getByRole('button', { name: 'Cuộc họp mới' })).toBeDisabled()
  await home.locator('.meeting-row').first().dblclick()
  await expect(home.getByLabel('Tên cuộc họp')).toBeDisabled()
})

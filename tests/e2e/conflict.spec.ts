import type { Page } from '@playwright/test'
import { fields, meeting } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { seedStore } from './seed-store.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Hai bản của cuộc họp này' })

test('both versions stand side by side, and what was not chosen of mine can still be taken back', async ({
  home,
  app,
  context,
  startAnother,
}) => {
  test.slow()
  await seedStore(app, [meeting(fields({ id: 'hop', title: 'Giao ban', heldOn: '2026-11-03' }))])
  const address = await startAnother(app.dataFolder)
  await home.goto(address)
  await home.goto(`${home.url().split('#')[0]}#/meetings/hop/info`)
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Giao ban')
  const other = await context.newPage()
  await other.goto(home.url())
  await other.getByLabel('Tên cuộc họp').fill('Tên của cửa sổ kia')
  await waitUntilSaved(other)
  await other.close()
  await home.getByLabel('Tên cuộc họp').fill('Tên của cửa sổ này')
  await home.getByLabel('Địa điểm').fill('Hội trường')
  await home.getByRole('button', { name: 'So hai bản và chọn…' }).click()
  const rows = dialogOf(home).locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('cả hai bên cùng sửa')
  await expectAccessible(home)
  await keepPicture(home, 'conflict')
  await rows.first().getByLabel('Tên của cửa sổ kia').check()
  await dialogOf(home).getByRole('button', { name: 'Ghi các lựa chọn' }).click()
  await expect(dialogOf(home)).toHaveCount(0)
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên của cửa sổ kia')
  await expect(home.getByLabel('Địa điểm')).toHaveValue('Hội trường')
  await waitUntilSaved(home)
  await home.getByRole('button', { name: 'Lấy lại bản của tôi' }).click()
  await expect(home.getByLabel('Tên cuộc họp')).toHaveValue('Tên của cửa sổ này')
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { localDate } from '#domain/dates.ts'
import { MeetingStore } from '#store/store.ts'
import { makeYearOfMeetings, yearOffice } from '#tests/builders/year-of-meetings.ts'
import { expectAccessible } from './accessible.ts'
import { type App, expect, test } from './app.ts'
import { keepPicture } from './keep-picture.ts'

const today = localDate(new Date())

/** The last forty meetings of the year, some 600 tasks. */
async function openFigures(page: Page, app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder)
  for (const meeting of makeYearOfMeetings(today).slice(-40)) await store.create(meeting)
  await store.updateDirectory((directory) => ({ ...directory, organizations: [yearOffice] }))
  await store.close()
  await page.goto(await app.restart())
  await page.getByRole('link', { name: 'Chỉ đạo', exact: true }).click()
  await page.getByText('Số liệu', { exact: true }).click()
  await page.getByRole('radio', { name: 'Tất cả' }).check()
  await expect(summary(page)).toContainText('600 giao')
}

const summary = (page: Page) => page.getByRole('region', { name: 'Tóm tắt số liệu' })
const chart = (page: Page, name: string) => page.locator('.figure-chart').filter({ hasText: name })
const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

test('each figure leads to as many tasks of the register, by its table and by its bar', async ({ home, app }) => {
  await openFigures(home, app)
  await keepPicture(home, 'register-figures')
  await expectAccessible(home)
  const bodies = chart(home, 'Theo đơn vị chủ trì')
  await bodies.getByText('Bảng số liệu').click()
  const late = bodies.getByRole('link', { name: /^Sở Xây dựng, Chưa hoàn thành, quá hạn: \d+/ })
  const count = numberIn(await late.textContent())
  await late.click()
  await expect(home.getByRole('button', { name: 'Đơn vị: Sở Xây dựng' })).toBeVisible()
  await expect(home.getByText(`${count} dòng`, { exact: true })).toBeVisible()
  await home.goBack()
  const ages = chart(home, 'Quá hạn bao lâu')
  await ages.getByText('Bảng số liệu').click()
  const weeks = ages.getByRole('link', { name: /^8–30 ngày/ })
  const aged = numberIn(await weeks.textContent())
  await ages.locator('.bar-part').nth(1).click()
  await expect(home.getByText(`${aged} dòng`, { exact: true })).toBeVisible()
})

test('the period stands in the address; days typed are taken; an empty period says so and leads back', async ({
  home,
  app,
}) => {
  await openFigures(home, app)
  // However long the counting takes, numbers of another period never stand under the name of this one.
  await home.route('**/api/directive.figures', async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue()
  })
  await home.getByRole('radio', { name: 'Tháng' }).check()
  const inMonth = await summary(home).textContent()
  await home.reload()
  await expect(summary(home)).toHaveText(inMonth ?? '')
  await home.getByRole('radio', { name: 'Tùy chọn' }).check()
  await home.getByLabel('Giao từ ngày').fill('31/12/2001')
  await home.getByLabel('đến ngày', { exact: true }).fill('1/1/2002')
  await home.keyboard.press('Enter')
  await expect(home.getByText('Không có chỉ đạo nào được giao trong kỳ này.')).toBeVisible()
  await home.getByLabel('Giao từ ngày').fill('hôm qua')
  await home.keyboard.press('Enter')
  await expect(home.getByText('Gõ ngày đủ cả năm')).toBeVisible()
  await home.getByRole('button', { name: 'Xem năm nay' }).click()
  await expect(summary(home)).toBeVisible()
})

test('a picture is saved as PNG and as SVG with its caption and patterns', async ({ home, app }) => {
  await openFigures(home, app)
  const saved = home.waitForEvent('download')
  await home.getByRole('button', { name: 'Lưu hình: Theo đơn vị chủ trì' }).click()
  const png = await readFile(await (await saved).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1920)
  const written = home.waitForEvent('download')
  await home.getByRole('button', { name: 'Lưu SVG: Theo người giao' }).click()
  const svg = await readFile(await (await written).path(), 'utf8')
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(svg).toContain('Theo người giao: chỉ đạo giao từ trước đến nay')
  expect(svg).toContain('<pattern')
})

test('the report is shown as pages and saved as the Word file', async ({ home, app }) => {
  await openFigures(home, app)
  await home.getByRole('button', { name: 'Báo cáo tình hình thực hiện…' }).click()
  const dialog = home.getByRole('dialog')
  const pages = dialog.frameLocator('iframe')
  await expect(pages.getByText('I. TÌNH HÌNH CHUNG')).toBeVisible({ timeout: 30_000 })
  await keepPicture(home, 'register-report')
  await expectAccessible(home)
  const saved = home.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Lưu tệp Word' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe(
    `${today}-bao-cao-tinh-hinh-thuc-hien-y-kien-chi-dao-den-ngay-${fileDay()}.docx`,
  )
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK')
})

const fileDay = (): string => {
  const [year, month = '', day] = today.split('-')
  return `${day}-${Number(month) <= 2 ? month : Number(month)}-${year}`
}

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createEnvironment } from '#shells/create-environment.ts'
import { attendee, directive, fields, meeting, speech } from '#tests/builders/meeting.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { expect, importNotes, openImported, test } from './app.ts'

/** Where the pictures go, to be looked at after the run. */
const PICTURES = join(tmpdir(), 'thu-ky-screens')

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: 'Tìm kiếm' }).click()
  await expect(page.getByLabel('Tìm trong mọi cuộc họp')).toBeFocused()
}
const box = (page: Page) => page.getByLabel('Tìm trong mọi cuộc họp')
const groups = (page: Page) => page.locator('.hit-group')

test('passages come by meeting with the words marked, and a hit leads to its place', async ({ home }) => {
  await openImported(home)
  await openSearch(home)
  await box(home).fill('kinh phi dao tao')
  await expect(groups(home)).toHaveCount(1)
  await expect(groups(home).locator('mark').first()).toHaveText('kinh phí đào tạo')
  await expect(home.getByText('1 cuộc họp', { exact: true })).toBeVisible()
  await home.keyboard.press('ArrowDown')
  await home.keyboard.press('ArrowDown')
  await expect(groups(home).locator('li a').first()).toBeFocused()
  await home.keyboard.press('Escape')
  await expect(box(home)).toBeFocused()
  await groups(home).getByText('chỉ đạo', { exact: true }).first().click()
  await expect(home).toHaveURL(/\/directives\?field=/)
  await expect(home.locator('[data-row] :focus')).toHaveValue(/kinh phí đào tạo/)
  await home.goBack()
  await expect(box(home)).toHaveValue('kinh phi dao tao')
  await expect(groups(home)).toHaveCount(1)
})

test('another address brings its own words into the box, on every screen that keeps them there', async ({ home }) => {
  await openImported(home)
  const typed = home.locator('input[aria-keyshortcuts="Control+F"], .guide-side input').first()
  const addresses = ['/search?text=', '/?filter=', '/directives?filter=text%3D', '/guide/chi-dao?find=']
  for (const address of addresses) {
    for (const words of ['kinh', 'ho so']) {
      await home.goto(new URL(`/#${address}${encodeURIComponent(words)}`, home.url()).href)
      await expect(typed).toHaveValue(words)
    }
    await typed.fill('dao tao')
    await expect(home).toHaveURL(/dao(%20|%2520|%2B|\+)tao/)
    await expect(typed).toHaveValue('dao tao')
  }
})

test('a hit far down a long meeting is scrolled to and marked: speech and directive', async ({
  home,
  app,
  startAnother,
}) => {
  await app.kill()
  const { store } = createEnvironment('test', app.dataFolder)
  const long = 'Đề nghị các đơn vị rà soát, báo cáo. '.repeat(12)
  const speeches = Array.from({ length: 40 }, (_, at) =>
    speech(`Người thứ ${at}`, `${long} Ý kiến số ${at} về hồ chứa.`),
  )
  const directives = Array.from({ length: 40 }, (_, at) => directive(`${long} Việc số ${at} về đê điều.`))
  await store.create({ ...meeting(fields({ title: 'Họp dài' }), ...speeches, ...directives), id: 'hop-dai' })
  await store.close()
  await home.goto(await startAnother(app.dataFolder))
  for (const [words, row] of [
    ['y kien so 37', 'speeches-38'],
    ['viec so 36', 'directives-37'],
  ] as const) {
    await openSearch(home)
    await box(home).fill(words)
    await groups(home).locator('li a').first().click()
    const place = home.locator(`[data-row="${row}"]`)
    await expect(place).toHaveClass(/just-changed/)
    await expect(place).toBeInViewport()
    await expect(place.locator(':focus')).toHaveCount(1)
  }
})

test('filters go into the box by a click, and what is not understood is told', async ({ home }) => {
  await importNotes(home)
  await openSearch(home)
  await home.getByRole('button', { name: 'loai:hội nghị' }).click()
  await expect(box(home)).toHaveValue('loai:hội nghị')
  await home.getByRole('button', { name: 'Xoá ô tìm' }).or(groups(home)).first().waitFor()
  await box(home).fill('ke hoach')
  await home.getByRole('button', { name: 'Người', exact: true }).click()
  await expect(box(home)).toHaveValue('ke hoach nguoi:""')
  await home.keyboard.type('Minh')
  await expect(box(home)).toHaveValue('ke hoach nguoi:"Minh"')
  await box(home).fill('noidung:lũ')
  await expect(home.getByText('Không có bộ lọc “noidung:”')).toBeVisible()
  await box(home).fill('xin chào zzz')
  await expect(home.getByText('Không tìm thấy “xin chào zzz”')).toBeVisible()
})

test('a phrase that stands nowhere whole is answered loosely, and says so', async ({ home }) => {
  await openImported(home)
  await openSearch(home)
  await box(home).fill('dao tao kinh phi ra soat')
  await expect(home.getByText('Không nơi nào có nguyên cụm này')).toBeVisible()
  await expect(groups(home)).toHaveCount(1)
})

test('many meetings come page by page; the screen has no accessibility violation and fits at 200 %', async ({
  home,
  app,
  startAnother,
}) => {
  test.slow()
  mkdirSync(PICTURES, { recursive: true })
  await app.kill()
  const { store } = createEnvironment('test', app.dataFolder)
  await store.create(richMeeting())
  for (let at = 0; at < 60; at++) {
    const made = meeting(
      fields({ title: `Giao ban tuần ${at + 1} về phòng, chống thiên tai`, heldOn: `2026-0${1 + (at % 9)}-15` }),
      attendee('Vũ Chí Giang', { role: 'chair' }),
      directive(`Sở Nông nghiệp và Môi trường rà soát ${at + 1} hồ chứa, báo cáo UBND tỉnh trước mùa mưa bão`),
    )
    await store.create({ ...made, id: `hop-${at}` })
  }
  await store.close()
  await home.goto(await startAnother(app.dataFolder))
  await openSearch(home)
  await home.screenshot({ path: `${PICTURES}/search-empty.png` })
  await box(home).fill('ủy ban nhân dân tỉnh')
  await expect(groups(home)).toHaveCount(50)
  await home.screenshot({ path: `${PICTURES}/search-hits.png` })
  await home.getByRole('button', { name: 'Xem thêm' }).click()
  await expect(groups(home)).toHaveCount(61)
  await box(home).fill('nguoi:"Vũ Chí Giang" hồ chứa')
  await expect(groups(home)).toHaveCount(50)
  for (const colorScheme of ['light', 'dark'] as const) {
    await home.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page: home }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
  await home.screenshot({ path: `${PICTURES}/search-dark.png` })
  await home.emulateMedia({ colorScheme: 'light' })
  await home.setViewportSize({ width: 683, height: 384 })
  await home.screenshot({ path: `${PICTURES}/search-zoom.png` })
  const overflow = await home.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.main') ?? document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBeLessThanOrEqual(0)
})

test('the list’s filter understands the same language', async ({ home }) => {
  await openImported(home)
  await home.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await home.keyboard.press('Control+f')
  await home.keyboard.type('nguoi:"tran van minh"')
  await expect(home.locator('.meeting-row')).toHaveCount(1)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('nguoi:"nguyen van khac"')
  await expect(home.getByText('Không có cuộc họp nào khớp')).toBeVisible()
})

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type App, expect, importNotes, openImported, openTab, test } from './app.ts'
import { ask } from './ask.ts'
import { fillOffice, knownBody, knownPeople } from './fill-office.ts'

/** Where the pictures go, to be looked at after the run. */
const PICTURES = join(tmpdir(), 'thu-ky-screens')
const TABS = ['Thông tin', 'Thành phần', 'Diễn biến', 'Chỉ đạo', 'Số liệu & khen thưởng', 'Văn bản', 'Lịch sử']
const OTHER_SCREENS = ['Văn bản', 'Tìm kiếm', 'Thùng rác', 'Cài đặt', 'Hướng dẫn']

const [known] = knownPeople

type Look = (name: string) => Promise<void>

/** Opens every screen in turn; `look` sees each once it stands still. */
async function walkThrough(page: Page, look: Look): Promise<void> {
  await look('list-empty')
  await page.keyboard.press('Control+i')
  await expect(page.getByLabel('Nội dung ghi chép')).toBeVisible()
  await look('capture')
  await importNotes(page)
  await page.keyboard.press('a')
  await look('review')
  await page.keyboard.press('e')
  await look('review-edit')
  await page.keyboard.press('Escape')
  await openImported(page)
  for (const [at, tab] of TABS.entries()) {
    await openTab(page, tab)
    if (tab === 'Văn bản')
      await expect(page.frameLocator('iframe.pages-frame').locator('.page').first()).toContainText(/\S/)
    await look(`tab-${at + 1}`)
  }
  for (const [at, screen] of OTHER_SCREENS.entries()) {
    await page.getByRole('navigation', { name: 'Các màn hình' }).getByRole('link', { name: screen }).click()
    // A page of the guide has its own title for a heading.
    const named = screen === 'Hướng dẫn' ? {} : { name: screen }
    await expect(page.getByRole('heading', { level: 1, ...named })).toBeVisible()
    await look(`other-${at + 1}`)
  }
  await page.getByRole('link', { name: 'Cuộc họp' }).first().click()
  await page.locator('.meeting-row').first().click()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Xoá' })).toBeVisible()
  await look('list')
}

/** Screens that show more than one meeting, and the settings: their addresses, and what must stand there. */
const OFFICE_SCREENS: Record<string, [string, string]> = {
  'office-list': ['/?selected=hop-day-du', '.meeting-row[aria-selected="true"]'],
  'office-calendar': ['/?view=calendar', '.day-meeting'],
  'office-register': ['/directives', '.register-row'],
  'office-register-calendar': ['/directives?view=calendar', '.day-directive'],
  'office-people': ['/directory/people', '.directory-row'],
  'office-bodies': ['/directory/bodies', '.directory-row'],
  'office-directives': ['/meetings/hop-day-du/directives', '.block'],
  'office-speeches': ['/meetings/hop-day-du/speeches', '.speech-text'],
  'settings-general': ['/settings/general', '.settings-columns'],
  'settings-appearance': ['/settings/appearance', '.choice'],
  'settings-writing': ['/settings/writing', '.choice'],
  'settings-organizations': ['/settings/organizations', '.box'],
  'settings-holidays': ['/settings/holidays', 'tbody tr'],
  'settings-profiles': ['/settings/profiles', 'tbody tr'],
}

async function walkOffice(page: Page, app: App, look: Look): Promise<void> {
  await fillOffice(app)
  await page.goto(await app.restart())
  await expect(page.locator('.meeting-row').first()).toBeVisible()
  await ask(page, 'person.save', { people: knownPeople })
  await ask(page, 'organization.save', { organization: knownBody })
  await page.reload()
  for (const [name, [hash, landmark]] of Object.entries(OFFICE_SCREENS)) {
    await page.goto(new URL(`/#${hash}`, app.address).href)
    await expect(page.locator(landmark).first()).toBeVisible()
    const row = page.locator('.register-row, .directory-row').first()
    if (await row.isVisible()) await row.click()
    await look(name)
  }
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('office-palette')
}

/** The rules of strong contrast: letters of any size at 7:1, not 4.5:1. */
const ENHANCED = { rules: { 'color-contrast-enhanced': { enabled: true } } }

for (const [name, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-light': { colorScheme: 'light', contrast: 'more' },
  'high-dark': { colorScheme: 'dark', contrast: 'more' },
} as const)) {
  test(`nor has a screen of the whole office one, or the settings (${name})`, async ({ home, app }) => {
    test.slow()
    mkdirSync(PICTURES, { recursive: true })
    const isHigh = 'contrast' in media
    await home.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await walkOffice(home, app, async (screen) => {
      await home.screenshot({ path: `${PICTURES}/${name}-${screen}.png` })
      await expect(home.locator('html')).toHaveAttribute('data-contrast', isHigh ? 'high' : 'normal')
      const { violations } = await new AxeBuilder({ page: home }).options(isHigh ? ENHANCED : {}).analyze()
      const found = violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map((node) => node.html).join(' ')}`)
      expect.soft(found).toEqual([])
    })
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation (${scheme})`, async ({ home }) => {
    test.slow()
    mkdirSync(PICTURES, { recursive: true })
    await home.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await walkThrough(home, async (name) => {
      await home.screenshot({ path: `${PICTURES}/${scheme}-${name}.png` })
      // The paper itself is the business of `documents`; what is in its frame is not the program's screen.
      const { violations } = await new AxeBuilder({ page: home }).exclude('iframe').analyze()
      const found = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map((node) => node.html).join(' ')}`)
      expect.soft(found).toEqual([])
    })
  })
}

async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/zoom-${name}.png` })
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.main') ?? document.documentElement
    return scrollWidth - clientWidth
  })
  expect.soft(overflow, name).toBeLessThanOrEqual(0)
}

test('at 200 % zoom of a 1366 px screen everything can be reached without scrolling sideways', async ({
  home,
  app,
}) => {
  test.slow()
  mkdirSync(PICTURES, { recursive: true })
  // What a zoom of 200 % does to the page: half the CSS pixels.
  await home.setViewportSize({ width: 683, height: 384 })
  await walkThrough(home, (name) => expectNoSidewaysScroll(home, name))
  await walkOffice(home, app, (name) => expectNoSidewaysScroll(home, name))
})

test('on paper every row of a long list stands, with its head and without the program around it', async ({
  home,
  app,
}) => {
  await fillOffice(app)
  await home.goto(await app.restart())
  await expect(home.locator('.meeting-row').first()).toBeVisible()
  const people = Array.from({ length: 120 }, (_, at) => ({
    person: { ...known?.person, id: `p${at}`, fullName: `Lê Thị Ổn ${at}` },
    posts: [],
  }))
  await ask(home, 'person.save', { people })
  await home.goto(new URL('/#/directory/people', app.address).href)
  await home.reload()
  await expect(home.locator('.directory-row').first()).toBeVisible()
  expect(await home.locator('.directory-row').count()).toBeLessThan(120)
  await home.emulateMedia({ media: 'print' })
  await home.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(home.locator('.directory-row')).toHaveCount(120)
  await expect(home.getByRole('columnheader', { name: 'Họ và tên' })).toBeVisible()
  await expect(home.locator('.nav, .status-bar, .directory-tools, .side').filter({ visible: true })).toHaveCount(0)
  await home.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await home.emulateMedia({ media: 'screen' })
  await expect(home.locator('.directory-row')).not.toHaveCount(120)
})

test('the page has the picture of the program', async ({ home }) => {
  const href = await home.locator('link[rel="icon"]').getAttribute('href')
  const loaded = await home.evaluate(async (address) => {
    const image = new Image()
    image.src = address ?? ''
    await image.decode()
    return image.naturalWidth > 0
  }, href)
  expect(loaded).toBe(true)
})

test('the program speaks to nobody but itself', async ({ page, app }) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url())
  })
  await page.goto(app.address)
  await expect(page.getByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeVisible()
  await openImported(page)
  expect(strangers).toEqual([])
  expect(await page.evaluate(() => document.fonts.check("14px 'Be Vietnam Pro'", 'Ế Ộ Ữ'))).toBe(true)
})

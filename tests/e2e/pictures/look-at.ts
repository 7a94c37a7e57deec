import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../app.ts'
import { shrinkPicture } from '../shrink-picture.ts'
import { findLayoutFaults } from './layout-faults.ts'

const FOLDER = join(import.meta.dirname, '../../golden/screens')
const IS_MAKING = process.env.UPDATE_GOLDEN === '1'
const COLOURS = 16
/** The office PC, which comes first, and a large screen. */
const SIZES = { 1366: { width: 1366, height: 768 }, 1920: { width: 1920, height: 1080 } }
const SCHEMES = ['light', 'dark'] as const
const USUAL = { colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'reduce' } as const

/** What is asked of a screen in other colours: that its letters can be read; at strong contrast 7:1, not 4.5:1. */
const ENHANCED = ['color-contrast-enhanced']
const LOOKS = [
  { name: 'dark', media: { ...USUAL, colorScheme: 'dark' }, rules: ['color-contrast'] },
  { name: 'high contrast, light', media: { ...USUAL, contrast: 'more' }, rules: ENHANCED },
  { name: 'high contrast, dark', media: { ...USUAL, colorScheme: 'dark', contrast: 'more' }, rules: ENHANCED },
] as const

/** Brings the page into the state that all pictures begin with. */
export async function standStill(page: Page): Promise<void> {
  await page.emulateMedia(USUAL)
  await page.setViewportSize(SIZES[1366])
}

/**
 * One screen in one state: with `UPDATE_GOLDEN=1` its four pictures are made; always they must exist, no text may be cut,
 * overlap or make the page scroll sideways at either size, and axe finds nothing in any of the four looks.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await expect(page.getByText(/^Đang (kiểm tra|dàn trang|tìm|soát)…/)).toHaveCount(0)
  for (const size of [1366, 1920] as const) {
    await page.setViewportSize(SIZES[size])
    await settle(page)
    expect.soft(await findLayoutFaults(page), `${name}, ${size} px wide`).toEqual([])
    for (const scheme of SCHEMES) await keep(page, `${name}-${size}-${scheme}`, scheme)
  }
  await standStill(page)
  await settle(page)
  await expectNothingFound(page, name)
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))))
}

async function keep(page: Page, name: string, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const path = join(FOLDER, `${name}.png`)
  if (IS_MAKING) {
    mkdirSync(FOLDER, { recursive: true })
    await page.emulateMedia({ ...USUAL, colorScheme })
    await settle(page)
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    writeFileSync(path, shrinkPicture(png, COLOURS))
    await page.emulateMedia(USUAL)
  }
  expect.soft(existsSync(path), `the picture ${name} exists`).toBe(true)
}

async function expectNothingFound(page: Page, name: string): Promise<void> {
  const inLight = await new AxeBuilder({ page }).exclude('iframe').analyze()
  const found = inLight.violations.map(({ id, nodes }) => `light: ${id} ${nodes.map((node) => node.html).join(' ')}`)
  for (const { name: look, media, rules } of LOOKS) {
    await page.emulateMedia(media)
    const { violations } = await new AxeBuilder({ page })
      .exclude('iframe')
      .withRules([...rules])
      .analyze()
    found.push(...violations.map(({ id, nodes }) => `${look}: ${id} ${nodes.map((node) => node.html).join(' ')}`))
  }
  await page.emulateMedia(USUAL)
  expect.soft(found, name).toEqual([])
}

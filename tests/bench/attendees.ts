import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { createEnvironment } from '#shells/create-environment.ts'
import { attendee, fields, meeting } from '#tests/builders/meeting.ts'
import { serve } from './serve.ts'

/**
 * A meeting of 300 attendees in Chromium over the loopback shell: opening it and typing in it. What is asked: open
 * within 300 ms, no key over 50 ms. Counted is the time the page's own thread works, which other programs on the machine
 * do not lengthen. Run: `npm run bench -- attendees [count]`, after a build.
 */
const COUNT = Number(process.argv[2] ?? 300)
const KEYS = 40

async function fillFolder(folder: string): Promise<void> {
  const { store } = createEnvironment('test', folder)
  const one = (at: number) =>
    attendee(`Nguyễn Văn Thứ ${at}`, {
      posts: ['Phó Trưởng phòng Tổ chức cán bộ'],
      organization: `Sở Nội vụ ${at % 40}`,
    })
  const many = meeting(fields({ title: 'Đông' }), ...Array.from({ length: COUNT }, (_, at) => one(at)))
  await store.create({ ...many, id: 'many' })
  await store.create({ ...meeting(fields({ title: 'Trống' }), one(0)), id: 'one' })
  await store.close()
}

/** Milliseconds of work of the page's thread while something is done. */
async function workOf(browser: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const busy = async () => {
    const { metrics } = await browser.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  const before = await busy()
  await work()
  return (await busy()) - before
}

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#/meetings/${target}/people`
  }, id)
  await page.locator('.people-sheet').waitFor()
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))))
}

/** The longest of the frames in which a key was drawn, and their middle. */
async function keyWork(browser: CDPSession, page: Page): Promise<{ middle: number; longest: number }> {
  const times: number[] = []
  for (let at = 0; at < KEYS; at++) {
    times.push(
      await workOf(browser, async () => {
        await page.keyboard.type('abc d'.charAt(at % 5))
        await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))))
      }),
    )
  }
  const sorted = times.toSorted((one, other) => one - other)
  return { middle: sorted[KEYS / 2] ?? 0, longest: sorted.at(-1) ?? 0 }
}

const folder = mkdtempSync(join(tmpdir(), 'thu-ky-attendees-'))
await fillFolder(folder)
const { address, stop } = await serve(folder)
const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const chrome = await chromium.launch({ executablePath: chromiumPath })
const page = await chrome.newPage({ viewport: { width: 1366, height: 768 } })
const browser = await page.context().newCDPSession(page)
await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
await page.goto(address)
await page.locator('.meeting-row').first().waitFor()

for (const id of ['one', 'many']) {
  const times: number[] = []
  for (let at = 0; at < 5; at++) {
    await page.evaluate(() => {
      location.hash = '#/search'
    })
    await page.locator('.people-sheet').waitFor({ state: 'detached' })
    times.push(await workOf(browser, () => open(page, id)))
  }
  await page.locator('.people-sheet tbody td:nth-child(2) input').first().focus()
  const { middle, longest } = await keyWork(browser, page)
  const count = id === 'many' ? COUNT : 1
  console.log(
    `${`${count} attendees`.padEnd(16)} opening ${Math.min(...times).toFixed(0)} ms (first ${times[0]?.toFixed(0)}), a key ${middle.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms`,
  )
}
await chrome.close()
stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

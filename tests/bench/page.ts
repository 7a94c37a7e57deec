import { rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { linkBigStore } from '#tests/builders/big-store.ts'
import { serve } from './serve.ts'

const COUNT = Number(process.argv[2] ?? 10_000)
const WORDS = ['hoi nghi', 'so noi vu', 'khong co o dau', 'nguyen']

/** The longest time the page was busy at a stretch (50 ms and more are reported by the browser) while `work` ran. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { longest: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration)
    }).observe({ type: 'longtask' })
  })
  await work()
  await page.waitForTimeout(500)
  return await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest)
}

/** From asking for the address to the first frame with a row in it, by the page's own clock. */
async function measureOpening(page: Page, address: string): Promise<number> {
  const start = Date.now()
  await page.goto(address)
  const painted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const isThere = document.querySelector('.meeting-row') !== null
          requestAnimationFrame(isThere ? () => done(performance.timeOrigin + performance.now()) : look)
        }
        look()
      }),
  )
  return painted - start
}

/** The middle one of five openings; before each, the page is left. */
async function measureAgain(page: Page, address: string): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < 5; at += 1) {
    await page.goto('about:blank')
    times.push(await measureOpening(page, address))
  }
  return times.toSorted((a, b) => a - b)[2] ?? 0
}

const print = (what: string, value: number) => console.log(`${what.padEnd(52)} ${value.toFixed(0).padStart(6)} ms`)

/** Lines as high as the list, with nothing behind them. */
const LINES = Array.from({ length: COUNT }, (_, at) => `<p style="margin:0;height:32px">Hội nghị số ${at}</p>`).join('')
const PLAIN = `<main style="height:600px;overflow:auto">${LINES}</main>`

const folder = linkBigStore(COUNT)
const first = await serve(folder)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
console.log(`The page over a store of ${COUNT} meetings`)
print('first opening (catalogue made from nothing)', await measureOpening(page, first.address))
await page.goto('about:blank')
// The catalogue is written a moment after the first look; then the program dies as in a power cut.
await page.waitForTimeout(5_000)
await first.stop()
const { address, stop } = await serve(folder)
print('opening after a new start of the program', await measureOpening(page, address))
print('opening again (middle of five)', await measureAgain(page, new URL(address).origin))
await page.waitForTimeout(1_500)
const filter = page.locator('header input[aria-keyshortcuts]')
for (const word of WORDS) {
  const longest = await longestTask(page, async () => {
    await filter.fill('')
    await filter.pressSequentially(word, { delay: 80 })
  })
  print(`longest task while typing “${word}”`, longest)
}
await filter.fill('')
print('longest task when the window gets the focus', await longestTask(page, () => focus(page)))
print('longest task while scrolling to the end', await longestTask(page, () => scroll(page)))
await page.locator('.meeting-scroll').evaluate((list) => list.scrollTo(0, 0))
const scrolled = await page.locator('.meeting-scroll').evaluate(glide)
await page.setContent(PLAIN)
const plain = await page.locator('main').evaluate(glide)
tellFrames('gliding through the list, frame to frame', scrolled)
tellFrames('the same over a plain page of lines (floor)', plain)
await browser.close()
await stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

async function focus(target: Page): Promise<void> {
  await target.evaluate(() => window.dispatchEvent(new Event('focus')))
  await target.waitForTimeout(1_500)
}

async function scroll(target: Page): Promise<void> {
  await target.locator('.meeting-scroll').evaluate(async (list) => {
    for (let at = 0; at < 60; at += 1) {
      list.scrollTop = (list.scrollHeight * at) / 60
      await new Promise((next) => requestAnimationFrame(next))
    }
  })
}

/** Three rows a frame, as a wheel that is turned fast, for ten seconds: from frame to frame, in ms. Runs in the page. */
async function glide(list: Element): Promise<number[]> {
  const frame = () => new Promise<number>((next) => requestAnimationFrame(next))
  const times: number[] = []
  for (let last = await frame(), at = 0; at < 600; at += 1) {
    list.scrollTop += 100
    const now = await frame()
    times.push(now - last)
    last = now
  }
  return times
}

function tellFrames(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const inTime = times.filter((time) => time < 18).length / times.length
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `${what.padEnd(52)} ${(inTime * 100).toFixed(1)} % within 1/60 s; 95 % in ${at(0.95)} ms, longest ${at(1)} ms`,
  )
}

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { linkBigStore } from '#tests/builders/big-store.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const COUNT = Number(process.argv[2] ?? 10_000)
const WORDS = ['hoi nghi', 'so noi vu', 'khong co o dau', 'nguyen']

/** The program over a folder; its address. */
async function serve(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const program = spawn(process.execPath, [join(ROOT, 'src-main/shells/cli/main.ts'), 'serve', '--data', folder])
  const address = await new Promise<string>((done, failed) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(printed)
      if (found) done(found[0])
    }
    program.stdout.on('data', read)
    program.stderr.on('data', read)
    program.on('exit', () => failed(new Error(printed)))
  })
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const stop = async () => {
    program.kill('SIGKILL')
    await ended
  }
  return { address, stop }
}

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

async function measureOpening(page: Page, address: string): Promise<number> {
  const start = performance.now()
  await page.goto(address)
  await page.locator('.meeting-row').first().waitFor()
  return performance.now() - start
}

const print = (what: string, value: number) => console.log(`${what.padEnd(52)} ${value.toFixed(0).padStart(6)} ms`)

const folder = linkBigStore(COUNT)
const { address, stop } = await serve(folder)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
console.log(`The page over a store of ${COUNT} meetings`)
print('first opening (catalogue made from nothing)', await measureOpening(page, address))
await page.goto('about:blank')
print('opening again, to a list one can use', await measureOpening(page, new URL(address).origin))
await page.waitForTimeout(1_500)
const filter = page.locator('header input')
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
await browser.close()
await stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

async function focus(target: Page): Promise<void> {
  await target.evaluate(() => window.dispatchEvent(new Event('focus')))
  await target.waitForTimeout(1_500)
}

async function scroll(target: Page): Promise<void> {
  await target.locator('.list-scroll').evaluate(async (list) => {
    for (let at = 0; at < 60; at += 1) {
      list.scrollTop = (list.scrollHeight * at) / 60
      await new Promise((next) => requestAnimationFrame(next))
    }
  })
}

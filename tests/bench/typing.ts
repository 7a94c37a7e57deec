import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { fields, meeting, speech } from '#tests/builders/meeting.ts'
import { serve } from './serve.ts'

/**
 * Typing in a speech of 20,000 words and opening a meeting of 60 speeches, in Chromium over the loopback shell. What is
 * asked: no frame over 50 ms, open within 200 ms. A bare text area of the same text in the same run tells how much of
 * it is the machine. Run: `npm run bench -- typing [keys]`, after a build.
 */
const KEYS = Number(process.argv[2] ?? 200)
const SENTENCE = 'đề nghị các sở, ngành rà soát hồ sơ còn tồn đọng, báo cáo trước ngày 30 để tổng hợp chung '
const PARAGRAPH = SENTENCE.repeat(4).trim()
const perParagraph = PARAGRAPH.split(' ').length
const LONG = Array.from({ length: Math.ceil(20_000 / perParagraph) }, () => PARAGRAPH).join('\n')

const meetings: Record<string, Meeting> = {
  long: meeting(fields({ title: 'Dài' }), speech('Người nói', LONG)),
  sixty: meeting(
    fields({ title: 'Sáu mươi' }),
    ...Array.from({ length: 60 }, (_, at) => speech(`Người ${at}`, `${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}`)),
  ),
  empty: meeting(fields({ title: 'Trống' })),
}

async function fillFolder(folder: string): Promise<void> {
  const { store } = createEnvironment('test', folder)
  for (const [id, made] of Object.entries(meetings)) await store.create({ ...made, id })
  await store.close()
}

/** The work of the page for each key, from the key to the end of the frame it is drawn in. */
async function frames(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    const onKey = () => {
      const start = performance.now()
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => seen.push(performance.now() - start)
        channel.port2.postMessage(null)
      })
    }
    window.addEventListener('keydown', onKey, { capture: true })
  })
  await work()
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen)
}

const longest = (times: number[]): number => Math.max(...times)
const nearly = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
const typeKeys = async (page: Page) => {
  for (let at = 0; at < KEYS; at++) await page.keyboard.type('abc d'.charAt(at % 5), { delay: 20 })
}

async function open(page: Page, origin: string, id: string): Promise<number> {
  await page.goto(`${origin}/#/meetings/empty/info`)
  await page.getByLabel('Địa điểm').waitFor()
  return page.evaluate(async (target) => {
    const start = performance.now()
    location.hash = `#/meetings/${target}/speeches`
    const isThere = () => {
      const heads = [...document.querySelectorAll('h2')]
      return location.hash.includes(target) && heads.some((one) => one.closest('[data-row="speeches"]'))
    }
    while (!isThere()) await new Promise((next) => requestAnimationFrame(next))
    return performance.now() - start
  }, id)
}

const folder = mkdtempSync(join(tmpdir(), 'thu-ky-typing-'))
await fillFolder(folder)
const { address, stop } = await serve(folder)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
await page.goto(address)
const { origin } = new URL(address)
const best = async (id: string) => {
  const times: number[] = []
  for (let at = 0; at < 5; at++) times.push(await open(page, origin, id))
  return Math.min(...times)
}
const [sixty, empty] = [await best('sixty'), await best('empty')]
console.log(`opening 60 speeches ${sixty.toFixed(0)} ms, an empty meeting ${empty.toFixed(0)} ms (asked: 200 ms)`)
console.log(`ratio ${(sixty / empty).toFixed(1)}`)

await page.goto(`${origin}/#/meetings/long/speeches`)
await page.locator('.speech-text').first().click()
await page.locator('.speech-text[contenteditable=true]').waitFor()
const written = await frames(page, () => typeKeys(page))
await page.goto('about:blank')
await page.setContent('<textarea style="width:700px;height:600px;font-size:16px"></textarea>')
await page.locator('textarea').fill(LONG)
const bare = await frames(page, () => typeKeys(page))
const print = (what: string, times: number[]) =>
  console.log(`${what.padEnd(28)} longest ${longest(times).toFixed(0)} ms, 95 % within ${nearly(times).toFixed(0)} ms`)
print(`${KEYS} keys in the editor`, written)
print(`${KEYS} keys in a text area`, bare)
console.log(`ratio ${(longest(written) / longest(bare)).toFixed(1)} and ${(nearly(written) / nearly(bare)).toFixed(1)}`)
await browser.close()
stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { linkBigStore } from '#tests/builders/big-store.ts'
import { serve } from './serve.ts'

/**
 * The memory of the window over an hour of work: meetings opened and left, sentences typed, rows added and taken back, papers
 * laid out, lists filtered and searched. After each round the heap is swept and weighed; the second quarter of the time is
 * set against the last. Run: `npm run bench -- hour [--minutes 60] [--pause 300]`, after a build.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, pause: { type: 'string', default: '300' } },
})
const [minutes, pause] = [Number(values.minutes), Number(values.pause)]
const MEETINGS = 6

type Row = { minute: number; heap: number; nodes: number; listeners: number; documents: number }

async function weigh(session: CDPSession, start: number): Promise<Row> {
  for (let at = 0; at < 2; at++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0
  return {
    minute: (performance.now() - start) / 60_000,
    heap: of('JSHeapUsedSize') / 1_048_576,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  }
}

async function workOn(page: Page, origin: string, id: string): Promise<void> {
  const go = async (address: string, landmark: string) => {
    await page.goto(`${origin}/#${address}`)
    await page.locator(landmark).first().waitFor()
    await page.waitForTimeout(pause)
  }
  await go('/?filter=quy', '.meeting-row')
  await go(`/meetings/${id}/speeches`, '.speech-text')
  await page.locator('.speech-text').first().click()
  await page.keyboard.type('đề nghị các sở rà soát hồ sơ. ', { delay: 15 })
  await go(`/meetings/${id}/people`, '.people-sheet tbody tr')
  await page.getByRole('button', { name: 'Thêm người' }).click()
  await page.keyboard.type('Trần Văn Bình', { delay: 15 })
  await page.keyboard.press('Escape')
  for (let at = 0; at < 3; at++) await page.keyboard.press('Control+z')
  await go(`/meetings/${id}/directives`, '.block')
  await go(`/meetings/${id}/papers`, 'iframe.pages-frame')
  await go('/search?text=quy%20hoach', '.hit-group')
  await go('/directives', '.register-row')
  await go('/?view=calendar', '.calendar-grid')
}

const mean = (rows: readonly Row[], of: keyof Row): number =>
  rows.reduce((sum, row) => sum + row[of], 0) / Math.max(1, rows.length)

const folder = linkBigStore(500)
const { address, stop } = await serve(folder)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable')
await page.goto(address)
const { origin } = new URL(address)
const start = performance.now()
const rows: Row[] = []
while (performance.now() - start < minutes * 60_000) {
  await workOn(page, origin, `hop-${rows.length % MEETINGS}`)
  rows.push(await weigh(session, start))
  const row = rows.at(-1) as Row
  if (rows.length % 10 === 1)
    console.log(
      `minute ${row.minute.toFixed(1).padStart(5)}: round ${String(rows.length).padStart(4)}, heap ${row.heap.toFixed(1)} MB, ${row.nodes} nodes, ${row.listeners} listeners, ${row.documents} documents`,
    )
}
const quarter = Math.floor(rows.length / 4)
const [second, last] = [rows.slice(quarter, 2 * quarter), rows.slice(-quarter)]
console.log(`${rows.length} rounds over ${MEETINGS} meetings; the last quarter against the second:`)
for (const name of ['heap', 'nodes', 'listeners', 'documents'] as const)
  console.log(
    `  ${name.padEnd(10)} ${mean(second, name).toFixed(1)} → ${mean(last, name).toFixed(1)}  × ${(mean(last, name) / mean(second, name)).toFixed(2)}`,
  )
await browser.close()
await stop()
rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

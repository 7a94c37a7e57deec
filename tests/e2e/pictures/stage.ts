import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { type App, test as base, expect } from '../app.ts'
import { ask } from '../ask.ts'
import { standStill } from './look-at.ts'
import { BODY, CLOCK, meetings, people } from './office.ts'

export const isOrdered = process.env.UPDATE_GOLDEN !== undefined || process.env.PICTURES !== undefined
export const NOT_ORDERED =
  'Ten minutes of looking: run on order, with PICTURES=1 to look or UPDATE_GOLDEN=1 to make the pictures anew.'

type Stage = { stage: Page; office: Page }

/** The program at a fixed hour, in a window of the office PC: `stage` on an empty folder, `office` on one in full use. */
export const test = base.extend<Stage>({
  clock: CLOCK,
  timezoneId: 'Asia/Ho_Chi_Minh',
  stage: async ({ page, app }, use) => {
    base.setTimeout(900_000)
    await page.clock.setFixedTime(new Date(CLOCK))
    await standStill(page)
    await page.goto(app.address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await hideWhatVaries(page, app)
    await use(page)
  },
  office: async ({ stage, app }, use) => {
    await fillOffice(stage, app)
    await use(stage)
  },
})

/** Notices come and go; the folder has another name at each run. */
async function hideWhatVaries(page: Page, { dataFolder }: App): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '.notices { display: none }' }),
      )
    })
  })
  await page.route('**/api/app.status', async (route) => {
    const reply = await route.fetch().catch(() => null)
    if (!reply) return route.abort()
    const text = (await reply.text()).replaceAll(JSON.stringify(dataFolder), JSON.stringify('D:\\Thu-Ky'))
    await route.fulfill({ response: reply, body: text })
  })
}

async function fillOffice(page: Page, app: App): Promise<void> {
  await app.kill()
  const store = new MeetingStore(app.dataFolder, { now: () => new Date(CLOCK) })
  await store.openForWriting()
  for (const one of meetings) await store.create(one)
  await store.close()
  await page.goto(await app.restart())
  await expect(page.locator('.meeting-row').first()).toBeVisible()
  await ask(page, 'person.save', { people })
  await ask(page, 'organization.save', { organization: BODY })
  await ask(page, 'settings.save', { settings: { defaultOrganizationId: BODY.id, officerName: 'Trần Thị Đào' } })
  await page.reload()
  await expect(page.locator('.meeting-row').first()).toBeVisible()
}

/** Goes to an address and waits for what must stand there. */
export async function goTo(page: Page, address: string, landmark: string | Locator): Promise<void> {
  await page.goto(new URL(`/#${address}`, page.url()).href)
  await expect(typeof landmark === 'string' ? page.locator(landmark).first() : landmark).toBeVisible()
}

/** A file that no meeting can be read from lies among the others. */
export async function damage({ dataFolder }: App): Promise<void> {
  await writeFile(join(dataFolder, 'meetings', 'hop-15.json'), '{"id":"hop-15","title":')
}

export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'thu-ky-pictures-'))

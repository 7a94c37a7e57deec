import type { Page } from '@playwright/test'
import type { Input } from '#contract/api.ts'
import { expect, tabLink } from '../app.ts'
import { ask } from '../ask.ts'

const TABS = {
  info: 'Thông tin',
  people: 'Thành phần',
  speeches: 'Diễn biến',
  directives: 'Chỉ đạo',
  figures: 'Số liệu',
} as const

/** Stores a meeting with these parts and opens it on a tab, without the way through notes and their review. */
export async function openMeeting(page: Page, parts: object, tab: keyof typeof TABS): Promise<void> {
  const blank = await ask(page, 'meeting.create', { title: 'Hội nghị sơ kết quý I' })
  const meeting = { ...blank, heldOn: '2024-03-12', ...parts } as Input<'meeting.save'>['meeting']
  const { id } = await ask(page, 'meeting.save', { baseRevision: blank.revision, meeting })
  await page.goto(new URL(`/#/meetings/${id}/${tab}`, page.url()).href)
  // The list and the directory were read before all this was stored.
  await page.reload()
  await expect(tabLink(page, TABS[tab])).toHaveAttribute('aria-current', 'page')
}

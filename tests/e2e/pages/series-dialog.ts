import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './hand.ts'

type Wish = { from: string; heldOn: string }

/** A new meeting from an earlier one, by keys: the row, Ctrl+D, the day, Enter. */
export const seriesDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Cuộc họp mới từ cuộc họp trước' })
  return {
    dialog,
    title: dialog.getByLabel('Tên cuộc họp'),
    takes: (what: string): Locator => dialog.getByLabel(what).first(),
    async open(hand: Hand, { from, heldOn }: Wish): Promise<void> {
      await hand.reach(page.locator('.meeting-row').filter({ hasText: from }).locator('a'))
      await hand.press('Control+d')
      await expect(dialog.getByRole('button', { name: 'Tạo cuộc họp' })).toBeVisible()
      await hand.fill(dialog.getByLabel('Ngày họp'), heldOn)
    },
    async create(hand: Hand): Promise<void> {
      await hand.press('Enter')
      await expect(dialog).toHaveCount(0)
    },
  }
}

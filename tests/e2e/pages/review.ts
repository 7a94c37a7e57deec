import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './hand.ts'

/** The review of what was read in notes, by keys. */
export const reviewScreen = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' }),
  current: page.locator('.proposal.is-current'),
  left: page.getByRole('banner').or(page.locator('.review-header')).getByRole('status'),
  async addNotes(hand: Hand, notes: string): Promise<void> {
    await expect(page.getByLabel('Nội dung ghi chép')).toBeFocused()
    await hand.paste(notes)
    await hand.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Duyệt đề xuất' })).toBeVisible()
  },
  /** Looks at each proposal in turn and accepts it, or leaves out what is not wanted. */
  async decideEach(hand: Hand, isWanted: (words: string) => boolean = () => true): Promise<number> {
    const left = page.getByText(/Còn \d+ đề xuất chưa xem/)
    let decided = 0
    for (; decided < 60 && (await left.isVisible()); decided++) {
      const before = await left.innerText()
      await hand.press(isWanted(await page.locator('.proposal.is-current').innerText()) ? 'a' : 'x')
      await expect(page.getByText(before, { exact: true })).toHaveCount(0)
    }
    return decided
  },
  card: (words: string): Locator => page.locator('.proposal').filter({ hasText: words }),
})

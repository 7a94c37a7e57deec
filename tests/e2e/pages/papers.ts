import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { readWord } from '#sources/read-word.ts'
import { expect } from '../app.ts'
import type { Hand } from './hand.ts'

/** The papers of a meeting: the list, the pages, what goes out. */
export const papersScreen = (page: Page) => ({
  pages: page.frameLocator('iframe.pages-frame').locator('.pages'),
  side: page.getByRole('complementary', { name: 'Kiểm tra, số và thể thức' }),
  link: (name: string): Locator =>
    page
      .getByRole('navigation', { name: 'Các văn bản' })
      .getByRole('link')
      .filter({ has: page.getByText(name, { exact: true }) }),
  async waitForPages(words: string | RegExp): Promise<void> {
    await expect(page.frameLocator('iframe.pages-frame').locator('.pages')).toContainText(words)
  },
  /** The chosen paper as a Word file, opened and read: its name and its words, one space between them. */
  async exportNow(hand: Hand): Promise<{ name: string; text: string }> {
    const download = page.waitForEvent('download')
    await hand.press('Control+e')
    const file = await download
    const { text } = readWord(await readFile(await file.path()))
    return { name: file.suggestedFilename(), text: text.replace(/\s+/gu, ' ') }
  },
})

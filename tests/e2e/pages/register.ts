import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../app.ts'
import type { Hand } from './hand.ts'

/** The register of directives over all meetings. */
export const registerScreen = (page: Page) => {
  const detail = page.getByRole('region', { name: 'Chỉ đạo đang chọn' })
  return {
    detail,
    rows: page.locator('.register-row'),
    row: (words: string): Locator => page.locator('.register-row').filter({ hasText: words }),
    action: (name: string): Locator => detail.getByRole('button', { name, exact: true }),
    async open(hand: Hand): Promise<void> {
      await hand.command('den chi dao', 'Đến Chỉ đạo')
      await expect(page.getByRole('heading', { level: 1, name: 'Theo dõi ý kiến chỉ đạo' })).toBeVisible()
      await expect(page.locator('.register-row').first()).toBeVisible()
    },
    async filter(hand: Hand, typed: string): Promise<void> {
      await hand.press('Control+f', 'Control+a')
      await hand.type(typed)
    },
    /** Chooses a row by the arrows and presses the letter of what is to be recorded. */
    async record(
      hand: Hand,
      row: Locator,
      { key, fields }: { key: string; fields: [string, string][] },
    ): Promise<void> {
      await hand.reach(page.locator('.register-row a[tabindex="0"]').first())
      for (let at = 0; at < 20 && (await row.getAttribute('aria-selected')) !== 'true'; at++)
        await hand.press('ArrowDown')
      await hand.press(key)
      for (const [label, text] of fields) await hand.fill(detail.getByLabel(label, { exact: true }), text)
      await hand.press('Enter')
      await expect(detail.getByRole('form')).toHaveCount(0)
    },
    /** The table as Excel will open it: its rows, cells and all. */
    async exportTable(hand: Hand): Promise<string[]> {
      const download = page.waitForEvent('download')
      await hand.command('xuat bang', 'Xuất bảng')
      const text = await readFile(await (await download).path(), 'utf8')
      return text.replace(/\r\n$/, '').split('\r\n')
    },
  }
}

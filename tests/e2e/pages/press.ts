import type { Page } from '@playwright/test'
import { expect, waitUntilSaved } from '../app.ts'
import type { Hand } from './hand.ts'

/** What is written for the press beside the record, in the pane of a news item or a release. */
export const pressPane = (page: Page) => {
  const side = page.getByRole('complementary', { name: 'Kiểm tra, số và thể thức' })
  return {
    side,
    leftOut: side.locator('.left-out'),
    async open(hand: Hand): Promise<void> {
      await hand.click(side.getByRole('tab', { name: 'Báo chí' }))
      await expect(side.getByLabel('Tiêu đề')).toBeVisible()
    },
    async write(hand: Hand, { headline, embargo }: { headline: string; embargo: string }): Promise<void> {
      await hand.click(side.getByLabel('Tiêu đề'))
      await hand.type(headline)
      await hand.fill(side.getByLabel('Cấm đăng trước ngày'), embargo)
      await hand.fill(side.getByLabel('Giờ', { exact: true }), '17h')
      await hand.press('Tab')
      await waitUntilSaved(page)
    },
    async copyText(hand: Hand): Promise<string> {
      await hand.click(side.getByRole('button', { name: 'Chép chữ' }))
      await expect(page.getByText('Đã chép.')).toBeVisible()
      return await page.evaluate(() => navigator.clipboard.readText())
    },
  }
}

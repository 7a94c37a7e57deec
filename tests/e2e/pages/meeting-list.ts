import { expect, type Locator, type Page } from '@playwright/test'

/** The list of meetings as a person uses it. */
export const meetingList = (page: Page) => ({
  rows: page.locator('.meeting-row'),
  row: (title: string): Locator => page.locator('.meeting-row').filter({ hasText: title }),
  preview: page.getByRole('complementary', { name: 'Xem trước' }),
  titles: (): Promise<string[]> => page.locator('.meeting-row a').allInnerTexts(),
  async choose(chip: string, choice: string): Promise<void> {
    await page.getByRole('toolbar').getByRole('button', { name: chip, exact: true }).press('Enter')
    const item = page.getByRole('menuitemradio', { name: choice })
    await expect(page.getByRole('menuitemradio').first()).toBeFocused()
    for (let at = 0; at < 20 && !(await item.evaluate((one) => one === document.activeElement)); at++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  },
  head: (column: string): Locator => page.getByRole('columnheader', { name: column }),
  async openCopyDialog(title: string): Promise<Locator> {
    await page.locator('.meeting-row').filter({ hasText: title }).locator('a').focus()
    await page.keyboard.press('Control+d')
    const dialog = page.getByRole('dialog', { name: 'Cuộc họp mới từ cuộc họp trước' })
    await expect(dialog.getByRole('button', { name: 'Tạo cuộc họp' })).toBeVisible()
    return dialog
  },
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** The screen as it stands, a dialog over it included, has no accessibility violation. */
export async function expectAccessible(page: Page): Promise<void> {
  // A dialog fades in; its colours count once it stands.
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

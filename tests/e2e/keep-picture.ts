import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** The pictures that are kept for good are those of screen-pictures.spec.ts. */
const FOLDER = join(tmpdir(), 'thu-ky-screens')

/** Keeps a picture of the screen to be looked at, where goldens are being made anew. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_GOLDEN !== '1') return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}

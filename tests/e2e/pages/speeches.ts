import type { CDPSession, Locator, Page } from '@playwright/test'
import { createEnvironment } from '#shells/create-environment.ts'
import { fields, meeting, type Part } from '#tests/builders/meeting.ts'
import { type App, expect } from '../app.ts'
import { ask } from '../ask.ts'

const ID = 'hop-thu'

/** The tab "Diễn biến" of a meeting made of the given parts. */
export class SpeechesPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** The text of a speech, read or written. */
  readonly text = (number = 1): Locator =>
    this.page.getByRole('textbox', { name: `Nội dung phát biểu, ${number}`, exact: true })

  readonly paragraphs = (number = 1): Locator => this.text(number).locator('p')

  readonly blocks = (): Locator => this.page.locator('.block.speech')

  /** Opens the text for writing, the caret at its end. */
  async write(number = 1): Promise<void> {
    await this.text(number).click()
    await expect(this.text(number)).toHaveAttribute('contenteditable', 'true')
    await expect(this.text(number)).toBeFocused()
    await this.press('Shift')
    await this.press('Control+End')
  }

  /** Selects so many letters before the caret. */
  async selectBack(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await this.press('Shift+ArrowLeft')
  }

  /** A key as a hand presses it: the page has drawn the last one before the next comes. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20))))
  }

  /** What the program has stored. */
  async stored() {
    return await ask(this.page, 'meeting.get', { id: ID })
  }

  /** The marked words of a stored speech: `directive: rà soát`. */
  async storedMarks(at = 0): Promise<string[]> {
    const { speeches } = await this.stored()
    return (speeches[at]?.paragraphs ?? []).flatMap(({ text, marks }) =>
      marks.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`),
    )
  }

  async storedTexts(at = 0): Promise<string[]> {
    return (await this.stored()).speeches[at]?.paragraphs.map((one) => one.text) ?? []
  }

  ime = (): Promise<CDPSession> => this.page.context().newCDPSession(this.page)
}

/** Stops the program, puts a meeting into its folder, starts it again and opens the speeches. */
export async function openSpeeches(
  page: Page,
  app: App,
  startAnother: (folder: string) => Promise<string>,
  ...parts: Part[]
): Promise<SpeechesPage> {
  await app.kill()
  const { store } = createEnvironment('test', app.dataFolder)
  await store.create({ ...meeting(fields({ title: 'Họp giao ban', heldOn: '2024-03-12' }), ...parts), id: ID })
  await store.close()
  const address = await startAnother(app.dataFolder)
  await page.goto(address)
  await page.goto(`${new URL(address).origin}/#/meetings/${ID}/speeches`)
  await expect(page.getByRole('heading', { level: 1, name: 'Họp giao ban' })).toBeVisible()
  return new SpeechesPage(page)
}

import type { Locator, Page } from '@playwright/test'
import { expect } from '../app.ts'

/** Seconds a practised hand takes (Card, Moran, Newell: the keystroke-level model); a step needs a thought first. */
const SECONDS = { key: 0.28, click: 1.3, thought: 1.35 }
const MOST_TABS = 80

/** The hands of one person at work: every key, letter and click is counted, so that a day can be told in figures. */
export class Hand {
  readonly page: Page
  readonly #steps: string[] = []
  #keys = 0
  #letters = 0
  #clicks = 0
  #pointed = 0

  constructor(page: Page) {
    this.page = page
  }

  /** From now on every press of a mouse button or a finger on the page is told, whoever made it. */
  async watchPointer(): Promise<void> {
    await this.page.exposeFunction('tellPointer', () => {
      this.#pointed++
    })
    await this.page.addInitScript(() => {
      const { tellPointer } = window as unknown as { tellPointer: () => void }
      for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
        window.addEventListener(kind, tellPointer, { capture: true, passive: true })
    })
    await this.page.reload()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** How often a button of the mouse was pressed, by the page's own account. */
  get pointed(): number {
    return this.#pointed
  }

  get actions(): number {
    return this.#keys + this.#clicks
  }

  /** What this work takes a person who does not wait for the program. */
  get seconds(): number {
    const { key, click, thought } = SECONDS
    return Math.round((this.#keys + this.#letters) * key + this.#clicks * click + this.#steps.length * thought)
  }

  step(name: string): void {
    this.#steps.push(name)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#keys++
      await this.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    this.#letters += text.length
    await this.page.keyboard.type(text)
  }

  /** What was copied elsewhere, by the key that pastes. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.press('Control+v')
  }

  async click(target: Locator): Promise<void> {
    this.#clicks++
    await target.click()
  }

  /** Clicks that were made by another page object. */
  countClick(times = 1): void {
    this.#clicks += times
  }

  /** Goes to a control by Tab alone (or Shift+Tab), as somebody without a mouse must. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'F6' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible()
    for (let at = 0; at < MOST_TABS; at++) {
      if (await target.evaluate((one) => one === document.activeElement)) return
      await this.press(key)
    }
    throw new Error(`${target} is not reached by ${MOST_TABS} presses of ${key}`)
  }

  /** Goes there and types over what stands there. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.reach(target)
    await this.press('Control+a')
    await this.type(text)
  }

  /** A command, a meeting or a screen by the palette. */
  async command(typed: string, chosen: string | RegExp): Promise<void> {
    await this.press('Control+k')
    const palette = this.page.getByRole('dialog', { name: 'Mọi lệnh' })
    await expect(palette.getByRole('combobox')).toBeFocused()
    await this.type(typed)
    const wanted = palette.getByRole('option').filter({ hasText: chosen }).first()
    await expect(wanted).toBeVisible()
    for (let at = 0; at < 20 && (await wanted.getAttribute('aria-selected')) !== 'true'; at++)
      await this.press('ArrowDown')
    await this.press('Enter')
    await expect(palette).toHaveCount(0)
  }

  /** One line of figures for the log of the run. */
  report(day: string, since: number): string {
    const work = `${this.#steps.length} steps, ${this.#keys} keys, ${this.#letters} letters, ${this.#clicks} clicks`
    const minutes = (this.seconds / 60).toFixed(1)
    return `${day}: ${work}; about ${minutes} minutes of a person's hands; script ${Math.round((Date.now() - since) / 1000)} s`
  }
}

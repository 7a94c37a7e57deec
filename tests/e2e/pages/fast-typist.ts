import type { CDPSession, Page } from '@playwright/test'

/** Keys that are not letters, by the name they have in a script. */
const NAMED = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  'Alt+ArrowUp': { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38, modifiers: 1 },
  'Alt+ArrowDown': { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40, modifiers: 1 },
  'Alt+n': { key: 'n', code: 'KeyN', windowsVirtualKeyCode: 78, modifiers: 1 },
  'Control+Enter': { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, modifiers: 2 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Delete: { key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
} as const

export type NamedKey = keyof typeof NAMED

/** Somebody who types faster than a slow PC draws: no key waits for what the one before it does. */
export class FastTypist {
  readonly #browser: CDPSession
  private constructor(browser: CDPSession) {
    this.#browser = browser
  }

  /** `slowness`: how many times slower than this machine the page runs. */
  static async at(page: Page, slowness = 6): Promise<FastTypist> {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    return new FastTypist(browser)
  }

  /** All at once: `['Lê Thị A', 'Enter', 'Lê Thị B']`; what is no name of a key is typed letter by letter. */
  async press(...script: string[]): Promise<void> {
    const sent = script.flatMap((part) => {
      if (part in NAMED) return this.#stroke(NAMED[part as NamedKey])
      return [...part].flatMap((letter) => this.#stroke({ key: letter, text: letter }))
    })
    await Promise.all(sent)
  }

  #stroke(key: object): Promise<unknown>[] {
    const down = { type: 'text' in key ? 'keyDown' : 'rawKeyDown', ...key } as const
    const { text: _, ...up } = { text: '', ...key }
    return [
      this.#browser.send('Input.dispatchKeyEvent', down),
      this.#browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up }),
    ]
  }
}

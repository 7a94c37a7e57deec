import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindowConstructorOptions, BrowserWindow as BrowserWindowType } from 'electron'
import { type CallCounter, PAGE_ORIGIN } from './answer-calls.ts'
import { FLUSH_CHANNEL } from './channel.ts'

/** How long the page gets to send what it holds, and how long its saves may take, before the window closes. */
const SEND_MS = 150
const SAVE_MS = 5_000

type WindowClass = new (options: BrowserWindowConstructorOptions) => BrowserWindowType

/**
 * Opens the one kind of window: sandboxed, isolated, going nowhere but our page; closing it saves first. A page may ask
 * for another window of the program; it is made here like the first and knows nothing of the page that asked.
 */
export function openWindow(
  BrowserWindow: WindowClass,
  preload: string,
  { calls, icon, address = `${PAGE_ORIGIN}/` }: { calls: CallCounter; icon: string; address?: string },
): BrowserWindowType {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 500,
    show: false,
    icon,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (isOurs(url)) openWindow(BrowserWindow, preload, { calls, icon, address: url })
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event, url) => {
    if (!isOurs(url)) event.preventDefault()
  })
  saveBeforeClose(window, calls)
  void window.loadURL(address)
  return window
}

const isOurs = (url: string): boolean => url.startsWith(`${PAGE_ORIGIN}/`)

function saveBeforeClose(window: BrowserWindowType, calls: CallCounter): void {
  let isSaved = false
  window.on('close', (event) => {
    if (isSaved || window.webContents.isCrashed()) return
    event.preventDefault()
    window.webContents.send(FLUSH_CHANNEL)
    void wait(SEND_MS)
      .then(() => Promise.race([calls.settled(), wait(SAVE_MS)]))
      .then(() => {
        isSaved = true
        window.close()
      })
  })
}

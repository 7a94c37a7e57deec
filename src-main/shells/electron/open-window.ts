import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserWindowConstructorOptions, BrowserWindow as BrowserWindowType } from 'electron'
import { type CallCounter, PAGE_ORIGIN } from './answer-calls.ts'
import { FLUSH_CHANNEL } from './channel.ts'

/** How long the page gets to send what it holds, and how long its saves may take, before the window closes. */
const SEND_MS = 150
const SAVE_MS = 5_000

type WindowClass = new (options: BrowserWindowConstructorOptions) => BrowserWindowType

/** Opens the one kind of window: sandboxed, isolated, going nowhere but our page; closing it saves first. */
export function openWindow(BrowserWindow: WindowClass, preload: string, calls: CallCounter): BrowserWindowType {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 500,
    show: false,
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
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${PAGE_ORIGIN}/`)) event.preventDefault()
  })
  saveBeforeClose(window, calls)
  void window.loadURL(`${PAGE_ORIGIN}/`)
  return window
}

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

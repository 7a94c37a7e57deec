import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--lang=vi',
  '--window-size=1366,768',
  '--remote-debugging-port=0',
]

/** A browser of its own with a profile that stays on disk, so that it can be killed as a power cut would. */
export class OwnBrowser {
  readonly #profile: string
  readonly #path: string
  #process: ChildProcess | null = null
  #browser: Browser | null = null

  static async create(path: string): Promise<OwnBrowser> {
    return new OwnBrowser(path, await mkdtemp(join(tmpdir(), 'thu-ky-profile-')))
  }

  private constructor(path: string, profile: string) {
    this.#path = path
    this.#profile = profile
  }

  /** Starts it, anew or again with the same profile, and gives an empty page. */
  async start(): Promise<Page> {
    // A group of its own: its renderers, its storage and itself can be killed at one blow.
    const own = spawn(this.#path, [...ARGUMENTS, `--user-data-dir=${this.#profile}`], { detached: true })
    this.#process = own
    const address = await new Promise<string>((resolve, reject) => {
      let printed = ''
      own.stderr.on('data', (chunk: Buffer) => {
        printed += chunk.toString('utf8')
        const found = /ws:\/\/\S+/.exec(printed)
        if (found) resolve(found[0])
      })
      own.on('exit', () => reject(new Error(`The browser ended before it could be used:\n${printed}`)))
    })
    this.#browser = await chromium.connectOverCDP(address)
    const [context] = this.#browser.contexts()
    if (!context) throw new Error('The browser has no window')
    return await context.newPage()
  }

  /** SIGKILL to every process of it, together. */
  async kill(): Promise<void> {
    const own = this.#process
    if (own?.pid === undefined || own.exitCode !== null || own.signalCode !== null) return
    const ended = new Promise((resolve) => own.once('exit', resolve))
    process.kill(-own.pid, 'SIGKILL')
    await ended
  }

  /** SIGKILL to the processes that show pages; the browser itself goes on. */
  async killPages(): Promise<void> {
    const session = await this.#browser?.newBrowserCDPSession()
    const info = await session?.send('SystemInfo.getProcessInfo')
    for (const one of info?.processInfo ?? []) if (one.type === 'renderer') process.kill(one.id, 'SIGKILL')
  }

  async end(): Promise<void> {
    await this.kill()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

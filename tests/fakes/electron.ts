import { EventEmitter } from 'node:events'
import type { ElectronParts } from '#shells/electron/start-electron.ts'

type Handler = (event: unknown, ...args: unknown[]) => Promise<unknown>

/**
 * A stand-in for Electron that does what matters to us as Electron does: arguments and replies are structured-cloned,
 * of a thrown error only the message arrives, the sender is named by its frame, windows can be closed and prevented.
 */
export function fakeElectron() {
  const handlers = new Map<string, Handler>()
  const app = new EventEmitter()
  const windows: FakeWindow[] = []
  const state = {
    paths: {} as Record<string, string>,
    quits: 0,
    isFirst: true,
    schemes: [] as unknown[],
    permissions: null as unknown,
  }
  let page: ((request: { url: string }) => Promise<Response>) | null = null

  class FakeWindow extends EventEmitter {
    readonly webContents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: (asked: { url: string }) => unknown) => {
        this.openHandler = handler
      },
      send: (channel: string) => {
        this.sent.push(channel)
      },
      isCrashed: () => false,
    })
    sent: string[] = []
    openHandler: ((asked: { url: string }) => unknown) | null = null
    loaded = ''
    isClosed = false
    focused = 0
    readonly options: unknown
    static getAllWindows() {
      return windows.filter((window) => !window.isClosed)
    }
    constructor(options: unknown) {
      super()
      this.options = options
      windows.push(this)
    }
    show() {
      this.emit('show')
    }
    loadURL(url: string) {
      this.loaded = url
      return Promise.resolve()
    }
    isMinimized() {
      return false
    }
    restore() {
      this.emit('restore')
    }
    focus() {
      this.focused++
    }
    close() {
      let isPrevented = false
      this.emit('close', {
        preventDefault: () => {
          isPrevented = true
        },
      })
      if (isPrevented) return
      this.isClosed = true
      if (windows.every((window) => window.isClosed)) app.emit('window-all-closed')
    }
  }

  const parts = {
    app: Object.assign(app, {
      requestSingleInstanceLock: () => state.isFirst,
      quit: () => {
        state.quits++
      },
      whenReady: () => Promise.resolve(),
      setPath: (name: string, path: string) => {
        state.paths[name] = path
      },
    }),
    BrowserWindow: FakeWindow,
    ipcMain: {
      handle: (channel: string, handler: Handler) => {
        handlers.set(channel, handler)
      },
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => {
        state.schemes.push(...schemes)
      },
      handle: (_scheme: string, handler: typeof page) => {
        page = handler
      },
    },
    defaultSession: () => ({
      setPermissionRequestHandler: (handler: unknown) => {
        state.permissions = handler
      },
      setPermissionCheckHandler: () => undefined,
    }),
  } as unknown as ElectronParts

  const ownFrame = { url: 'thuky://app/', parent: null }
  /** What `ipcRenderer.invoke` does. */
  const invoke = async (args: unknown[], frame: unknown = ownFrame): Promise<unknown> => {
    const handler = handlers.get('thu-ky:call')
    if (!handler) throw new Error('no handler')
    try {
      return structuredClone(await handler({ senderFrame: frame }, ...structuredClone(args)))
    } catch (error) {
      throw new Error(error instanceof Error ? error.message : String(error))
    }
  }
  /** The reply as the page reads it: it crosses as JSON text. */
  const ask = async (args: unknown[], frame?: unknown): Promise<unknown> =>
    JSON.parse((await invoke(args, frame)) as string)
  const openPage = (url: string): Promise<Response> => {
    if (!page) throw new Error('no page')
    return page({ url })
  }
  return { parts, state, windows, channels: handlers, ask, openPage }
}

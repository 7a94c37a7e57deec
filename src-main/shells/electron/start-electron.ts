import { join } from 'node:path'
import type { App, BrowserWindow, IpcMain, Protocol, Session } from 'electron'
import { createClient } from '#contract/client.ts'
import { type Core, carryTo } from '#shells/core/core.ts'
import { CONTENT_SECURITY_POLICY, readPageFile } from '#shells/http/static-files.ts'
import { answerCalls, PAGE_ORIGIN } from './answer-calls.ts'
import { openWindow } from './open-window.ts'

/** The parts of Electron that are used, as arguments: tests pass a stand-in that clones as Electron does. */
export type ElectronParts = {
  app: Pick<App, 'requestSingleInstanceLock' | 'quit' | 'on' | 'whenReady' | 'setPath'>
  BrowserWindow: typeof BrowserWindow
  ipcMain: Pick<IpcMain, 'handle'>
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>
  defaultSession: () => Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>
}

/** `userFolder`: where Chromium keeps its own files; it does not move with the records. */
export type StartOptions = { core: Core; userFolder: string; outFolder: string; icon: string; isSample: boolean }

/** Starts the window shell. A second start brings the first one's window to the front instead. */
export async function startElectron(
  parts: ElectronParts,
  { core, userFolder, outFolder, icon, isSample }: StartOptions,
): Promise<void> {
  const { app, protocol, ipcMain, BrowserWindow } = parts
  // Chromium's own files stay out of the user's records.
  app.setPath('userData', userFolder)
  app.setPath('sessionData', join(userFolder, 'chromium'))
  if (!app.requestSingleInstanceLock()) return app.quit()
  protocol.registerSchemesAsPrivileged([
    { scheme: 'thuky', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  await app.whenReady()
  denyPermissions(parts.defaultSession())
  servePage(protocol, join(outFolder, 'renderer'))
  const calls = answerCalls(ipcMain, core)
  if (isSample) await createClient(carryTo(core))('sample.import', {})
  openWindow(BrowserWindow, join(outFolder, 'preload', 'preload.cjs'), { calls, icon })
  app.on('second-instance', () => {
    // The first window may have been closed while another went on.
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => {
    void core.stop().finally(() => app.quit())
  })
}

function denyPermissions(session: ReturnType<ElectronParts['defaultSession']>): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
}

/** Serves the built page under our own scheme, never `file://`. */
function servePage(protocol: ElectronParts['protocol'], folder: string): void {
  protocol.handle('thuky', async (request) => {
    const { origin, pathname } = new URL(request.url.replace(/^thuky:/, 'http:'))
    const file = origin === PAGE_ORIGIN.replace(/^thuky:/, 'http:') ? await readPageFile(folder, pathname) : null
    if (file === null) return new Response(null, { status: 404 })
    const headers = { 'content-type': file.mediaType, 'content-security-policy': CONTENT_SECURITY_POLICY }
    return new Response(Buffer.from(file.bytes), { headers })
  })
}

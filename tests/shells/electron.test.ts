import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { coreOf } from '#shells/core/core.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { findIcon } from '#shells/electron/find-icon.ts'
import { startElectron } from '#shells/electron/start-electron.ts'
import { fakeElectron } from '#tests/fakes/electron.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const outFolder = new URL('../../out', import.meta.url).pathname
const icon = findIcon('linux')

async function start(folder: string) {
  const electron = fakeElectron()
  const environment = createEnvironment('electron', folder)
  await startElectron(electron.parts, {
    core: coreOf(environment),
    userFolder: folder,
    outFolder,
    icon,
    isSample: false,
  })
  const [window] = electron.windows
  if (!window) throw new Error('no window')
  return { electron, environment, window }
}

test('the window is sandboxed, isolated, and goes nowhere but the program’s own page', () =>
  withTempFolder(async (folder) => {
    const { electron, environment, window } = await start(folder)
    expect(window.options).toMatchObject({
      icon,
      webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true },
    })
    expect(window.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
    const prevented: string[] = []
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'thuky://app/index.html']) {
      window.webContents.emit('will-navigate', { preventDefault: () => prevented.push(url) }, url)
    }
    expect(prevented).toEqual(['https://example.com/', 'file:///etc/passwd'])
    expect([...electron.channels.keys()]).toEqual(['thu-ky:call'])
    const granted: boolean[] = []
    ;(electron.state.permissions as (c: null, p: string, done: (ok: boolean) => void) => void)(null, 'media', (ok) =>
      granted.push(ok),
    )
    expect(granted).toEqual([false])
    await environment.store.close()
  }))

test('a page may open another window of the program, and no other window', () =>
  withTempFolder(async (folder) => {
    const { electron, environment, window } = await start(folder)
    const foreign = ['https://example.com/', 'thuky://app.evil/', 'file:///etc/passwd', 'about:blank', 'javascript:1']
    for (const url of foreign) expect(window.openHandler?.({ url })).toEqual({ action: 'deny' })
    expect(electron.windows).toHaveLength(1)
    window.openHandler?.({ url: 'thuky://app/#/meetings/m1/info' })
    const second = electron.windows[1]
    expect([second?.loaded, second?.options]).toEqual(['thuky://app/#/meetings/m1/info', window.options])
    second?.openHandler?.({ url: 'https://example.com/' })
    expect(electron.windows).toHaveLength(2)
    // Each saves before it closes; the program ends with the last of them.
    window.close()
    await expect.poll(() => window.isClosed).toBe(true)
    expect(electron.state.quits).toBe(0)
    ;(electron.parts.app as unknown as { emit: (name: string) => void }).emit('second-instance')
    expect(second?.focused).toBe(1)
    second?.close()
    await expect.poll(() => electron.state.quits).toBe(1)
    expect(second?.sent).toEqual(['thu-ky:flush'])
    await environment.store.close()
  }))

test('a call from a foreign or framed page is refused', () =>
  withTempFolder(async (folder) => {
    const { electron, environment } = await start(folder)
    const frames = [
      null,
      { url: 'https://example.com/', parent: null },
      { url: 'thuky://app.evil/', parent: null },
      { url: 'thuky://app/', parent: {} },
    ]
    for (const frame of frames) {
      expect(await electron.ask(['app.status', {}], frame)).toMatchObject({
        ok: false,
        error: { code: 'ACCESS_DENIED' },
      })
    }
    expect(await electron.ask(['app.status', {}])).toMatchObject({ ok: true, value: { shell: 'electron' } })
    await environment.store.close()
  }))

test('the page is served under its own scheme and from its own folder only', () =>
  withTempFolder(async (folder) => {
    const { electron, environment } = await start(folder)
    const page = await electron.openPage('thuky://app/')
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("script-src 'self'"),
    ])
    for (const url of ['thuky://app/../main/cli.js', 'thuky://other/', 'thuky://app/%2e%2e/main/cli.js']) {
      expect((await electron.openPage(url)).status, url).toBe(404)
    }
    await environment.store.close()
  }))

test('closing the window first asks the page for what it holds and waits for its saves', () =>
  withTempFolder(async (folder) => {
    const { electron, environment, window } = await start(folder)
    window.close()
    expect([window.isClosed, window.sent]).toEqual([false, ['thu-ky:flush']])
    const reply = electron.ask(['meeting.create', { title: 'Gõ ngay trước khi đóng' }])
    await expect.poll(() => window.isClosed).toBe(true)
    expect(await reply).toMatchObject({ ok: true })
    await expect.poll(() => electron.state.quits).toBe(1)
    expect((await environment.store.all()).meetings.map((one) => one.title)).toEqual(['Gõ ngay trước khi đóng'])
    expect(environment.store.isOpenForWriting()).toBe(false)
  }))

test('a second start hands over to the first window; Chromium’s own files stay out of the records', () =>
  withTempFolder(async (folder) => {
    const { electron, environment, window } = await start(folder)
    ;(electron.parts.app as unknown as { emit: (name: string) => void }).emit('second-instance')
    expect(window.focused).toBe(1)
    expect(electron.state.paths).toEqual({ userData: folder, sessionData: join(folder, 'chromium') })
    const second = fakeElectron()
    second.state.isFirst = false
    await startElectron(second.parts, {
      core: coreOf(environment),
      userFolder: folder,
      outFolder,
      icon,
      isSample: false,
    })
    expect([second.state.quits, second.windows.length]).toEqual([1, 0])
    await wait(1)
    await environment.store.close()
  }))

test('the picture of the program lies beside out/, as one of its kind for each system', () => {
  expect(dirname(dirname(findIcon('win32')))).toBe(join(dirname(outFolder), 'resources'))
  expect(findIcon('win32')).toMatch(/\.ico$/)
  for (const platform of ['win32', 'linux', 'darwin'] as const) expect(existsSync(findIcon(platform))).toBe(true)
})

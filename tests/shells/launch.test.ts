import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'
import { findElectron } from '#shells/launch/find-electron.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const root = new URL('../..', import.meta.url).pathname
const launcher = join(root, 'src-main/shells/launch/main.ts')

function plantElectron(folder: string): string {
  const path = join(folder, 'electron')
  writeFileSync(path, '#!/bin/sh\necho "chạy: $*"\n')
  chmodSync(path, 0o755)
  return path
}

test('Electron is found where it is named or unpacked, and not where it only might be', () =>
  withTempFolder(async (folder) => {
    expect(findElectron(folder, {})).toBeNull()
    expect(findElectron(folder, { ELECTRON_EXEC_PATH: join(folder, 'khong-co') })).toBeNull()
    const path = plantElectron(folder)
    expect(findElectron(folder, { ELECTRON_EXEC_PATH: path })).toBe(path)
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(path)
    const unpacked = join(folder, 'node_modules', 'electron')
    mkdirSync(join(unpacked, 'dist'), { recursive: true })
    writeFileSync(join(unpacked, 'path.txt'), 'electron')
    expect(findElectron(folder, {})).toBeNull()
    expect(findElectron(folder, {})).toBeNull()
    plantElectron(join(unpacked, 'dist'))
    expect(findElectron(folder, {})).toBe(join(unpacked, 'dist', 'electron'))
  }))

test('npm start runs Electron where it is, says so, and passes the words on', () =>
  withTempFolder(async (folder) => {
    test.skip(process.platform === 'win32', 'tệp giả Electron là một lệnh sh')
    const env = { ...process.env, ELECTRON_EXEC_PATH: plantElectron(folder), DISPLAY: ':0' }
    const { stdout, status } = spawnSync(process.execPath, [launcher, 'start', '--sample', '--data', folder], {
      env,
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(stdout).toContain('cửa sổ Electron')
    expect(stdout).toContain(`--sample --data ${folder}`)
  }))

test('without a screen npm start serves the page on this machine, says why, and stops when told', () =>
  withTempFolder(async (folder) => {
    test.skip(process.platform !== 'linux', 'chỉ Linux có thể thiếu màn hình')
    const env = { ...process.env, ELECTRON_EXEC_PATH: plantElectron(folder), DISPLAY: '', WAYLAND_DISPLAY: '' }
    const child = spawn(process.execPath, [launcher, 'start', '--port', '0', '--data', join(folder, 'data')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      if (line.includes('http://127.0.0.1:')) break
    }
    expect(lines.join('\n')).toContain('không có màn hình')
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  }))

test.describe('real Electron', () => {
  test('opens its window', async () => {
    const electron = findElectron(root)
    test.skip(electron === null, 'máy này không có tệp chạy Electron; cửa sổ thật được thử ở máy có')
    const { _electron } = await import('@playwright/test')
    await withTempFolder(async (folder) => {
      const program = await _electron.launch({
        executablePath: electron ?? '',
        args: [root, '--data', folder, '--no-sandbox'],
      })
      const page = await program.firstWindow()
      await expect(page.getByRole('navigation')).toBeVisible()
      expect(new URL(page.url()).protocol).toBe('thuky:')
      await program.close()
    })
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long fetching Electron's runtime may take before the loopback shell is used instead. */
const FETCH_MS = 180_000

/** The Electron program, if it is on this machine. Never `require('electron')`: that alone would start a download. */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const packageFolder = join(root, 'node_modules', 'electron')
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  const candidates = [
    env.ELECTRON_EXEC_PATH,
    override && join(override, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron')),
    name && join(packageFolder, 'dist', name),
  ]
  return candidates.find((path): path is string => typeof path === 'string' && path !== '' && existsSync(path)) ?? null
}

/** Tries to fetch the runtime with Electron's own installer; gives its path, or `null` where it cannot be had. */
export function fetchElectron(root: string): string | null {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return null
  const { status } = spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: FETCH_MS })
  return status === 0 ? findElectron(root) : null
}

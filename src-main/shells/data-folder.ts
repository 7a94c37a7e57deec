import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

const NAME = 'thu-ky'

/** The per-user folder of the program, the same in all shells: what Electron's `userData` would be. */
export function findDataFolder(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (asked !== undefined) return resolve(asked)
  if (process.platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), NAME)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', NAME)
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), NAME)
}

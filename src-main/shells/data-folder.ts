import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { followMoves } from '#store/moved-mark.ts'

const NAME = 'thu-ky'

/**
 * The data folder: the one asked for, or the per-user folder of the program (the same in all shells), or wherever the
 * records have been moved from there.
 */
export function findDataFolder(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  return asked === undefined ? followMoves(userFolderOf(undefined, env)) : resolve(asked)
}

/** What Electron's `userData` would be; a folder that was asked for keeps everything in itself. */
export function userFolderOf(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (asked !== undefined) return resolve(asked)
  if (process.platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), NAME)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', NAME)
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), NAME)
}

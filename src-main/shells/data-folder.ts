import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { orNullIfRefused } from '#store/file-system.ts'
import { followMoves, markMoved } from '#store/moved-mark.ts'

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

/**
 * Whether a data folder that is not there may be made. Where the records were moved to it is a drive that is not plugged
 * in, and so is a folder without the one above it: an empty store there would read as "everything is gone".
 */
export function mayBeMade(folder: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const own = userFolderOf(undefined, env)
  return folder === own || (followMoves(own) !== folder && existsSync(dirname(folder)))
}

/** After a second move the program's own folder leads there at once: the drive in between may be given away. */
export async function leadStraightTo(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const own = userFolderOf(undefined, env)
  if (own !== folder && followMoves(own) === folder) await orNullIfRefused(markMoved(own, folder))
}

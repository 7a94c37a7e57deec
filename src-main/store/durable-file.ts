import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError, problemOf } from '#domain/errors.ts'
import { type FileSystem, orNullIfRefused, systemCode } from './file-system.ts'

/** Temp names end so; a file of this form is never somebody's record and may be swept by the lock's holder. */
export const TEMP_NAME = /\.\d+-[0-9a-f]{12}\.tmp$/

/** A virus scanner maps a new file for a moment and Windows then refuses the rename: try for about two seconds. */
const RENAME_WAITS_MS = [5, 10, 20, 40, 80, 160, 320, 640, 700]
const RETRIED = new Set(['EPERM', 'EBUSY', 'EACCES'])

/**
 * Replaces a file so that after a crash or a power cut either the old or the new content stands, whole: unique temp name
 * in the same folder, write, fsync, rename, fsync of the folder. Refuses with `STORE_WRITE_FAILED`.
 */
export async function writeDurably(files: FileSystem, path: string, content: string | Uint8Array): Promise<void> {
  const temp = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeSynced(files, temp, content)
    await renameWithRetry(files, temp, path)
    await syncFolder(files, dirname(path))
  } catch (error) {
    await sweep(files, temp)
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('STORE_WRITE_FAILED', { problem: problemOf(code) })
  }
}

/** Writes a file that is not there yet and makes its content durable, its name not yet. */
export async function writeSynced(files: FileSystem, path: string, content: string | Uint8Array): Promise<void> {
  const handle = await files.open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Renames, trying again while another program holds the target. */
export async function renameWithRetry(files: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of RENAME_WAITS_MS) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!RETRIED.has(systemCode(error) ?? '')) throw error
      await wait(pause)
    }
  }
  await files.rename(from, to)
}

/** Makes what has been written into a file durable. Windows flushes only through a handle that may write. */
export async function syncFile(files: FileSystem, path: string): Promise<void> {
  const handle = await files.open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the folder's own entries durable. Windows cannot open folders and journals renames itself. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems refuse fsync on a folder; the rename itself has succeeded.
    if (systemCode(error) !== 'EINVAL') throw error
  } finally {
    await handle.close()
  }
}

/** Makes a folder, and those above it, and their names durable: what is written into it must not vanish with it. */
export async function makeFolderDurably(files: FileSystem, path: string): Promise<void> {
  const first = await files.mkdir(path, { recursive: true })
  if (first === undefined) return
  // A folder above that may be entered but not read cannot be synced; the folder itself stands.
  for (let at = path; at.length >= first.length; at = dirname(at)) await orNullIfRefused(syncFolder(files, dirname(at)))
}

async function sweep(files: FileSystem, temp: string): Promise<void> {
  try {
    await files.unlink(temp)
  } catch (error) {
    // The first failure is the one to report; a left-over temp file is swept at the next start.
    if (systemCode(error) === null) throw error
  }
}

import fs from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { folderWarning } from '#domain/folder-places.ts'
import { systemCode } from './file-system.ts'
import { findFolderPlaces } from './folder-place.ts'
import { hasRecords } from './record-tree.ts'

/** A folder as the picker shows it. An empty path is the user's home. Refuses with `FOLDER_UNREADABLE`. */
export async function listFolders(asked: string) {
  const path = asked.trim() === '' ? homedir() : resolve(asked)
  try {
    const entries = await fs.readdir(path, { withFileTypes: true })
    const folders = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map((one) => one.name)
    return {
      path,
      parent: dirname(path) === path ? null : dirname(path),
      folders: folders.sort((one, other) => one.localeCompare(other, 'vi', { numeric: true })),
      drives: process.platform === 'win32' ? await listDrives() : [],
      hasStore: await hasRecords(path),
      warnings: findFolderPlaces(path).map(folderWarning),
    }
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('FOLDER_UNREADABLE', { path, problem: problemOf(code) })
  }
}

/** The drives of a Windows PC that answer. */
async function listDrives(): Promise<string[]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => join(`${letter}:`, '\\'))
  const found = await Promise.all(
    letters.map((drive) =>
      fs.access(drive).then(
        () => drive,
        () => null,
      ),
    ),
  )
  return found.filter((drive) => drive !== null)
}

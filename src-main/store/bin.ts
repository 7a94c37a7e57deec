import { join } from 'node:path'
import { type Moment, momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { renameWithRetry, syncFolder } from './durable-file.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { type Folders, idOfFile } from './folders.ts'
import { readMeeting, TooNew, Unreadable } from './meeting-file.ts'
import { quarantine } from './quarantine.ts'

export type Removed = { id: string; title: string; removedAt: Moment }

const pathOf = (folders: Folders, id: string): string => join(folders.removed, `${id}.json`)

/** Moves a meeting's file into the bin. An older copy there, where it was put back by hand, goes to quarantine first. */
export async function moveToBin(files: FileSystem, folders: Folders, id: string): Promise<void> {
  await files.mkdir(folders.removed, { recursive: true })
  await quarantine(files, folders, { id, path: pathOf(folders, id) })
  await move(files, folders, [folders.meeting(id), pathOf(folders, id)])
}

/** Moves a meeting's file back. Refuses with `REMOVED_NOT_FOUND`, or `RESTORE_TAKEN` where a file of that name stands. */
export async function takeFromBin(files: FileSystem, folders: Folders, id: string): Promise<void> {
  if ((await orNullIfMissing(files.stat(pathOf(folders, id)))) === null) throw new AppError('REMOVED_NOT_FOUND', { id })
  if ((await orNullIfMissing(files.lstat(folders.meeting(id)))) !== null) throw new AppError('RESTORE_TAKEN', { id })
  await move(files, folders, [pathOf(folders, id), folders.meeting(id)])
}

/** What lies in the bin, the latest first. */
export async function listBin(files: FileSystem, folders: Folders): Promise<Removed[]> {
  const ids = (await namesIn(files, folders.removed)).map(idOfFile).filter((id) => id !== null)
  const found = await Promise.all(ids.map((id) => describe(files, folders, id)))
  return found.sort((a, b) => b.removedAt.localeCompare(a.removedAt, 'en'))
}

async function move(files: FileSystem, folders: Folders, [from, to]: [string, string]): Promise<void> {
  await renameWithRetry(files, from, to)
  await syncFolder(files, folders.meetings)
  await syncFolder(files, folders.removed)
}

async function namesIn(files: FileSystem, folder: string): Promise<string[]> {
  try {
    return (await orNullIfMissing(files.readdir(folder))) ?? []
  } catch (error) {
    throw new AppError('STORE_UNREADABLE', { folder, problem: problemOf(systemCode(error) ?? '') })
  }
}

async function describe(files: FileSystem, folders: Folders, id: string): Promise<Removed> {
  const path = pathOf(folders, id)
  const [stat, bytes] = await Promise.all([files.lstat(path), orNullIfRefused(files.readFile(path))])
  return { id, title: bytes === null ? id : titleIn(bytes, id), removedAt: momentOf(stat.ctime) }
}

/** The title of a meeting in the bin; a damaged one is listed by its id. */
function titleIn(bytes: Uint8Array, id: string): string {
  try {
    return readMeeting(bytes, id).title
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TooNew) return id
    throw error
  }
}

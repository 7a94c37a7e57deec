import { join } from 'node:path'
import { syncFolder, writeDurably } from './durable-file.ts'
import { type FileSystem, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import type { Folders } from './folders.ts'
import { readMeeting, TooNew, Unreadable } from './meeting-file.ts'

const folderOf = (folders: Folders, id: string): string => join(folders.snapshots, id)

/**
 * Keeps the file as it stands before a meeting's first write of a day: `snapshots/<id>/<date>.json`. Snapshots lie
 * outside `meetings/`, because fsync alone does not save a file from a drive that lies (reliability.md A).
 */
export async function snapshotBeforeFirstWrite(files: FileSystem, folders: Folders, day: { id: string; date: string }) {
  const folder = folderOf(folders, day.id)
  const target = join(folder, `${day.date}.json`)
  if ((await orNullIfMissing(files.stat(target))) !== null) return
  const bytes = await orNullIfMissing(files.readFile(folders.meeting(day.id)))
  if (bytes === null) return
  await files.mkdir(folder, { recursive: true })
  await writeDurably(files, target, bytes)
  await syncFolder(files, folders.snapshots)
}

/** The file name of the newest snapshot that can be read, or `null`; what the system refuses to read is no snapshot. */
export async function newestSnapshot(files: FileSystem, folders: Folders, id: string): Promise<string | null> {
  const folder = folderOf(folders, id)
  const names = ((await orNullIfRefused(files.readdir(folder))) ?? []).filter((name) => name.endsWith('.json'))
  for (const name of names.sort().reverse()) {
    try {
      readMeeting(await files.readFile(join(folder, name)), id)
      return name
    } catch (error) {
      if (!(error instanceof Unreadable || error instanceof TooNew) && systemCode(error) === null) throw error
    }
  }
  return null
}

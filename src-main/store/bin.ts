import { join } from 'node:path'
import { type CalendarDate, type Moment, momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { readLines, writeLine } from './checked-lines.ts'
import { makeFolderDurably, renameWithRetry, syncFolder, writeDurably } from './durable-file.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { type Folders, idOfFile } from './folders.ts'
import { readRecord, TooNew, Unreadable } from './meeting-file.ts'
import type { Place } from './place.ts'
import { quarantine } from './quarantine.ts'

export type Removed = { id: string; title: string; removedAt: Moment; keptUntil: CalendarDate }
/** What lies beside a meeting in the bin: when it came there. A file's own times do not survive a copy. */
type Label = { removedAt: Moment; title: string }

/** The days for which the program promises to keep what lies in the bin; it deletes nothing by itself after them either. */
const KEPT_DAYS = 30

const pathOf = (folders: Folders, id: string): string => join(folders.removed, `${id}.json`)
/** Holds a dot more than any meeting's name can, so that it is never taken for a meeting. */
const labelOf = (folders: Folders, id: string): string => join(folders.removed, `${id}.removed.json`)

/** Moves a meeting's file into the bin. An older copy there, where it was put back by hand, goes to quarantine first. */
export async function moveToBin(place: Place, id: string, title: string): Promise<Removed> {
  const { files, folders, now } = place
  const label: Label = { removedAt: momentOf(now()), title }
  await makeFolderDurably(files, folders.removed)
  await quarantine(files, folders, { id, path: pathOf(folders, id) })
  await writeDurably(files, labelOf(folders, id), writeLine(label))
  await move(place, [folders.meeting(id), pathOf(folders, id)])
  return describe(id, label)
}

/** Moves a meeting's file back. Refuses with `REMOVED_NOT_FOUND`, or `RESTORE_TAKEN` where a file of that name stands. */
export async function takeFromBin(place: Place, id: string): Promise<void> {
  const { files, folders } = place
  await refuseIfNotThere(place, id)
  if ((await orNullIfMissing(files.lstat(folders.meeting(id)))) !== null) throw new AppError('RESTORE_TAKEN', { id })
  await move(place, [pathOf(folders, id), folders.meeting(id)])
  await orNullIfRefused(files.unlink(labelOf(folders, id)))
}

/** What lies in the bin, the latest first. */
export async function listBin(place: Place): Promise<Removed[]> {
  const found = await Promise.all((await idsInBin(place)).map(async (id) => describe(id, await readLabel(place, id))))
  return found.sort((a, b) => Date.parse(b.removedAt) - Date.parse(a.removedAt) || (a.id < b.id ? -1 : 1))
}

/** Refuses with `REMOVED_NOT_FOUND` where a meeting does not lie in the bin. */
export async function refuseIfNotThere({ files, folders }: Place, id: string): Promise<void> {
  if ((await orNullIfMissing(files.lstat(pathOf(folders, id)))) === null)
    throw new AppError('REMOVED_NOT_FOUND', { id })
}

/** Deletes for good. */
export async function deleteFromBin({ files, folders }: Place, id: string): Promise<void> {
  await files.unlink(pathOf(folders, id))
  await orNullIfRefused(files.unlink(labelOf(folders, id)))
  await syncFolder(files, folders.removed)
}

async function move({ files, folders }: Place, [from, to]: [string, string]): Promise<void> {
  await renameWithRetry(files, from, to)
  await syncFolder(files, folders.meetings)
  await syncFolder(files, folders.removed)
}

async function idsInBin({ files, folders }: Place): Promise<string[]> {
  try {
    const names = (await orNullIfMissing(files.readdir(folders.removed))) ?? []
    return names.map(idOfFile).filter((id) => id !== null)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('STORE_UNREADABLE', { folder: folders.removed, problem: problemOf(code) })
  }
}

function describe(id: string, { removedAt, title }: Label): Removed {
  const last = new Date(`${removedAt.slice(0, 10)}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() + KEPT_DAYS)
  return { id, title, removedAt, keptUntil: last.toISOString().slice(0, 10) }
}

/** The bins of the first program hold no labels: there the file itself tells its title and the system the time. */
async function readLabel(place: Place, id: string): Promise<Label> {
  const { files, folders } = place
  const written = await orNullIfRefused(files.readFile(labelOf(folders, id)))
  const label = written && parseLabel(written)
  if (label !== null) return label
  const path = pathOf(folders, id)
  const [stat, bytes] = await Promise.all([files.lstat(path), orNullIfRefused(files.readFile(path))])
  return { title: bytes === null ? id : titleIn(place, bytes, id), removedAt: momentOf(stat.ctime) }
}

function parseLabel(bytes: Buffer): Label | null {
  const value = readLines(bytes).next().value as Partial<Label> | null | undefined
  if (typeof value?.title !== 'string' || Number.isNaN(Date.parse(value.removedAt ?? ''))) return null
  return value as Label
}

/** The title of a meeting in the bin; a damaged one is listed by its id. */
function titleIn({ steps }: Place, bytes: Uint8Array, id: string): string {
  try {
    return readRecord(bytes, id, steps).meeting.title
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TooNew) return id
    throw error
  }
}

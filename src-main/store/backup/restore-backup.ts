import { dirname, join } from 'node:path'
import type { Meeting } from '#domain/meeting.ts'
import { makeFolderDurably, writeDurably } from '../durable-file.ts'
import { type FileSystem, orNullIfMissing } from '../file-system.ts'
import { idOfFile } from '../folders.ts'
import { readMeeting, TooNew, Unreadable } from '../meeting-file.ts'
import type { Progress } from '../progress.ts'
import { type Backup, checkBackup, openBackup } from './open-backup.ts'

type Tools = { progress: Progress; files: FileSystem }
type Named = { id: string; title: string }
type Different = Named & { here: number; there: number }

/** What a restore needs of the store it restores into. */
export type RestoringStore = {
  folder: string
  /** The meeting as it stands, or `null` where there is none; a damaged one counts as none that equals. */
  current: (id: string) => Promise<Meeting | 'damaged' | null>
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
  /** Puts another state in a meeting's place as a new revision, keeping a version of what stood there. */
  replace: (meeting: Meeting) => Promise<unknown>
  /** Takes over the numbers that were given out by the time of the backup and are free here. */
  numbers: { merge: (organizationId: string, bytes: Uint8Array) => Promise<void> }
}

/** What a backup holds against the store. Reads everything once, changes nothing. */
export async function inspectBackup(store: RestoringStore, path: string) {
  await checkBackup(path, () => undefined)
  const backup = await openBackup(path)
  try {
    const { added, different, same } = await compareAll(store, backup)
    return { path, madeAt: backup.manifest.madeAt, added, same, different }
  } finally {
    backup.close()
  }
}

/**
 * Brings back what is missing; replaces what differs only where that was asked for, as a new revision. Nothing is ever
 * removed. The whole backup is read and checked before the first file is written.
 */
export async function restoreBackup(
  store: RestoringStore,
  request: { path: string; replaceDifferent: boolean },
  { progress, files }: Tools,
) {
  const manifest = await checkBackup(request.path, (count) => progress.report(count, 0))
  const total = Object.keys(manifest.files).length
  const backup = await openBackup(request.path)
  try {
    const { added, different } = await compareAll(store, backup)
    await addMissingFiles(store, backup, { files, onFile: (done) => progress.report(done, total) })
    const replaced = request.replaceDifferent ? different : []
    for (const { id } of replaced) {
      const there = await readFrom(backup, id)
      if (there !== null) await store.replace(there)
    }
    return { added: added.length, replaced: replaced.length, kept: different.length - replaced.length }
  } finally {
    backup.close()
  }
}

async function compareAll(store: RestoringStore, backup: Backup) {
  const [added, different]: [Named[], Different[]] = [[], []]
  let same = 0
  for (const id of meetingIds(backup)) {
    const here = await store.current(id)
    const there = await readFrom(backup, id)
    const title = there?.title ?? id
    if (here === null) added.push({ id, title })
    // What was damaged when the backup was made can bring nothing better.
    else if (there === null) same++
    else if (here !== 'damaged' && JSON.stringify(here) === JSON.stringify(there)) same++
    else different.push({ id, title, here: here === 'damaged' ? 0 : here.revision, there: there.revision })
  }
  return { added, different, same }
}

function meetingIds({ manifest }: Backup): string[] {
  const names = Object.keys(manifest.files).filter((path) => path.startsWith('meetings/'))
  return names.map((path) => idOfFile(path.slice('meetings/'.length))).filter((id) => id !== null)
}

/** A meeting of the backup; `null` where its file was damaged, or newer than this program, when it was taken. */
async function readFrom(backup: Backup, id: string): Promise<Meeting | null> {
  const bytes = await backup.read(`meetings/${id}.json`)
  try {
    return readMeeting(bytes, id)
  } catch (error) {
    if (error instanceof Unreadable || error instanceof TooNew) return null
    throw error
  }
}

/** Every file that is not there is written as it was; one that is there stays, whatever it holds. */
async function addMissingFiles(
  store: RestoringStore,
  backup: Backup,
  { files, onFile }: { files: FileSystem; onFile: (done: number) => void },
): Promise<void> {
  // Meetings come last: until then a crash leaves a store without them, not meetings without their history.
  const paths = Object.keys(backup.manifest.files).sort((one, other) => rank(one) - rank(other))
  for (const [at, path] of paths.entries()) {
    onFile(at)
    const target = join(store.folder, path)
    // What was in the bin then and is in the list now has been taken back since.
    const inList = join(store.folder, path.replace(/^removed\//, 'meetings/'))
    if (path.startsWith(NUMBERS) && (await isThere(files, target))) {
      await store.numbers.merge(idOfFile(path.slice(NUMBERS.length)) ?? '', await backup.read(path))
      continue
    }
    if ((await isThere(files, target)) || (await isThere(files, inList))) continue
    const bytes = await backup.read(path)
    await store.exclusively(async () => {
      await makeFolderDurably(files, dirname(target))
      await writeDurably(files, target, bytes)
    })
  }
}

const NUMBERS = 'numbers/'

const isThere = async (files: FileSystem, path: string): Promise<boolean> =>
  (await orNullIfMissing(files.lstat(path))) !== null

const rank = (path: string): number => (path.startsWith('meetings/') ? 1 : 0)

import fs from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeFolderDurably, syncFolder, writeSynced } from './durable-file.ts'
import { type FileSystem, nodeFiles, orNullIfMissing, orNullIfRefused, systemCode } from './file-system.ts'
import { liesInside } from './lies-inside.ts'
import { markMoved, movedTo } from './moved-mark.ts'
import type { Progress } from './progress.ts'
import { hashFile, hasRecords, listRecords, RECORDS } from './record-tree.ts'
import { markUnfinished, unfinishedFrom, unmarkUnfinished } from './unfinished-mark.ts'

/** What a move needs of the store that moves: nobody may write while its files are copied. */
export type MovingStore = {
  folder: string
  isEmpty: () => Promise<boolean>
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
}
type Report = { from: string; to: string; files: number }
type Tools = { progress: Progress; files?: FileSystem }
type Way = { from: string; to: string; files: FileSystem }

/**
 * Moves a store: copies every record, reads the copies back and compares them, and only then leaves the mark that sends
 * the program there. The old records stay where they are. A crash on the way leaves them in use, beside a copy marked as
 * half that the next move to the same place begins anew. Refuses with `MOVE_TARGET_TAKEN` or `MOVE_FAILED`.
 */
export async function moveStore(store: MovingStore, folder: string, tools: Tools): Promise<Report> {
  const way = { from: resolve(store.folder), to: resolve(folder), files: tools.files ?? nodeFiles }
  const { from, to, files } = way
  return await named(to, async () => {
    await refuseInside(way)
    // One that was itself moved away is not gone on in: two folders would send the program to each other.
    if (movedTo(to) === null && (await hasRecords(to)) && (await store.isEmpty())) return await adopt(store, way)
    const isNew = (await orNullIfMissing(fs.stat(to))) === null
    await makeFolderDurably(files, to)
    if (unfinishedFrom(to) === from) await clearAway(way, false)
    if ((await fs.readdir(to)).length > 0) throw new AppError('MOVE_TARGET_TAKEN', { folder: to })
    return await store.exclusively(async () => {
      try {
        await markUnfinished(files, to, from)
        const paths = await copyAll(way, tools.progress)
        await unmarkUnfinished(files, to)
        await markMoved(from, to, files)
        return { from, to, files: paths.length }
      } catch (error) {
        await clearAway(way, isNew)
        throw error
      }
    })
  })
}

async function refuseInside({ from, to }: Way): Promise<void> {
  if (await liesInside(to, from)) throw new AppError('MOVE_FAILED', { folder: to, problem: problemOf('insideItself') })
}

/** A store that has nothing of its own simply goes on in the one that lies there already. */
async function adopt(store: MovingStore, { from, to, files }: Way): Promise<Report> {
  return await store.exclusively(async () => {
    await markMoved(from, to, files)
    return { from, to, files: 0 }
  })
}

async function copyAll({ from, to, files }: Way, progress: Progress): Promise<string[]> {
  const paths = await listRecords(from)
  const total = paths.length * 2
  for (const [at, path] of paths.entries()) {
    progress.report(at, total)
    await makeFolderDurably(files, dirname(join(to, path)))
    await writeSynced(files, join(to, path), await files.readFile(join(from, path)))
  }
  for (const folder of new Set(paths.map((path) => dirname(join(to, path))))) await syncFolder(files, folder)
  for (const [at, path] of paths.entries()) {
    progress.report(paths.length + at, total)
    if ((await hashFile(join(from, path))) !== (await hashFile(join(to, path))))
      throw new AppError('MOVE_FAILED', { folder: to, problem: problemOf('wrongCopy') })
  }
  await makeFolderDurably(files, join(to, 'meetings'))
  return paths
}

/** Takes away our own half of a copy, and the folder where we made it. What a crash leaves of it still bears the mark. */
async function clearAway({ from, to, files }: Way, isNew: boolean): Promise<void> {
  await orNullIfRefused(markUnfinished(files, to, from))
  for (const name of RECORDS) await files.rm(join(to, name), { recursive: true, force: true })
  await unmarkUnfinished(files, to)
  if (isNew) await orNullIfRefused(files.rmdir(to))
}

async function named<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // The queue names what the system refuses as if it were the store's own drive.
    const isWrite = error instanceof AppError && error.code === 'STORE_WRITE_FAILED'
    const code = systemCode(error)
    if (!isWrite && code === null) throw error
    const problem = isWrite ? (error.details.problem ?? '') : problemOf(code ?? '')
    throw new AppError('MOVE_FAILED', { folder, problem })
  }
}

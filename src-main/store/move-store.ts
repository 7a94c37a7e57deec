import fs from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { syncFolder } from './durable-file.ts'
import { nodeFiles, orNullIfMissing, systemCode } from './file-system.ts'
import { markMoved } from './moved-mark.ts'
import { hashFile, hasRecords, listRecords } from './record-tree.ts'

type Progress = { report: (done: number, total: number) => void }
/** What a move needs of the store that moves: nobody may write while its files are copied. */
export type MovingStore = {
  folder: string
  isEmpty: () => Promise<boolean>
  exclusively: <T>(work: () => Promise<T>) => Promise<T>
}
type Report = { from: string; to: string; files: number }

/**
 * Moves a store: copies every record, reads the copies back and compares them, and only then leaves the mark that
 * sends the program there. The old records stay where they are. Refuses with `MOVE_TARGET_TAKEN` or `MOVE_FAILED`.
 */
export async function moveStore(store: MovingStore, folder: string, progress: Progress): Promise<Report> {
  const [from, to] = [resolve(store.folder), resolve(folder)]
  return await named(to, async () => {
    const [realFrom, realTo] = [await realPathOf(from), await realPathOf(to)]
    if (`${realTo}${sep}`.startsWith(`${realFrom}${sep}`))
      throw new AppError('MOVE_FAILED', { folder: to, problem: problemOf('insideItself') })
    if ((await hasRecords(to)) && (await store.isEmpty())) return await adopt(store, to)
    const isNew = (await orNullIfMissing(fs.stat(to))) === null
    await fs.mkdir(to, { recursive: true })
    if ((await fs.readdir(to)).length > 0) throw new AppError('MOVE_TARGET_TAKEN', { folder: to })
    return await store.exclusively(async () => {
      try {
        const paths = await copyAll({ from, to }, progress)
        await markMoved(from, to)
        return { from, to, files: paths.length }
      } catch (error) {
        await clearAway(to, isNew)
        throw error
      }
    })
  })
}

/** A store that has nothing of its own simply goes on in the one that lies there already. */
async function adopt(store: MovingStore, to: string): Promise<Report> {
  return await store.exclusively(async () => {
    await markMoved(store.folder, to)
    return { from: store.folder, to, files: 0 }
  })
}

async function copyAll({ from, to }: { from: string; to: string }, progress: Progress): Promise<string[]> {
  const paths = await listRecords(from)
  const total = paths.length * 2
  for (const [at, path] of paths.entries()) {
    progress.report(at, total)
    await copySynced(join(from, path), join(to, path))
  }
  for (const folder of new Set(paths.map((path) => dirname(join(to, path))))) await syncFolder(nodeFiles, folder)
  for (const [at, path] of paths.entries()) {
    progress.report(paths.length + at, total)
    if ((await hashFile(join(from, path))) !== (await hashFile(join(to, path))))
      throw new AppError('MOVE_FAILED', { folder: to, problem: problemOf('wrongCopy') })
  }
  await fs.mkdir(join(to, 'meetings'), { recursive: true })
  return paths
}

async function copySynced(from: string, to: string): Promise<void> {
  await fs.mkdir(dirname(to), { recursive: true })
  await fs.copyFile(from, to)
  const handle = await fs.open(to, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The target was empty before: what lies there now is only our own half of a copy. */
async function clearAway(to: string, isNew: boolean): Promise<void> {
  if (isNew) return await fs.rm(to, { recursive: true, force: true })
  for (const name of await fs.readdir(to)) await fs.rm(join(to, name), { recursive: true, force: true })
}

async function realPathOf(path: string): Promise<string> {
  const real = await orNullIfMissing(fs.realpath(path))
  return real ?? join(await realPathOf(dirname(path)), path.slice(dirname(path).length))
}

async function named<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('MOVE_FAILED', { folder, problem: problemOf(code) })
  }
}

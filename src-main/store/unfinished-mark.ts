import fs from 'node:fs'
import { join } from 'node:path'
import { syncFolder, writeDurably } from './durable-file.ts'
import { type FileSystem, orNullIfMissing } from './file-system.ts'

/** Lies in the target of a move until every record has been copied and compared: half a copy must not pass for a store. */
const MARK = 'moving.json'

/** Where the records of a half copy come from; `null` for any other folder. A mark that cannot be read still is one. */
export function unfinishedFrom(folder: string): string | null {
  const path = join(folder, MARK)
  if (!fs.existsSync(path)) return null
  try {
    const value = JSON.parse(fs.readFileSync(path, 'utf8')) as { from?: unknown } | null
    return typeof value?.from === 'string' ? value.from : '?'
  } catch {
    return '?'
  }
}

export async function markUnfinished(files: FileSystem, folder: string, from: string): Promise<void> {
  await writeDurably(files, join(folder, MARK), `${JSON.stringify({ from })}\n`)
}

/** Durably, so that the mark does not come back after the old folder has begun to point here. */
export async function unmarkUnfinished(files: FileSystem, folder: string): Promise<void> {
  await orNullIfMissing(files.unlink(join(folder, MARK)))
  await syncFolder(files, folder)
}

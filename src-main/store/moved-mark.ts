import fs from 'node:fs'
import { join, resolve } from 'node:path'
import { momentOf } from '#domain/dates.ts'
import { writeDurably } from './durable-file.ts'
import { type FileSystem, nodeFiles } from './file-system.ts'

/** Left in a data folder whose records have been moved: where they are now. The old records stay as they were. */
const MARK = 'moved.json'
/** More moves in a row than anybody makes; a circle of marks ends here. */
const LONGEST_CHAIN = 20

/** Where the records of a folder have been moved, or `null`. A mark that cannot be read is none. */
export function movedTo(folder: string): string | null {
  try {
    const value = JSON.parse(fs.readFileSync(join(folder, MARK), 'utf8')) as { to?: unknown } | null
    return typeof value?.to === 'string' && value.to !== '' ? resolve(value.to) : null
  } catch {
    return null
  }
}

/** The folder at the end of the moves. */
export function followMoves(folder: string): string {
  let at = folder
  for (let moves = 0; moves < LONGEST_CHAIN; moves++) {
    const next = movedTo(at)
    if (next === null) return at
    at = next
  }
  return at
}

export async function markMoved(folder: string, to: string, files: FileSystem = nodeFiles): Promise<void> {
  await writeDurably(files, join(folder, MARK), `${JSON.stringify({ to, at: momentOf(new Date()) })}\n`)
}

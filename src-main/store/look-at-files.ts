import fs, { type Stats } from 'node:fs'
import { setImmediate as pause } from 'node:timers/promises'
import { type FileSystem, nodeFiles, systemCode } from './file-system.ts'

/** What stands under a path: its file's marks, nothing, or the system's refusal to tell. */
export type Look = Stats | null | Error

const BATCH = 64
/** A batch that takes longer comes from a slow drive or the network, where waiting side by side is faster. */
const SLOW_MS = 40
/** Other calls get their turn after so long. */
const TURN_MS = 8

/**
 * Looks at many files. On a local drive one after the other without waiting is four times as fast as through promises
 * (10,000 files: 25 ms against 100 ms); a slow drive is noticed after the first batch.
 */
export async function lookAtFiles(files: FileSystem, paths: readonly string[]): Promise<Look[]> {
  const looks: Look[] = []
  let isFast = files === nodeFiles
  let turn = performance.now()
  for (let at = 0; at < paths.length; at += BATCH) {
    const batch = paths.slice(at, at + BATCH)
    const start = performance.now()
    if (isFast) for (const path of batch) looks.push(lookNow(path))
    else looks.push(...(await Promise.all(batch.map((path) => look(files, path)))))
    isFast &&= performance.now() - start < SLOW_MS
    if (performance.now() - turn > TURN_MS) {
      await pause()
      turn = performance.now()
    }
  }
  return looks
}

function lookNow(path: string): Look {
  try {
    return fs.statSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    return refusalIn(error)
  }
}

async function look(files: FileSystem, path: string): Promise<Look> {
  try {
    return await files.stat(path)
  } catch (error) {
    return refusalIn(error)
  }
}

function refusalIn(error: unknown): Error | null {
  const code = systemCode(error)
  if (code === null) throw error
  return code === 'ENOENT' ? null : (error as Error)
}

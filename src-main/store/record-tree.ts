import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TEMP_NAME } from './durable-file.ts'
import { orNullIfMissing } from './file-system.ts'
import { unfinishedFrom } from './unfinished-mark.ts'

/** What a data folder holds that cannot be derived from anything else: what a backup takes and a move carries over. */
export const RECORDS: readonly string[] = [
  'meetings',
  'removed',
  'snapshots',
  'journal',
  'photos',
  'numbers',
  'templates',
  'sheets',
  'quarantine',
  'settings.json',
  'directory.json',
]

/**
 * Whether a path, with `/`, can be one of `listRecords`: below one of the records and nowhere else. Its name may be any,
 * for the copies that sync tools lay beside a meeting are carried along too.
 */
export function isRecordPath(path: string): boolean {
  const [root = '', ...below] = path.split('/')
  return (
    RECORDS.includes(root) &&
    below.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
  )
}

/** Whether a data folder of this program lies here; half a copy of one is none. */
export async function hasRecords(folder: string): Promise<boolean> {
  return (
    unfinishedFrom(folder) === null &&
    (await orNullIfMissing(fs.stat(join(folder, 'meetings'))))?.isDirectory() === true
  )
}

/** The paths of all records below a data folder, with `/`, in order. Links and left-over temp files are no records. */
export async function listRecords(folder: string): Promise<string[]> {
  const found = await Promise.all(RECORDS.map((name) => listBelow(folder, name)))
  return found.flat().sort()
}

async function listBelow(folder: string, name: string): Promise<string[]> {
  const stat = await orNullIfMissing(fs.lstat(join(folder, name)))
  if (stat?.isFile()) return TEMP_NAME.test(name) ? [] : [name]
  if (!stat?.isDirectory()) return []
  const paths: string[] = []
  for (const entry of await fs.readdir(join(folder, name), { withFileTypes: true })) {
    const path = `${name}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await listBelow(folder, path)))
    else if (entry.isFile() && !TEMP_NAME.test(entry.name)) paths.push(path)
  }
  return paths
}

/** SHA-256 of a file, hex, read piece by piece. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

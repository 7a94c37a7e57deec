import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TEMP_NAME } from './durable-file.ts'
import { orNullIfMissing } from './file-system.ts'

/** What a data folder holds that cannot be derived from anything else: what a backup takes and a move carries over. */
const RECORDS = ['meetings', 'removed', 'snapshots', 'journal', 'quarantine', 'settings.json', 'directory.json']

/** Whether a data folder of this program lies here. */
export async function hasRecords(folder: string): Promise<boolean> {
  return (await orNullIfMissing(fs.stat(join(folder, 'meetings'))))?.isDirectory() === true
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

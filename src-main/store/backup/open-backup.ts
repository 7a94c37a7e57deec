import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import * as z from 'zod'
import { Moment } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { systemCode } from '../file-system.ts'
import { isRecordPath } from '../record-tree.ts'

export const MANIFEST = 'manifest.json'
export const MANIFEST_FORMAT = 'thu-ky/backup'
/** No record of ours comes near it; a file that claims more is no backup of ours (a zip bomb, perhaps). */
const LARGEST_ENTRY_BYTES = 256 * 1024 * 1024

/** The hashes (SHA-256, hex) of a backup's files. */
const Manifest = z.object({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(1),
  madeAt: Moment,
  files: z.record(z.string().refine(isRecordPath), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Manifest = z.infer<typeof Manifest>

/** An open backup; every read is checked against the manifest. */
export type Backup = {
  manifest: Manifest
  read: (path: string) => Promise<Buffer>
  close: () => void
}

/** Opens a backup by its list of contents. Refuses with `BACKUP_UNREADABLE` what is cut, foreign or malformed. */
export async function openBackup(path: string): Promise<Backup> {
  const refuse = (problem: string) => new AppError('BACKUP_UNREADABLE', { path, problem: problemOf(problem) })
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw refuse(systemCode(error) ?? 'cutShort')
  })
  const readEntry = async (entry: Entry | undefined): Promise<Buffer> => {
    if (!entry || entry.uncompressedSize > LARGEST_ENTRY_BYTES) throw refuse('notABackup')
    return await zip
      .openReadStreamPromise(entry)
      .then(buffer)
      .catch((error: unknown) => {
        throw refuse(systemCode(error) ?? 'cutShort')
      })
  }
  try {
    const entries = await listEntries(zip, refuse)
    const manifest = readManifest(await readEntry(entries.get(MANIFEST)), refuse)
    const read = async (name: string): Promise<Buffer> => {
      const bytes = await readEntry(entries.get(name))
      if (createHash('sha256').update(bytes).digest('hex') !== manifest.files[name]) throw refuse('wrongHash')
      return bytes
    }
    return { manifest, read, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

type Refuse = (problem: string) => AppError

async function listEntries(zip: ZipFile, refuse: Refuse): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (error) {
    throw refuse(systemCode(error) ?? 'cutShort')
  }
  return entries
}

function readManifest(bytes: Buffer, refuse: Refuse): Manifest {
  try {
    return Manifest.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw refuse('notABackup')
  }
}

/** Reads a whole backup against its hashes; `onRead` hears the number of files read so far. */
export async function checkBackup(path: string, onRead: (count: number) => void): Promise<Manifest> {
  const backup = await openBackup(path)
  try {
    for (const [at, name] of Object.keys(backup.manifest.files).entries()) {
      onRead(at)
      await backup.read(name)
    }
    return backup.manifest
  } finally {
    backup.close()
  }
}

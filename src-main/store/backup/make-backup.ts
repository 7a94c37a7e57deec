import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { orNullIfMissing, orNullIfRefused, systemCode } from '../file-system.ts'
import { liesInside } from '../lies-inside.ts'
import type { Progress } from '../progress.ts'
import { hasRecords, listRecords } from '../record-tree.ts'
import { checkBackup, MANIFEST, MANIFEST_FORMAT, type Manifest } from './open-backup.ts'

/**
 * Writes every record of a data folder into one .zip in `target`, with the SHA-256 of each in its manifest, and reads
 * the whole of it back: a backup is a backup only once it has been read. Derived files are left out. Saves go on
 * meanwhile; each file is taken as it stands when its turn comes. Inside the data folder it would be lost with it, and
 * the next backup would take it up. Refuses with `BACKUP_FAILED`, or `STORE_UNREADABLE`
 * where the store itself is gone.
 */
export async function makeBackup(source: string, target: string, options: { progress: Progress; now: Date }) {
  const folder = resolve(target)
  const name = `thu-ky-${fileTime(options.now)}`
  const temp = join(folder, `${name}.zip.${process.pid}.tmp`)
  try {
    if (await liesInside(folder, source))
      throw new AppError('BACKUP_FAILED', { folder, problem: problemOf('insideItself') })
    await fs.mkdir(folder, { recursive: true })
    const files = await writeArchive(source, temp, options)
    // Where the drive was pulled out, files that are missing are not files that were deleted meanwhile.
    if (!(await hasRecords(source)))
      throw new AppError('STORE_UNREADABLE', { folder: source, problem: problemOf('ENOENT') })
    await checkBackup(temp, (done) => options.progress.report(files + done, files * 2))
    const path = await findFreeName(folder, name)
    await fs.rename(temp, path)
    return { path, files, sizeBytes: (await fs.stat(path)).size }
  } catch (error) {
    await orNullIfRefused(fs.rm(temp, { force: true }))
    const code = systemCode(error)
    const problem = error instanceof AppError && error.code === 'BACKUP_UNREADABLE' ? problemOf('wrongCopy') : null
    if (code === null && problem === null) throw error
    throw new AppError('BACKUP_FAILED', { folder, problem: problem ?? problemOf(code ?? '') })
  }
}

/** A second backup in the same second, or after the clock was set back, replaces no earlier one. */
async function findFreeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${name}.zip` : `${name}-${number}.zip`)
    if ((await orNullIfMissing(fs.lstat(path))) === null) return path
  }
}

async function writeArchive(source: string, temp: string, { progress, now }: { progress: Progress; now: Date }) {
  const zip = new ZipFile()
  const output = createWriteStream(temp, { flags: 'wx', flush: true })
  const written = pipeline(zip.outputStream as unknown as Readable, output)
  // A full disk ends the pipe while an entry still waits for it: whichever comes first decides.
  const entries = addEntries(zip, source, { progress, now })
  const files = await Promise.race([entries, written.then(() => entries)])
  await written
  return files
}

async function addEntries(zip: ZipFile, source: string, { progress, now }: { progress: Progress; now: Date }) {
  const manifest: Manifest = { format: MANIFEST_FORMAT, version: 1, madeAt: momentOf(now), files: {} }
  // What was renamed from one folder into another meanwhile shows up in the second look.
  for (let isFirst = true, paths = await listRecords(source); paths.length > 0; isFirst = false) {
    for (const [at, path] of paths.entries()) {
      progress.report(isFirst ? at : paths.length, paths.length * 2)
      const bytes = await orNullIfMissing(fs.readFile(join(source, path)))
      if (bytes === null) continue
      await addEntry(zip, path, bytes)
      manifest.files[path] = createHash('sha256').update(bytes).digest('hex')
    }
    paths = isFirst ? (await listRecords(source)).filter((path) => !Object.hasOwn(manifest.files, path)) : []
  }
  await addEntry(zip, MANIFEST, Buffer.from(JSON.stringify(manifest)))
  zip.end()
  return Object.keys(manifest.files).length
}

/** One entry at a time: memory holds one file, however large the store. */
function addEntry(zip: ZipFile, path: string, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    zip.addReadStreamLazy(path, { size: bytes.length, mtime: new Date() }, (give) => {
      const stream = Readable.from([bytes], { objectMode: false })
      stream.once('end', () => done())
      give(null, stream)
    })
  })
}

/** `20261122-140305`, local time: the file says when it was made, in letters every system takes. */
function fileTime(now: Date): string {
  return momentOf(now).slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
}

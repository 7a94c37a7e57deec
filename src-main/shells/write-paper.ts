import { dirname, join } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { syncFolder, writeSynced } from '#store/durable-file.ts'
import { type FileSystem, nodeFiles, orNullIfRefused, systemCode } from '#store/file-system.ts'
import { numberedName, safeFileName } from './safe-file-name.ts'

/**
 * Writes a paper into a folder that exists, under its name or the next free one, and gives the path. A file that is
 * there is never written over, since it may have been corrected in Word; one with the same bytes is left alone. The name
 * is taken and looked at in one step, so that two exports at a time cannot take the same. Refuses with `EXPORT_FAILED`.
 */
export async function writePaper(
  { folder, fileName }: { folder: string; fileName: string },
  bytes: Uint8Array,
  files: FileSystem = nodeFiles,
): Promise<string> {
  const name = safeFileName(folder, fileName)
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(name, number))
    try {
      await writeNew(files, path, bytes)
      return path
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      if (code !== 'EEXIST') throw new AppError('EXPORT_FAILED', { file: path, problem: problemOf(code) })
    }
    const there = await orNullIfRefused(files.readFile(path))
    if (there !== null && Buffer.from(bytes).equals(there)) return path
  }
}

/** Half a paper is worse than none: what could not be written whole is taken away again. */
async function writeNew(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeSynced(files, path, bytes)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') await orNullIfRefused(files.unlink(path))
    throw error
  }
  await syncFolder(files, dirname(path))
}

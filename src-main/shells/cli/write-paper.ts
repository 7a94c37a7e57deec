import { mkdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { writeDurably } from '#store/durable-file.ts'
import { nodeFiles, orNullIfMissing, systemCode } from '#store/file-system.ts'

/**
 * Writes a paper into a folder (made if missing), or to a path ending in .docx. A file that is there is never written
 * over, since it may have been corrected in Word: the same bytes are left alone, others get `-2`, `-3` … Gives the path.
 */
export async function writePaper(target: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const path = resolve(extname(target).toLowerCase() === '.docx' ? target : join(target, fileName))
  try {
    await mkdir(dirname(path), { recursive: true })
    const free = await findFreePath(path, bytes)
    if (free.isThere) return free.path
    await writeDurably(nodeFiles, free.path, bytes)
    return free.path
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError('EXPORT_FAILED', { file: path, problem: error.details.problem ?? '' })
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('EXPORT_FAILED', { file: path, problem: problemOf(code) })
  }
}

async function findFreePath(path: string, bytes: Uint8Array): Promise<{ path: string; isThere: boolean }> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : numbered(path, number)
    if ((await orNullIfMissing(stat(candidate))) === null) return { path: candidate, isThere: false }
    if (Buffer.from(bytes).equals(await readFile(candidate))) return { path: candidate, isThere: true }
  }
}

function numbered(path: string, number: number): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}-${number}${extension}`)
}

import { randomBytes } from 'node:crypto'
import { renameWithRetry } from './durable-file.ts'
import { type FileSystem, orNullIfRefused } from './file-system.ts'

/**
 * Replaces a file that the program can do without, in pieces: whole or not at all as far as other programs see, but
 * without waiting for the drive. After a power cut it may be torn; its reader has to notice.
 */
export async function replaceLoosely(
  files: FileSystem,
  path: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const temp = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  try {
    await writePieces(await files.open(temp, 'wx'), pieces)
    await renameWithRetry(files, temp, path)
  } catch (error) {
    await orNullIfRefused(files.unlink(temp))
    throw error
  }
}

/** Adds text at the end of such a file. */
export async function appendLoosely(files: FileSystem, path: string, text: string): Promise<void> {
  await writePieces(await files.open(path, 'a'), [text])
}

type Handle = Awaited<ReturnType<FileSystem['open']>>

async function writePieces(handle: Handle, pieces: Iterable<string | Uint8Array>): Promise<void> {
  try {
    for (const piece of pieces) await handle.writeFile(piece)
  } finally {
    await handle.close()
  }
}

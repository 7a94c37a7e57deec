import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Client } from '#contract/client.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { refuseOversizedSource } from '#domain/source.ts'
import { systemCode } from '#store/file-system.ts'

/** Reads a notes file through `source.decode`; its size is checked before its bytes are read. */
export async function readNotes(client: Client, file: string): Promise<{ text: string; fileName: string }> {
  const fileName = basename(file)
  const contentBase64 = (await readLimited(file)).toString('base64')
  const { text } = await client('source.decode', { fileName, contentBase64 })
  return { text, fileName }
}

async function readLimited(file: string): Promise<Buffer> {
  try {
    const found = await stat(file)
    // A device such as /dev/zero would be read without end.
    if (found.isCharacterDevice() || found.isBlockDevice()) {
      throw new AppError('SOURCE_NOT_FOUND', { file, problem: problemOf('notAFile') })
    }
    refuseOversizedSource(found.size)
    return await readFile(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('SOURCE_NOT_FOUND', { file, problem: problemOf(code) })
  }
}

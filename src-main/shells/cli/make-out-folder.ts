import { resolve } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeFolderDurably } from '#store/durable-file.ts'
import { nodeFiles, systemCode } from '#store/file-system.ts'

/** The folder that a command writes its files to, made where it is not there. */
export async function makeOutFolder(out: string): Promise<string> {
  const folder = resolve(out)
  try {
    await makeFolderDurably(nodeFiles, folder)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('EXPORT_FAILED', { file: folder, problem: problemOf(code) })
  }
  return folder
}

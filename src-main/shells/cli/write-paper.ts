import { basename, dirname, extname, resolve } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import { writePaper as writeIntoFolder } from '#shells/write-paper.ts'
import { makeFolderDurably } from '#store/durable-file.ts'
import { nodeFiles, systemCode } from '#store/file-system.ts'

/** Writes a paper into a folder (made if missing), or to a path that ends as its name does (.docx). Gives the path. */
export async function writePaper(target: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const isFile = extname(target).toLowerCase() === extname(fileName)
  const folder = resolve(isFile ? dirname(target) : target)
  try {
    await makeFolderDurably(nodeFiles, folder)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('EXPORT_FAILED', { file: folder, problem: problemOf(code) })
  }
  return await writeIntoFolder({ folder, fileName: isFile ? basename(target) : fileName }, bytes)
}

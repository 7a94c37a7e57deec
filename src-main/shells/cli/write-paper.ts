import { basename, dirname, extname } from 'node:path'
import { writePaper as writeIntoFolder } from '#shells/write-paper.ts'
import { makeOutFolder } from './make-out-folder.ts'

/** Writes a paper into a folder (made if missing), or to a path that ends as its name does (.docx). Gives the path. */
export async function writePaper(target: string, fileName: string, bytes: Uint8Array): Promise<string> {
  const isFile = extname(target).toLowerCase() === extname(fileName)
  const folder = await makeOutFolder(isFile ? dirname(target) : target)
  return await writeIntoFolder({ folder, fileName: isFile ? basename(target) : fileName }, bytes)
}

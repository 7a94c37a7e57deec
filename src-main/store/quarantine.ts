import { join } from 'node:path'
import { makeFolderDurably, writeDurably } from './durable-file.ts'
import { type FileSystem, orNullIfMissing } from './file-system.ts'
import type { Folders } from './folders.ts'

/**
 * Copies a file of the meeting `id` to `quarantine/<id>-<time of the file>.json`, once for each state of the file. The
 * file itself stays where it is and is never written over.
 */
export async function quarantine(
  files: FileSystem,
  folders: Folders,
  { id, path }: { id: string; path: string },
): Promise<void> {
  // A link that leads nowhere or to itself holds nothing to copy.
  const stat = await orNullIfMissing(files.stat(path), ['ENOENT', 'ELOOP'])
  if (!stat?.isFile()) return
  const copy = join(folders.quarantine, `${id}-${Math.trunc(stat.mtimeMs)}.json`)
  if ((await orNullIfMissing(files.stat(copy))) !== null) return
  await makeFolderDurably(files, folders.quarantine)
  await writeDurably(files, copy, await files.readFile(path))
}

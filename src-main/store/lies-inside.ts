import fs from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { orNullIfMissing } from './file-system.ts'

/** Whether a path, which need not be there yet, is a folder or lies below it, whatever links lead there. */
export async function liesInside(path: string, folder: string): Promise<boolean> {
  return `${await realPathOf(path)}${sep}`.startsWith(`${await realPathOf(folder)}${sep}`)
}

async function realPathOf(path: string): Promise<string> {
  const real = await orNullIfMissing(fs.realpath(path))
  return real ?? join(await realPathOf(dirname(path)), path.slice(dirname(path).length))
}

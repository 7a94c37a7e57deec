import { basename } from 'node:path'
import { Low } from 'lowdb'
import { AppError, problemOf } from '#domain/errors.ts'
import { DataFile, type Format } from './data-file.ts'
import { type FileSystem, systemCode } from './file-system.ts'

type Schema<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }

/** A small JSON file with one schema: `settings.json`, `directory.json`. Damage is refused and named, never reset. */
function jsonFormat<T>(file: string, schema: Schema<T>): Format<T> {
  return {
    parse: (bytes) => {
      const parsed = schema.safeParse(parseJson(file, bytes))
      if (!parsed.success) throw new AppError('SETTINGS_DAMAGED', { file, problem: problemOf('wrongSchema') })
      return parsed.data
    },
    stringify: (value) => `${JSON.stringify(value, null, 1)}\n`,
  }
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('SETTINGS_DAMAGED', { file, problem: problemOf('notJson') })
  }
}

export type SmallFile<T> = { read: () => Promise<T>; write: (value: T) => Promise<T> }

/** Opens a small file by its path; one that is missing reads as the schema's defaults. */
export function openSmallFile<T>(
  files: FileSystem,
  path: string,
  schema: Schema<T> & { parse: (value: unknown) => T },
): SmallFile<T> {
  const name = basename(path)
  const db = () => new Low<T>(new DataFile(files, path, jsonFormat(name, schema)), schema.parse({}))
  return {
    read: async () => {
      const open = db()
      try {
        await open.read()
      } catch (error) {
        const code = systemCode(error)
        if (code === null) throw error
        throw new AppError('SETTINGS_DAMAGED', { file: name, problem: problemOf(code) })
      }
      return open.data
    },
    write: async (value) => {
      const open = db()
      open.data = value
      await open.write()
      return value
    },
  }
}

import { AppError, problemOf } from '#domain/errors.ts'
import type { Format } from './data-file.ts'

type Schema<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }

/** A small JSON file with one schema: `settings.json`, `directory.json`. Damage is refused and named, never reset. */
export function jsonFormat<T>(file: string, schema: Schema<T>): Format<T> {
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

import fs from 'node:fs/promises'
import { AppError } from '#domain/errors.ts'

/** The file calls the store makes, as an argument, so that tests can crash, cut or refuse each one of them. */
export type FileSystem = Pick<
  typeof fs,
  'open' | 'rename' | 'readFile' | 'unlink' | 'mkdir' | 'readdir' | 'stat' | 'utimes' | 'lstat' | 'rmdir' | 'rm'
>

export const nodeFiles: FileSystem = fs

/** The code of a system error (`ENOSPC`), or `null` for anything else, our own refusals included. */
export function systemCode(error: unknown): string | null {
  if (error instanceof AppError) return null
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Runs work on something the program can do without (a copy, a derived file): `null` where the system refuses it. */
export async function orNullIfRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (systemCode(error) !== null || (error instanceof AppError && error.code === 'STORE_WRITE_FAILED')) return null
    throw error
  }
}

/** Runs a read and gives `null` where nothing is there. Other failures stay failures. */
export async function orNullIfMissing<T>(read: Promise<T>, codes: readonly string[] = ['ENOENT']): Promise<T | null> {
  try {
    return await read
  } catch (error) {
    if (codes.includes(systemCode(error) ?? '')) return null
    throw error
  }
}

import { createHash } from 'node:crypto'
import * as z from 'zod'
import { NumberEntry } from '#domain/number-entry.ts'
import { TooNew, Unreadable } from '../meeting-file.ts'

const FORMAT = 'thu-ky/numbers'
const VERSION = 1

const Envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int().positive(),
  sha256: z.string(),
  entries: z.unknown(),
})

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex')

/** The register of one body as a file: a line for each number, so that it can be read with any tool. */
export function writeNumbers(entries: readonly NumberEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry))
  const sha256 = hashOf(JSON.stringify(entries))
  const head = `{\n "format": "${FORMAT}",\n "version": ${VERSION},\n "sha256": "${sha256}",\n "entries": [`
  return `${head}${lines.length === 0 ? '' : `\n${lines.join(',\n')}`}\n]\n}\n`
}

/** Reads a register. Throws `Unreadable` or `TooNew`: a number given twice is worse than one not given. */
export function readNumbers(bytes: Uint8Array): NumberEntry[] {
  const parsed = Envelope.safeParse(parseJson(bytes))
  if (!parsed.success) throw new Unreadable('wrongFormat')
  const { version, sha256, entries } = parsed.data
  if (version > VERSION) throw new TooNew(version)
  if (hashOf(JSON.stringify(entries)) !== sha256) throw new Unreadable('wrongHash')
  const list = z.array(NumberEntry).safeParse(entries)
  if (!list.success) throw new Unreadable('wrongSchema')
  return list.data
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.every((byte) => byte === 0)) throw new Unreadable('allNul')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Unreadable('notJson')
  }
}

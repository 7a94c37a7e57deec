import { createHash } from 'node:crypto'
import { Meeting } from '#domain/meeting.ts'
import { migrate, StepMissing } from './migrate.ts'
import { steps } from './migrations/steps.ts'

/** The version this program writes: one more than the last migration step. */
export const FORMAT_VERSION = steps.length + 1
const FORMAT = 'thu-ky/meeting'

/** Why a file is no meeting; the codes have words in domain/errors.ts. */
export class Unreadable extends Error {
  readonly problem: string
  constructor(problem: string) {
    super(problem)
    this.name = 'Unreadable'
    this.problem = problem
  }
}

/** The file was written by a newer program; it is left alone. */
export class TooNew extends Error {
  readonly version: number
  constructor(version: number) {
    super(`format version ${version}`)
    this.name = 'TooNew'
    this.version = version
  }
}

const hashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex')

/** The bytes of a meeting's file: an envelope with format, version and the hash of the body, then the body. */
export function writeMeeting(meeting: Meeting): string {
  return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, sha256: hashOf(meeting), body: meeting }, null, 1)}\n`
}

/** Reads a meeting's file: bytes → JSON → envelope → hash → migrations → schema. Throws `Unreadable` or `TooNew`. */
export function readMeeting(bytes: Uint8Array, id: string): Meeting {
  const envelope = parseEnvelope(decode(bytes))
  if (envelope.version > FORMAT_VERSION) throw new TooNew(envelope.version)
  if (hashOf(envelope.body) !== envelope.sha256) throw new Unreadable('wrongHash')
  const parsed = Meeting.safeParse(migrated(envelope))
  if (!parsed.success) throw new Unreadable('wrongSchema')
  if (parsed.data.id !== id) throw new Unreadable('wrongId')
  return parsed.data
}

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.every((byte) => byte === 0)) throw new Unreadable('allNul')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('notText')
  }
}

type Envelope = { version: number; sha256: string; body: unknown }

function parseEnvelope(text: string): Envelope {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable('notJson')
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    throw new Unreadable('wrongFormat')
  }
  const { version, sha256, body } = value as Partial<Record<keyof Envelope, unknown>>
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || typeof sha256 !== 'string') {
    throw new Unreadable('wrongFormat')
  }
  return { version, sha256, body }
}

function migrated(envelope: Envelope): unknown {
  try {
    return migrate(envelope.body, envelope.version, steps)
  } catch (error) {
    if (error instanceof StepMissing) throw new Unreadable('wrongFormat')
    throw error
  }
}

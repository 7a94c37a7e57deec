import { createHash } from 'node:crypto'
import { Meeting } from '#domain/meeting.ts'
import { migrate, StepMissing } from './migrate.ts'
import { type MigrationStep, steps as ownSteps } from './migrations/steps.ts'

/** The version this program writes: one more than the last migration step. */
export const FORMAT_VERSION = ownSteps.length + 1
/** Larger files are no meetings (the largest notes are 4 MB) and are not even read. */
export const MEETING_LIMIT_BYTES = 64 * 1024 * 1024
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

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex')

/** A meeting as it stands in a file: the version it was written in and the hash of its body as written. */
export type MeetingRecord = { meeting: Meeting; version: number; sha256: string }

/** The bytes of a meeting's file: an envelope with format, version and the hash of the body, then the body. */
export function writeMeeting(meeting: Meeting): string {
  return sealMeeting(meeting, FORMAT_VERSION).text
}

/**
 * The same together with the hash. The body is turned into text once, for the hash and for the file; in the file each
 * field and each item of a list begins a line, so that it can be read and compared with any tool.
 */
export function sealMeeting(meeting: Meeting, version: number): { text: string; sha256: string } {
  const fields = Object.entries(meeting).filter(([, value]) => value !== undefined)
  const parts = fields.map(([key, value]) => ({ key: JSON.stringify(key), items: itemsOf(value) }))
  const join = (comma: string) =>
    parts.map(({ key, items }) => `${key}:${typeof items === 'string' ? items : `[${items.join(comma)}]`}`).join(comma)
  const sha256 = hashOf(`{${join(',')}}`)
  const head = `{\n "format": "${FORMAT}",\n "version": ${version},\n "sha256": "${sha256}",\n "body": {\n`
  return { text: `${head}${join(',\n')}}\n}\n`, sha256 }
}

const itemsOf = (value: unknown): string | string[] =>
  Array.isArray(value) ? value.map((one) => JSON.stringify(one)) : JSON.stringify(value)

/** Reads a meeting's file. Throws `Unreadable` or `TooNew`. */
export function readMeeting(bytes: Uint8Array, id: string): Meeting {
  return readRecord(bytes, id, ownSteps).meeting
}

/** Bytes → JSON → envelope → hash → migrations → schema. Throws `Unreadable` or `TooNew`. */
export function readRecord(bytes: Uint8Array, id: string, steps: readonly MigrationStep[]): MeetingRecord {
  const envelope = parseEnvelope(decode(bytes))
  const { version, sha256 } = envelope
  if (version > steps.length + 1) throw new TooNew(version)
  if (hashOf(JSON.stringify(envelope.body)) !== sha256) throw new Unreadable('wrongHash')
  const parsed = Meeting.safeParse(migrated(envelope, steps))
  if (!parsed.success) throw new Unreadable('wrongSchema')
  if (parsed.data.id !== id) throw new Unreadable('wrongId')
  return { meeting: parsed.data, version, sha256 }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > MEETING_LIMIT_BYTES) throw new Unreadable('tooLarge')
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

function migrated(envelope: Envelope, steps: readonly MigrationStep[]): unknown {
  try {
    return migrate(envelope.body, envelope.version, steps)
  } catch (error) {
    // A step that fails on an odd file must not fail the list of all the others.
    throw new Unreadable(error instanceof StepMissing ? 'wrongFormat' : 'stepFailed')
  }
}

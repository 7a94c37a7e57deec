import { foldKey } from '#vietnamese/fold.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { genericBodies } from './rules/bodies.ts'
import type { SourceReading } from './source-reading.ts'
import { wordsOf } from './working-text.ts'

const generic = new Set(genericBodies.map(foldKey))

/** "ngành", "Sở" → the host, if its name starts so, else the last body named in full before; other words stay as spoken. */
export function resolveBody(source: SourceReading, spoken: string, at: number): string {
  const key = foldKey(spoken)
  if (!generic.has(key)) return spoken
  const host = source.organizer
  const hostKey = foldKey(host)
  if (hostKey.startsWith(`${key} `) || (key === 'nganh' && /^(?:so|bo|cuc|tong cuc|chi cuc) /u.test(hostKey)))
    return host
  return lastFullName(source, key, at) ?? spoken
}

const LOOK_BACK = 20_000

function lastFullName(source: SourceReading, key: string, at: number): string | null {
  for (const start of bodyStarts(source.work, Math.max(0, at - LOOK_BACK), at).reverse()) {
    const body = readBodies(source.work, start, at)
    const name = body && wordsOf(source, body.start, body.end)
    if (name && foldKey(name).startsWith(`${key} `) && /^\S+ \p{Lu}/u.test(name)) return name
  }
  return null
}

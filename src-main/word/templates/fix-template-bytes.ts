import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser'

const CONTENT_TYPES = '[Content_Types].xml'
const CORE = 'docProps/core.xml'
const ENTRY_TIME = new Date(2020, 2, 5)

/** The same package in a fixed order with the meeting's own time: the same template and data give the same bytes. */
export function fixTemplateBytes(bytes: Uint8Array, changedAt: string): Uint8Array {
  const entries = unzipSync(bytes)
  const core = entries[CORE]
  const moment = `${new Date(changedAt).toISOString().slice(0, 19)}Z`
  if (core) {
    const xml = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
    entries[CORE] = strToU8(xml)
  }
  const rank = (name: string): number => (name === CONTENT_TYPES ? 0 : 1)
  const names = Object.keys(entries).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const ordered: Zippable = {}
  for (const name of names) if (!name.endsWith('/')) ordered[name] = entries[name] ?? new Uint8Array()
  return zipSync(ordered, { mtime: ENTRY_TIME, level: 6 })
}

// The browser build is the pure one: the Node build reaches for worker threads, which a pure room does not have.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate/browser'
import type { OfficialDocument } from '#documents/official-document.ts'
import { carryOrigin } from './carry-origin.ts'
import { styleId } from './style-ids.ts'

type Properties = OfficialDocument['properties']
type FixedParts = Pick<OfficialDocument, 'properties' | 'annexes'> & Partial<OfficialDocument>

const CONTENT_TYPES = '[Content_Types].xml'
const DOCUMENT = 'word/document.xml'
/** Of the zip entries; in local parts, because the format stores local time without a zone. */
const ENTRY_TIME = new Date(2020, 2, 5)

/** The same package with its times taken from the document instead of the clock, in a fixed order of entries. */
export function fixBytes(bytes: Uint8Array, document: FixedParts): Uint8Array {
  const { properties, annexes } = document
  const entries = unzipSync(bytes)
  carryOrigin(entries, document)
  const core = entries['docProps/core.xml']
  if (core) entries['docProps/core.xml'] = strToU8(fixProperties(strFromU8(core), properties))
  const hasPictures = Object.keys(entries).some((name) => name.startsWith('word/media/'))
  const body = entries[DOCUMENT]
  // A long paper without either is not taken apart for nothing.
  if (body && (hasPictures || annexes.length > 0)) entries[DOCUMENT] = strToU8(fixBody(strFromU8(body)))
  const names = Object.keys(entries).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const ordered: Zippable = {}
  for (const name of names) ordered[name] = entries[name] ?? new Uint8Array()
  return zipSync(ordered, { mtime: ENTRY_TIME, level: 6 })
}

/** Readers look for the list of content types first. */
const rank = (name: string): number => (name === CONTENT_TYPES ? 0 : 1)

/**
 * The word library numbers drawings through all papers of one run; here they count from 1 in each paper. And it ends a
 * section with an empty paragraph as high as a line of the body, which might begin a blank page: here it is hardly one.
 */
function fixBody(xml: string): string {
  let last = 0
  return xml
    .replace(/(<wp:docPr(?: [^>]*?)? id=")[^"]*/gu, (_, before: string) => `${before}${++last}`)
    .replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr><w:pStyle w:val="${styleId('rule')}"/><w:sectPr>`)
}

/** Times of the document, and its language, which the word library has no place for. */
function fixProperties(xml: string, { changedAt, language }: Properties): string {
  const moment = `${new Date(changedAt).toISOString().slice(0, 19)}Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

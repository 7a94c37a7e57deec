// The browser build is the pure one: the Node build reaches for worker threads, which a pure room does not have.
import { strFromU8, strToU8 } from 'fflate/browser'
import { listAnchored } from '#documents/list-anchored.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { CARRIED_NAMESPACE } from './carried-origin.ts'

type Entries = Record<string, Uint8Array>

const CONTENT_TYPES = '[Content_Types].xml'
const LINKS = 'word/_rels/document.xml.rels'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PROPS_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
/** Word asks for a number of its own for each such part; this one says what kind of part it is. */
const PART_ID = '{5B1E3C0A-7D24-4F6E-9A51-2C8F0D7E6B13}'

/**
 * What a paper prints in its bookmarks, in a part that Word and LibreOffice carry along unseen: when the file comes back,
 * each field can be held against what went out, whatever has become of the record.
 */
export function carryOrigin(entries: Entries, { blocks, meetingId }: Partial<OfficialDocument>): void {
  const [types, links] = [entries[CONTENT_TYPES], entries[LINKS]]
  if (meetingId === undefined || !blocks || !types || !links) return
  const fields = listAnchored({ blocks }).map(({ name, text }) => `<field name="${name}">${escapeXml(text)}</field>`)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const meeting = escapeXml(meetingId)
  entries['customXml/item1.xml'] = strToU8(
    `${head}<copy xmlns="${CARRIED_NAMESPACE}" meeting="${meeting}">${fields.join('')}</copy>`,
  )
  entries['customXml/itemProps1.xml'] = strToU8(
    `${head}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${PART_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  entries['customXml/_rels/item1.xml.rels'] = strToU8(
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  )
  entries[LINKS] = addBefore(
    links,
    '</Relationships>',
    `<Relationship Id="rIdOrigin" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  )
  entries[CONTENT_TYPES] = addBefore(
    types,
    '</Types>',
    `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPS_TYPE}"/>`,
  )
}

const addBefore = (part: Uint8Array, end: string, added: string): Uint8Array =>
  strToU8(strFromU8(part).replace(end, () => `${added}${end}`))

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

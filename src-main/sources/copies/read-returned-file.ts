import { CARRIED_NAMESPACE, MEETING_PROPERTY } from '#word/carried-origin.ts'
import type { WordPackage } from '#word/package/open-package.ts'
import { readXml, type XmlElement } from '#word/package/read-xml.ts'
import { openWordBody } from '../read-word.ts'
import { CopyTextReader } from './copy-text-reader.ts'
import { readCopyComments } from './read-copy-comments.ts'
import type { CopyParagraph, ReturnedFile } from './returned-file.ts'

const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

/** A review copy as it came back, tracked changes and comments and all. Throws `WordUnreadable` for what is no .docx. */
export function readReturnedFile(bytes: Uint8Array): ReturnedFile {
  const { opened, body, named } = openWordBody(bytes)
  const carried = readCarried(opened)
  return {
    meetingId: readMeeting(opened) || (carried?.attributes.meeting ?? ''),
    printed: carried && new Map(carried.children.map(({ attributes, text }) => [attributes.name ?? '', text])),
    paragraphs: [
      ...new CopyTextReader().readAll(body),
      ...['footnotes', 'endnotes'].flatMap((kind) => named(kind).flatMap(readNotes)),
    ],
    comments: readCopyComments(named('comments'), named('commentsExtended')),
  }
}

function readNotes(part: XmlElement): CopyParagraph[] {
  const notes = part.children.filter(({ attributes }) => !SEPARATORS.has(attributes['w:type'] ?? ''))
  return new CopyTextReader().readAll({ ...part, children: notes })
}

/** Programs number the part as they like. */
function readCarried(opened: WordPackage): XmlElement | null {
  const texts = opened.names
    .filter((name) => /^customXml\/item\d+\.xml$/u.test(name))
    .map((name) => opened.text(name) ?? '')
  const found = texts.find((xml) => xml.includes(`"${CARRIED_NAMESPACE}"`) && /<(?:\w+:)?copy\b/u.test(xml))
  return found === undefined ? null : readXml(found)
}

function readMeeting(opened: WordPackage): string {
  const xml = opened.text('docProps/custom.xml')
  const own =
    xml === null ? undefined : readXml(xml).children.find(({ attributes }) => attributes.name === MEETING_PROPERTY)
  return (
    own?.children
      .map(({ text }) => text)
      .join('')
      .trim() ?? ''
  )
}

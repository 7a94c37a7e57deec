import { allBelow, type XmlElement } from '#word/package/read-xml.ts'
import { CopyTextReader, handOf } from './copy-text-reader.ts'
import { acceptedText, asWritten, type CopyComment } from './returned-file.ts'

/** The comments of a file; which answers which, and which are settled, stands in a part of its own. */
export function readCopyComments(parts: readonly XmlElement[], extended: readonly XmlElement[]): CopyComment[] {
  const known = new Map(
    extended
      .flatMap((part) => allBelow(part, 'w15:commentEx'))
      .map(({ attributes }) => [
        attributes['w15:paraId'] ?? '',
        { parent: attributes['w15:paraIdParent'] ?? '', isResolved: attributes['w15:done'] === '1' },
      ]),
  )
  const comments = parts
    .flatMap((part) => allBelow(part, 'w:comment'))
    .map((one) => ({ one, paragraph: lastParagraph(one) }))
  const idOf = (paragraph: string): string =>
    comments.find((other) => paragraph !== '' && other.paragraph === paragraph)?.one.attributes['w:id'] ?? ''
  return comments.map(({ one, paragraph }) => ({
    ...handOf(one),
    id: one.attributes['w:id'] ?? '',
    text: wordsOf(one),
    replyTo: idOf(known.get(paragraph)?.parent ?? ''),
    isResolved: known.get(paragraph)?.isResolved ?? false,
  }))
}

/** A comment is named by its last paragraph. */
const lastParagraph = (comment: XmlElement): string => allBelow(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? ''

const wordsOf = (comment: XmlElement): string =>
  new CopyTextReader()
    .readAll(comment)
    .map(({ pieces }) => asWritten(acceptedText(pieces)))
    .filter((line) => line !== '')
    .join('\n')

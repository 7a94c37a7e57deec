import { Paragraph, type Table } from 'docx'
import { isAuthorityLine } from '#documents/choose-signer.ts'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { Closing, Sheet, Signature } from '#documents/official-document.ts'
import { makeGrid } from './make-grid.ts'
import { makeParagraph } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** What stands below the body: recipients and signature side by side, or the minutes' two signatures, or the byline. */
export function makeClosing(closing: Closing, sheet: Sheet): (Paragraph | Table)[] {
  const { leftColumn, minutesLeftColumn } = sheet.profile.signature
  const total = textWidthOf(sheet)
  switch (closing.type) {
    case 'none':
      return []
    case 'byline':
      return [makeParagraph('byline', closing.text)]
    case 'signature': {
      const { signature } = closing
      const lines = signature.lines.map((line) =>
        makeParagraph(isAuthorityLine(line, sheet.profile) ? 'signatureTitle' : 'signaturePost', line),
      )
      const cells = [listRecipients(closing, false), [...lines, ...makeSigner(signature, sheet)]]
      return [gap(), makeGrid([leftColumn, total - leftColumn], [cells], noEdge), end()]
    }
    case 'minutes': {
      const cells = [closing.secretary, closing.chair].map((one) => [
        ...one.lines.map((line) => makeParagraph('signatureTitle', line)),
        ...makeSigner(one, sheet),
      ])
      const left = sheet.orientation === 'landscape' ? total / 2 : minutesLeftColumn
      const signatures = makeGrid([left, total - left], [cells], noEdge)
      // Mẫu 1.9: the recipients stand below the signatures, at the left.
      return [gap(), signatures, ...listRecipients(closing, true)]
    }
  }
}

const noEdge = { padding: 0, indent: 0 }

/** Holds the signatures to the last lines of the body: all that stands between them is kept with the next. */
const gap = (): Paragraph => new Paragraph({ style: styleId('rule'), keepNext: true })

/** A file ends in a paragraph; one of the word processor's own after the signatures might begin a blank page. */
const end = (): Paragraph => new Paragraph({ style: styleId('rule'), spacing: { before: 0 } })

type Recipients = { recipientsLabel: string; recipients: string[]; draftMark?: string }

/** Box 9b, and box 12 under it. */
function listRecipients({ recipientsLabel, recipients, draftMark = '' }: Recipients, isBelow: boolean): Paragraph[] {
  const space = isBelow ? { spacing: { before: 240 } } : {}
  const hasMore = (at: number) => at < recipients.length - 1 || draftMark !== ''
  const lines = recipients.map((line, at) => makeParagraph('recipients', line, hasMore(at) ? { keepNext: true } : {}))
  return [
    makeParagraph('recipientsLabel', recipientsLabel, space),
    ...lines,
    ...(draftMark === '' ? [] : [makeParagraph('draftMark', draftMark)]),
  ]
}

/** Room for the signature as a gap (no empty lines), another post where there is one (box 7b), the name. */
function makeSigner({ note, fullName }: Signature, { profile }: Sheet): Paragraph[] {
  const room = { spacing: { before: toTwips(profile.signature.gap) } }
  if (note === '') return [makeParagraph('signerName', fullName, room)]
  return [makeParagraph('signatureNote', note, room), makeParagraph('signerName', fullName)]
}

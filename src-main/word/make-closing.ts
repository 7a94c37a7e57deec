import { Paragraph, type Table } from 'docx'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { Closing, Signature } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { makeGrid } from './make-grid.ts'
import { makeParagraph } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** What stands below the body: recipients and signature side by side, or the minutes' two signatures, or the byline. */
export function makeClosing(closing: Closing, profile: LayoutProfile): (Paragraph | Table)[] {
  switch (closing.type) {
    case 'none':
      return []
    case 'byline':
      return [makeParagraph('byline', closing.text)]
    case 'signature': {
      const left = profile.signature.leftColumn
      const cells = [listRecipients(closing, false), makeSignature(closing.signature, profile)]
      return [gap(), makeGrid([left, textWidthOf(profile) - left], [cells], 0)]
    }
    case 'minutes': {
      const left = profile.signature.minutesLeftColumn
      const cells = [makeSignature(closing.secretary, profile), makeSignature(closing.chair, profile)]
      const signatures = makeGrid([left, textWidthOf(profile) - left], [cells], 0)
      // Mẫu 1.9: the recipients stand below the signatures, at the left.
      return [gap(), signatures, ...listRecipients(closing, true)]
    }
  }
}

/** Holds the signatures to the last lines of the body: all that stands between them is kept with the next. */
const gap = (): Paragraph => new Paragraph({ style: styleId('rule'), keepNext: true })

function listRecipients(
  { recipientsLabel, recipients }: { recipientsLabel: string; recipients: string[] },
  isBelow: boolean,
) {
  const space = isBelow ? { spacing: { before: 240 } } : {}
  const lines = recipients.map((line, at) =>
    makeParagraph('recipients', line, at < recipients.length - 1 ? { keepNext: true } : {}),
  )
  return [makeParagraph('recipientsLabel', recipientsLabel, space), ...lines]
}

/** Lines of office, room for the signature as a gap before the name (no empty lines), the name. */
function makeSignature(signature: Signature, profile: LayoutProfile): Paragraph[] {
  return [
    ...signature.lines.map((line) => makeParagraph('signatureTitle', line)),
    makeParagraph('signerName', signature.fullName, { spacing: { before: toTwips(profile.signature.gap) } }),
  ]
}

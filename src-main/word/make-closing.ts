import { LineRuleType, Paragraph, type Table } from 'docx'
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
      const cells = [listRecipients(closing, false), [...lines, ...makeSigner(signature, sheet, 0)]]
      return [gap(), makeGrid([leftColumn, total - leftColumn], [cells], noEdge), end()]
    }
    case 'minutes': {
      const both = [closing.secretary, closing.chair]
      const most = Math.max(...both.map((one) => one.lines.length))
      const cells = both.map((one) => [...makeTitles(one, sheet), ...makeSigner(one, sheet, most - one.lines.length)])
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
const end = (): Paragraph =>
  new Paragraph({ style: styleId('rule'), spacing: { before: 0, line: 20, lineRule: LineRuleType.EXACT } })

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

/** One of two who sign: by a part in the meeting (`THƯ KÝ`), or by an authority with the own post below it. */
function makeTitles({ lines }: Signature, { profile }: Sheet): Paragraph[] {
  const hasAuthority = lines.some((line) => isAuthorityLine(line, profile))
  return lines.map((line) => {
    const isPost = hasAuthority && !isAuthorityLine(line, profile)
    return makeParagraph(isPost ? 'signaturePost' : 'signatureTitle', line, { keepNext: true })
  })
}

/** A single-spaced line of Times New Roman, of the size of its letters; a point has twenty twips. */
const LINE_TWIPS = 1.15 * 20

/**
 * Room for the signature as a gap (no empty lines), another post where there is one (box 7b), the name. `fewer`: lines
 * less than the other signer has, so that both names stand level.
 */
function makeSigner({ note, fullName }: Signature, { profile, sizeTier }: Sheet, fewer: number): Paragraph[] {
  const lines = Math.round(fewer * profile.sizes[sizeTier].signature * LINE_TWIPS)
  const room = { keepNext: true, spacing: { before: toTwips(profile.signature.gap) + lines } }
  if (note === '') return [makeParagraph('signerName', fullName, room)]
  return [makeParagraph('signatureNote', note, room), makeParagraph('signerName', fullName, { keepNext: true })]
}

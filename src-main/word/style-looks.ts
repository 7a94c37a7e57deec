import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { LayoutProfile, TypeSizes } from '#documents/profiles/layout-profile.ts'
import type { StyleKey } from '#documents/wording/style-names.ts'
import { pointsToTwips, toTwips } from './to-units.ts'

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>
export type Look = {
  size: keyof TypeSizes
  face?: 'bold' | 'italic' | 'boldItalic' | 'underlined'
  color?: string
  format: ParagraphFormat
}

const centered: ParagraphFormat = { alignment: AlignmentType.CENTER }
const left: ParagraphFormat = { alignment: AlignmentType.LEFT }
const before = (points: number): ParagraphFormat => ({ spacing: { before: pointsToTwips(points) } })

/** Lines as high as so many single lines; without `lineRule` some readers take it for an exact height. */
const linesOf = (count: number) => ({ line: Math.round(count * 240), lineRule: LineRuleType.AUTO })

/** NĐ 30, Phụ lục I, II.6: justified, first line indented, gap at least 6 pt, line single to one and a half. */
export function bodyFormat({ body }: LayoutProfile): ParagraphFormat {
  const line =
    body.exactLine > 0
      ? { line: pointsToTwips(body.exactLine), lineRule: LineRuleType.EXACT }
      : linesOf(body.lineSpacing)
  return {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: toTwips(body.firstLineIndent) },
    spacing: { after: pointsToTwips(body.spacingAfter), ...line },
  }
}

/** How each style of a paper looks by the profile's rules. */
export const looksOf = (profile: LayoutProfile): Record<StyleKey, Look> => ({
  ...headLooks(profile),
  ...titleLooks(),
  ...bodyLooks(profile),
  ...speechLooks(profile),
  ...tableLooks(),
  ...closingLooks(profile),
})

function headLooks({ letter, stamps }: LayoutProfile) {
  return {
    governingBody: { size: 'agency', format: centered },
    issuingBody: { size: 'agency', face: 'bold', format: centered },
    nationalName: { size: 'nationalName', face: 'bold', format: centered },
    motto: { size: 'motto', face: 'bold', format: centered },
    star: { size: 'agency', format: centered },
    symbol: { size: 'symbol', format: { ...centered, ...before(3) } },
    // II.5b: 6 pt below the number.
    letterSubject: {
      size: 'letterSubject',
      ...(letter.isSubjectItalic ? { face: 'italic' } : {}),
      format: { ...centered, ...before(6) },
    },
    placeAndDate: { size: 'placeAndDate', face: 'italic', format: { ...centered, ...before(3) } },
    secrecy: { size: 'stamp', face: 'bold', format: centered },
    urgency: { size: 'stamp', face: 'bold', color: stamps.color, format: centered },
    circulation: { size: 'stamp', face: 'bold', format: centered },
    // A line of its own that holds nothing but its top border; as low as it can be.
    rule: { size: 'agency', format: { ...centered, spacing: { before: 60, line: 60, lineRule: LineRuleType.EXACT } } },
    mastheadName: { size: 'body', face: 'bold', format: left },
    mastheadLine: { size: 'contact', format: left },
  } satisfies Partial<Record<StyleKey, Look>>
}

function titleLooks() {
  const keepNext = { keepNext: true, keepLines: true }
  return {
    typeName: { size: 'typeName', face: 'bold', format: { ...centered, ...before(18), ...keepNext } },
    subject: { size: 'subject', face: 'bold', format: { ...centered, ...keepNext } },
    dashes: { size: 'subject', face: 'bold', format: { ...centered, ...keepNext } },
    annexLabel: { size: 'annexLabel', face: 'bold', format: { ...centered, ...keepNext } },
    annexTitle: { size: 'subject', face: 'bold', format: { ...centered, ...keepNext } },
    annexNote: { size: 'subject', face: 'italic', format: { ...centered, ...keepNext } },
  } satisfies Partial<Record<StyleKey, Look>>
}

function bodyLooks(profile: LayoutProfile) {
  const body = bodyFormat(profile)
  return {
    body: { size: 'body', format: body },
    legalBasis: { size: 'body', ...(profile.legalBasis.isItalic ? { face: 'italic' } : {}), format: body },
    lead: { size: 'body', face: 'bold', format: body },
    division: {
      size: 'body',
      face: 'bold',
      format: { ...centered, keepNext: true, keepLines: true, spacing: { before: 120, after: 120 } },
    },
    article: { size: 'body', face: 'bold', format: { ...body, keepNext: true, keepLines: true } },
    clause: { size: 'body', format: body },
    point: { size: 'body', format: body },
    dash: { size: 'body', format: body },
    label: { size: 'body', face: 'bold', format: { ...body, keepNext: true } },
    addressee: { size: 'body', format: { ...centered, spacing: { before: 120, after: 240 } } },
    addresseeLine: { size: 'body', format: left },
    picture: { size: 'body', format: { ...centered, keepNext: true, spacing: { before: 120, ...linesOf(1) } } },
    caption: { size: 'contact', face: 'italic', format: { ...centered, spacing: { before: 60, after: 120 } } },
    centeredNote: { size: 'body', face: 'italic', format: { ...centered, spacing: { after: 240 } } },
  } satisfies Partial<Record<StyleKey, Look>>
}

/** To be read aloud: large, loose, and with blanks that all look alike, hence not justified. */
function speechLooks({ body, spoken }: LayoutProfile) {
  const format: ParagraphFormat = {
    ...left,
    indent: { firstLine: toTwips(body.firstLineIndent) },
    spacing: { after: pointsToTwips(spoken.spacingAfter), ...linesOf(spoken.lineSpacing) },
  }
  return {
    salutation: { size: 'spoken', face: 'bold', format },
    spoken: { size: 'spoken', format },
  } satisfies Partial<Record<StyleKey, Look>>
}

function tableLooks() {
  const spacing = { before: 40, after: 40 }
  return {
    tableHead: { size: 'table', face: 'bold', format: { ...centered, keepNext: true, spacing } },
    tableCell: { size: 'table', format: { ...left, spacing } },
    tableNumber: { size: 'table', format: { ...centered, spacing } },
    tableGroup: { size: 'table', face: 'bold', format: { ...left, keepNext: true, spacing } },
    tableTotal: { size: 'table', face: 'bold', format: { ...centered, spacing } },
    tableTotalText: { size: 'table', face: 'bold', format: { ...left, spacing } },
  } satisfies Partial<Record<StyleKey, Look>>
}

function closingLooks({ signature, recipients }: LayoutProfile) {
  const title: ParagraphFormat = { ...centered, keepNext: true }
  return {
    signatureTitle: { size: 'signature', face: 'bold', format: title },
    signaturePost: { size: 'signature', ...(signature.isPostBold ? { face: 'bold' } : {}), format: title },
    signatureNote: { size: 'signature', face: 'bold', format: title },
    signerName: { size: 'signature', face: 'bold', format: title },
    recipientsLabel: { size: 'recipientsLabel', face: recipients.labelLook, format: { ...left, keepNext: true } },
    recipients: { size: 'recipientsList', format: left },
    draftMark: { size: 'draftMark', format: left },
    contact: { size: 'contact', format: centered },
    byline: { size: 'body', face: 'bold', format: { alignment: AlignmentType.RIGHT, ...before(6) } },
    pageNumber: { size: 'pageNumber', format: centered },
  } satisfies Partial<Record<StyleKey, Look>>
}

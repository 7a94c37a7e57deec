import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { LayoutProfile, TypeSizes } from '#documents/profiles/layout-profile.ts'
import { type StyleKey, styleNames } from '#documents/wording/style-names.ts'
import { styleId, styleKeys } from './style-ids.ts'
import { pointsToTwips, toHalfPoints, toTwips } from './to-units.ts'

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>
type Look = { size: keyof TypeSizes; face?: 'bold' | 'italic' | 'boldItalic'; format: ParagraphFormat }

const centered: ParagraphFormat = { alignment: AlignmentType.CENTER }
const left: ParagraphFormat = { alignment: AlignmentType.LEFT }
const before = (points: number): ParagraphFormat => ({ spacing: { before: pointsToTwips(points) } })

/** Every paragraph style of a paper: nothing in the body is formatted by hand, so an office can restyle it as a whole. */
export function makeStyles(profile: LayoutProfile, sizes: TypeSizes): IStylesOptions {
  const { font, language } = profile
  const fonts = { ascii: font, hAnsi: font, cs: font, eastAsia: font }
  const heading = (outlineLevel: number) => ({
    run: { font: fonts, size: toHalfPoints(sizes.body), bold: true, color: '000000' },
    paragraph: { ...bodyFormat(profile), keepNext: true, keepLines: true, outlineLevel },
    quickFormat: true,
  })
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: toHalfPoints(sizes.body),
          language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(0),
      heading2: heading(1),
    },
    paragraphStyles: styleKeys.map((key) => makeStyle(key, looks(profile)[key], sizes)),
  }
}

function makeStyle(key: StyleKey, look: Look, sizes: TypeSizes): IParagraphStyleOptions {
  const isBold = look.face === 'bold' || look.face === 'boldItalic'
  const isItalic = look.face === 'italic' || look.face === 'boldItalic'
  return {
    id: styleId(key),
    name: styleNames[key],
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: toHalfPoints(sizes[look.size]),
      ...(isBold ? { bold: true } : {}),
      ...(isItalic ? { italics: true } : {}),
    },
    paragraph: look.format,
  }
}

/** NĐ 30, Phụ lục I, II.6: justified, first line indented, gap at least 6 pt, line single to one and a half. */
function bodyFormat({ body }: LayoutProfile): ParagraphFormat {
  return {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: toTwips(body.firstLineIndent) },
    spacing: {
      after: pointsToTwips(body.spacingAfter),
      // In 240ths of a line; without `lineRule` some readers take it for an exact height and overlap the lines.
      line: Math.round(body.lineSpacing * 240),
      lineRule: LineRuleType.AUTO,
    },
  }
}

function looks(profile: LayoutProfile): Record<StyleKey, Look> {
  const body = bodyFormat(profile)
  return { ...headLooks(), ...bodyLooks(body), ...closingLooks() }
}

function headLooks() {
  return {
    governingBody: { size: 'agency', format: centered },
    issuingBody: { size: 'agency', face: 'bold', format: centered },
    nationalName: { size: 'nationalName', face: 'bold', format: centered },
    motto: { size: 'motto', face: 'bold', format: centered },
    symbol: { size: 'symbol', format: { ...centered, ...before(3) } },
    placeAndDate: { size: 'placeAndDate', face: 'italic', format: { ...centered, ...before(3) } },
    secrecy: { size: 'stamp', face: 'bold', format: { ...centered, ...before(6) } },
    // A line of its own that holds nothing but its top border; as low as it can be.
    rule: { size: 'agency', format: { ...centered, spacing: { before: 60, line: 60, lineRule: LineRuleType.EXACT } } },
    typeName: { size: 'typeName', face: 'bold', format: { ...centered, ...before(18), keepNext: true } },
    subject: { size: 'subject', face: 'bold', format: { ...centered, keepNext: true } },
    mastheadName: { size: 'body', face: 'bold', format: left },
    mastheadLine: { size: 'contact', format: left },
  } satisfies Partial<Record<StyleKey, Look>>
}

function bodyLooks(body: ParagraphFormat) {
  return {
    body: { size: 'body', format: body },
    lead: { size: 'body', face: 'bold', format: body },
    clause: { size: 'body', format: body },
    point: { size: 'body', format: body },
    dash: { size: 'body', format: body },
    label: { size: 'body', face: 'bold', format: { ...body, keepNext: true } },
    addressee: { size: 'body', format: { ...centered, spacing: { before: 120, after: 240 } } },
    caption: { size: 'contact', face: 'italic', format: { ...centered, spacing: { before: 60, after: 120 } } },
    tableHead: {
      size: 'table',
      face: 'bold',
      format: { ...centered, keepNext: true, spacing: { before: 40, after: 40 } },
    },
    tableCell: { size: 'table', format: { ...left, spacing: { before: 40, after: 40 } } },
    tableNumber: { size: 'table', format: { ...centered, spacing: { before: 40, after: 40 } } },
  } satisfies Partial<Record<StyleKey, Look>>
}

function closingLooks() {
  return {
    signatureTitle: { size: 'signature', face: 'bold', format: { ...centered, keepNext: true } },
    signerName: { size: 'signature', face: 'bold', format: { ...centered, keepNext: true } },
    recipientsLabel: { size: 'recipientsLabel', face: 'boldItalic', format: { ...left, keepNext: true } },
    recipients: { size: 'recipientsList', format: left },
    byline: { size: 'body', face: 'bold', format: { alignment: AlignmentType.RIGHT, ...before(6) } },
    pageNumber: { size: 'pageNumber', format: centered },
  } satisfies Partial<Record<StyleKey, Look>>
}

import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { LayoutProfile, TypeSizes } from '#documents/profiles/layout-profile.ts'
import { type StyleKey, styleNames } from '#documents/wording/style-names.ts'
import type { SizeTier } from '#domain/settings.ts'
import { styleId, styleKeys } from './style-ids.ts'
import { bodyFormat, type Look, looksOf } from './style-looks.ts'
import { toHalfPoints } from './to-units.ts'

/** Every paragraph style of a paper: nothing in the body is formatted by hand, so an office can restyle it as a whole. */
export function makeStyles(profile: LayoutProfile, tier: SizeTier): IStylesOptions {
  const { font, language } = profile
  const sizes = profile.sizes[tier]
  const looks = looksOf(profile)
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
    paragraphStyles: styleKeys.map((key) => makeStyle(key, looks[key], sizes)),
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
      ...(look.face === 'underlined' ? { underline: {} } : {}),
      ...(look.color ? { color: look.color } : {}),
    },
    paragraph: look.format,
  }
}

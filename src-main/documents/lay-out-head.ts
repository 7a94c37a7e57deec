import type { SizeTier } from '#domain/settings.ts'
import { measureText } from './measure-text.ts'
import type { Letterhead, Titles } from './official-document.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'
import type { Face } from './profiles/times-widths.ts'
import { wrapName } from './wrap-name.ts'

/** A column of centred lines and the length of the rule under them, all in millimetres. */
type HeadLayout = {
  leftWidth: number
  rightWidth: number
  governingLines: string[]
  issuingLines: string[]
  agencyRule: number
  mottoRule: number
}
type TitleLayout = { lines: string[]; rule: number }

/** Share of the text width that a centred title may take before it wraps. */
const TITLE_SHARE = 0.86

export const textWidthOf = ({ page, margins }: LayoutProfile): number => page.width - margins.left - margins.right

/** The two-column head: the agency wraps inside its column, so that the national name always stands on one line. */
export function layOutHead(head: Letterhead, profile: LayoutProfile, tier: SizeTier): HeadLayout {
  const sizes = profile.sizes[tier]
  const rightWidth = profile.header.rightColumn[tier]
  const leftWidth = textWidthOf(profile) - rightWidth
  const maxWidth = leftWidth - 2 * profile.header.cellPadding
  const wrap = (text: string, face: Face) => (text === '' ? [] : wrapName(text, { size: sizes.agency, face, maxWidth }))
  const issuingLines = wrap(head.issuingBody, 'bold')
  const lastLine = measureText(issuingLines.at(-1) ?? '', sizes.agency, 'bold')
  return {
    leftWidth,
    rightWidth,
    governingLines: wrap(head.governingBody, 'regular'),
    issuingLines,
    agencyRule: Math.min(lastLine, maxWidth) * profile.rule.agencyShare,
    mottoRule: measureText(head.motto, sizes.motto, 'bold') * profile.rule.mottoShare,
  }
}

/** The subject in balanced lines, and its rule measured on the last of them. */
export function layOutTitles(titles: Titles, profile: LayoutProfile, tier: SizeTier): TitleLayout {
  const size = profile.sizes[tier].subject
  const lines =
    titles.subject === ''
      ? []
      : wrapName(titles.subject, { size, face: 'bold', maxWidth: textWidthOf(profile) * TITLE_SHARE })
  const rule = titles.hasRule ? measureText(lines.at(-1) ?? '', size, 'bold') * profile.rule.subjectShare : 0
  return { lines, rule }
}

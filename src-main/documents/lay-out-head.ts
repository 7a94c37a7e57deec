import { measureText } from './measure-text.ts'
import type { Letterhead, OfficialDocument, Sheet, Titles } from './official-document.ts'
import type { Face } from './profiles/times-widths.ts'
import { toRoman } from './to-roman.ts'
import { annexLabel } from './wording/division-words.ts'
import { wrapName } from './wrap-name.ts'

/** A column of centred lines and the length of the rule under them, all in millimetres. */
type HeadLayout = {
  leftWidth: number
  rightWidth: number
  /** How far the head begins left of the text. */
  overhang: number
  governingLines: string[]
  issuingLines: string[]
  letterSubjectLines: string[]
  /** 0 where a star stands there instead. */
  agencyRule: number
  placeAndDateLines: string[]
  /** Under the motto, or under the name of the Party. */
  nationRule: number
}
type TitleLayout = { lines: string[]; rule: number }

/** Share of the text width that a centred title may take before it wraps. */
const TITLE_SHARE = 0.86
/** The narrowest column for the name of a body, in millimetres. */
const LEAST_LEFT = 55
/** The tables of the decree's sample forms begin 3.5 to 6 mm left of the text. */
const MOST_OVERHANG = 6
/** For what a word processor rounds. */
const SLACK = 0.5
/** Share of the left column on a page laid across, where there is room to spare. */
const LANDSCAPE_LEFT = 0.42

export const textWidthOf = ({ profile, orientation }: Pick<Sheet, 'profile' | 'orientation'>): number => {
  const { page, margins } = profile
  return (orientation === 'landscape' ? page.height : page.width) - margins.left - margins.right
}

/** The two-column head: the agency wraps inside its column, so that the national name always stands on one line. */
export function layOutHead(head: Letterhead, sheet: Sheet): HeadLayout {
  const { profile, sizeTier } = sheet
  const sizes = profile.sizes[sizeTier]
  const columns = layOutColumns(head, sheet)
  const padding = 2 * profile.header.cellPadding
  const maxWidth = columns.leftWidth - padding - SLACK
  const wrap = (text: string, size: number, face: Face) => (text === '' ? [] : wrapName(text, { size, face, maxWidth }))
  const issuingLines = wrap(head.issuingBody, sizes.agency, 'bold')
  const lastLine = measureText(issuingLines.at(-1) ?? '', sizes.agency, 'bold')
  const nation =
    head.motto === ''
      ? measureText(head.nationalName, sizes.nationalName, 'bold')
      : measureText(head.motto, sizes.motto, 'bold')
  const date = { size: sizes.placeAndDate, face: 'italic', maxWidth: columns.rightWidth - padding - SLACK } as const
  return {
    ...columns,
    governingLines: wrap(head.governingBody, sizes.agency, 'regular'),
    issuingLines,
    letterSubjectLines: wrap(
      head.letterSubject,
      sizes.letterSubject,
      profile.letter.isSubjectItalic ? 'italic' : 'regular',
    ),
    placeAndDateLines: head.placeAndDate === '' ? [] : wrapName(head.placeAndDate, date),
    agencyRule: profile.header.agencyMark === 'star' ? 0 : Math.min(lastLine, maxWidth) * profile.rule.agencyShare,
    nationRule: nation * profile.rule.mottoShare,
  }
}

/**
 * The right column is as wide as the national name, wider where the date line of a long place needs it (box 4 is one
 * line); a long symbol may push the head a little out to the left, as the decree's own sample forms do.
 */
function layOutColumns(head: Letterhead, sheet: Sheet): Pick<HeadLayout, 'leftWidth' | 'rightWidth' | 'overhang'> {
  const { profile, sizeTier } = sheet
  const total = textWidthOf(sheet)
  if (sheet.orientation === 'landscape') {
    const leftWidth = total * LANDSCAPE_LEFT
    return { leftWidth, rightWidth: total - leftWidth, overhang: 0 }
  }
  const sizes = profile.sizes[sizeTier]
  const padding = 2 * (profile.header.cellPadding + SLACK)
  const least = profile.header.rightColumn[sizeTier]
  const wanted = Math.max(least, measureText(head.placeAndDate, sizes.placeAndDate, 'italic') + padding)
  const left = Math.max(LEAST_LEFT, measureText(head.symbol, sizes.symbol, 'regular') + padding)
  const overhang = Math.min(MOST_OVERHANG, Math.max(0, left + wanted - total))
  const rightWidth = Math.max(least, Math.min(wanted, total + overhang - left))
  return { leftWidth: total + overhang - rightWidth, rightWidth, overhang }
}

/** The subject in balanced lines, and its rule measured on the last of them. */
export function layOutTitles(titles: Titles, sheet: Sheet): TitleLayout {
  const { profile, sizeTier } = sheet
  const size = profile.sizes[sizeTier].subject
  const lines =
    titles.subject === ''
      ? []
      : wrapName(titles.subject, { size, face: 'bold', maxWidth: textWidthOf(sheet) * TITLE_SHARE })
  const hasRule = titles.hasRule && profile.titles.mark === 'rule'
  const rule = hasRule ? measureText(lines.at(-1) ?? '', size, 'bold') * profile.rule.subjectShare : 0
  return { lines, rule }
}

type AnnexLayout = { label: string; titleLines: string[]; noteLines: string[]; rule: number }

/** Mẫu 2.1: label, name in capitals, what it is attached to, and a rule measured on the last line. */
export function layOutAnnexHead(document: OfficialDocument, at: number, sheet: Sheet): AnnexLayout {
  const { annexes, profile, sizeTier } = document
  const { subject } = profile.sizes[sizeTier]
  const maxWidth = textWidthOf(sheet) * TITLE_SHARE
  const { title = '', attachedTo = '' } = annexes[at] ?? {}
  const wrap = (text: string, face: Face) => (text === '' ? [] : wrapName(text, { size: subject, face, maxWidth }))
  const titleLines = wrap(title.toUpperCase(), 'bold')
  const noteLines = wrap(attachedTo === '' ? '' : `(${attachedTo})`, 'italic')
  const last = noteLines.at(-1)
  const width =
    last === undefined ? measureText(titleLines.at(-1) ?? '', subject, 'bold') : measureText(last, subject, 'italic')
  return {
    label: annexLabel(annexes.length > 1 ? toRoman(at + 1) : ''),
    titleLines,
    noteLines,
    rule: width * profile.rule.subjectShare,
  }
}

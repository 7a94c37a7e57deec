import type { CalendarDate } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Authority } from '#domain/organization.ts'
import type { SizeTier } from '#domain/settings.ts'

/** Type sizes in points of the parts of one paper; they move together (NĐ 30, Phụ lục I, Mục V, ghi chú 1). */
export type TypeSizes = {
  nationalName: number
  motto: number
  agency: number
  symbol: number
  letterSubject: number
  placeAndDate: number
  typeName: number
  subject: number
  body: number
  spoken: number
  table: number
  signature: number
  recipientsLabel: number
  recipientsList: number
  draftMark: number
  stamp: number
  contact: number
  pageNumber: number
  annexLabel: number
}

/** Word, width and height of the frame of one mark of urgency (NĐ 30, Phụ lục I, III.2b). */
export type StampRule = { word: string; width: number; height: number }

/** Layout rules of one kind of office as dated data. Lengths in millimetres, sizes and gaps in points. */
export type LayoutProfile = {
  id: string
  name: string
  /** The rule it follows, as it is cited. */
  source: string
  system: 'state' | 'party'
  effectiveFrom: CalendarDate
  effectiveTo: CalendarDate | null
  font: string
  language: string
  page: { width: number; height: number }
  margins: { top: number; bottom: number; left: number; right: number; pageNumber: number }
  sizes: Record<SizeTier, TypeSizes>
  /** `exactLine`: height of a line in points; 0 = `lineSpacing` lines. */
  body: {
    firstLineIndent: number
    spacingAfter: number
    lineSpacing: number
    exactLine: number
  }
  /** Căn cứ: what stands before each, and the mark after the last. */
  legalBasis: { isItalic: boolean; opening: string; lastMark: string }
  spoken: { lineSpacing: number; spacingAfter: number }
  rule: { thickness: number; agencyShare: number; subjectShare: number; mottoShare: number }
  header: {
    /** Width of the right column by tier: the national name must stand on one line. */
    rightColumn: Record<SizeTier, number>
    cellPadding: number
    nationalName: string
    /** Empty: the rule stands under the national name itself. */
    motto: string
    /** What stands under the issuing body. */
    agencyMark: 'rule' | 'star'
  }
  number: {
    label: string
    /** Between number and symbol, and between type and body. */
    afterNumber: string
    beforeBody: string
    /** What restarts a series (NĐ 30, điều 15; Party papers count through a committee's term). */
    period: 'calendarYear' | 'committeeTerm'
  }
  typeCodes: Record<DocumentKind, string>
  titles: { startsLower: boolean; mark: 'rule' | 'dashes' }
  letter: {
    /** Before the subject of a letter, with its blank; empty where it has no prefix. */
    subjectPrefix: string
    isSubjectItalic: boolean
    addresseeLabel: string
    /** For a submission (tờ trình). */
    submissionLabel: string
  }
  minutes: { hasPlaceAndDate: boolean; secretarySigns: string; chairSigns: string }
  signature: {
    leftColumn: number
    minutesLeftColumn: number
    gap: number
    keptLines: number
    authorityMarks: Record<Authority, string>
    isPostBold: boolean
  }
  recipients: {
    label: string
    labelLook: 'boldItalic' | 'underlined'
    separator: string
    archiveLabel: string
    /** First word of the archive line; empty: the name of the office itself stands there. */
    archiveOffice: string
    minutesArchive: string
  }
  stamps: {
    express: StampRule
    veryUrgent: StampRule
    urgent: StampRule
    color: string
  }
  endMark: string
  /** Names of values that no text of the rule was found for. */
  unconfirmed: readonly string[]
}

import type { SizeTier } from '#domain/settings.ts'

/** Type sizes in points of the parts of one paper; they move together (NĐ 30, Phụ lục I, Mục V, ghi chú 1). */
export type TypeSizes = {
  nationalName: number
  motto: number
  agency: number
  symbol: number
  placeAndDate: number
  typeName: number
  subject: number
  body: number
  table: number
  signature: number
  recipientsLabel: number
  recipientsList: number
  stamp: number
  contact: number
  pageNumber: number
}

/** Layout rules of one kind of office as dated data. Lengths in millimetres, sizes and gaps in points. */
export type LayoutProfile = {
  id: string
  effectiveFrom: string
  effectiveTo: string | null
  font: string
  language: string
  page: { width: number; height: number }
  margins: { top: number; bottom: number; left: number; right: number; pageNumber: number }
  sizes: Record<SizeTier, TypeSizes>
  body: { firstLineIndent: number; spacingAfter: number; lineSpacing: number }
  rule: { thickness: number; agencyShare: number; subjectShare: number; mottoShare: number }
  /** Width of the right column of the header, by tier: the national name must stand on one line. */
  header: { rightColumn: Record<SizeTier, number>; cellPadding: number }
  signature: { leftColumn: number; minutesLeftColumn: number; gap: number; keptLines: number }
  endMark: string
}

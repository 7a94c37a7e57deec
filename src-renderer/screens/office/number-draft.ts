import type { CalendarDate } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import { isSecretSeries } from './list-series.ts'

/** A number as it is entered by hand. */
export type NumberDraft = {
  kind: DocumentKind
  number: number | null
  issuedOn: CalendarDate | null
  isSecret: boolean
  subject: string
}

export type NumberToAdd = NumberDraft & { number: number; issuedOn: CalendarDate }

export const EMPTY_DRAFT: NumberDraft = {
  kind: 'conclusion-notice',
  number: null,
  issuedOn: null,
  isSecret: false,
  subject: '',
}

/** What was entered by hand, to be entered again. */
export const draftOf = ({ kind, number, issuedOn, series, subject }: NumberEntry): NumberToAdd => ({
  kind: kind ?? EMPTY_DRAFT.kind,
  number,
  issuedOn,
  isSecret: isSecretSeries(series),
  subject,
})

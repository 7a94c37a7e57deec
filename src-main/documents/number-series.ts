import type { CalendarDate } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Organization } from '#domain/organization.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

/** Which series a number is taken from: the paper's kind, its day, and whether it is secret. */
export type SeriesRequest = { kind: DocumentKind; on: CalendarDate; isSecret: boolean }

/** Short names of series for papers whose symbol has no type: a letter (công văn) and what the decree does not number. */
const ownCodes: Partial<Record<DocumentKind, string>> = {
  reminder: 'CV',
  'attendee-list': 'DS',
  'directive-table': 'BTD',
  speech: 'BPB',
  'news-item': 'TIN',
  'press-release': 'TCBC',
  'review-copy': 'XYK',
}

/**
 * The name of a series, `2026/TB`: from 1 January to 31 December, or through a committee's term; secret papers apart; by
 * type, or together where the head of the body has decided so (NĐ 30, điều 15; Quy định 399-QĐ/TW).
 */
export function nameSeries(
  { numbering, committeeTerm }: Pick<Organization, 'numbering' | 'committeeTerm'>,
  { kind, on, isSecret }: SeriesRequest,
  { number, typeCodes }: Pick<LayoutProfile, 'number' | 'typeCodes'>,
): string {
  const term = committeeTerm.replace(/\s+/gu, '').replace(/–/gu, '-')
  const period = number.period === 'committeeTerm' && term !== '' ? term : on.slice(0, 4)
  const code = typeCodes[kind] || (ownCodes[kind] ?? kind)
  return [period, isSecret ? 'mat' : '', numbering === 'byKind' ? code : ''].filter((part) => part !== '').join('/')
}

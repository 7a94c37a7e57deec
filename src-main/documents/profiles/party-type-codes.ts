import type { DocumentKind } from '#domain/document-record.ts'

/** Codes of the types as Party offices write them; a letter has one, unlike the State's. */
export const partyTypeCodes: Record<DocumentKind, string> = {
  minutes: 'BB',
  'conclusion-notice': 'TB',
  report: 'BC',
  invitation: 'GM',
  reminder: 'CV',
  'attendee-list': '',
  'directive-table': '',
  'task-slip': 'PGNV',
  speech: '',
  'news-item': '',
  'press-release': '',
  communique: 'TC',
}

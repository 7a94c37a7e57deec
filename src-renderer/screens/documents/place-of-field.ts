import type { PaperRef } from '#domain/document-record.ts'
import type { TabName } from '../meeting-editor/editor-tabs.tsx'

const places: Record<string, TabName> = {
  attendees: 'people',
  attendeeGroups: 'people',
  chair: 'people',
  secretary: 'people',
  agenda: 'speeches',
  reports: 'speeches',
  speeches: 'speeches',
  directives: 'directives',
  figures: 'figures',
  awards: 'figures',
  assessments: 'figures',
  votes: 'figures',
  photos: 'figures',
  attachments: 'speeches',
  documents: 'papers',
  overrides: 'papers',
  release: 'papers',
}

const rootOf = (field: string): string => field.split('.')[0] ?? ''

/** The tab on which a field is filled in. */
export const placeOf = (field: string): TabName => places[rootOf(field)] ?? 'info'

/** The content of the papers' right pane that holds a field; `null` where another tab or screen does. */
export function paneOf(field: string | undefined): 'record' | 'press' | null {
  const root = rootOf(field ?? '')
  return root === 'documents' ? 'record' : root === 'release' ? 'press' : null
}

/** The address parts of the way to a field: of one in the papers' own pane the paper stays chosen. */
export const searchOf = (field: string, itemId: string, { kind, target }: PaperRef) => ({
  field,
  item: itemId || undefined,
  ...(paneOf(field) !== null && { paper: kind, target: target || undefined }),
})

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
  documents: 'papers',
}

/** The tab on which a missing field is filled in. */
export const placeOf = (field: string): TabName => places[field.split('.')[0] ?? ''] ?? 'info'

/** The parts of a meeting that are searched, in the order in which their passages are shown. */
export const meetingParts = [
  'title',
  'organizer',
  'place',
  'directive',
  'speech',
  'agenda',
  'attendee',
  'figure',
  'award',
  'assessment',
  'source',
] as const
export type MeetingPart = (typeof meetingParts)[number]

import type { Meeting } from '#domain/meeting.ts'
import type { MeetingPart } from '#domain/meeting-part.ts'
import { speechText } from '#domain/speech.ts'

/**
 * A piece of a meeting that is looked at as one. `person`: a person or a body that stands in the meeting, by name or by the
 * id the directory knows it by; the filter `nguoi:` looks at these, and nobody sees them.
 */
export type Passage = { part: MeetingPart | 'person'; partId: string; text: string }

/** Everything in a meeting that can be found. */
export function passagesOf(meeting: Meeting): Passage[] {
  const many = <T extends { id: string }>(part: MeetingPart, list: T[], textOf: (one: T) => string): Passage[] =>
    list.map((one) => ({ part, partId: one.id, text: textOf(one) }))
  const passages: Passage[] = [
    { part: 'title', partId: '', text: meeting.title },
    { part: 'organizer', partId: '', text: meeting.organizer.officialName },
    { part: 'place', partId: '', text: [meeting.place, ...meeting.onlineSites].filter(Boolean).join('; ') },
    ...many('directive', meeting.directives, (one) => [one.text, one.assignee].filter(Boolean).join(' – ')),
    ...many('speech', meeting.speeches, (one) => [one.speaker, speechText(one)].filter(Boolean).join(': ')),
    ...many('agenda', [...meeting.agenda, ...meeting.reports], (one) => one.title),
    ...many('attendee', meeting.attendees, (one) =>
      [one.fullName, ...one.posts, one.organization].filter(Boolean).join(', '),
    ),
    ...many('figure', meeting.figures, (one) => one.text || [one.indicator, one.written, one.unit].join(' ')),
    ...many('award', meeting.awards, (one) => one.text || [one.award, one.recipient, one.reason].join(', ')),
    ...many('assessment', meeting.assessments, (one) => one.text),
    ...many('source', meeting.sources, (one) => one.text),
    ...peopleOf(meeting).map((text): Passage => ({ part: 'person', partId: '', text })),
  ]
  return passages.filter((one) => one.text !== '')
}

const peopleOf = ({ attendees, speeches, directives, organizer }: Meeting): string[] => [
  ...new Set([
    ...attendees.flatMap((one) => [one.fullName, one.personId ?? '', one.organization]),
    ...speeches.map((one) => one.speaker),
    ...directives.flatMap((one) => [one.issuer, one.assignee, ...one.coordinators]),
    organizer.officialName,
    organizer.id,
  ]),
]

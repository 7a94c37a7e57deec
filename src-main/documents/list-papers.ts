import type { DocumentKind, PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { listReviewItems } from '#domain/review-items.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { directivesOf, listAssignees } from './list-assignees.ts'
import { orderAttendees } from './order-attendees.ts'
import { readSpeech } from './read-speech.ts'
import { isOpen } from './tell-state.ts'
import { speechTitle, targetTitles as titles } from './wording/paper-words.ts'

/** One paper that can be made; `title` tells it from others of its kind and is empty where it is the only one. */
export type Paper = PaperRef & { title: string }

type Target = { target: string; title: string }

const only: readonly Target[] = [{ target: '', title: '' }]

/** In the order in which an office needs them: before the meeting, on the day, after it, for the press. */
const order: readonly DocumentKind[] = [
  'invitation',
  'attendee-list',
  'minutes',
  'review-copy',
  'conclusion-notice',
  'task-slip',
  'directive-table',
  'reminder',
  'report',
  'speech',
  'news-item',
  'press-release',
  'communique',
]

/** Every paper that can be made of the meeting. */
export function listPapers(meeting: Meeting): Paper[] {
  return order.flatMap((kind) => listTargets(kind, meeting).map((target) => ({ kind, ...target })))
}

/** Whether a paper is one of the meeting's, so that a mistyped or stale one is refused and not made empty. */
export const isPaperOf = (meeting: Meeting, { kind, target }: PaperRef): boolean =>
  listTargets(kind, meeting).some((one) => one.target === target)

/** The papers of one kind: one for each body, person or speech that has one. */
export function listTargets(kind: DocumentKind, meeting: Meeting): readonly Target[] {
  switch (kind) {
    case 'invitation':
      return [{ target: '', title: titles.everybody }, ...listGuests(meeting)]
    case 'attendee-list':
      return [
        { target: 'protocol', title: titles.protocol },
        { target: 'alphabetical', title: titles.alphabetical },
      ]
    case 'task-slip':
      return listAssignees(meeting.directives).map(named)
    case 'directive-table':
      return meeting.directives.length === 0 ? [] : only
    case 'review-copy':
      return listReviewItems(meeting, pointLetter).length === 0 ? [] : only
    case 'reminder':
      return listReminders(meeting)
    case 'speech':
      return listSpeeches(meeting)
    default:
      return only
  }
}

const named = (name: string): Target => ({ target: name, title: name })

/** Everybody but the secretary may get a letter of their own: a chair may be a guest, the press is invited too. */
const listGuests = ({ attendees }: Meeting): Target[] =>
  orderAttendees(attendees.filter((one) => one.role !== 'secretary')).map((one) => ({
    target: one.id,
    title: one.fullName,
  }))

/** One to each body that still has open tasks, and one to all of them. */
function listReminders(meeting: Meeting): Target[] {
  const bodies = listAssignees(directivesOf(meeting, '').filter(isOpen))
  return bodies.length === 0 ? [] : [{ target: '', title: titles.allBodies }, ...bodies.map(named)]
}

/** A speech of which nothing was written down cannot be printed. */
const listSpeeches = ({ speeches }: Meeting): Target[] =>
  speeches
    .filter((one) => readSpeech(one).length > 0)
    .map((one) => ({ target: one.id, title: speechTitle(one.speaker, one.kind) }))

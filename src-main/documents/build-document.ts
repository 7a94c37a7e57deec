import type { CalendarDate } from '#domain/dates.ts'
import { type DocumentKind, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { DateStyle, SizeTier } from '#domain/settings.ts'
import { buildAttendeeList } from './build-attendee-list.ts'
import { buildCommunique } from './build-communique.ts'
import { buildConclusionNotice } from './build-conclusion-notice.ts'
import { buildDirectiveTable } from './build-directive-table.ts'
import { buildInvitation } from './build-invitation.ts'
import { buildMinutes } from './build-minutes.ts'
import { buildNewsItem } from './build-news-item.ts'
import { buildPressRelease } from './build-press-release.ts'
import { buildReminder } from './build-reminder.ts'
import { buildReport } from './build-report.ts'
import { buildReviewCopy } from './build-review-copy.ts'
import { buildSpeech } from './build-speech.ts'
import { buildTaskSlip } from './build-task-slip.ts'
import { dateOfPaper } from './date-of-paper.ts'
import { finishPaper } from './finish-paper.ts'
import { withLegalBases } from './list-legal-bases.ts'
import { markDraft } from './mark-draft.ts'
import type { OfficialDocument } from './official-document.ts'
import type { PaperBuilder, PaperContext } from './paper-context.ts'
import { chooseProfile } from './profiles/choose-profile.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

const builders: Record<DocumentKind, PaperBuilder> = {
  minutes: buildMinutes,
  'review-copy': buildReviewCopy,
  'conclusion-notice': buildConclusionNotice,
  report: buildReport,
  invitation: buildInvitation,
  reminder: buildReminder,
  'attendee-list': buildAttendeeList,
  'directive-table': buildDirectiveTable,
  'task-slip': buildTaskSlip,
  speech: buildSpeech,
  'news-item': buildNewsItem,
  'press-release': buildPressRelease,
  communique: buildCommunique,
}

/** What is printed or read aloud outside the rules of official papers. */
const forTheWorld: readonly DocumentKind[] = ['speech', 'news-item', 'press-release']

/** Official papers end in the profile's mark; what goes to a newspaper, is read aloud or is a mere table does not. */
const endsInMark: Record<DocumentKind, boolean> = {
  minutes: true,
  'review-copy': false,
  'conclusion-notice': true,
  report: true,
  invitation: true,
  reminder: true,
  'attendee-list': false,
  'directive-table': false,
  'task-slip': true,
  speech: false,
  'news-item': false,
  'press-release': false,
  communique: true,
}

export type BuildOptions = {
  sizeTier: SizeTier
  target?: string
  /** By default the one in force for the body on the paper's date. */
  profile?: LayoutProfile
  today?: CalendarDate
  /** By default in words. */
  dateStyle?: DateStyle
}

/** The paper of the given kind made from a meeting and from nothing else. */
export function buildDocument(kind: DocumentKind, meeting: Meeting, options: BuildOptions): OfficialDocument {
  const context = makeContext(kind, meeting, options)
  const built = builders[kind](meeting, context)
  const isForTheWorld = forTheWorld.includes(kind)
  const told = isForTheWorld ? built.blocks : withLegalBases(built.blocks, context)
  return finishPaper(
    { ...built, blocks: markDraft(told, meeting, { kind }) },
    {
      context,
      sizeTier: options.sizeTier,
      organizer: meeting.organizer,
      changedAt: meeting.updatedAt,
      hasEndMark: endsInMark[kind],
      isForTheWorld,
    },
  )
}

/** The day of the record, or of its last change where no other is given: the same meeting gives the same paper. */
function makeContext(kind: DocumentKind, meeting: Meeting, options: BuildOptions): PaperContext {
  const target = options.target ?? ''
  const record = recordOf(meeting.documents, { kind, target })
  const today = options.today ?? meeting.updatedAt.slice(0, 10)
  const profile = options.profile ?? chooseProfile(meeting.organizer, dateOfPaper(meeting, { kind, target }))
  return { kind, target, record, profile, today, dateStyle: options.dateStyle ?? 'written' }
}

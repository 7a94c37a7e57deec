import type { CalendarDate } from '#domain/dates.ts'
import { type DocumentKind, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
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
import { buildSpeech } from './build-speech.ts'
import { buildTaskSlip } from './build-task-slip.ts'
import { cleanDocument } from './clean-document.ts'
import { dateOfPaper } from './date-of-paper.ts'
import { endDocument } from './end-document.ts'
import { listContactLines } from './list-contact-lines.ts'
import { withLegalBases } from './list-legal-bases.ts'
import type { BuiltPaper, OfficialDocument } from './official-document.ts'
import type { PaperBuilder, PaperContext } from './paper-context.ts'
import { chooseProfile } from './profiles/choose-profile.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

const builders: Record<DocumentKind, PaperBuilder> = {
  minutes: buildMinutes,
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
}

/** The paper of the given kind made from a meeting and from nothing else. */
export function buildDocument(kind: DocumentKind, meeting: Meeting, options: BuildOptions): OfficialDocument {
  const context = makeContext(kind, meeting, options)
  const built = builders[kind](meeting, context)
  const isOfficial = !forTheWorld.includes(kind)
  const body = isOfficial ? withLegalBases(built.blocks, context) : built.blocks
  return cleanDocument({
    ...built,
    kind,
    profile: context.profile,
    sizeTier: options.sizeTier,
    orientation: built.orientation ?? 'portrait',
    annexes: built.annexes ?? [],
    contactLines: isOfficial && context.record.showsContact ? listContactLines(meeting.organizer) : [],
    blocks: endsInMark[kind] ? endDocument(body, context.profile.endMark) : body,
    properties: {
      title: nameTitle(built),
      author: meeting.organizer.officialName,
      language: context.profile.language,
      changedAt: meeting.updatedAt,
    },
  })
}

/** A letter has no type name: its subject stands under the number. */
function nameTitle({ titles, header }: BuiltPaper): string {
  const letterSubject = header?.type === 'letterhead' ? header.letterSubject : ''
  return [titles.typeName, titles.subject || letterSubject].filter((part) => part !== '').join(' - ')
}

/** The day of the record, or of its last change where no other is given: the same meeting gives the same paper. */
function makeContext(kind: DocumentKind, meeting: Meeting, options: BuildOptions): PaperContext {
  const target = options.target ?? ''
  const record = recordOf(meeting.documents, { kind, target })
  const today = options.today ?? meeting.updatedAt.slice(0, 10)
  const profile = options.profile ?? chooseProfile(meeting.organizer, dateOfPaper(meeting, { kind, target }))
  return { kind, target, record, profile, today }
}

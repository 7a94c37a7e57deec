import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
import { buildConclusionNotice } from './build-conclusion-notice.ts'
import { buildMinutes } from './build-minutes.ts'
import { buildNewsItem } from './build-news-item.ts'
import { buildPressRelease } from './build-press-release.ts'
import { buildReport } from './build-report.ts'
import { cleanDocument } from './clean-document.ts'
import { endDocument } from './end-document.ts'
import type { OfficialDocument } from './official-document.ts'
import { stateNd30 } from './profiles/state-nd30.ts'

type Builder = (meeting: Meeting) => Omit<OfficialDocument, 'sizeTier' | 'properties'>

const builders: Record<DocumentKind, Builder> = {
  minutes: buildMinutes,
  'conclusion-notice': buildConclusionNotice,
  report: buildReport,
  'news-item': buildNewsItem,
  'press-release': buildPressRelease,
}

/** State papers end in the profile's mark; a news item or release handed to a newspaper does not. */
const endMarks: Record<DocumentKind, string | null> = {
  minutes: stateNd30.endMark,
  'conclusion-notice': stateNd30.endMark,
  report: stateNd30.endMark,
  'news-item': null,
  'press-release': null,
}

/** The paper of the given kind made from a meeting and from nothing else. */
export function buildDocument(kind: DocumentKind, meeting: Meeting, options: { sizeTier: SizeTier }): OfficialDocument {
  const built = builders[kind](meeting)
  const mark = endMarks[kind]
  return cleanDocument({
    ...built,
    blocks: mark === null ? built.blocks : endDocument(built.blocks, mark),
    sizeTier: options.sizeTier,
    properties: {
      title: [built.titles.typeName, built.titles.subject].filter((part) => part !== '').join(' - '),
      author: meeting.organizer.officialName,
      language: stateNd30.language,
      changedAt: meeting.updatedAt,
    },
  })
}

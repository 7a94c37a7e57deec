import type { Moment } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import type { SizeTier } from '#domain/settings.ts'
import { cleanDocument } from './clean-document.ts'
import { endDocument } from './end-document.ts'
import { listContactLines } from './list-contact-lines.ts'
import type { BuiltPaper, OfficialDocument } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'

/** What is the same for every paper: who issues it, by which rules, and whether it ends in their mark. */
export type PaperFinish = {
  context: PaperContext
  sizeTier: SizeTier
  organizer: Organization
  changedAt: Moment
  hasEndMark: boolean
  /** A paper for the newspapers shows no address at its foot. */
  isForTheWorld?: boolean
}

export function finishPaper(built: BuiltPaper, finish: PaperFinish): OfficialDocument {
  const { context, sizeTier, organizer, changedAt, hasEndMark, isForTheWorld = false } = finish
  const { kind, profile, record } = context
  return cleanDocument({
    ...built,
    kind,
    profile,
    sizeTier,
    orientation: built.orientation ?? 'portrait',
    annexes: built.annexes ?? [],
    contactLines: !isForTheWorld && record.showsContact ? listContactLines(organizer) : [],
    blocks: hasEndMark ? endDocument(built.blocks, profile.endMark) : built.blocks,
    properties: {
      title: nameTitle(built),
      author: organizer.officialName,
      language: profile.language,
      changedAt,
    },
  })
}

/** A letter has no type name: its subject stands under the number. */
function nameTitle({ titles, header }: BuiltPaper): string {
  const letterSubject = header?.type === 'letterhead' ? header.letterSubject : ''
  return [titles.typeName, titles.subject || letterSubject].filter((part) => part !== '').join(' - ')
}

import { buildDocument } from '#documents/build-document.ts'
import type { CheckContext } from '#documents/checks/find-findings.ts'
import { dateOfPaper } from '#documents/date-of-paper.ts'
import { isPaperOf, listTargets } from '#documents/list-papers.ts'
import { nameFile } from '#documents/name-file.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { styleTones } from '#documents/style-tones.ts'
import { paperNames } from '#documents/wording/paper-words.ts'
import { type CalendarDate, localDate } from '#domain/dates.ts'
import { type PaperRef, recordOf } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Settings, SizeTier } from '#domain/settings.ts'
import { listBodyNumbers } from './body-numbers.ts'
import type { Environment } from './environment.ts'

/** `today`: the day a letter that urges is written on, from which it counts what is overdue. */
export type PaperRequest = PaperRef & { sizeTier?: SizeTier | undefined; today?: CalendarDate }

/** One paper of a meeting: its tree and its file's name. Refuses with `PAPER_NOT_FOUND` what the meeting does not have. */
export function openPaper(
  meeting: Meeting,
  settings: Settings,
  { kind, target, sizeTier, today }: PaperRequest,
): { document: OfficialDocument; fileName: string } {
  if (!isPaperOf(meeting, { kind, target })) throw new AppError('PAPER_NOT_FOUND', { paper: paperNames[kind], target })
  const date = dateOfPaper(meeting, { kind, target })
  const profile = chooseProfile(meeting.organizer, date, settings.profileEdits)
  const built = buildDocument(kind, meeting, {
    sizeTier: sizeTier ?? settings.sizeTier,
    target,
    profile,
    dateStyle: settings.dateStyle,
    ...(kind === 'reminder' && { today: recordOf(meeting.documents, { kind, target }).issuedOn ?? today }),
  })
  const document = { ...styleTones(built, settings.toneStyle, meeting), profile: built.profile }
  return { document, fileName: nameFile(kind, meeting, target) }
}

/** The paper's name as a sentence has it: `Phiếu giao nhiệm vụ (Sở Y tế)`. */
export function namePaper(meeting: Meeting, { kind, target }: PaperRef): string {
  const title = listTargets(kind, meeting).find((one) => one.target === target)?.title ?? target
  return title === '' ? paperNames[kind] : `${paperNames[kind]} (${title})`
}

/** What the checks are told beside the meeting; without the meeting, nothing of its picture files and numbers. */
export async function openCheckContext(
  { store, now }: Environment,
  settings: Settings,
  meeting: Meeting | null = null,
): Promise<CheckContext> {
  const { people, posts, organizations } = await store.directory()
  const hasFiles = meeting?.photos.some((one) => one.file !== '')
  const photoFiles = meeting && hasFiles ? { photoFiles: await store.photos.list(meeting.id) } : {}
  const isNumbered = meeting?.documents.some((one) => one.number !== null)
  const numbers = meeting && isNumbered ? await readRegister(store, meeting.organizer.id) : {}
  const posted = { posts: { people, posts }, organizations, speakingRate: settings.speakingRate }
  return { today: localDate(now()), holidays: settings.holidayEdits, ...posted, ...photoFiles, ...numbers }
}

/** A register that cannot be read is told of where numbers are taken; it does not keep papers from being looked at. */
async function readRegister(
  store: Environment['store'],
  organizationId: string,
): Promise<Pick<CheckContext, 'numbers'>> {
  try {
    return { numbers: await listBodyNumbers({ store }, organizationId) }
  } catch (error) {
    if (error instanceof AppError) return {}
    throw error
  }
}

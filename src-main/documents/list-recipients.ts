import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { PaperContext } from './paper-context.ts'
import { archiveWord, nameArchive } from './wording/archive-words.ts'
import { blank, sameAsAbove } from './wording/letterhead-words.ts'
import { restAfter, trimSentence } from './wording/sentence.ts'

/** Papers that say on top whom they are for; below they begin with `Như trên` (NĐ 30, Phụ lục I, II.9d). */
const addressed = new Set<PaperContext['kind']>(['report', 'reminder', 'task-slip'])

/** Lines of `Nơi nhận`, each with its dash and mark; a full stop after the archive line, the last. */
export function listRecipients(meeting: Meeting, context: PaperContext): string[] {
  const { separator } = context.profile.recipients
  const typed = meeting.recipients.map(cleanLine).filter((line) => line !== '')
  const named = listNamedAbove(meeting, context)
  const bodies = typed.filter(
    (line) => archiveOf(line) === null && line !== sameAsAbove && !named.some((one) => isNameOf(line, one)),
  )
  const isAddressed = addressed.has(context.kind) || typed.includes(sameAsAbove)
  const lines = [...(isAddressed ? [sameAsAbove] : []), ...bodies].map((line) => `- ${line}${separator}`)
  return [...lines, `- ${makeArchiveLine(meeting, context, typed)}.`]
}

/** Whom `Kính gửi` names by name, so that `Như trên` says it below. */
function listNamedAbove({ organizer }: Meeting, { kind, record, target }: PaperContext): string[] {
  if (!addressed.has(kind)) return []
  if (record.addressees.length > 0) return record.addressees.map(cleanLine)
  return kind === 'report' ? [nameGoverningBody(organizer)] : [target]
}

/** `UBND tỉnh (để báo cáo)` is `UBND tỉnh An Lạc`: a recipient's name may leave its place unsaid. */
function isNameOf(recipient: string, name: string): boolean {
  const [line, full] = [exactKey(recipient.replace(/\(.*\)\s*$/u, '')), exactKey(name)]
  return line !== '' && (full === line || full.startsWith(`${line} `))
}

/** `Lưu: VT, VP`; `Lưu Văn phòng Tỉnh ủy` on a Party paper. What somebody has typed stands as typed. */
function makeArchiveLine(meeting: Meeting, { kind, profile }: PaperContext, typed: readonly string[]): string {
  const { archiveLabel, archiveOffice, minutesArchive } = profile.recipients
  if (kind === 'minutes' && minutesArchive !== '') return `${archiveLabel} ${minutesArchive}`
  const own = typed.map(archiveOf).find((rest) => rest !== null && rest !== '')
  if (own) return `${archiveLabel} ${own}`
  const { archiveUnit } = meeting.organizer
  if (archiveOffice === '')
    return `${archiveLabel} ${archiveUnit || nameArchive(meeting.organizer.officialName) || blank}`
  return `${archiveLabel} ${archiveUnit === '' ? archiveOffice : `${archiveOffice}, ${archiveUnit}`}`
}

const archiveOf = (line: string): string | null => restAfter(line, archiveWord)
const cleanLine = (line: string): string => trimSentence(trimSentence(line).replace(/^[-–•+*]\s*/u, ''))

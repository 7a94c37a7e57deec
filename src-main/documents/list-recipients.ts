import type { Meeting } from '#domain/meeting.ts'
import { archiveLabel, archiveOffice, minutesArchive, sameAsAbove } from './wording/letterhead-words.ts'
import { restAfter, trimSentence } from './wording/sentence.ts'

/** Lines of `Nơi nhận`, each with its dash and mark: `;` after each, a full stop after the archive line, the last. */
export function listRecipients(kind: 'minutes' | 'conclusion-notice' | 'report', meeting: Meeting): string[] {
  const typed = meeting.recipients.map(cleanLine).filter((line) => line !== '')
  const bodies = typed.filter((line) => archiveOf(line) === null && line !== sameAsAbove)
  const first = kind === 'report' ? [sameAsAbove] : []
  const rest = kind === 'report' || !typed.includes(sameAsAbove) ? bodies : [sameAsAbove, ...bodies]
  const lines = [...first, ...rest].map((line) => `- ${line};`)
  return [...lines, `- ${archiveLabel} ${archiveFor(kind, meeting, typed)}.`]
}

/** Mẫu 1.9 keeps minutes with `VT, Hồ sơ`; other papers with the office and the drafting unit. */
function archiveFor(kind: string, meeting: Meeting, typed: readonly string[]): string {
  if (kind === 'minutes') return minutesArchive
  const own = typed.map(archiveOf).find((rest) => rest !== null)
  if (own) return own
  const { archiveUnit } = meeting.organizer
  return archiveUnit === '' ? archiveOffice : `${archiveOffice}, ${archiveUnit}`
}

const archiveOf = (line: string): string | null => restAfter(line, archiveLabel.replace(':', ''))
const cleanLine = (line: string): string => trimSentence(trimSentence(line).replace(/^[-–•+*]\s*/u, ''))

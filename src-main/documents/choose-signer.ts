import { recordOf } from '#domain/document-record.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import type { Signer } from '#domain/organization.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import type { Signature } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'
import { blank } from './wording/letterhead-words.ts'

/**
 * Who signs a paper: the one named in its own record, else the one the body names for this kind, else (for a notice) one
 * who signs by order, else one who signs everything. A notice of conclusions is signed by the office and never by the
 * chair (documents.md §2).
 */
export function chooseSigner(meeting: Meeting, context: Pick<PaperContext, 'kind' | 'record'>): Signer | null {
  const { signers } = meeting.organizer
  const { kind, record } = context
  const settled = exactKey(record.signer)
  const own = settled === '' ? undefined : signers.find((one) => exactKey(one.fullName) === settled)
  const named = own ?? signers.find((one) => one.signs.includes(kind))
  if (named) return named
  const general = signers.filter((one) => one.signs.length === 0)
  if (kind !== 'conclusion-notice') return general[0] ?? null
  const chairs = chairsOf(meeting).map((one) => exactKey(one.fullName))
  const others = general.filter((one) => !chairs.includes(exactKey(one.fullName)))
  return others.find((one) => one.authority.some((line) => line.authority === 'TL')) ?? others[0] ?? null
}

/** Lines of authority, own title and name as printed (NĐ 30, Phụ lục I, II.7); dots where nobody is known. */
export function makeSignature(signer: Signer | null, { profile }: Pick<PaperContext, 'profile'>): Signature {
  if (signer === null) return { lines: [blank], note: '', fullName: blank }
  const { authorityMarks } = profile.signature
  const authority = signer.authority.map((line) => `${authorityMarks[line.authority]} ${line.of}`.toUpperCase())
  const lines = [...authority, signer.title.toUpperCase()].filter((line) => line.trim() !== '')
  return { lines: lines.length > 0 ? lines : [blank], note: signer.note.trim(), fullName: signer.fullName || blank }
}

/** Whether a line says by what right one signs (`TL. CHỦ TỊCH`), rather than names the signer's own post. */
export const isAuthorityLine = (line: string, { signature }: LayoutProfile): boolean =>
  Object.values(signature.authorityMarks).some((mark) => line.startsWith(`${mark.toUpperCase()} `))

/** A notice is not signed by the one whose words it announces; true where the one named for it is a chair. */
export function isSignedByChair(meeting: Meeting): boolean {
  const paper = { kind: 'conclusion-notice', target: '' } as const
  const signer = chooseSigner(meeting, { ...paper, record: recordOf(meeting.documents, paper) })
  return signer !== null && chairsOf(meeting).some((one) => exactKey(one.fullName) === exactKey(signer.fullName))
}

import type { DocumentKind } from '#domain/document-record.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import type { Signer } from '#domain/organization.ts'
import { foldKey } from '#vietnamese/fold.ts'
import type { Signature } from './official-document.ts'
import { authorityMarks, blank } from './wording/letterhead-words.ts'

/**
 * Who signs a paper of this kind: the one named for it, else (for a notice) one who signs by order, else one who signs
 * everything. A notice of conclusions is signed by the office and never by the chair (documents.md §2).
 */
export function chooseSigner(kind: DocumentKind, meeting: Meeting): Signer | null {
  const { signers } = meeting.organizer
  const named = signers.find((one) => one.signs.includes(kind))
  if (named) return named
  const general = signers.filter((one) => one.signs.length === 0)
  if (kind !== 'conclusion-notice') return general[0] ?? null
  const chairs = chairsOf(meeting).map((one) => foldKey(one.fullName))
  const others = general.filter((one) => !chairs.includes(foldKey(one.fullName)))
  return others.find((one) => one.authority.some((line) => line.authority === 'TL')) ?? others[0] ?? null
}

/** Lines of authority, own title and name as printed (NĐ 30, Phụ lục I, II.7); dots where nobody is known. */
export function makeSignature(signer: Signer | null): Signature {
  if (signer === null) return { lines: [blank], note: '', fullName: blank }
  const authority = signer.authority.map((line) => `${authorityMarks[line.authority]} ${line.of}`.toUpperCase())
  const lines = [...authority, signer.title.toUpperCase()].filter((line) => line.trim() !== '')
  return { lines: lines.length > 0 ? lines : [blank], note: '', fullName: signer.fullName || blank }
}

/** A notice is not signed by the one whose words it announces; true where the one named for it is a chair. */
export function isSignedByChair(meeting: Meeting): boolean {
  const signer = chooseSigner('conclusion-notice', meeting)
  return signer !== null && chairsOf(meeting).some((one) => foldKey(one.fullName) === foldKey(signer.fullName))
}

import { dateParts, type PartialDate } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { fold } from '#vietnamese/fold.ts'
import { fileStems, noDate, noYear } from './wording/file-words.ts'

const LONGEST_SLUG = 60

/** `2020-12-25-bien-ban-hoi-nghi-tong-ket.docx`: sorts by date, ASCII, the title cut at a word. */
export function nameFile(kind: DocumentKind, meeting: Meeting): string {
  const parts = [writeDate(meeting.heldOn), fileStems[kind], makeSlug(meeting.title)]
  return `${parts.filter((part) => part !== '').join('-')}.docx`
}

function writeDate(date: PartialDate | null): string {
  if (date === null) return noDate
  const { year, month, day } = dateParts(date)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year ?? noYear}-${two(month)}-${two(day)}`
}

function makeSlug(title: string): string {
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= LONGEST_SLUG) return slug
  const cut = slug.slice(0, LONGEST_SLUG + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, LONGEST_SLUG)
}

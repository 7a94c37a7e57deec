import { dateParts, type PartialDate } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { fold } from '#vietnamese/fold.ts'
import { listAssignees } from './list-assignees.ts'
import { fileStems, noDate, noYear, orderStems } from './wording/file-words.ts'

const LONGEST_TITLE = 60
/** With date, stem, number and ending the whole name stays under 120 characters: room for the path before it. */
const LONGEST_TARGET = 40
const LONGEST_TITLE_AFTER_TARGET = 20

/**
 * `2020-12-25-phieu-giao-nhiem-vu-so-tai-chinh-hoi-nghi-tong-ket.docx`: sorts by date, ASCII, cut at words. It begins
 * with a date, so no name is one that Windows keeps for itself, and no two papers of a meeting have the same.
 */
export function nameFile(kind: DocumentKind, meeting: Meeting, target = ''): string {
  const targetSlug = nameTarget(kind, meeting, target)
  const longest = targetSlug === '' ? LONGEST_TITLE : LONGEST_TITLE_AFTER_TARGET
  const parts = [writeDate(meeting.heldOn), fileStems[kind], targetSlug, makeSlug(meeting.title, longest)]
  return `${parts.filter((part) => part !== '').join('-')}.docx`
}

/** The slugs of a meeting's targets, once for all of its papers: there may be hundreds of letters. */
const known = new WeakMap<Meeting, Map<DocumentKind, Map<string, string>>>()

function nameTarget(kind: DocumentKind, meeting: Meeting, target: string): string {
  const ofMeeting = known.get(meeting) ?? new Map<DocumentKind, Map<string, string>>()
  known.set(meeting, ofMeeting)
  const slugs = ofMeeting.get(kind) ?? nameTargets(kind, meeting)
  ofMeeting.set(kind, slugs)
  return slugs.get(target) ?? makeSlug(target, LONGEST_TARGET)
}

/** Names that read the same without tone marks are told apart by a number. */
function nameTargets(kind: DocumentKind, meeting: Meeting): Map<string, string> {
  const slugs = new Map<string, string>()
  const used = new Set<string>()
  for (const { target, name } of listNames(kind, meeting)) {
    if (slugs.has(target)) continue
    const base = makeSlug(name, LONGEST_TARGET)
    let slug = base
    for (let place = 2; used.has(slug); place++) slug = base === '' ? String(place) : `${base}-${place}`
    used.add(slug)
    slugs.set(target, slug)
  }
  return slugs
}

/** Every target a kind may have in this meeting, with or without a paper of today, so that a name never changes hands. */
function listNames(kind: DocumentKind, meeting: Meeting): { target: string; name: string }[] {
  const forAll = { target: '', name: '' }
  switch (kind) {
    case 'invitation':
      return [forAll, ...meeting.attendees.map((one) => ({ target: one.id, name: one.fullName }))]
    case 'speech':
      return meeting.speeches.map((one) => ({ target: one.id, name: one.speaker }))
    case 'reminder':
    case 'task-slip':
      return [forAll, ...listAssignees(meeting.directives).map((name) => ({ target: name, name }))]
    case 'attendee-list':
      return orderStems.map(([target, name]) => ({ target, name }))
    default:
      return [forAll]
  }
}

function writeDate(date: PartialDate | null): string {
  if (date === null) return noDate
  const { year, month, day } = dateParts(date)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year ?? noYear}-${two(month)}-${two(day)}`
}

function makeSlug(text: string, longest: number): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest)
}

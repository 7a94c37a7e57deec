import type { FieldChange } from '#contract/shapes.ts'
import { Deadline } from '#domain/directive.ts'
import { Change } from '#domain/figure.ts'
import { writeDate, writeMoment } from '../../parts/date-text.ts'
import { historyWords } from '../../text/history.ts'
import { terms } from '../../text/terms.ts'
import { writeChange } from '../meeting-editor/change-text.ts'
import { writeDeadline } from '../meeting-editor/deadline-text.ts'

type Words = Readonly<Record<string, string>>

/** Closed values by place, `part.field`, or by the field's name alone. */
const CLOSED: Readonly<Record<string, Words>> = {
  'kind.': terms.meetingKind,
  'session.': terms.session,
  'status.': terms.status,
  'secrecyLevel.': terms.secrecy,
  'speeches.kind': terms.speechKind,
  'assessments.kind': terms.assessmentKind,
  'documents.kind': terms.documentKind,
  'approvals.decision': terms.decision,
  'proposals.status': terms.proposalStatus,
  role: terms.role,
  presence: terms.presence,
  method: terms.voteMethod,
  polarity: terms.polarity,
  origin: terms.origin,
  urgency: terms.urgency,
  circulation: terms.circulation,
  system: terms.system,
  numbering: terms.numbering,
}
const DATES = new Set([
  'heldOn',
  'givenOn',
  'dueOn',
  'validFrom',
  'validTo',
  'issuedOn',
  'date',
  'from',
  'to',
  'on',
  'replyBy',
])
const MOMENTS = new Set([
  'startsAt',
  'endsAt',
  'exportedAt',
  'recordedAt',
  'importedAt',
  'createdAt',
  'embargoUntil',
  'at',
])
/** Fields that are either so or not. */
const YES_NO = /^(?:is[A-Z]\w*|notForPublication|showsContact)$/
/** Links and marks the program keeps for itself; a reader can make nothing of them. */
const INTERNAL = /^(id|key|source|origin|hash|rule|confidence|\w+Id)$/
/** What a value is unless somebody said otherwise. */
const UNSAID = new Set<unknown>([null, undefined, '', false, 'normal', 'positive', 'none'])

/** A stored value as a reader knows it: dates as written here, closed values by their word, structures in words. */
export function writeValue({ part, field }: Pick<FieldChange, 'part' | 'field'>, text: string): string {
  if (text === '') return ''
  const whole = readStructure(text)
  if (whole !== null) return writeStructure(field, whole)
  // A list of structures comes one on each line.
  const lines = text.split('\n').map((line) => [line, readStructure(line)] as const)
  if (lines.some(([, structure]) => structure !== null)) {
    return lines.map(([line, structure]) => (structure === null ? line : writeStructure(field, structure))).join('\n')
  }
  return writePlain(part, field, text)
}

/** An item that came or went whole, as the fields it has. */
export function expandItem(change: FieldChange): FieldChange[] {
  const item = readStructure(change.after || change.before)
  if (item === null || change.part === 'proposals') return []
  return Object.entries(item)
    .filter(([name, value]) => !INTERNAL.test(name) && !isEmpty(value) && value !== change.title)
    .map(([field, value]) => {
      const text = plainOf(value)
      return { ...change, field, before: change.before && text, after: change.after && text }
    })
}

const plainOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plainOf).join('\n')
  if (typeof value !== 'object' || value === null) return String(value)
  return isParagraph(value) ? value.text : JSON.stringify(value)
}

const isParagraph = (value: object): value is { text: string } => 'text' in value && 'marks' in value

const isEmpty = (value: unknown): boolean =>
  UNSAID.has(value) ||
  (typeof value === 'object' && value !== null && Object.entries(value).every(([, inner]) => isEmpty(inner)))

function writePlain(part: string, field: string, text: string): string {
  const name = field || part
  const words = CLOSED[`${part}.${field}`] ?? CLOSED[name]
  if (words && Object.hasOwn(words, text)) return words[text] ?? text
  if (DATES.has(name)) return writeDate(text) || text
  if (MOMENTS.has(name) && /^\d{4}-\d{2}-\d{2}T/.test(text)) return writeMoment(text)
  if (YES_NO.test(name)) return text === 'true' ? historyWords.yes : historyWords.no
  return text
}

function readStructure(text: string): object | null {
  if (!/^[[{]/.test(text)) return null
  try {
    return JSON.parse(text) as object
  } catch {
    // Text a person typed may begin with a bracket: it is shown as it is.
    return null
  }
}

/** Deadlines and changes have a writing of their own. */
function writeStructure(field: string, value: object): string {
  const deadline = field === 'deadline' ? Deadline.safeParse(value) : null
  if (deadline?.success) return writeDeadline(deadline.data)
  const change = field === 'change' ? Change.safeParse(value) : null
  return change?.success ? writeChange(change.data) : writeParts(value)
}

/** `Điện thoại: 0210; Địa chỉ: …`; what is unsaid or of no use to a reader is left out. */
function writeParts(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeParts).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .filter(([name, inner]) => !INTERNAL.test(name) && !isEmpty(inner))
    .map(([name, inner]) => {
      const shown = typeof inner === 'object' ? writeParts(inner) : writePlain('', name, String(inner))
      return `${historyWords.field(name)}: ${shown}`
    })
    .join('; ')
}

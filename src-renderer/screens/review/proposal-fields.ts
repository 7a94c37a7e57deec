import type { Proposal, ProposalKind } from '#domain/proposal.ts'
import { speechText } from '#domain/speech.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'
import { readDate, writeDate } from '../../parts/date-text.ts'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'
import { reviewWords } from '../../text/review.ts'
import { terms } from '../../text/terms.ts'
import { readChange, writeChange } from '../meeting-editor/change-text.ts'
import { readDeadline, writeDeadline } from '../meeting-editor/deadline-text.ts'
import { paragraphsOf } from '../meeting-editor/edit-paragraphs.ts'
import { choice, countOf, mark, numeric, type ProposalField, plain, readEmphasis, several } from './field-kinds.ts'

export type ValueOf<Kind extends ProposalKind> = Extract<Proposal, { kind: Kind }>['value']

const words = { ...captureWords.field, ...reviewWords.field }
const rare = { isRare: true } as const
const long = { isLong: true } as const
const wanted = { isWanted: true } as const

const directiveFields: ProposalField<ValueOf<'directive'>>[] = [
  plain('text', captureWords.field.text, long),
  plain('issuer', words.issuer, wanted),
  several('issuerPosts', words.issuerPosts, rare),
  plain('verb', words.verb),
  plain('assignee', words.assignee, wanted),
  several('coordinators', words.coordinators),
  {
    label: words.deadline,
    isWanted: true,
    read: (value) => writeDeadline(value.deadline),
    write: (value, text) => ({ ...value, deadline: readDeadline(text, value.deadline) }),
  },
  plain('target', words.target),
  plain('purpose', words.purpose),
  plain('product', words.product, rare),
  {
    label: words.emphasis,
    read: ({ emphasis }) => [...emphasis.items, ...(emphasis.isOpenEnded ? ['…'] : [])].join('; '),
    write: (value, text) => ({ ...value, emphasis: readEmphasis(text) }),
  },
  {
    ...choice<ValueOf<'directive'>, 'priority'>('priority', words.priority, reviewWords.priority),
    ...rare,
    usual: reviewWords.priority.normal,
  },
  {
    ...choice<ValueOf<'directive'>, 'polarity'>('polarity', words.polarity, terms.polarity),
    ...rare,
    usual: terms.polarity.positive,
  },
  mark('notForPublication', words.publication, reviewWords.publication),
]

const figureFields: ProposalField<ValueOf<'figure'>>[] = [
  plain('indicator', words.indicator, { ...long, ...wanted }),
  plain('written', words.written),
  numeric('value', words.value),
  plain('unit', words.unit),
  plain('qualifier', words.qualifier),
  plain('period', words.period),
  {
    label: words.change,
    problem: reviewWords.badChange,
    read: ({ change, unit }) => writeChange(change, unit),
    write: (value, text) => {
      const change = readChange(text, value.unit)
      return change === undefined ? null : { ...value, change }
    },
  },
  numeric('outOf', words.outOf, rare),
  mark('notForPublication', words.publication, reviewWords.publication),
]

const attendeeFields: ProposalField<ValueOf<'attendee'>>[] = [
  plain('fullName', words.name, wanted),
  plain('honorific', words.honorific),
  several('posts', words.posts),
  plain('organization', words.organization),
  choice('role', words.role, terms.role),
  {
    ...choice<ValueOf<'attendee'>, 'presence'>('presence', words.presence, terms.presence),
    usual: terms.presence.present,
  },
  plain('substituteFor', words.substituteFor, rare),
  plain('reason', words.absence, rare),
  plain('note', words.note, rare),
]

type FieldTable = { [Kind in Exclude<ProposalKind, 'field'>]: ProposalField<ValueOf<Kind>>[] }

const table: FieldTable = {
  attendee: attendeeFields,
  group: [plain('description', words.description), countOf('count', words.count)],
  speech: [
    plain('speaker', words.speaker, wanted),
    several('speakerPosts', words.posts),
    choice('kind', words.kind, terms.speechKind),
    {
      label: captureWords.field.text,
      isLong: true,
      read: speechText,
      write: (value, text) => ({ ...value, paragraphs: paragraphsOf(value.paragraphs, text) }),
    },
    mark('isVerbatim', words.isVerbatim),
  ],
  directive: directiveFields,
  figure: figureFields,
  award: [
    plain('award', words.award, wanted),
    plain('issuer', words.awardIssuer),
    plain('presenter', words.presenter),
    plain('recipient', words.recipient, wanted),
    plain('reason', words.reason, long),
    plain('decision', words.decision, rare),
  ],
  assessment: [
    choice('kind', words.kind, terms.assessmentKind),
    plain('text', captureWords.field.text, long),
    plain('speaker', words.speaker),
    mark('isInternal', words.internal),
    mark('notForPublication', words.publication, reviewWords.publication),
  ],
  photo: [plain('caption', words.caption, long), plain('credit', words.credit)],
}

type MeetingFieldValue = ValueOf<'field'>
const fieldTerms: Partial<Record<MeetingFieldValue['field'], Readonly<Record<string, string>>>> = {
  kind: terms.meetingKind,
  session: terms.session,
}

function meetingField(value: MeetingFieldValue): ProposalField<MeetingFieldValue> {
  const label = terms.meetingField[value.field]
  const options = fieldTerms[value.field]
  if (options) return { ...choice<MeetingFieldValue, 'value'>('value', label, options), options }
  const put = (old: MeetingFieldValue, text: string | null) =>
    text === null ? null : { ...old, value: text, isInferred: false }
  if (value.field === 'heldOn') {
    const write = (old: MeetingFieldValue, text: string) => put(old, readDate(text))
    return { label, read: (one) => writeDate(one.value), write, problem: editorWords.badDate }
  }
  if (value.field === 'startsAt' || value.field === 'endsAt') {
    const write = (old: MeetingFieldValue, text: string) => put(old, withTime(old.value, text))
    return { label, read: (one) => one.value.slice(11, 16), write, problem: reviewWords.badTime }
  }
  return plain('value', label, { isLong: value.field === 'title' })
}

/** The moment with another time of day, typed as `14:30`, `14h30`, `14 giờ`; `null` where that is no time. */
function withTime(moment: string, text: string): string | null {
  const typed = /^(\d{1,2})\s*\P{N}{1,4}\s*(\d{2})?$|^(\d{1,2})$/u.exec(text.trim())
  const [hour, minute] = [Number(typed?.[1] ?? typed?.[3] ?? Number.NaN), Number(typed?.[2] ?? 0)]
  if (!(hour < 24 && minute < 60)) return null
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
  return `${moment.slice(0, 11)}${clock}${moment.slice(16)}`
}

/** The lines of a proposal. The table is typed by kind; a proposal's own kind picks the lines that fit its value. */
export function fieldsOf(proposal: Proposal): ProposalField<Proposal['value']>[] {
  const fields = proposal.kind === 'field' ? [meetingField(proposal.value)] : table[proposal.kind]
  return fields as ProposalField<Proposal['value']>[]
}

/** Whether a line adds nothing to what stands beside it already. */
export const isRepeated = (proposal: Proposal, label: string): boolean =>
  proposal.kind === 'figure' &&
  label === words.value &&
  proposal.value.value !== null &&
  proposal.value.written.includes(writeNumber(proposal.value.value))

export const meetingFieldText = (value: MeetingFieldValue): string => meetingField(value).read(value)

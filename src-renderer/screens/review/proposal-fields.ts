import type { Proposal, ProposalKind } from '#domain/proposal.ts'
import { speechText } from '#domain/speech.ts'
import { readDate, writeDate } from '../../parts/date-text.ts'
import { captureWords } from '../../text/capture.ts'
import { terms } from '../../text/terms.ts'
import { readChange, writeChange } from '../meeting-editor/change-text.ts'
import { readDeadline, writeDeadline } from '../meeting-editor/deadline-text.ts'
import { paragraphsOf } from '../meeting-editor/edit-paragraphs.ts'

type ValueOf<Kind extends ProposalKind> = Extract<Proposal, { kind: Kind }>['value']

/** One line of a proposal: how it is shown and, where it can be corrected by typing, how it is put back. */
export type ProposalField<Value> = {
  label: string
  read: (value: Value) => string
  /** The value after the typing, or `null` where the text cannot be that. */
  write?: (value: Value, text: string) => Value | null
  options?: Readonly<Record<string, string>>
  isLong?: boolean
  /** The value that goes without saying. */
  usual?: string
  /** Shown as a gap when empty, because a paper needs it. */
  isWanted?: boolean
}

const words = captureWords.field

/** As much of a speech as its headline shows; the whole stands below. */
const SHOWN_LENGTH = 160
const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** A field that is simply a text of the value. */
function plain<Value, Key extends keyof Value>(key: Key, label: string, more: Partial<ProposalField<Value>> = {}) {
  return {
    label,
    read: (value: Value) => String(value[key] ?? ''),
    write: (value: Value, text: string) => ({ ...value, [key]: text }),
    ...more,
  }
}

/** A field that is a list of texts, typed with semicolons. */
function several<Value, Key extends keyof Value>(key: Key, label: string) {
  return {
    label,
    read: (value: Value) => (value[key] as string[]).join('; '),
    write: (value: Value, text: string) => ({ ...value, [key]: list(text) }),
  }
}

/** A field with closed values. */
function choice<Value, Key extends keyof Value>(key: Key, label: string, options: Readonly<Record<string, string>>) {
  return {
    label,
    options,
    read: (value: Value) => options[String(value[key])] ?? '',
    write: (value: Value, text: string) => ({ ...value, [key]: text }),
  }
}

type FieldTable = { [Kind in Exclude<ProposalKind, 'field'>]: ProposalField<ValueOf<Kind>>[] }

const table: FieldTable = {
  attendee: [
    plain('fullName', words.name, { isWanted: true }),
    plain('honorific', words.honorific),
    several('posts', words.posts),
    plain('organization', words.organization),
    choice('role', words.role, terms.role),
  ],
  group: [plain('description', words.description), { label: words.count, read: (value) => String(value.count ?? '') }],
  speech: [
    plain('speaker', words.speaker, { isWanted: true }),
    several('speakerPosts', words.posts),
    choice('kind', words.kind, terms.speechKind),
    {
      label: words.text,
      isLong: true,
      read: speechText,
      write: (value, text) => ({ ...value, paragraphs: paragraphsOf(value.paragraphs, text) }),
    },
  ],
  directive: [
    plain('text', words.text, { isLong: true }),
    plain('issuer', words.issuer, { isWanted: true }),
    plain('verb', words.verb),
    plain('assignee', words.assignee, { isWanted: true }),
    several('coordinators', words.coordinators),
    {
      label: words.deadline,
      isWanted: true,
      read: (value) => writeDeadline(value.deadline),
      write: (value, text) => ({ ...value, deadline: readDeadline(text, value.deadline) }),
    },
    plain('target', words.target),
    {
      label: words.emphasis,
      read: ({ emphasis }) =>
        [...emphasis.items, ...(emphasis.isOpenEnded ? [`… ${captureWords.openEnded}`] : [])].join('; '),
    },
    {
      ...choice<ValueOf<'directive'>, 'polarity'>('polarity', words.polarity, terms.polarity),
      usual: terms.polarity.positive,
    },
  ],
  figure: [
    plain('indicator', words.indicator, { isLong: true, isWanted: true }),
    plain('written', words.written),
    plain('unit', words.unit),
    plain('qualifier', words.qualifier),
    plain('period', words.period),
    {
      label: words.change,
      read: ({ change }) => writeChange(change),
      write: (value, text) => {
        const change = readChange(text)
        return change === undefined ? null : { ...value, change }
      },
    },
  ],
  award: [
    plain('award', words.award, { isWanted: true }),
    plain('issuer', words.awardIssuer),
    plain('presenter', words.presenter),
    plain('recipient', words.recipient, { isWanted: true }),
    plain('reason', words.reason, { isLong: true }),
  ],
  assessment: [
    choice('kind', words.kind, terms.assessmentKind),
    plain('text', words.text, { isLong: true }),
    plain('speaker', words.speaker),
  ],
  photo: [plain('caption', words.caption, { isLong: true }), plain('credit', words.credit)],
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
  if (value.field === 'heldOn') {
    const write = (old: MeetingFieldValue, text: string) => {
      const date = readDate(text)
      return date === null ? null : { ...old, value: date, isInferred: false }
    }
    return { label, read: (one) => writeDate(one.value), write }
  }
  if (value.field === 'startsAt' || value.field === 'endsAt') return { label, read: (one) => one.value.slice(11, 16) }
  return plain('value', label, { isLong: value.field === 'title' })
}

/** The lines of a proposal. The table is typed by kind; a proposal's own kind picks the lines that fit its value. */
export function fieldsOf(proposal: Proposal): ProposalField<Proposal['value']>[] {
  const fields = proposal.kind === 'field' ? [meetingField(proposal.value)] : table[proposal.kind]
  return fields as ProposalField<Proposal['value']>[]
}

/** The proposal in one line. */
export function headlineOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'field':
      return `${terms.meetingField[proposal.value.field]}: ${meetingField(proposal.value).read(proposal.value)}`
    case 'attendee':
      return [proposal.value.fullName, proposal.value.posts.join(', ')].filter((part) => part !== '').join(' – ')
    case 'group':
      return proposal.value.description
    case 'speech':
      return `${proposal.value.speaker}: ${speechText(proposal.value).slice(0, SHOWN_LENGTH)}`
    case 'directive':
    case 'assessment':
      return proposal.value.text
    case 'figure':
      return [proposal.value.indicator, proposal.value.qualifier, figureText(proposal.value)]
        .filter((part) => part !== '')
        .join(' ')
    case 'award':
      return [proposal.value.award, proposal.value.recipient].filter((part) => part !== '').join(' – ')
    case 'photo':
      return proposal.value.caption
  }
}

const figureText = ({ written, unit }: ValueOf<'figure'>): string =>
  written.endsWith(unit) ? written : `${written} ${unit}`

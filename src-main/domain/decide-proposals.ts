import type { Attendee } from './attendee.ts'
import { Moment, PartialDate } from './dates.ts'
import { AppError } from './errors.ts'
import type { Id } from './ids.ts'
import { keepHandSet } from './keep-hand-set.ts'
import { type Meeting, MeetingKind, Session } from './meeting.ts'
import type { Organization } from './organization.ts'
import { type FieldValue, Proposal } from './proposal.ts'

export type Decision = {
  proposalId: Id
  decision: 'accept' | 'reject' | 'reopen'
  /** The value as corrected by the reader; must fit the proposal's kind. */
  value?: unknown
}

/** Where an organiser's name becomes a body with a letterhead: the directory's record if it knows the name. */
export type FindOrganization = (name: string) => Organization

/** The meeting after the decisions; accepted values enter it, with `origin: 'accepted'` and their source. */
export function decideProposals(
  meeting: Meeting,
  decisions: readonly Decision[],
  findOrganization: FindOrganization,
): Meeting {
  return decisions.reduce((current, decision) => decideOne(current, decision, findOrganization), meeting)
}

function decideOne(meeting: Meeting, decision: Decision, findOrganization: FindOrganization): Meeting {
  const found = meeting.proposals.find((one) => one.id === decision.proposalId)
  if (!found) throw new AppError('PROPOSAL_NOT_FOUND', { id: decision.proposalId })
  const proposal = correctProposal(found, decision.value)
  if (decision.decision === 'accept') {
    const accepted = withStatus(meeting, { ...proposal, status: 'accepted' })
    if (proposal.kind === 'field') return putField(accepted, proposal.value, findOrganization)
    return putInto(accepted, proposal, lastWording(meeting, found), fieldsChosen(found, proposal))
  }
  const status = decision.decision === 'reject' ? 'rejected' : 'pending'
  const next = withStatus(meeting, { ...proposal, status })
  if (found.status !== 'accepted') return next
  return found.kind === 'field' ? clearField(next, found.value, findOrganization) : takeOut(next, found)
}

function correctProposal(proposal: Proposal, value: unknown): Proposal {
  if (value === undefined) return proposal
  const corrected = Proposal.safeParse({ ...proposal, value })
  if (!corrected.success)
    throw new AppError('INVALID_INPUT', { problem: corrected.error.issues[0]?.path.join('.') ?? '' })
  return corrected.data
}

const withStatus = (meeting: Meeting, changed: Proposal): Meeting => ({
  ...meeting,
  proposals: meeting.proposals.map((one) => (one.id === changed.id ? changed : one)),
})

/** The list of the meeting that a kind of proposal feeds. */
export const listOfKind = {
  attendee: 'attendees',
  group: 'attendeeGroups',
  speech: 'speeches',
  directive: 'directives',
  figure: 'figures',
  award: 'awards',
  assessment: 'assessments',
  photo: 'photos',
} as const

/** What was accepted last of the value that a proposal is about; `null` where nothing was. */
function lastWording(meeting: Meeting, found: Proposal): object | null {
  if (found.kind === 'field') return null
  return found.status === 'accepted' ? found.value : otherWording(meeting, found).wording
}

/** The fields that the reader corrected in this very decision. */
function fieldsChosen(found: Proposal, corrected: Proposal): ReadonlySet<string> {
  const was = new Map<string, unknown>(Object.entries(found.value))
  const changed = Object.entries(corrected.value).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(was.get(key)),
  )
  return new Set(changed.map(([key]) => key))
}

function putInto(meeting: Meeting, proposal: Valued, last: object | null, chosen: ReadonlySet<string>): Meeting {
  const list = listOfKind[proposal.kind]
  const value = { ...proposal.value, origin: 'accepted' as const, source: proposal.source }
  const present: { id: Id }[] = meeting[list]
  const at = present.findIndex((one) => one.id === value.id)
  const now = present[at]
  const put =
    now && last ? keepHandSet<{ id: Id }>({ now, before: { ...value, ...last }, after: value }, chosen) : value
  const next = at < 0 ? insertInSourceOrder(present, value) : present.with(at, put)
  return { ...meeting, [list]: next }
}

type Placed = { id: Id; source?: { sourceId: Id; start: number } | null }

/** Accepted values stand in the order of the source, whatever the order of the decisions; typed ones keep their place. */
function insertInSourceOrder(list: Placed[], value: Placed): Placed[] {
  const after = list.findIndex(
    (one) =>
      one.source &&
      value.source &&
      one.source.sourceId === value.source.sourceId &&
      one.source.start > value.source.start,
  )
  return after < 0 ? [...list, value] : list.toSpliced(after, 0, value)
}

type Valued = Exclude<Proposal, { kind: 'field' }>

/** Another accepted wording of the very same value: an edited source brought it, or it was there before the edit. */
function otherWording(meeting: Meeting, proposal: Valued): { wording: object | null; isNewer: boolean } {
  const ageOf = (one: Proposal): number => meeting.sources.findIndex((source) => source.id === one.source.sourceId)
  const others = meeting.proposals
    .filter(
      (one) =>
        one.kind === proposal.kind && one.status === 'accepted' && (one as Valued).value.id === proposal.value.id,
    )
    .toSorted((a, b) => ageOf(b) - ageOf(a))
  const [newest] = others
  if (newest === undefined) return { wording: null, isNewer: false }
  const wording = { ...newest.value, source: newest.source, origin: 'accepted' }
  return { wording, isNewer: ageOf(newest) > ageOf(proposal) }
}

function takeOut(meeting: Meeting, proposal: Valued): Meeting {
  const list = listOfKind[proposal.kind]
  const present: { id: Id }[] = meeting[list]
  if (proposal.kind === 'attendee' && proposal.before) return withoutAddition(meeting, proposal.value, proposal.before)
  const { wording, isNewer } = otherWording(meeting, proposal)
  if (isNewer) return meeting
  const back = (one: { id: Id }): { id: Id } => ({
    ...one,
    ...wording,
    ...('history' in one && { history: one.history }),
  })
  const isIt = (one: { id: Id }): boolean => one.id === proposal.value.id
  return {
    ...meeting,
    [list]: wording ? present.map((one) => (isIt(one) ? back(one) : one)) : present.filter((one) => !isIt(one)),
  }
}

/** Somebody who was there before stays: only what the proposal added goes, and only where it was not changed since. */
function withoutAddition(meeting: Meeting, added: Attendee, before: Attendee): Meeting {
  const keys = (Object.keys(before) as (keyof Attendee)[]).filter((key) => !isEqual(added[key], before[key]))
  const back = (one: Attendee): Attendee =>
    Object.assign(
      { ...one, source: before.source, origin: before.origin },
      ...keys.filter((key) => isEqual(one[key], added[key])).map((key) => ({ [key]: before[key] })),
    )
  return { ...meeting, attendees: meeting.attendees.map((one) => (one.id === added.id ? back(one) : one)) }
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function putField(
  meeting: Meeting,
  { field, value, isInferred }: FieldValue,
  findOrganization: FindOrganization,
): Meeting {
  switch (field) {
    case 'organizer': {
      const organizer = findOrganization(value)
      const recipients = meeting.recipients.length > 0 ? meeting.recipients : organizer.defaultRecipients
      return { ...meeting, organizer, recipients }
    }
    case 'kind':
      return { ...meeting, kind: parsed(MeetingKind, value) }
    case 'session':
      return { ...meeting, session: parsed(Session, value) }
    case 'heldOn':
      return { ...meeting, heldOn: parsed(PartialDate, value), isYearInferred: isInferred }
    case 'startsAt':
      return { ...meeting, startsAt: parsed(Moment, value) }
    case 'endsAt':
      return { ...meeting, endsAt: parsed(Moment, value) }
    case 'title':
    case 'place':
    case 'byline':
      return { ...meeting, [field]: value }
  }
}

/** Undoes an accepted field, unless a person has changed it since. */
function clearField(meeting: Meeting, { field, value }: FieldValue, findOrganization: FindOrganization): Meeting {
  if (field === 'organizer') {
    return meeting.organizer.officialName === findOrganization(value).officialName
      ? { ...meeting, organizer: findOrganization('') }
      : meeting
  }
  if (meeting[field] !== value) return meeting
  if (field === 'kind') return { ...meeting, kind: 'meeting' }
  if (field === 'heldOn') return { ...meeting, heldOn: null, isYearInferred: false }
  return { ...meeting, [field]: field === 'title' || field === 'place' || field === 'byline' ? '' : null }
}

function parsed<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  value: string,
): T {
  const result = schema.safeParse(value)
  if (!result.success) throw new AppError('INVALID_INPUT', { problem: value })
  return result.data
}

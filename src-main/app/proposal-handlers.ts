import { type Decision, decideProposals } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import type { Span } from '#domain/extraction.ts'
import { type Id, makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { mergeProposals, type Valued } from '#domain/merge-proposals.ts'
import type { Proposal } from '#domain/proposal.ts'
import { splitProposal } from '#domain/split-proposal.ts'
import { wholeLetter } from '#domain/whole-letter.ts'
import type { ExtractionOptions } from '#extraction/extract-meeting.ts'
import { readSelection, type SelectionKind } from '#extraction/read-selection.ts'
import type { Environment } from './environment.ts'
import { organizationFinder } from './find-organization.ts'
import type { Handler } from './handler.ts'
import { proposeFrom } from './propose-from.ts'
import { readerOptions } from './read-meeting-notes.ts'

/** So many decisions at once are a bulk change: the meeting is kept as it stood before them. */
const BULK_COUNT = 5

export const decideOnProposals: Handler<'proposal.decide'> = async (environment, { id, baseRevision, decisions }) => {
  const findOrganization = organizationFinder(environment, await environment.store.directory())
  if (decisions.length >= BULK_COUNT) await environment.store.versions.make(id, 'bulk')
  return await environment.store.update(id, baseRevision, (meeting) =>
    decideProposals(meeting, decisions, findOrganization),
  )
}

export const addProposal: Handler<'proposal.add'> = async (environment, { id, baseRevision, ...selected }) => {
  const { store } = environment
  const directory = await store.directory()
  const findOrganization = organizationFinder(environment, directory)
  let proposalId = ''
  const meeting = await store.update(id, baseRevision, (current) => {
    const proposals = proposeSelection(environment, current, {
      ...selected,
      options: readerOptions(directory, { meeting: current }),
    })
    const taken = proposals.map((one) => knownAs(current, one) ?? one)
    proposalId = taken[0]?.id ?? ''
    const fresh = taken.filter((one) => !current.proposals.includes(one))
    const open = taken.filter((one) => one.status !== 'accepted')
    const decisions = open.map((one): Decision => ({ proposalId: one.id, decision: 'accept' }))
    return decideProposals(withProposals(current, fresh), decisions, findOrganization)
  })
  return { meeting, proposalId }
}

export const mergeSeveral: Handler<'proposal.merge'> = async (environment, { id, baseRevision, proposalIds }) => {
  const ids = newIds(environment)
  const meeting = await environment.store.update(id, baseRevision, (current) =>
    mergeProposals(current, proposalIds, ids),
  )
  return { meeting, proposalId: ids.proposalId }
}

export const splitOne: Handler<'proposal.split'> = async (environment, { id, baseRevision, proposalId, at }) => {
  const directory = await environment.store.directory()
  let proposalIds: Id[] = []
  const meeting = await environment.store.update(id, baseRevision, (current) => {
    const options = readerOptions(directory, { meeting: current })
    const readPart = (proposal: Valued, start: number, end: number) =>
      readPartOf(environment, current, { proposal, span: [start, end], options })
    const split = splitProposal(current, { proposalId, at, readPart, newIds: () => newIds(environment) })
    proposalIds = split.proposalIds
    return split.meeting
  })
  return { meeting, proposalIds }
}

const newIds = ({ randomBytes }: Environment) => ({ proposalId: makeId(randomBytes), valueId: makeId(randomBytes) })

type Selected = { kind: SelectionKind; sourceId: Id; start: number; end: number; options: ExtractionOptions }

/** What was selected, with its links to who and what is in the meeting. */
function proposeSelection(environment: Environment, meeting: Meeting, selected: Selected): Proposal[] {
  const source = meeting.sources.find((one) => one.id === selected.sourceId)
  if (!source) throw new AppError('INVALID_INPUT', { problem: 'sourceId' })
  return readSelected(environment, source, selected).map((one) => linkToMeeting(meeting, one))
}

/** The selection without the blanks at its ends, read as what it was selected for; one selection may name several people. */
function readSelected(
  environment: Environment,
  source: { id: Id; text: string },
  selected: Omit<Selected, 'sourceId'>,
): Proposal[] {
  const [from, to] = [wholeLetter(source.text, selected.start, -1), wholeLetter(source.text, selected.end, 1)]
  const words = source.text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const span: Span = [start, start + words.trim().length]
  if (!/[\p{L}\p{N}]/u.test(words)) throw new AppError('SELECTION_EMPTY')
  const found = readSelection(source.text, { span, kind: selected.kind }, selected.options)
  const read = { ...found, text: source.text, fields: [], groups: [], captions: [] }
  return proposeFrom(read, source.id, () => makeId(environment.randomBytes))
}

/** People are known by their name, and a task belongs to the speech it stands in. */
function linkToMeeting(meeting: Meeting, proposal: Proposal): Proposal {
  const personOf = (name: string): Id | null => meeting.attendees.find((one) => one.fullName === name)?.id ?? null
  if (proposal.kind === 'speech')
    return { ...proposal, value: { ...proposal.value, attendeeId: personOf(proposal.value.speaker) } }
  if (proposal.kind !== 'directive') return proposal
  const { sourceId, start } = proposal.source
  const speech = meeting.speeches.find(
    ({ source }) => source?.sourceId === sourceId && source.start <= start && start < source.end,
  )
  const issuerId = personOf(proposal.value.issuer)
  return { ...proposal, value: { ...proposal.value, issuerId, speechId: speech?.id ?? null } }
}

/** A person already proposed or accepted, or the same kind at the very same place: that one is taken, not a second. */
function knownAs(meeting: Meeting, fresh: Proposal): Proposal | undefined {
  return meeting.proposals.find((one) =>
    one.kind === 'attendee' && fresh.kind === 'attendee'
      ? one.value.fullName === fresh.value.fullName
      : one.kind === fresh.kind &&
        one.source.sourceId === fresh.source.sourceId &&
        one.source.start === fresh.source.start &&
        one.source.end === fresh.source.end,
  )
}

/** New proposals stand among those of the same source in its order. */
function withProposals(meeting: Meeting, fresh: readonly Proposal[]): Meeting {
  const proposals = [...meeting.proposals]
  for (const one of fresh) {
    const after = proposals.findIndex((other) => isLaterAlike(other, one))
    proposals.splice(after < 0 ? proposals.length : after, 0, one)
  }
  return { ...meeting, proposals }
}

const isLaterAlike = (other: Proposal, one: Proposal): boolean =>
  other.kind === one.kind && other.source.sourceId === one.source.sourceId && other.source.start > one.source.start

type Part = { proposal: Valued; span: Span; options: ExtractionOptions }

/** A part of a list of people, of figures or of awards is read anew; anything else is divided as it stands. */
function readPartOf(
  environment: Environment,
  meeting: Meeting,
  { proposal, span, options }: Part,
): Valued['value'] | null {
  const { kind, source } = proposal
  if (kind !== 'attendee' && kind !== 'figure' && kind !== 'award') return null
  const text = meeting.sources.find((one) => one.id === source.sourceId)?.text ?? ''
  // Its own lines say enough: to read 1 MB anew for each of eight parts took 12 seconds.
  const from = text.lastIndexOf('\n', source.start - 1) + 1
  const lineEnd = text.indexOf('\n', source.end)
  const lines = { id: source.sourceId, text: text.slice(from, lineEnd < 0 ? text.length : lineEnd) }
  const [start, end] = [span[0] - from, span[1] - from]
  const [read] = readSelected(environment, lines, { kind, start, end, options })
  return read?.kind === kind ? read.value : null
}

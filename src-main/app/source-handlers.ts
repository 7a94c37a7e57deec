import type { Output, ParsedInput } from '#contract/api.ts'
import { editionsBefore, takeEdition } from '#domain/carry-proposals.ts'
import { momentOf } from '#domain/dates.ts'
import { decideProposals } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import type { Extraction } from '#domain/extraction.ts'
import { type Id, makeId } from '#domain/ids.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'
import { Source } from '#domain/source.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import { countProposals } from './count-proposals.ts'
import type { Environment } from './environment.ts'
import { findEdited } from './find-edited.ts'
import { defaultOrganization, organizationFinder } from './find-organization.ts'
import type { Handler } from './handler.ts'
import { meetKnown, meetPeople } from './meet-known.ts'
import { proposeFrom } from './propose-from.ts'
import { readInBackground, readMeetingNotes } from './read-meeting-notes.ts'

export const extractSource: Handler<'source.extract'> = (environment, notes) => readMeetingNotes(environment, notes)

export const importSource: Handler<'source.import'> = async (environment, input) =>
  await makeMeeting(environment, input, await readMeetingNotes(environment, input))

export const addSource: Handler<'source.add'> = async (environment, input) => {
  const meeting = await environment.store.get(input.id)
  refuseKnown(meeting, environment.hash(normalizeText(input.text)))
  // What is added to a meeting need not be one itself: a late list of names, the figures alone.
  const extraction = await readMeetingNotes(environment, { ...input, meeting, keepAnyway: true })
  return await addToMeeting(environment, input, extraction)
}

export const startReading: Handler<'source.startReading'> = async (environment, input) =>
  environment.jobs.start('read', async (progress) => {
    const { meeting: target } = input
    const meeting = target ? await environment.store.get(target.id) : undefined
    const notes = { ...input, meeting, keepAnyway: input.keepAnyway || target !== null }
    const extraction = await readInBackground(environment, notes, progress)
    const done = target
      ? await addToMeeting(environment, { ...input, ...target }, extraction)
      : { ...(await makeMeeting(environment, { ...input, acceptAll: false }, extraction)), replaced: null }
    return { id: done.meeting.id, counts: done.counts, replaced: done.replaced }
  })

type Imported = Output<'source.import'>

async function makeMeeting(
  environment: Environment,
  input: ParsedInput<'source.import'>,
  extraction: Extraction,
): Promise<Imported> {
  const { store, randomBytes } = environment
  const source = makeSource(environment, input, extraction.text)
  const proposals = proposeFrom(extraction, source.id, () => makeId(randomBytes))
  const blank = newMeeting(makeId(randomBytes), source.importedAt, await defaultOrganization(environment))
  const read: Meeting = { ...blank, sources: [source], proposals }
  const meeting = await store.create(input.acceptAll ? await acceptAll(environment, read) : read)
  return { meeting, counts: countProposals(proposals) }
}

async function addToMeeting(
  environment: Environment,
  input: Omit<ParsedInput<'source.add'>, 'keepAnyway'>,
  extraction: Extraction,
): Promise<Output<'source.add'>> {
  const { store, randomBytes } = environment
  const source = makeSource(environment, input, extraction.text)
  const proposals = proposeFrom(extraction, source.id, () => makeId(randomBytes))
  await store.versions.make(input.id, 'import')
  let replaced: Id | null = null
  let known = new Set<Id>()
  const meeting = await store.update(input.id, input.baseRevision, (current) => {
    refuseKnown(current, source.hash)
    known = new Set(current.proposals.map((one) => one.id))
    const used = {
      ...current,
      sources: current.sources.filter((one) => one.hash !== source.hash || isNamed(current, one)),
    }
    const old = findEdited(withoutUndone(used), { ...source, replaces: input.replaces })
    replaced = old?.id ?? null
    if (!old) {
      const fresh = meetKnown(used, proposals)
      return { ...used, sources: [...used.sources, source], proposals: [...used.proposals, ...fresh] }
    }
    const fresh = meetPeople(used, proposals, editionsBefore(used.sources, old))
    return takeEdition(used, { source: { ...source, replaces: old.id }, proposals: fresh, old })
  })
  return { meeting, replaced, counts: countProposals(meeting.proposals.filter((one) => isNew(one, known))) }
}

const isNew = (one: Proposal, known: ReadonlySet<Id>): boolean => one.status === 'pending' && !known.has(one.id)

function makeSource(
  environment: Environment,
  input: Omit<Source, 'id' | 'importedAt' | 'hash' | 'replaces'>,
  text: string,
): Source {
  const { fileName, format, encoding, original, changes, cues } = input
  const id = makeId(environment.randomBytes)
  const importedAt = momentOf(environment.now())
  const origin = { format, encoding, original, changes, cues }
  return Source.parse({ id, fileName, importedAt, hash: environment.hash(text), text, ...origin })
}

/**
 * The very text of a source that is there gives nothing new: what was rejected stays rejected. A source whose adding was
 * undone stays as evidence with nothing that points to it; its text may be added again, and so may that of an edition
 * which another has replaced.
 */
function refuseKnown(meeting: Meeting, hash: string): void {
  const sources = withoutUndone(meeting)
  const replaced = new Set(sources.map((one) => one.replaces))
  const isKnown = sources.some((one) => one.hash === hash && !replaced.has(one.id) && hasProposals(meeting, one))
  if (isKnown) throw new AppError('SOURCE_UNCHANGED')
}

const hasProposals = (meeting: Meeting, { id }: Source): boolean =>
  meeting.proposals.some((one) => one.source.sourceId === id)

/** An edition whose adding was undone replaces nothing: neither it nor what replaced it has a proposal. */
function withoutUndone(meeting: Meeting): Source[] {
  const byId = new Map(meeting.sources.map((one) => [one.id, one]))
  const live = new Set<Id>()
  for (const one of meeting.sources.filter((source) => hasProposals(meeting, source))) {
    for (let at: Source | undefined = one; at && !live.has(at.id); at = byId.get(at.replaces ?? '')) live.add(at.id)
  }
  return meeting.sources.filter((one) => one.replaces === null || live.has(one.id))
}

/** Whether anything of the meeting would lose its evidence without this source. */
function isNamed(meeting: Meeting, source: Source): boolean {
  const { attendees, attendeeGroups, speeches, directives, figures, awards, assessments, photos, sources } = meeting
  const values = [attendees, attendeeGroups, speeches, directives, figures, awards, assessments, photos].flat()
  return (
    hasProposals(meeting, source) ||
    values.some((one) => one.source?.sourceId === source.id) ||
    sources.some((one) => one.replaces === source.id)
  )
}

async function acceptAll(environment: Environment, meeting: Meeting): Promise<Meeting> {
  const findOrganization = organizationFinder(environment, await environment.store.directory())
  const decisions = meeting.proposals.map(({ id }) => ({ proposalId: id, decision: 'accept' as const }))
  return decideProposals(meeting, decisions, findOrganization)
}

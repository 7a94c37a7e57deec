import type { Output } from '#contract/api.ts'
import { momentOf } from '#domain/dates.ts'
import { decideProposals } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { refuseOversizedSource } from '#domain/source.ts'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'
import { decodeText } from '#vietnamese/decode-text.ts'
import { fromBase64 } from './base64.ts'
import { countProposals } from './count-proposals.ts'
import type { Environment } from './environment.ts'
import { defaultOrganization, organizationFinder } from './find-organization.ts'
import type { Handler } from './handler.ts'
import { proposeFrom } from './propose-from.ts'

/** So many decisions at once are a bulk change: the meeting is kept as it stood before them. */
const BULK_COUNT = 5

/** Plain text only in this version; Word, transcripts and old encodings come with their own readers. */
const TEXT_EXTENSIONS = new Set(['.txt', '.text', '.md', '.markdown', ''])

export const decodeSource: Handler<'source.decode'> = async (_environment, { fileName, contentBase64 }) => {
  const extension = /\.[^.\\/]*$/.exec(fileName)?.[0].toLowerCase() ?? ''
  if (!TEXT_EXTENSIONS.has(extension)) throw new AppError('SOURCE_UNKNOWN_TYPE', { extension })
  const bytes = fromBase64(contentBase64)
  refuseOversizedSource(bytes.length)
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    throw new AppError(decoded.why === 'binary' ? 'SOURCE_BINARY' : 'SOURCE_UNKNOWN_ENCODING', { file: fileName })
  }
  if (decoded.text.trim() === '') throw new AppError('SOURCE_EMPTY')
  return { text: decoded.text, encoding: decoded.encoding }
}

export const extractSource: Handler<'source.extract'> = async (environment, notes) => {
  refuseUnreadableNotes(notes.text)
  return await readMeetingNotes(environment, notes)
}

export const importSource: Handler<'source.import'> = async (environment, input) => {
  refuseUnreadableNotes(input.text)
  const extraction = await readMeetingNotes(environment, input)
  const { store, randomBytes, now } = environment
  const importedAt = momentOf(now())
  const { text } = extraction
  const source = { id: makeId(randomBytes), fileName: input.fileName, importedAt, hash: environment.hash(text), text }
  const blank = newMeeting(makeId(randomBytes), importedAt, await defaultOrganization(environment))
  const proposals = proposeFrom(extraction, source.id, () => makeId(randomBytes))
  const read: Meeting = { ...blank, sources: [source], proposals }
  const meeting = await store.create(input.acceptAll ? await acceptAll(environment, read) : read)
  return { meeting, counts: countProposals(proposals) }
}

export const decideOnProposals: Handler<'proposal.decide'> = async (environment, { id, baseRevision, decisions }) => {
  const findOrganization = organizationFinder(environment, await environment.store.directory())
  if (decisions.length >= BULK_COUNT) await environment.store.versions.make(id, 'bulk')
  return await environment.store.update(id, baseRevision, (meeting) =>
    decideProposals(meeting, decisions, findOrganization),
  )
}

async function acceptAll(environment: Environment, meeting: Meeting): Promise<Meeting> {
  const findOrganization = organizationFinder(environment, await environment.store.directory())
  const decisions = meeting.proposals.map(({ id }) => ({ proposalId: id, decision: 'accept' as const }))
  return decideProposals(meeting, decisions, findOrganization)
}

function refuseUnreadableNotes(text: string): void {
  if (text.trim() === '') throw new AppError('SOURCE_EMPTY')
  refuseOversizedSource(new TextEncoder().encode(text).length)
}

type Notes = { text: string; date?: string | undefined; keepAnyway: boolean }

/** Runs the reader with the bodies of the user's own directory, which win over guesses. Refuses what holds no meeting. */
async function readMeetingNotes(
  { store }: Environment,
  { text, date, keepAnyway }: Notes,
): Promise<Output<'source.extract'>> {
  const { organizations } = await store.directory()
  const knownBodies = organizations.flatMap((one) => [one.officialName, one.shortName]).filter((name) => name !== '')
  const extraction = extractMeeting(text, { date, knownBodies })
  if (!keepAnyway && !hasMeeting(extraction)) throw new AppError('SOURCE_NO_MEETING')
  return extraction
}

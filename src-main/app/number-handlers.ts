import { describeUnsettled } from '#documents/describe-reviewed.ts'
import { isPaperOf } from '#documents/list-papers.ts'
import { listUnapproved } from '#documents/list-unapproved.ts'
import { makeCode } from '#documents/make-letterhead.ts'
import { nameSeries, type SeriesRequest } from '#documents/number-series.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { paperNames } from '#documents/wording/paper-words.ts'
import { momentOf } from '#domain/dates.ts'
import { type PaperRef, recordOf } from '#domain/document-record.ts'
import { AppError } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import { entryOf, findGaps, nextNumber, numbersOf } from '#domain/number-series.ts'
import { Organization } from '#domain/organization.ts'
import { settleRecord } from '#domain/settle-record.ts'
import { listBodyNumbers, numberingBody } from './body-numbers.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { namePaper } from './open-paper.ts'

type Series = { series: string; symbol: string }

/** How the body numbers now is settled in the directory; `own` is the body as a meeting has kept it. */
async function openSeries(
  { store }: Environment,
  request: SeriesRequest & { organizationId: string },
  own?: Organization,
): Promise<Series> {
  const directory = await store.directory()
  const bodyId = numberingBody(directory, request.organizationId)
  const known = directory.organizations.find((one) => one.id === bodyId)
  const body = known ?? own ?? Organization.parse({ id: request.organizationId, officialName: '' })
  const profile = chooseProfile(body, request.on, (await store.settings()).profileEdits)
  const organizer = own ?? body
  const symbol = organizer.code === '' ? '' : makeCode({ organizer }, { kind: request.kind, profile })
  return { series: nameSeries(body, request, profile), symbol }
}

export const proposeNumber: Handler<'number.propose'> = async (environment, input) => {
  const { series, symbol } = await openSeries(environment, input)
  const taken = numbersOf(await listBodyNumbers(environment, input.organizationId), series)
  return { series, next: nextNumber(taken), gaps: findGaps(taken), symbol }
}

/**
 * First the register, then the meeting: a crash in between leaves a number taken for this very paper, which gets it when
 * it is asked for again. Where the meeting refuses, the register is put back.
 */
export const takeNumber: Handler<'number.take'> = async (environment, input) => {
  const { store } = environment
  const meeting = await store.get(input.id)
  const paper: PaperRef = { kind: input.kind, target: input.target }
  if (!isPaperOf(meeting, paper))
    throw new AppError('PAPER_NOT_FOUND', { paper: paperNames[paper.kind], target: paper.target })
  refuseUnapproved(meeting, paper)
  const before = entryOf(await listBodyNumbers(environment, meeting.organizer.id), { ...paper, meetingId: meeting.id })
  const entry = await store.numbers.take(await describeEntry(environment, meeting, input))
  try {
    const { number, issuedOn } = entry
    return await store.update(input.id, input.baseRevision, (newest) => {
      const symbol = recordOf(newest.documents, paper).symbol || entry.symbol
      const newId = makeId(environment.randomBytes)
      return settleRecord(newest, paper, { newId, number, issuedOn, symbol })
    })
  } catch (error) {
    await putBack(environment, { paper, entry, before, meeting })
    throw error
  }
}

/** A number makes a paper an issued one; only what leaders have approved may stand in it. */
function refuseUnapproved(meeting: Meeting, paper: PaperRef): void {
  const waiting = listUnapproved(meeting, paper.kind)
  const [first] = waiting
  if (!first) return
  const details = { paper: namePaper(meeting, paper), count: waiting.length, first: describeUnsettled(first) }
  throw new AppError('ISSUE_NOT_APPROVED', details)
}

async function describeEntry(
  environment: Environment,
  meeting: Meeting,
  { kind, target, number, issuedOn }: PaperRef & Pick<NumberEntry, 'issuedOn'> & { number: number | null },
) {
  const { organizer, secrecyLevel } = meeting
  const request = { organizationId: organizer.id, kind, on: issuedOn, isSecret: secrecyLevel !== 'none' }
  const own = recordOf(meeting.documents, { kind, target })
  const { series, symbol } = await openSeries(environment, request, organizer)
  const entries = await listBodyNumbers(environment, organizer.id)
  const held = entryOf(entries, { kind, target, meetingId: meeting.id })
  // A paper numbered before its body was merged away stays in the register where its number stands.
  const organizationId = held?.organizationId ?? numberingBody(await environment.store.directory(), organizer.id)
  return {
    ...{ id: makeId(environment.randomBytes), organizationId, series, number },
    ...{ symbol: own.symbol || symbol, issuedOn, kind, meetingId: meeting.id, target },
    subject: [namePaper(meeting, { kind, target }), own.subject || meeting.title]
      .filter((part) => part !== '')
      .join(' - '),
    takenAt: momentOf(environment.now()),
  }
}

type Taken = { paper: PaperRef; entry: NumberEntry; before: NumberEntry | undefined; meeting: Meeting }

/**
 * Puts the register back to what it was; where another call has numbered the paper meanwhile, to what the meeting says
 * now. `meeting` is the one that the number was taken for.
 */
async function putBack(environment: Environment, { paper, entry, before, meeting }: Taken): Promise<void> {
  const { store } = environment
  const newest = await store.get(meeting.id).catch(nullIfRefused)
  const now = newest && recordOf(newest.documents, paper)
  const isNumbered = now?.number !== recordOf(meeting.documents, paper).number
  if (newest && now?.number && now.issuedOn && isNumbered) {
    const { number, issuedOn } = now
    await store.numbers.take(await describeEntry(environment, newest, { ...paper, number, issuedOn }))
  } else if (before) await store.numbers.take(before)
  else await store.numbers.release(entry.id)
}

function nullIfRefused(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}

/** First the meeting, then the register: a crash in between leaves the number with this paper, never with two. */
export const releaseNumber: Handler<'number.release'> = async ({ store, randomBytes }, input) => {
  const paper: PaperRef = { kind: input.kind, target: input.target }
  const { organizer } = await store.get(input.id)
  const entry = entryOf(await listBodyNumbers({ store }, organizer.id), { ...paper, meetingId: input.id })
  if (!entry) throw new AppError('NUMBER_NOT_FOUND')
  const released = await store.update(input.id, input.baseRevision, (newest) => {
    const own = recordOf(newest.documents, paper)
    const symbol = own.symbol === entry.symbol ? '' : own.symbol
    return settleRecord(newest, paper, { newId: makeId(randomBytes), number: null, issuedOn: null, symbol })
  })
  await store.numbers.release(entry.id)
  return released
}

export const addNumber: Handler<'number.add'> = async (environment, input) => {
  const { organizationId, kind, number, issuedOn, isSecret, subject } = input
  const named = await openSeries(environment, { organizationId, kind, on: issuedOn, isSecret })
  return await environment.store.numbers.take({
    ...{
      id: makeId(environment.randomBytes),
      organizationId,
      ...named,
      number,
      issuedOn,
      kind,
      meetingId: null,
      target: '',
    },
    subject: subject.trim() || paperNames[kind],
    takenAt: momentOf(environment.now()),
  })
}

/** Takes a number entered by hand off the list; one that a meeting's paper holds is given back there. */
export const removeNumber: Handler<'number.remove'> = async (environment, { entryId }) => {
  const { store } = environment
  const entry = await findEntry(environment, entryId)
  if (entry.meetingId !== null && (await isKept(environment, entry.meetingId)))
    throw new AppError('NUMBER_IN_USE', { number: entry.number, paper: entry.subject })
  await store.numbers.release(entryId)
  return {}
}

async function findEntry({ store }: Environment, entryId: string): Promise<NumberEntry> {
  const found = await store.numbers.find(entryId)
  if (!found) throw new AppError('NUMBER_NOT_FOUND')
  return found
}

/** Whether a meeting is there or could come back: in the list, damaged, missing, or in the bin. */
async function isKept({ store }: Environment, meetingId: string): Promise<boolean> {
  const { meetings, damaged, missing } = await store.all()
  return [...meetings, ...damaged, ...missing, ...(await store.removed())].some((one) => one.id === meetingId)
}

export const listNumbers: Handler<'number.list'> = async (environment, { organizationId }) => ({
  entries: await listBodyNumbers(environment, organizationId),
})

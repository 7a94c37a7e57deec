import type { CarriedDirective } from '#domain/carried-directive.ts'
import { carryDirectives, originsOf } from '#domain/carry-directives.ts'
import { momentOf } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import { type Id, makeId } from '#domain/ids.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { organizerOn, partsOfNext } from '#domain/meeting-after.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { addReviewItem } from './add-review-item.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'

export const listOpenDirectives: Handler<'meeting.openDirectives'> = async (environment, { id }) => ({
  directives: await carryFrom(environment, await environment.store.get(id)),
})

/** A new meeting from an earlier one, which joins the series too where it belongs to none yet. */
export const createMeetingFrom: Handler<'meeting.createFrom'> = async (environment, input) => {
  const { store, randomBytes, now } = environment
  const { fromId, title, heldOn, isYearInferred, session, copies } = input
  const [from, directory] = [await store.get(fromId), await store.directory()]
  const newId = () => makeId(randomBytes)
  const series = await findSeries(environment, from, input.seriesName)
  const blank = newMeeting(newId(), momentOf(now()), organizerOn(from.organizer, heldOn, directory))
  const parts = partsOfNext(from, copies, { heldOn, directory, makeId: newId })
  const carried = copies.openDirectives ? await carryFrom(environment, from) : []
  const copied = parts.agenda ?? blank.agenda
  const agenda = carried.length === 0 ? copied : addReviewItem(copied, newId)
  const made = await store.create({
    ...blank,
    ...parts,
    agenda,
    title,
    heldOn,
    isYearInferred,
    session,
    series,
    carried,
  })
  if (series !== null && from.series === null)
    await store.update(from.id, from.revision, (last) => ({ ...last, series }))
  return made
}

/** The series of that name: the earlier meeting's own, else one that another meeting belongs to, else a new one. */
async function findSeries(environment: Environment, from: Meeting, typed: string): Promise<Meeting['series']> {
  const name = typed.trim().normalize('NFC')
  if (name === '') return null
  const { meetings } = await environment.store.all()
  const all = [from.series, ...meetings.map((one) => one.series)]
  const known = all.find((one) => one !== null && exactKey(one.name) === exactKey(name))
  return known ?? { id: makeId(environment.randomBytes), name }
}

async function carryFrom({ store, randomBytes }: Environment, meeting: Meeting): Promise<CarriedDirective[]> {
  const origins = originsOf(meeting)
  const known = new Map<Id, Meeting | null>()
  for (const id of origins) known.set(id, await readIfThere(() => store.get(id)))
  return carryDirectives(meeting, known, () => makeId(randomBytes))
}

/** A meeting in the bin, gone or damaged is a fact here and no refusal: what it directed is not closed by that. */
async function readIfThere(read: () => Promise<Meeting>): Promise<Meeting | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

import { localDate, momentOf } from '#domain/dates.ts'
import { makeId } from '#domain/ids.ts'
import { newMeeting } from '#domain/meeting.ts'
import { readMeetingCopy } from '#domain/meeting-copy.ts'
import { copyPhotos } from './copy-photos.ts'
import { defaultOrganization } from './find-organization.ts'
import type { Handler } from './handler.ts'

export const listMeetings: Handler<'meeting.list'> = ({ store }) => store.all()

export const tellReading: Handler<'meeting.reading'> = async ({ store }) => store.reading() ?? { done: 0, total: 0 }

export const getMeeting: Handler<'meeting.get'> = ({ store }, { id }) => store.get(id)

export const createMeeting: Handler<'meeting.create'> = async (environment, { title }) => {
  const organizer = await defaultOrganization(environment)
  const meeting = newMeeting(makeId(environment.randomBytes), momentOf(environment.now()), organizer)
  return await environment.store.create({ ...meeting, title })
}

/** What leaders have decided is written by its own call only: a page that saves a meeting can neither add nor lose any. */
export const saveMeeting: Handler<'meeting.save'> = ({ store }, { baseRevision, meeting }) =>
  store.update(meeting.id, baseRevision, ({ approvals, returnedCopies }) => ({
    ...meeting,
    approvals,
    returnedCopies,
  }))

export const removeMeeting: Handler<'meeting.remove'> = ({ store }, { id }) => store.remove(id)

export const restoreMeeting: Handler<'meeting.restore'> = ({ store }, { id }) => store.restore(id)

export const listRemovedMeetings: Handler<'meeting.listRemoved'> = async ({ store }) => ({
  removed: await store.removed(),
})

export const purgeMeetings: Handler<'meeting.purge'> = async ({ store }, { ids, isConfirmed }) => ({
  purged: await store.purge(ids, isConfirmed),
})

export const forgetMissing: Handler<'meeting.forgetMissing'> = async ({ store }, { ids }) => ({
  forgotten: await store.forgetMissing(ids),
})

export const undoEdit: Handler<'meeting.undo'> = async ({ store }, { id, baseRevision }) => {
  const meeting = await store.undo(id, baseRevision)
  return { meeting, steps: await store.steps(id) }
}

export const redoEdit: Handler<'meeting.redo'> = async ({ store }, { id, baseRevision }) => {
  const meeting = await store.redo(id, baseRevision)
  return { meeting, steps: await store.steps(id) }
}

export const listSteps: Handler<'meeting.steps'> = ({ store }, { id }) => store.steps(id)

export const searchMeetings: Handler<'meeting.search'> = ({ store, now }, request) =>
  store.search({ ...request, today: localDate(now()) })

/** A copy saved elsewhere becomes a meeting of its own; whatever stands under its old id is left alone. */
export const importCopy: Handler<'meeting.importCopy'> = async ({ store, randomBytes, now }, { text }) => {
  const meeting = readMeetingCopy(text)
  const [id, createdAt] = [makeId(randomBytes), momentOf(now())]
  const photos = await copyPhotos(store, meeting, id)
  return await store.create({ ...meeting, id, photos, createdAt, updatedAt: createdAt })
}

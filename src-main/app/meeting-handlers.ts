import { momentOf } from '#domain/dates.ts'
import { makeId } from '#domain/ids.ts'
import { newMeeting } from '#domain/meeting.ts'
import { findInMeeting, parseQuery } from '#search/find-in-meeting.ts'
import { defaultOrganization } from './find-organization.ts'
import type { Handler } from './handler.ts'

export const listMeetings: Handler<'meeting.list'> = ({ store }) => store.all()

export const getMeeting: Handler<'meeting.get'> = ({ store }, { id }) => store.get(id)

export const createMeeting: Handler<'meeting.create'> = async (environment, { title }) => {
  const organizer = await defaultOrganization(environment)
  const meeting = newMeeting(makeId(environment.randomBytes), momentOf(environment.now()), organizer)
  return await environment.store.create({ ...meeting, title })
}

export const saveMeeting: Handler<'meeting.save'> = ({ store }, { baseRevision, meeting }) =>
  store.update(meeting.id, baseRevision, () => meeting)

export const removeMeeting: Handler<'meeting.remove'> = ({ store }, { id }) => store.remove(id)

export const restoreMeeting: Handler<'meeting.restore'> = ({ store }, { id }) => store.restore(id)

export const listRemovedMeetings: Handler<'meeting.listRemoved'> = async ({ store }) => ({
  removed: await store.removed(),
})

export const searchMeetings: Handler<'meeting.search'> = async ({ store }, { text, limit }) => {
  const query = parseQuery(text)
  if (query === null) return { hits: [] }
  const { meetings } = await store.all()
  const hits = []
  for (const { id } of meetings) {
    if (hits.length >= limit) break
    hits.push(...findInMeeting(await store.get(id), query))
  }
  return { hits: hits.slice(0, limit) }
}

import { compareMeetings } from '#domain/compare-meetings.ts'
import type { Handler } from './handler.ts'

export const listVersions: Handler<'version.list'> = async ({ store }, { meetingId }) => ({
  versions: await store.versions.list(meetingId),
  room: await store.versions.room(),
})

export const getVersion: Handler<'version.get'> = ({ store }, { meetingId, name }) =>
  store.versions.read(meetingId, name)

/** Field by field, from one version to another or to the meeting as it stands now. */
export const compareVersions: Handler<'version.compare'> = async ({ store }, { meetingId, from, to }) => {
  const older = await store.versions.read(meetingId, from)
  const newer = to === null ? await store.get(meetingId) : await store.versions.read(meetingId, to)
  return { changes: compareMeetings(older, newer) }
}

export const makeVersion: Handler<'version.make'> = ({ store }, { meetingId }) =>
  store.versions.make(meetingId, 'manual')

export const restoreVersion: Handler<'version.restore'> = ({ store }, { meetingId, name }) =>
  store.versions.restore(meetingId, name)

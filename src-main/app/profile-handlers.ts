import { listProfileValues } from '#documents/profiles/list-profile-values.ts'
import type { Handler } from './handler.ts'

export const listLayoutProfiles: Handler<'profile.list'> = async ({ store }) => ({
  profiles: listProfileValues((await store.settings()).profileEdits),
})

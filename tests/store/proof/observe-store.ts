import type { Store } from '#app/environment.ts'

/**
 * Everything a user can see of a store, as one text: two stores with the same text lost nothing to one another. Times of
 * removal are left out, they are not the user's.
 */
export async function observeStore(store: Store): Promise<string> {
  const list = await store.all()
  const ids = list.meetings.map((one) => one.id).sort()
  const meetings = await Promise.all(ids.map((id) => store.get(id)))
  const bin = (await store.removed()).map(({ id, title }) => ({ id, title })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const [settings, directory] = [await store.settings(), await store.directory()]
  return JSON.stringify({ meetings, bin, settings, directory, damaged: list.damaged, missing: list.missing ?? [] })
}

import type { Id } from '#domain/ids.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import type { Directory } from '#domain/settings.ts'
import type { Environment } from './environment.ts'

/** The body whose register a meeting's papers are numbered in: meetings keep the id of a body merged away for good. */
export const numberingBody = ({ organizations, merged }: Directory, id: Id): Id =>
  organizations.some((one) => one.id === id) ? id : (merged[id] ?? id)

/** The numbers of a body, and those that were given under the ids of bodies since merged into it. */
export async function listBodyNumbers({ store }: Pick<Environment, 'store'>, id: Id): Promise<NumberEntry[]> {
  const directory = await store.directory()
  const body = numberingBody(directory, id)
  const gone = Object.keys(directory.merged).filter((from) => directory.merged[from] === body)
  const lists = await Promise.all([body, ...gone].map((one) => store.numbers.list(one)))
  return lists.flat()
}

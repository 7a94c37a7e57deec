import * as z from 'zod'
import { Id } from './ids.ts'
import { Organization } from './organization.ts'
import { Person, Post } from './person.ts'
import type { Directory } from './settings.ts'

/** Entries to be put into the directory as given, and ids of entries to be taken out; the rest stays as it is. */
export const DirectoryChange = z.object({
  organizations: z.array(Organization).default([]),
  people: z.array(Person).default([]),
  posts: z.array(Post).default([]),
  removed: z.array(Id).default([]),
})
export type DirectoryChange = z.infer<typeof DirectoryChange>

type Entry = { id: Id }

/** The directory after a change; an entry that comes back is no longer merged into another. */
export function applyDirectoryChange(directory: Directory, change: DirectoryChange): Directory {
  const put = <T extends Entry>(list: readonly T[], changed: readonly T[]): T[] => {
    const byId = new Map(changed.map((one) => [one.id, one]))
    const known = new Set(list.map((one) => one.id))
    const kept = list.filter((one) => !change.removed.includes(one.id)).map((one) => byId.get(one.id) ?? one)
    return [...kept, ...changed.filter((one) => !known.has(one.id))]
  }
  const back = new Set([...change.organizations, ...change.people].map((one) => one.id))
  return {
    ...directory,
    organizations: put(directory.organizations, change.organizations),
    people: put(directory.people, change.people),
    posts: put(directory.posts, change.posts),
    merged: Object.fromEntries(Object.entries(directory.merged).filter(([id]) => !back.has(id))),
  }
}

/** What leads from `after` back to `before`, touching nothing that is the same in both. */
export function changeBack(before: Directory, after: Directory): DirectoryChange {
  return {
    organizations: differing(before.organizations, after.organizations),
    people: differing(before.people, after.people),
    posts: differing(before.posts, after.posts),
    removed: [
      ...added(before.organizations, after.organizations),
      ...added(before.people, after.people),
      ...added(before.posts, after.posts),
    ],
  }
}

function differing<T extends Entry>(before: readonly T[], after: readonly T[]): T[] {
  const now = new Map(after.map((one) => [one.id, JSON.stringify(one)]))
  return before.filter((one) => now.get(one.id) !== JSON.stringify(one))
}

function added(before: readonly Entry[], after: readonly Entry[]): Id[] {
  const known = new Set(before.map((one) => one.id))
  return after.filter((one) => !known.has(one.id)).map((one) => one.id)
}

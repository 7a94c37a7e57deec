import type { Id } from '#domain/ids.ts'
import type { Person, Post } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'

/** The directory in which `others` have become one with `keepId`: names and contacts joined, posts joined without doubles. */
export function mergePeople(directory: Directory, keepId: Id, others: readonly Id[]): Directory {
  const goes = new Set(others)
  const gone = directory.people.filter((one) => goes.has(one.id))
  const people = directory.people
    .filter((one) => !goes.has(one.id))
    .map((one) => (one.id === keepId ? gone.reduce(joinPeople, one) : one))
  const own = directory.posts.filter((one) => one.personId === keepId)
  const joined = directory.posts
    .filter((one) => goes.has(one.personId))
    .reduce((posts, post) => addPost(posts, { ...post, personId: keepId }), own)
  const rest = directory.posts.filter((one) => one.personId !== keepId && !goes.has(one.personId))
  return { ...directory, people, posts: [...rest, ...joined], merged: mergedWith(directory.merged, keepId, others) }
}

/** Where each merged id leads now; what had been merged into the others goes along. */
export function mergedWith(merged: Directory['merged'], keepId: Id, others: readonly Id[]): Directory['merged'] {
  const along = Object.entries(merged).map(([from, to]) => [from, others.includes(to) ? keepId : to])
  return { ...Object.fromEntries(along), ...Object.fromEntries(others.map((id) => [id, keepId])) }
}

/** Names of both but the one that is shown, each once; another way to place a tone or another case is no other name. */
export function joinNames(shown: string, names: readonly string[]): string[] {
  const seen = new Set(['', exactKey(shown)])
  return names.filter((name) => !seen.has(exactKey(name)) && seen.add(exactKey(name)))
}

function joinPeople(keep: Person, gone: Person): Person {
  return {
    ...keep,
    otherNames: joinNames(keep.fullName, [...keep.otherNames, gone.fullName, ...gone.otherNames]),
    sortKey: keep.sortKey || gone.sortKey,
    phone: joinTexts(keep.phone, gone.phone, ', '),
    email: joinTexts(keep.email, gone.email, ', '),
    note: joinTexts(keep.note, gone.note, '\n'),
  }
}

/** Both texts where neither holds the other: nothing that was typed is dropped. */
export function joinTexts(keep: string, gone: string, between: string): string {
  if (gone === '' || keep.includes(gone)) return keep
  return keep === '' || gone.includes(keep) ? gone : `${keep}${between}${gone}`
}

/** The posts with one more; the same post of the same body with dates that do not contradict is one post. */
function addPost(posts: readonly Post[], post: Post): Post[] {
  const same = posts.find((one) => isSamePost(one, post))
  if (!same) return [...posts, post]
  const whole = { ...same, from: same.from ?? post.from, to: same.to ?? post.to }
  return posts.map((one) => (one === same ? whole : one))
}

function isSamePost(a: Post, b: Post): boolean {
  const agree = (left: string | null, right: string | null) => left === null || right === null || left === right
  const isSameUnit =
    a.organizationId !== null && b.organizationId !== null
      ? a.organizationId === b.organizationId
      : expandedKey(a.unit) === expandedKey(b.unit) && a.organizationId === b.organizationId
  return expandedKey(a.title) === expandedKey(b.title) && isSameUnit && agree(a.from, b.from) && agree(a.to, b.to)
}

import type { Id } from '#domain/ids.ts'
import type { Organization } from '#domain/organization.ts'
import type { Post } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { splitHonorific } from '#vietnamese/people-words.ts'
import { publicBodies } from '#vietnamese/public-bodies.ts'
import { groupAlike } from './group-alike.ts'

/** People and bodies of the directory that may be one; who was found to be two is not asked about again. */
export function findDuplicates(directory: Directory): { people: Id[][]; organizations: Id[][] } {
  return { people: findPeople(directory), organizations: findBodies(directory) }
}

type Name = { folded: string; exact: string }
type Known = { id: Id; names: Name[]; places: Set<string> }

function findPeople({ people, posts, organizations, distinct }: Directory): Id[][] {
  const bodies = new Map(organizations.map((one) => [one.id, one.officialName]))
  const placeOf = (post: Post) => expandedKey(`${post.title} ${bodies.get(post.organizationId ?? '') ?? post.unit}`)
  const byPerson = Map.groupBy(posts, (one) => one.personId)
  const known = people.map(
    (one): Known => ({
      id: one.id,
      names: [one.fullName, ...one.otherNames].map(readName).filter(({ folded }) => folded !== ''),
      places: new Set((byPerson.get(one.id) ?? []).map(placeOf)),
    }),
  )
  const keysOf = ({ names, places }: Known) =>
    names.flatMap((name) => [`name ${name.folded}`, ...[...places].map((place) => `post ${endsOf(name)} ${place}`)])
  return groupAlike(known, { keysOf, isAlike: arePeopleAlike, distinct })
}

function readName(written: string): Name {
  const { name } = splitHonorific(written)
  return { folded: foldKey(name), exact: exactKey(name) }
}

/** First letters of family and given name: what a shortened name still shows. */
function endsOf({ folded }: Name): string {
  const syllables = folded.split(' ')
  return `${syllables[0]?.slice(0, 1)}${syllables.at(-1)?.slice(0, 1)}`
}

/**
 * One name written with and without its marks, or in another spelling, is one name; Hùng and Hưng are two people unless
 * they hold one post, where one of them is more likely a slip of the pen. In one post a shortened name counts as well.
 */
function arePeopleAlike(a: Known, b: Known): boolean {
  const holdOnePost = [...a.places].some((place) => b.places.has(place))
  return a.names.some((left) =>
    b.names.some((right) =>
      left.folded === right.folded
        ? holdOnePost || agreeInMarks(left, right)
        : holdOnePost && isShortened(left.folded.split(' '), right.folded.split(' ')),
    ),
  )
}

/** `V C Giang` or `Vũ Giang` for Vũ Chí Giang. */
function isShortened(left: readonly string[], right: readonly string[]): boolean {
  const fits = (one = '', other = '') =>
    one === other || ([one, other].some(({ length }) => length === 1) && one[0] === other[0])
  if (left.length === right.length) return left.every((one, at) => fits(one, right[at]))
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.length === 2 && fits(short[0], long[0]) && short[1] === long.at(-1)
}

function agreeInMarks(left: Name, right: Name): boolean {
  const [as, bs] = [left.exact.split(' '), right.exact.split(' ')]
  return as.every((one, at) => {
    const other = bs[at] ?? ''
    return one === other || isBare(one) || isBare(other)
  })
}

/** Typed without its marks, or a syllable that has none. */
const isBare = (syllable: string): boolean => foldKey(syllable) === syllable

function findBodies({ organizations, distinct }: Directory): Id[][] {
  const keysOf = (one: Organization) => namesOf(one).map(bodyKey)
  const isAlike = (a: Organization, b: Organization) =>
    a.successorId !== b.id && b.successorId !== a.id && !areOneAfterTheOther(a, b)
  return groupAlike(organizations, { keysOf, isAlike, distinct })
}

const namesOf = ({ officialName, shortName, otherNames }: Organization): string[] =>
  [officialName, shortName, ...otherNames].filter((name) => expandedKey(name).includes(' '))

const publicKeys = new Map(
  publicBodies.flatMap(({ name, short, aliases = [] }) =>
    [name, short ?? name, ...aliases].map((one): [string, string] => [expandedKey(one), expandedKey(name)]),
  ),
)

/** Every way to write a body of state or Party is one key. */
function bodyKey(name: string): string {
  const key = expandedKey(name)
  return publicKeys.get(key) ?? key
}

/** A body that ended before the other began is its forerunner. */
function areOneAfterTheOther(a: Organization, b: Organization): boolean {
  const isBefore = (left: Organization, right: Organization) =>
    left.validTo !== null && right.validFrom !== null && left.validTo < right.validFrom
  return isBefore(a, b) || isBefore(b, a)
}

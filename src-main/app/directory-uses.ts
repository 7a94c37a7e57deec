import type { DirectoryUse } from '#contract/directory-shapes.ts'
import { localDate } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { splitHonorific } from '#vietnamese/people-words.ts'
import type { Environment } from './environment.ts'

/** Who is looked for: the ids and names under which meetings may know it. */
type Known = { ids: Set<Id>; names: Set<string>; written: string[]; isPerson: boolean }
type Role = Pick<DirectoryUse, 'as' | 'posts'>

/** Meetings opened for one page of the answer: the index may name some that only look alike. */
const LOOKED_AT = 4

/** The meetings in which an entry stands, newest first: the index names them, each is opened and looked at exactly. */
export async function findUses(
  environment: Environment,
  directory: Directory,
  { id, limit }: { id: Id; limit: number },
): Promise<{ uses: DirectoryUse[]; hasMore: boolean }> {
  const known = describeEntry(directory, id)
  const { candidates, isCut } = await findCandidates(environment, known, limit)
  const uses: DirectoryUse[] = []
  let meetings = 0
  for (const [at, meetingId] of candidates.entries()) {
    if (meetings === limit || at === limit * LOOKED_AT) return { uses, hasMore: true }
    const meeting = await openOrNull(environment, meetingId)
    const roles = meeting === null ? [] : rolesIn(meeting, known)
    if (meeting === null || roles.length === 0) continue
    const { title, heldOn } = meeting
    uses.push(...roles.map((role) => ({ meetingId, title, heldOn, ...role })))
    meetings++
  }
  return { uses, hasMore: isCut }
}

function describeEntry({ people, organizations, merged }: Directory, id: Id): Known {
  const ids = new Set([id, ...Object.keys(merged).filter((one) => merged[one] === id)])
  const person = people.find((one) => one.id === id)
  const body = organizations.find((one) => one.id === id)
  if (!person && !body) throw new AppError('PERSON_NOT_FOUND', { id })
  const written = person
    ? [person.fullName, ...person.otherNames]
    : [body?.officialName ?? '', body?.shortName ?? '', ...(body?.otherNames ?? [])]
  const isPerson = person !== undefined
  const names = new Set(written.map((name) => nameKey(name, isPerson)).filter((key) => key !== ''))
  return { ids, names, written: written.filter((name) => exactKey(name) !== ''), isPerson }
}

/** A person's name with its tones and without a form of address; a body's with its abbreviations written out. */
const nameKey = (name: string, isPerson: boolean): string =>
  isPerson ? exactKey(splitHonorific(name).name) : expandedKey(name)

/** Meetings in which a name or an id of the entry may stand, newest first. */
async function findCandidates(
  { store, now }: Environment,
  { ids, written }: Known,
  limit: number,
): Promise<{ candidates: Id[]; isCut: boolean }> {
  const today = localDate(now())
  const days = new Map<Id, string>()
  let isCut = false
  for (const words of [...ids, ...written]) {
    const text = `nguoi:"${words.replaceAll(/["“”„«»]/gu, ' ')}"`
    const { hits, hasMore } = await store.search({ text, limit: limit + 1, skip: 0, today })
    for (const { meetingId, heldOn } of hits) days.set(meetingId, heldOn)
    isCut ||= hasMore
  }
  const newestFirst = [...days].sort(([, a], [, b]) => b.localeCompare(a))
  return { candidates: newestFirst.map(([id]) => id), isCut }
}

/** A damaged or vanished meeting is told by the list of meetings; here it is passed over. */
async function openOrNull({ store }: Environment, id: Id): Promise<Meeting | null> {
  try {
    return await store.get(id)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const rolesIn = (meeting: Meeting, known: Known): Role[] =>
  known.isPerson ? personRoles(meeting, known) : bodyRoles(meeting, known)

/** An attendee's role says all; who is none may have spoken or given directives. */
function personRoles({ attendees, speeches, directives }: Meeting, { ids, names }: Known): Role[] {
  const isNamed = (name: string) => names.has(nameKey(name, true))
  const attendee = attendees.find((one) => (one.personId === null ? isNamed(one.fullName) : ids.has(one.personId)))
  if (attendee) return [{ as: attendee.role, posts: attendee.posts }]
  // Somebody of the same name who is linked to another entry is somebody else, and so is what he said.
  if (attendees.some((one) => isNamed(one.fullName))) return []
  const speech = speeches.find((one) => isNamed(one.speaker))
  if (speech) return [{ as: 'speaker', posts: speech.speakerPosts }]
  const directive = directives.find((one) => isNamed(one.issuer))
  return directive ? [{ as: 'issuer', posts: directive.issuerPosts }] : []
}

function bodyRoles({ organizer, directives, attendees }: Meeting, { ids, names }: Known): Role[] {
  const isNamed = (name: string) => name !== '' && names.has(nameKey(name, false))
  const isOrganizer = ids.has(organizer.id) || isNamed(organizer.officialName)
  const isAssignee = directives.some((one) => [one.assignee, ...one.coordinators].some(isNamed))
  const isUnit = attendees.some((one) => isNamed(one.organization))
  return [
    ...(isOrganizer ? [{ as: 'organizer' as const, posts: [] }] : []),
    ...(isAssignee ? [{ as: 'assignee' as const, posts: [] }] : []),
    ...(isUnit ? [{ as: 'unit' as const, posts: [] }] : []),
  ]
}

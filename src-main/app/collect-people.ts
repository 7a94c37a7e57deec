import type { PeopleSeen, PersonSeen, PostSeen } from '#contract/directory-shapes.ts'
import { CalendarDate } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { looksLikeName, splitHonorific } from '#vietnamese/people-words.ts'
import { sortByVietnameseName } from '#vietnamese/sort-names.ts'
import type { Environment } from './environment.ts'
import type { Progress } from './progress.ts'

type Sight = { fullName: string; phone: string; posts: string[]; unit: string }

/** So many meetings are read before waiting calls are answered. */
const READ_AT_ONCE = 10

/** Everybody who stands in a meeting and not in the directory, with the posts written there and when. */
export async function collectPeople(environment: Environment, progress: Progress): Promise<PeopleSeen> {
  const { store } = environment
  const directory = await store.directory()
  const { meetings } = await store.all()
  const found = new Map<string, PersonSeen>()
  for (const [at, { id }] of meetings.entries()) {
    progress.report(at, meetings.length)
    if (at % READ_AT_ONCE === 0) await environment.pause()
    const meeting = await readOrNull(environment, id)
    if (meeting !== null) addSights(found, meeting)
  }
  for (const key of knownKeys(directory)) found.delete(key)
  for (const { posts } of found.values()) posts.sort(bySight)
  return { people: sortByVietnameseName([...found.values()], (one) => one.fullName) }
}

/** Posts in the order in which they were first seen; those without a day last. */
const bySight = (a: PostSeen, b: PostSeen): number => (a.firstOn ?? '9').localeCompare(b.firstOn ?? '9')

/** One that cannot be read is told by the list of meetings; the others still tell who they know. */
async function readOrNull({ store }: Environment, id: string): Promise<Meeting | null> {
  try {
    return await store.get(id)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const knownKeys = ({ people }: Directory): string[] =>
  people.flatMap((one) => [one.fullName, ...one.otherNames]).map((name) => exactKey(splitHonorific(name).name))

function addSights(found: Map<string, PersonSeen>, meeting: Meeting): void {
  const on = CalendarDate.safeParse(meeting.heldOn).data ?? null
  const counted = new Set<string>()
  for (const { fullName, phone, posts, unit } of sightsOf(meeting)) {
    const name = splitHonorific(fullName).name.replace(/\s+/gu, ' ').trim()
    const key = exactKey(name)
    if (!looksLikeName(name)) continue
    const person = found.get(key) ?? { fullName: name, phone: '', posts: [], meetingCount: 0 }
    if (!counted.has(key)) person.meetingCount++
    counted.add(key)
    person.phone ||= phone
    for (const title of posts) addPost(person.posts, { title, unit, firstOn: on, lastOn: on })
    found.set(key, person)
  }
}

/** Linked attendees are in the directory already, whatever their name is there. */
const sightsOf = ({ attendees, speeches, directives }: Meeting): Sight[] => [
  ...attendees.filter((one) => one.personId === null).map((one) => ({ ...one, unit: one.organization })),
  ...speeches
    .filter((one) => one.attendeeId === null)
    .map((one) => ({ fullName: one.speaker, phone: '', posts: one.speakerPosts, unit: '' })),
  ...directives
    .filter((one) => one.issuerId === null)
    .map((one) => ({ fullName: one.issuer, phone: '', posts: one.issuerPosts, unit: '' })),
]

function addPost(posts: PostSeen[], seen: PostSeen): void {
  const same = posts.find(
    (one) =>
      expandedKey(one.title) === expandedKey(seen.title) &&
      (seen.unit === '' || expandedKey(one.unit) === expandedKey(seen.unit)),
  )
  if (!same) {
    posts.push({ ...seen })
    return
  }
  if (seen.firstOn !== null && (same.firstOn === null || seen.firstOn < same.firstOn)) same.firstOn = seen.firstOn
  if (seen.lastOn !== null && (same.lastOn === null || seen.lastOn > same.lastOn)) same.lastOn = seen.lastOn
}

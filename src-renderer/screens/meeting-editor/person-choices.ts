import type { Attendee } from '#domain/attendee.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Id } from '#domain/ids.ts'
import { postsOn } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { prepareText } from '#vietnamese/prepare-text.ts'
import { suggestWords } from '../../text/suggest.ts'
import type { Choice } from './rank-choices.ts'

/** A person as an attendee of this meeting would stand: with the posts valid on its day. */
export type PersonChoice = Pick<Attendee, 'personId' | 'fullName' | 'posts' | 'organization'> & {
  /** The attendee of this meeting, where he or she is one. */
  attendeeId: Id | null
}

/** The people of the directory with the posts they hold on that day. */
export function directoryPeople(directory: Directory, day: CalendarDate): Choice<PersonChoice>[] {
  const bodies = new Map(directory.organizations.map((one) => [one.id, one.officialName]))
  const postsByPerson = Map.groupBy(directory.posts, (post) => post.personId)
  return directory.people.map((person) => {
    const posts = postsOn(postsByPerson.get(person.id) ?? [], person.id, day)
    const [first] = posts
    const choice: PersonChoice = {
      attendeeId: null,
      personId: person.id,
      fullName: person.fullName,
      posts: posts.map((post) => post.title).filter((title) => title !== ''),
      organization: first ? unitOf(first, bodies) : '',
    }
    const hasPast = posts.length === 0 && postsByPerson.has(person.id)
    return choiceOf(choice, `d-${person.id}`, {
      names: person.otherNames,
      note: hasPast ? suggestWords.noPostThen : '',
    })
  })
}

const unitOf = (post: { organizationId: Id | null; unit: string }, bodies: ReadonlyMap<Id, string>): string =>
  (post.organizationId !== null && bodies.get(post.organizationId)) || post.unit

/** The people of a list of attendees, this meeting's or an earlier one's. */
export const attendeePeople = (attendees: readonly Attendee[], source: 'here' | 'earlier'): Choice<PersonChoice>[] =>
  attendees.filter((one) => one.fullName !== '').map((one) => attendeeChoice(one, source))

const known = new WeakMap<Attendee, Choice<PersonChoice>>()

function attendeeChoice(attendee: Attendee, source: 'here' | 'earlier'): Choice<PersonChoice> {
  const { id, personId, fullName, posts, organization } = attendee
  const value = { attendeeId: source === 'here' ? id : null, personId, fullName, posts, organization }
  const choice = known.get(attendee) ?? choiceOf(value, `${source}-${id}`, { names: [], note: '' })
  known.set(attendee, choice)
  return choice
}

function choiceOf(
  value: PersonChoice,
  key: string,
  { names, note }: { names: readonly string[]; note: string },
): Choice<PersonChoice> {
  const detail = [value.posts.join(', ') || note, value.organization].filter((part) => part !== '').join(' · ')
  return {
    texts: [value.fullName, ...names].map(prepareText),
    suggestion: { key, text: value.fullName, detail, value },
  }
}

/** The same person once: the first source that names somebody counts. */
export function withoutRepeats(choices: Iterable<Choice<PersonChoice>>): Choice<PersonChoice>[] {
  const seen = new Set<string>()
  const kept: Choice<PersonChoice>[] = []
  for (const choice of choices) {
    const { personId, fullName, posts } = choice.suggestion.value
    const keys = [personId ?? '', `${fullName}|${posts.join('|')}`].filter((key) => key !== '')
    if (!keys.some((key) => seen.has(key))) kept.push(choice)
    for (const key of keys) seen.add(key)
  }
  return kept
}

import type { Attendee } from '#domain/attendee.ts'
import { hasYear } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { postsOn } from '#domain/person.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { bodyFindings } from '../wording/finding-words.ts'
import { mentionPlaces, peopleFindings as words } from '../wording/finding-words-people.ts'
import { agree, listMentions, type Mention, postsOf } from './list-mentions.ts'
import {
  aboutMeeting,
  adviceIf,
  contradictionIf,
  everyPaper,
  type Found,
  type MeetingFacts,
  type Rule,
} from './rule.ts'
import { showDate } from './shown.ts'

/** One person, one title on one day, in every paper (documents.md, cross-document checks). */
export const titleRules: readonly Rule[] = [
  aboutMeeting('people.two-titles', everyPaper, ({ meeting }) => findTwoTitles(meeting)),
  aboutMeeting('people.same-name', everyPaper, ({ meeting }) => findSameNames(meeting.attendees)),
  aboutMeeting('people.near-name', everyPaper, ({ meeting }) => findNearNames(meeting.attendees)),
  aboutMeeting('people.post-valid', everyPaper, findInvalidPosts),
]

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function findTwoTitles(meeting: Meeting): Found[] {
  const listed = groupBy(meeting.attendees, (one) => exactKey(one.fullName))
  const told = new Set<string>()
  const first = new Map<string, Mention>()
  return listMentions(meeting).flatMap((mention) => {
    const key = exactKey(mention.name)
    const rows = (listed.get(key) ?? []).filter((one) => postsOf(one).length > 0).map(mentionOf)
    if (rows.length === 0 && !first.has(key)) first.set(key, mention)
    const known = rows.length > 0 ? rows : [first.get(key) ?? mention]
    const [against] = known
    if (!against || known.some((one) => agree(one.posts, mention.posts, mention.headOnly))) return []
    const found = `${mention.name}: ${against.posts.join(', ')} / ${mention.posts.join(', ')}`
    // The same two titles are one thing to mend, however many speeches repeat them.
    if (told.has(found)) return []
    told.add(found)
    const message = words.twoTitles(shown(against), shown(mention))
    return contradictionIf(true, { field: mention.field, itemId: mention.itemId, found }, message)
  })
}

const mentionOf = (one: Attendee): Mention => ({
  ...{ name: one.fullName, posts: postsOf(one), field: 'attendees', itemId: one.id },
  ...{ place: mentionPlaces.attendees, headOnly: false },
})
const shown = ({ name, posts, place }: Mention) => ({ name: name.trim(), posts: posts.join(', '), place })

/** Two rows of one name: a row entered twice, or two people whom only a note or the directory tells apart. */
function findSameNames(attendees: readonly Attendee[]): Found[] {
  const groups = [...groupBy(attendees, (one) => exactKey(one.fullName))].filter(([key]) => key !== '')
  return groups.flatMap(([, [first, ...others]]) =>
    others.flatMap((other) => (first && !areToldApart(first, other) ? compareRows(first, other) : [])),
  )
}

const areToldApart = (one: Attendee, other: Attendee): boolean =>
  one.note.trim() !== other.note.trim() ||
  (one.personId !== null && other.personId !== null && one.personId !== other.personId)

const areOfTwoBodies = (one: Attendee, other: Attendee): boolean =>
  exactKey(one.organization) !== '' &&
  exactKey(other.organization) !== '' &&
  exactKey(one.organization) !== exactKey(other.organization)

function compareRows(one: Attendee, other: Attendee): Found[] {
  const [posts, others] = [postsOf(one).join(', '), postsOf(other).join(', ')]
  const where = { field: 'attendees', itemId: other.id, found: `${one.fullName}: ${posts} / ${others}` }
  if (agree(postsOf(one), postsOf(other))) return adviceIf(true, where, words.doubledRow(other.fullName))
  // People of two bodies are most likely two people; HD 16-HD/VPTW wants them told apart by their titles, which they are.
  const report = areOfTwoBodies(one, other) ? adviceIf : contradictionIf
  return report(true, where, words.sameNameRows(other.fullName, posts, others))
}

/** Hùng and Hưng of one post are perhaps one man typed in two ways. */
function findNearNames(attendees: readonly Attendee[]): Found[] {
  const groups = groupBy(attendees, (one) => `${foldKey(one.fullName)}|${expandedKey(postsOf(one).join(' '))}`)
  return [...groups].flatMap(([key, [first, ...others]]) =>
    others.flatMap((other) => {
      if (!first || key.endsWith('|') || exactKey(first.fullName) === exactKey(other.fullName)) return []
      const where = { field: 'attendees', itemId: other.id, found: `${first.fullName} / ${other.fullName}` }
      return adviceIf(true, where, words.nearName(first.fullName, other.fullName))
    }),
  )
}

/** Someone of the directory who, by the directory, did not hold the post on the day. */
function findInvalidPosts({ meeting, context }: MeetingFacts): Found[] {
  const { heldOn } = meeting
  const known = context.posts?.posts ?? []
  if (heldOn === null || !hasYear(heldOn)) return []
  return meeting.attendees.flatMap(({ id, personId, fullName, posts }) => {
    if (personId === null || !known.some((post) => post.personId === personId)) return []
    const held = postsOn(known, personId, heldOn).map((post) => post.title)
    return posts
      .filter((post) => post.trim() !== '' && (held.length === 0 || !agree([post], held)))
      .flatMap((post) =>
        adviceIf(
          true,
          { field: 'attendees', itemId: id, found: `${post} ${heldOn}` },
          bodyFindings.postNotValid(fullName, post, showDate(heldOn)),
        ),
      )
  })
}

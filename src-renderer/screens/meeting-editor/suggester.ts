import { type CalendarDate, localDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { prepareText } from '#vietnamese/prepare-text.ts'
import type { PublicBody } from '#vietnamese/public-bodies.ts'
import type { Suggest } from '../../parts/suggestion.ts'
import { isFullDate } from './meeting-times.ts'
import { attendeePeople, directoryPeople, type PersonChoice, withoutRepeats } from './person-choices.ts'
import { type Choice, rankChoices } from './rank-choices.ts'

/** What suggestions are made of, as it stands when a key is typed. */
export type SuggestSources = {
  meeting: () => Meeting | null
  directory: () => Directory | null
  bodies: () => readonly PublicBody[]
  /** The last meeting of the same series. */
  earlier: () => Meeting | null
  /** Places typed before. */
  places: () => readonly string[]
}

/** What may be meant in each kind of box of one meeting. */
export type Suggester = {
  /** Somebody who is not among the attendees yet. */
  attendee: Suggest<PersonChoice>
  /** Somebody who speaks, directs or presents: the attendees first. */
  speaker: Suggest<PersonChoice>
  post: Suggest<string>
  /** A body or a unit of one. */
  unit: Suggest<string>
  /** Who is given a task: bodies of this meeting first. */
  assignee: Suggest<string>
  recipient: Suggest<string>
  place: Suggest<string>
}

export function makeSuggester(sources: SuggestSources): Suggester {
  const people = lastAnswer(directoryPeople)
  const day = (): CalendarDate => {
    const heldOn = sources.meeting()?.heldOn ?? null
    return isFullDate(heldOn) ? heldOn : localDate(new Date())
  }
  const inDirectory = () => {
    const directory = sources.directory()
    return directory ? people(directory, day()) : []
  }
  const here = () => attendeePeople(sources.meeting()?.attendees ?? [], 'here')
  const before = () => attendeePeople(sources.earlier()?.attendees ?? [], 'earlier')
  const rankTexts = (typed: string, texts: Iterable<readonly [string, string?]>) =>
    rankChoices(typed, textChoices(texts))
  const bodies = () => bodyNames(sources, day())
  return {
    attendee: (typed) => {
      const attendees = sources.meeting()?.attendees ?? []
      const ids = new Set(attendees.map((one) => one.personId))
      const isNew = ({ suggestion: { value } }: Choice<PersonChoice>) =>
        value.personId === null
          ? !attendees.some((one) => exactKey(one.fullName) === exactKey(value.fullName))
          : !ids.has(value.personId)
      return rankChoices(typed, withoutRepeats([...inDirectory(), ...before()].filter(isNew)))
    },
    speaker: (typed) => rankChoices(typed, withoutRepeats([...here(), ...inDirectory(), ...before()])),
    post: (typed) => rankTexts(typed, postNames(sources)),
    unit: (typed) => rankTexts(typed, bodies()),
    assignee: (typed) => rankTexts(typed, [...assigneeNames(sources), ...bodies()]),
    recipient: (typed) => rankTexts(typed, [...recipientNames(sources), ...bodies()]),
    place: (typed) => rankTexts(typed, plain([sources.earlier()?.place ?? '', ...sources.places()])),
  }
}

/** People of a directory are prepared once for each day, not with each key. */
function lastAnswer(make: typeof directoryPeople): typeof directoryPeople {
  let last: { directory: Directory; day: CalendarDate; answer: Choice<PersonChoice>[] } | null = null
  return (directory, day) => {
    if (last?.directory !== directory || last.day !== day) last = { directory, day, answer: make(directory, day) }
    return last.answer
  }
}

type Named = readonly [text: string, detail?: string]
const plain = (texts: Iterable<string>): Named[] => [...texts].map((text) => [text])

function* bodyNames(sources: SuggestSources, day: CalendarDate): Iterable<Named> {
  const isThen = (from: string | null | undefined, to: string | null | undefined) =>
    (!from || from <= day) && (!to || day <= to)
  for (const one of sources.meeting()?.attendees ?? []) yield [one.organization]
  for (const one of sources.directory()?.organizations ?? [])
    if (isThen(one.validFrom, one.validTo))
      yield [one.officialName, [one.shortName, ...one.otherNames].filter(Boolean).join(', ')]
  for (const one of sources.bodies()) if (isThen(one.from, one.to)) yield [one.name, one.short]
}

function* postNames(sources: SuggestSources): Iterable<Named> {
  for (const one of sources.meeting()?.attendees ?? []) yield* plain(one.posts)
  for (const one of sources.meeting()?.organizer.signers ?? []) yield [one.title]
  for (const one of sources.directory()?.posts ?? []) yield [one.title]
  for (const one of sources.earlier()?.attendees ?? []) yield* plain(one.posts)
}

function* assigneeNames(sources: SuggestSources): Iterable<Named> {
  for (const meeting of [sources.meeting(), sources.earlier()])
    for (const one of meeting?.directives ?? []) yield* plain([one.assignee, ...one.coordinators])
}

function* recipientNames(sources: SuggestSources): Iterable<Named> {
  yield* plain(sources.meeting()?.organizer.defaultRecipients ?? [])
  yield* plain(sources.earlier()?.recipients ?? [])
}

const choices = new Map<string, Choice<string>>()
const KEPT = 20_000

/** Each text once; prepared when it is first met. Its detail is a way to find it too ("TP" for "Tổ chức Phi chính phủ"). */
function* textChoices(texts: Iterable<Named>): Iterable<Choice<string>> {
  if (choices.size > KEPT) choices.clear()
  const seen = new Set<string>()
  for (const [text, detail] of texts) {
    if (text === '' || seen.has(text)) continue
    seen.add(text)
    const key = `${text}\n${detail ?? ''}`
    const made = choices.get(key) ?? {
      texts: [text, ...(detail ? [detail] : [])].map(prepareText),
      suggestion: { key: text, text, detail, value: text },
    }
    choices.set(key, made)
    yield made
  }
}

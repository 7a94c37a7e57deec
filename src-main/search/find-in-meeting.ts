import type { Meeting } from '#domain/meeting.ts'
import { speechText } from '#domain/speech.ts'
import { fold, foldWithMap } from '#vietnamese/fold.ts'

export type Query = { phrases: string[] }

export type PartName =
  | 'title'
  | 'organizer'
  | 'attendee'
  | 'speech'
  | 'directive'
  | 'figure'
  | 'award'
  | 'assessment'
  | 'source'
export type Hit = {
  meetingId: string
  meetingTitle: string
  heldOn: string
  part: PartName
  partId: string
  snippet: string
  ranges: [number, number][]
}

/** Characters shown before and after the first hit. */
const CONTEXT = 60

/** What is looked for: "quoted phrases" as they stand, the rest as one phrase; `null` when nothing is left to look for. */
export function parseQuery(text: string): Query | null {
  const quoted = [...text.matchAll(/["“]([^"”]+)["”]/g)].map((match) => match[1] ?? '')
  const rest = text.replace(/["“][^"”]*["”]?/g, ' ')
  const phrases = [...quoted, rest].map((phrase) => foldWithMap(phrase).folded.replace(/\s+/g, ' ').trim())
  const wanted = phrases.filter((phrase) => phrase !== '')
  return wanted.length > 0 ? { phrases: wanted } : null
}

/** The passages of a meeting that hold every phrase, tone marks aside; a phrase starts and ends at a syllable's edge. */
export function findInMeeting(meeting: Meeting, query: Query): Hit[] {
  const about = { meetingId: meeting.id, meetingTitle: meeting.title, heldOn: meeting.heldOn ?? '' }
  const hits: Hit[] = []
  for (const { part, partId, text } of partsOf(meeting)) {
    const ranges = findPhrases(text, query.phrases)
    if (ranges) hits.push({ ...about, part, partId, ...cutSnippet(text, ranges) })
  }
  // The source repeats what was taken from it; it counts only for words that stand nowhere else.
  return hits.some((hit) => hit.part !== 'source') ? hits.filter((hit) => hit.part !== 'source') : hits
}

type Part = { part: PartName; partId: string; text: string }

function partsOf(meeting: Meeting): Part[] {
  const many = <T extends { id: string }>(part: PartName, list: T[], textOf: (one: T) => string): Part[] =>
    list.map((one) => ({ part, partId: one.id, text: textOf(one) }))
  return [
    { part: 'title', partId: '', text: meeting.title },
    { part: 'organizer', partId: '', text: meeting.organizer.officialName },
    ...many('attendee', meeting.attendees, (one) =>
      [one.fullName, ...one.posts, one.organization].filter(Boolean).join(', '),
    ),
    ...many('directive', meeting.directives, (one) => [one.text, one.assignee].filter(Boolean).join(' – ')),
    ...many('figure', meeting.figures, (one) => one.text || [one.indicator, one.written, one.unit].join(' ')),
    ...many('award', meeting.awards, (one) => one.text || [one.award, one.recipient, one.reason].join(', ')),
    ...many('assessment', meeting.assessments, (one) => one.text),
    ...many('speech', meeting.speeches, (one) => [one.speaker, speechText(one)].join(': ')),
    ...many('source', meeting.sources, (one) => one.text),
  ]
}

function findPhrases(text: string, phrases: string[]): [number, number][] | null {
  // Folding the whole string at once is some ten times cheaper than keeping positions; few parts hold the words.
  const plain = fold(text)
  if (!phrases.every((phrase) => plain.includes(phrase))) return null
  const { folded, positions } = foldWithMap(text)
  const ranges: [number, number][] = []
  for (const phrase of phrases) {
    const found = findAll(folded, phrase)
    if (found.length === 0) return null
    for (const at of found) ranges.push([positions[at] ?? 0, positions[at + phrase.length] ?? text.length])
  }
  return ranges.sort((a, b) => a[0] - b[0])
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function findAll(folded: string, phrase: string): number[] {
  const found: number[] = []
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    if (!isLetter(folded[at - 1]) && !isLetter(folded[at + phrase.length])) found.push(at)
  }
  return found
}

function cutSnippet(text: string, ranges: [number, number][]): Pick<Hit, 'snippet' | 'ranges'> {
  const [first] = ranges
  if (!first) return { snippet: text, ranges }
  const start = first[0] <= CONTEXT ? 0 : text.lastIndexOf(' ', first[0] - CONTEXT) + 1
  const far = text.indexOf(' ', first[1] + CONTEXT)
  const end = far < 0 ? text.length : far
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const shift = before.length - start
  const shown = ranges
    .filter((range) => range[1] <= end)
    .map(([from, to]): [number, number] => [from + shift, to + shift])
  return { snippet: `${before}${text.slice(start, end)}${after}`.replace(/\n/g, ' '), ranges: shown }
}

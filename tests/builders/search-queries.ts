import type { Meeting } from '#domain/meeting.ts'
import { fold } from '#vietnamese/fold.ts'
import { splitSyllables } from '#vietnamese/split-syllables.ts'
import { makeBigMeeting } from './big-store.ts'
import { type Chance, drawName, drawPlace, drawWord, makeChance } from './big-words.ts'

export type Group = 'as written' | 'no marks' | 'one syllable' | 'one word' | 'filters' | 'abbreviations' | 'nowhere'

/** What people type, of each sort so many: words as they stand in the store, filters, things that are nowhere. */
export function drawQueries(storeSize: number): { group: Group; text: string }[] {
  const chance = makeChance(42)
  const meetingAt = () => makeBigMeeting(Math.floor(chance.next() * storeSize))
  const written = () => cutWindow(chance, meetingAt())
  const makers: Record<Group, { count: number; make: () => string }> = {
    'as written': { count: 70, make: written },
    'no marks': { count: 70, make: () => fold(written()) },
    'one syllable': { count: 20, make: () => chance.pick(drawWord(chance).split(' ')) },
    'one word': { count: 30, make: () => fold(drawWord(chance)) },
    filters: { count: 30, make: () => drawFilter(chance, meetingAt()) },
    abbreviations: { count: 20, make: () => `${chance.pick(['UBND', 'ubnd'])} xã ${drawPlace(chance)}` },
    nowhere: { count: 10, make: () => `${drawWord(chance)} xyzq${Math.floor(chance.next() * 99)}` },
  }
  const groups = Object.keys(makers) as Group[]
  const all = groups.flatMap((group) =>
    Array.from({ length: makers[group].count }, () => ({ group, text: makers[group].make() })),
  )
  return all
    .map((one) => ({ one, key: chance.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

/** Two to five syllables in a row from a sentence of a meeting. */
function cutWindow(chance: Chance, meeting: Meeting): string {
  const texts = [...meeting.directives, ...meeting.speeches.flatMap((one) => one.paragraphs)].map((one) => one.text)
  const syllables = splitSyllables(chance.pick(texts)).map((one) => one.exact)
  const length = 2 + Math.floor(chance.next() * 4)
  const start = Math.floor(chance.next() * Math.max(1, syllables.length - length))
  return syllables.slice(start, start + length).join(' ')
}

function drawFilter(chance: Chance, meeting: Meeting): string {
  const person = meeting.attendees[0]?.fullName ?? drawName(chance)
  return chance.pick([
    () => `nguoi:"${person}"`,
    () => `nguoi:"${person}" ${drawWord(chance)}`,
    () => `coquan:"Sở Nội vụ" ${drawWord(chance)}`,
    () => `tu:2018 den:6/2020 ${drawWord(chance)}`,
    () => `loai:hội nghị trangthai:nháp ${drawWord(chance)}`,
    () => 'han:trong 30 ngày coquan:"Sở Y tế"',
  ])()
}

import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { passagesOf } from '#search/passages.ts'
import { makeChance } from '#tests/builders/big-words.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { indexOf } from '#tests/builders/search-in.ts'
import { fold } from '#vietnamese/fold.ts'

/** Few syllables, many alike but for their marks or their ends, so that everything nearly matches everywhere. */
const SYLLABLES = ['họp', 'hợp', 'hop', 'hò', 'ho', 'đê', 'dê', 'de', 'số', 'so', 'sơn', 'lũ', 'lu', 'à', '7', '78']
const chance = makeChance(7)
const draw = (count: number): string => {
  const words = Array.from({ length: count }, () => chance.pick(SYLLABLES))
  return words.map((word) => (chance.next() < 0.2 ? `${word},` : word)).join(' ')
}

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
const texts = (one: Meeting): string[] => passagesOf(one).map(({ text }) => plain(text))

/** What a scan of the folded texts finds, understood as the search promises: whole, as a beginning, loosely. */
function scan(meetings: readonly Meeting[], query: string): { ids: string[]; isLoose: boolean } {
  const words = plain(query).trim().split(' ')
  const isWord = !/^\d+$/.test(words.at(-1) ?? '')
  const needle = ` ${words.join(' ')}`
  const tries = [
    { isLoose: false, holds: (text: string) => text.includes(`${needle} `) },
    { isLoose: false, holds: (text: string) => isWord && text.includes(needle) },
    { isLoose: true, holds: (text: string) => words.length > 1 && words.every((one) => text.includes(` ${one} `)) },
    {
      isLoose: true,
      holds: (text: string) =>
        isWord &&
        words.length > 1 &&
        words.every((one, at) => text.includes(at < words.length - 1 ? ` ${one} ` : ` ${one}`)),
    },
  ]
  for (const { holds, isLoose } of tries) {
    const ids = meetings.filter((one) => texts(one).some(holds)).map((one) => one.id)
    if (ids.length > 0) return { ids, isLoose }
  }
  return { ids: [], isLoose: false }
}

test('the index finds the meetings that a scan of all texts finds, no more and no fewer', async () => {
  const meetings = Array.from({ length: 70 }, (_, at) =>
    meeting(fields({ id: `hop-${at}`, title: draw(3) }), directive(draw(6)), directive(draw(4))),
  )
  const search = indexOf(meetings)
  const stages = { whole: 0, loose: 0, nothing: 0 }
  for (let round = 0; round < 400; round++) {
    const query = draw(1 + (round % 6))
    const wanted = scan(meetings, query)
    // A loose answer gives twenty passages at a time.
    const ids = new Set<string>()
    for (let skip = 0, hasMore = true; hasMore; skip = ids.size) {
      const found = await search(query, { skip })
      for (const hit of found.hits) ids.add(hit.meetingId)
      hasMore = found.hasMore
      expect(found.isLoose, query).toBe(wanted.isLoose)
    }
    expect([...ids].sort(), query).toEqual([...wanted.ids].sort())
    stages[wanted.ids.length === 0 ? 'nothing' : wanted.isLoose ? 'loose' : 'whole']++
  }
  expect(Math.min(...Object.values(stages))).toBeGreaterThan(5)
})

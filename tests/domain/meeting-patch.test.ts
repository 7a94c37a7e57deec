import { expect, test } from '@playwright/test'
import { Meeting } from '#domain/meeting.ts'
import { applyPatch, invertPatch, makePatch, type Patch, PatchMismatch, partsOf } from '#domain/meeting-patch.ts'
import { Source } from '#domain/source.ts'
import { directive, meeting, speech } from '#tests/builders/meeting.ts'
import { editAtRandom } from '#tests/builders/random-edit.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'

/** What a patch is after it has lain in a file. */
const stored = (patch: Patch): Patch => JSON.parse(JSON.stringify(patch)) as Patch

test('of 800 random edits each patch leads there and back, also after it has been through a file', () => {
  const chance = seededChance(7)
  let [current, changes] = [richMeeting(), 0]
  for (let round = 0; round < 800; round++) {
    let next = editAtRandom(current, chance)
    if (chance() < 0.5) next = editAtRandom(next, chance)
    const patch = stored(makePatch(current, next))
    changes += patch.length
    expect(applyPatch(current, patch)).toEqual(next)
    expect(applyPatch(next, invertPatch(patch))).toEqual(current)
    expect(Meeting.safeParse(applyPatch(next, invertPatch(patch))).success).toBe(true)
    current = round % 50 === 0 ? richMeeting() : next
  }
  expect(changes).toBeGreaterThan(800)
})

test('a patch is empty where nothing but the save itself or the sources differ', () => {
  const before = richMeeting()
  const source = Source.parse({ id: 's', importedAt: '2026-11-22T08:00+07:00', hash: 'h', text: 'x' })
  const after = { ...structuredClone(before), revision: 9, updatedAt: '2026-11-22T08:00+07:00', sources: [source] }
  expect(makePatch(before, after)).toEqual([])
})

test('one row typed into a long list is a short patch, not the list twice', () => {
  const before = meeting(...Array.from({ length: 200 }, (_, at) => directive(`việc số ${at} `.repeat(20))))
  const row = { ...before.directives[0], id: 'moi', text: 'việc mới' } as Meeting['directives'][number]
  const after = { ...before, directives: [...before.directives, row] }
  const patch = makePatch(before, after)
  expect(JSON.stringify(patch).length).toBeLessThan(JSON.stringify(before).length / 10)
  expect(partsOf(patch)).toEqual(['directives'])
})

test('a patch is refused by a meeting it was not made from, and changes nothing of it', () => {
  const before = meeting(speech('A', 'một'), speech('B', 'hai'))
  const patch = makePatch(before, { ...before, title: 'mới', speeches: before.speeches.slice(1) })
  const other = { ...before, title: 'của người khác' }
  expect(() => applyPatch(other, patch)).toThrow(PatchMismatch)
  expect(() => applyPatch({ ...before, speeches: before.speeches.toReversed() }, patch)).toThrow(PatchMismatch)
  expect(other.title).toBe('của người khác')
})

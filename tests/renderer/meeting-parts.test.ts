import { expect, test } from '@playwright/test'
import { newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Speech } from '#domain/speech.ts'
import { changedParts, hasParts, holdsParts, holdsWords } from '#renderer/hooks/meeting-parts.ts'

const base = newMeeting('m1', '2024-03-12T08:00:00+07:00', Organization.parse({ id: 'o1', officialName: 'Sở Nội vụ' }))

test('only what was changed is a part, and revision, sources and proposals never are', () => {
  const meeting = { ...base, revision: 9, title: 'Họp', proposals: [], sources: [], recipients: ['Lưu: VT'] }
  expect(Object.keys(changedParts(base, meeting)).toSorted()).toEqual(['recipients', 'title'])
  expect(hasParts(changedParts(base, { ...base }))).toBe(false)
})

test('a meeting holds parts that say the same, whatever the order of keys or the composition of letters', () => {
  const stored = { ...base, title: 'Họp giao ban', organizer: { ...base.organizer } }
  const { id, ...rest } = base.organizer
  expect(holdsParts(stored, { title: 'Họp giao ban'.normalize('NFD'), organizer: { ...rest, id } })).toBe(true)
  expect(holdsParts(stored, { title: 'Họp giao ban tuần' })).toBe(false)
  expect(holdsParts(stored, { recipients: ['Lưu: VT'] })).toBe(false)
})

test('white space at an end of a text is nothing to be asked about after a crash; a word, a row or a space within is', () => {
  const speech = (...texts: string[]) => [
    Speech.parse({ id: 's1', speaker: 'Trần Văn Minh', paragraphs: texts.map((text) => ({ text })) }),
  ]
  const stored = { ...base, title: 'Họp giao ban', speeches: speech('từ0 từ1') }
  expect(holdsWords(stored, { speeches: speech('từ0 từ1 ') })).toBe(true)
  expect(holdsWords(stored, { title: ' Họp giao ban\n'.normalize('NFD') })).toBe(true)
  expect(holdsWords(stored, { speeches: speech('từ0 từ1 t') })).toBe(false)
  expect(holdsWords(stored, { speeches: speech('từ0  từ1') })).toBe(false)
  expect(holdsWords(stored, { speeches: speech('từ0 từ1', '') })).toBe(false)
})

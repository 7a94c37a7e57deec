import { expect, test } from '@playwright/test'
import { Source } from '#domain/source.ts'
import { linesAround, passageOfPlace } from '#renderer/screens/editor-side/passage-of-place.ts'
import { directive, meeting as makeMeeting } from '#tests/builders/meeting.ts'

const AT = '2024-03-12T08:00:00+07:00'
const TEXT = 'Mở đầu.\nĐồng chí A giao Sở B\nbáo cáo trước 30/6.\nKết thúc.'
const source = Source.parse({ id: 's1', importedAt: AT, hash: '', text: TEXT })
const span = { sourceId: 's1', start: TEXT.indexOf('giao'), end: TEXT.indexOf('.\nKết') }
const meeting = makeMeeting(
  directive('hoàn thành đề án', { id: 'd1', source: span, origin: 'accepted' }),
  directive('báo cáo tiến độ', { id: 'd2', parentId: 'd1' }),
)

test('a row leads to the passage it was taken from; a typed one within it to that of the row around', () => {
  expect(passageOfPlace(meeting, { rows: ['d1'], field: null })).toEqual({ at: 'd1', span })
  expect(passageOfPlace(meeting, { rows: ['d2', 'd1'], field: null })).toEqual({ at: 'd1', span })
  expect(passageOfPlace(meeting, { rows: ['d2'], field: null })).toBeNull()
  expect(passageOfPlace(meeting, { rows: [], field: 'title' })).toBeNull()
})

test('the lines around a passage lose no letter, and exactly the passage is marked', () => {
  const lines = linesAround(source, span)
  expect(lines.map(({ before, marked, after }) => before + marked + after).join('\n')).toBe(TEXT)
  expect(lines.map((line) => line.marked)).toEqual(['', 'giao Sở B', 'báo cáo trước 30/6', ''])
})

test('of a long source only what lies around the passage is shown', () => {
  const text = Array.from({ length: 5_000 }, (_, at) => `Dòng ${at}.`).join('\n')
  const start = text.indexOf('Dòng 2500.')
  const lines = linesAround({ ...source, text }, { sourceId: 's1', start, end: start + 10 })
  expect(lines.length).toBe(61)
  expect(lines[30]?.marked).toBe('Dòng 2500.')
})

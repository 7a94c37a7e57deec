import { expect, test } from '@playwright/test'
import { Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { findInMeeting, parseQuery } from '#search/find-in-meeting.ts'

const organizer = Organization.parse({ id: 'so', officialName: 'Sở Xây dựng' })
const meeting = Meeting.parse({
  ...newMeeting('hop-1', '2026-01-01T08:00:00+07:00', organizer),
  title: 'Hội nghị chuyển đổi số',
  directives: [
    { id: 'd1', text: 'Đẩy nhanh tiến độ đường vành đai, báo cáo trước ngày 30/6' },
    { id: 'd2', text: 'Rà soát quy hoạch hoà bình' },
  ],
  sources: [
    { id: 's1', importedAt: '2026-01-01T08:00:00+07:00', hash: 'h', text: 'Ghi chép: chuyển đổi số; ông Năm vắng mặt' },
  ],
})
const find = (text: string) => {
  const query = parseQuery(text)
  return query ? findInMeeting(meeting, query) : []
}
const shown = (text: string) => find(text).map((hit) => hit.ranges.map(([from, to]) => hit.snippet.slice(from, to)))

test('finds without tone marks, in NFC and NFD, đ as d, and marks the words as they stand', () => {
  for (const text of ['duong vanh dai', 'đường vành đai', 'ĐƯỜNG VÀNH ĐAI', 'đường vành đai'.normalize('NFD')]) {
    expect(shown(text), text).toEqual([['đường vành đai']])
  }
  expect(shown('hoa binh')).toEqual([['hoà bình']])
})

test('a phrase starts and ends at a syllable’s edge', () => {
  expect(find('uong vanh')).toEqual([])
  expect(find('vanh da')).toEqual([])
})

test('quoted phrases must all be there; the source counts only for what stands nowhere else', () => {
  expect(find('"tien do" "bao cao"').map((hit) => hit.partId)).toEqual(['d1'])
  expect(find('"tien do" "quy hoach"')).toEqual([])
  expect(find('chuyen doi so').map((hit) => hit.part)).toEqual(['title'])
  expect(find('ong nam vang mat').map((hit) => hit.part)).toEqual(['source'])
})

test('nothing to look for finds nothing', () => {
  for (const text of ['', '   ', '""']) expect(find(text)).toEqual([])
})

test('a long passage is cut at words around the first hit, with the marks in place', () => {
  const long = { ...meeting, title: `${'trước đó '.repeat(40)}đúng chỗ này${' sau đó'.repeat(40)}` }
  const [hit] = findInMeeting(long, parseQuery('dung cho nay') ?? { phrases: [] })
  expect(hit?.snippet.length).toBeLessThan(200)
  const [from, to] = hit?.ranges[0] ?? [0, 0]
  expect(hit?.snippet.slice(from, to)).toBe('đúng chỗ này')
  expect(hit?.snippet).toMatch(/^… .* …$/)
})

import { expect, test } from '@playwright/test'
import { isPaperOf, listPapers } from '#documents/list-papers.ts'
import { nameFile } from '#documents/name-file.ts'
import { DocumentKind, type PaperRef } from '#domain/document-record.ts'
import { attendee, directive, fields, meeting, speech } from '#tests/builders/meeting.ts'
import { paperMeetings } from '#tests/builders/paper-meetings.ts'
import { emptyMeeting } from '#tests/builders/sample-meetings.ts'

const wide = meeting(
  fields({ title: 'Hội nghị tổng kết', heldOn: '2020-12-25' }),
  attendee('Lê Hùng', { role: 'chair' }),
  attendee('Lê Hưng', { role: 'guest' }),
  attendee('Hà An', { role: 'secretary' }),
  speech('Lê Hùng', 'Khai mạc hội nghị.', { kind: 'opening' }),
  speech('Lê Hưng', ''),
  directive('mua thuốc', { verb: 'giao', assignee: 'UBND phường Đông Khê' }),
  directive('xây kho', { verb: 'giao', assignee: 'UBND phường Đồng Khê' }),
  directive('sửa đường', {
    assignee: 'Sở Xây dựng',
    history: [{ id: 'x', on: '2021-01-05', recordedAt: '2021-01-05T08:00+07:00', type: 'completed' }],
  }),
)

const targets = (kind: DocumentKind, from = wide) =>
  listPapers(from)
    .filter((one) => one.kind === kind)
    .map((one) => one.target)

test('every kind has its papers: one for each body, person, speech and order', () => {
  expect(targets('invitation')).toEqual(['', 'attendees-1', 'attendees-2'])
  expect(targets('attendee-list')).toEqual(['protocol', 'alphabetical'])
  expect(targets('task-slip')).toEqual(['UBND phường Đông Khê', 'UBND phường Đồng Khê', 'Sở Xây dựng'])
  expect(targets('reminder')).toEqual(['', 'UBND phường Đông Khê', 'UBND phường Đồng Khê'])
  expect(targets('speech')).toEqual(['speeches-1'])
  for (const kind of ['minutes', 'conclusion-notice', 'report', 'news-item', 'press-release', 'communique'] as const) {
    expect(targets(kind), kind).toEqual([''])
  }
  expect(new Set(listPapers(wide).map((one) => one.kind)).size).toBe(DocumentKind.options.length)
})

test('papers of what the meeting does not have are not offered', () => {
  const kinds = listPapers(emptyMeeting()).map((one) => one.kind)
  for (const kind of ['task-slip', 'reminder', 'directive-table', 'speech'] as const) expect(kinds).not.toContain(kind)
})

test('a paper is of its meeting only with a target that the meeting has', () => {
  const isOf = (paper: PaperRef) => isPaperOf(wide, paper)
  expect(isOf({ kind: 'minutes', target: '' })).toBe(true)
  expect(isOf({ kind: 'minutes', target: 'x' })).toBe(false)
  expect(isOf({ kind: 'task-slip', target: 'Sở Xây dựng' })).toBe(true)
  expect(isOf({ kind: 'task-slip', target: '' })).toBe(false)
  expect(isOf({ kind: 'invitation', target: 'attendees-3' })).toBe(false)
  expect(isOf({ kind: 'reminder', target: 'Sở Xây dựng' })).toBe(false)
})

test('a file is named after date, kind, target and title', () => {
  expect(nameFile('task-slip', wide, 'Sở Xây dựng')).toBe(
    '2020-12-25-phieu-giao-nhiem-vu-so-xay-dung-hoi-nghi-tong-ket.docx',
  )
  expect(nameFile('attendee-list', wide, 'protocol')).toContain('danh-sach-dai-bieu-theo-thu-bac')
})

test('bodies and people that read the same without tone marks keep files apart', () => {
  const first = nameFile('task-slip', wide, 'UBND phường Đông Khê')
  const second = nameFile('task-slip', wide, 'UBND phường Đồng Khê')
  expect(first).toContain('-ubnd-phuong-dong-khe-hoi')
  expect(second).toContain('-ubnd-phuong-dong-khe-2-hoi')
  expect(nameFile('invitation', wide, 'attendees-2')).toContain('-le-hung-2-')
})

for (const [name, make] of Object.entries(paperMeetings)) {
  test(`no two papers of the ${name} meeting have one name, all fit any system`, () => {
    const made = make()
    const names = listPapers(made).map(({ kind, target }) => nameFile(kind, made, target))
    expect(new Set(names).size).toBe(names.length)
    for (const one of names) expect(one).toMatch(/^[a-z0-9-]{1,115}\.docx$/)
  })
}

test('the longest names are cut and still differ', () => {
  const long = meeting(
    fields({ title: 'x'.repeat(400) }),
    directive('a', { assignee: `Ban ${'quản lý '.repeat(40)}một` }),
    directive('b', { assignee: `Ban ${'quản lý '.repeat(40)}hai` }),
  )
  const names = targets('task-slip', long).map((target) => nameFile('task-slip', long, target))
  expect(new Set(names).size).toBe(names.length)
  for (const one of names) expect(one.length).toBeLessThanOrEqual(120)
})

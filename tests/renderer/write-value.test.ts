import { expect, test } from '@playwright/test'
import { CarriedDirective } from '#domain/carried-directive.ts'
import { compareMeetings } from '#domain/compare-meetings.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { countWords } from '#renderer/screens/history/count-words.ts'
import { expandItem, writeValue } from '#renderer/screens/history/write-value.ts'
import { findChangedPlace } from '#renderer/screens/meeting-editor/changed-place.ts'
import { historyWords } from '#renderer/text/history.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'

const meeting = richMeeting()
const blank = newMeeting(meeting.id, meeting.createdAt, Organization.parse({ id: 'o', officialName: '' }))
const value = (part: string, field: string, text: string) => writeValue({ part, field }, text)

test('values read as on the other screens: dates, closed values, deadlines, changes', () => {
  expect(value('heldOn', '', '2026-07-03')).toBe('03/07/2026')
  expect(value('kind', '', 'conference')).toBe('Hội nghị')
  expect(value('attendees', 'presence', 'excused')).toBe('Vắng có lý do')
  expect(value('speeches', 'isVerbatim', 'true')).toBe('có')
  expect(value('directives', 'deadline', '{"kind":"date","date":"2026-08-15","text":""}')).toBe('15/08/2026')
  expect(value('figures', 'change', '{"direction":"up","percent":12.5,"base":""}')).toBe('tăng 12,5%')
})

test('what a person typed is never taken for a structure or a date', () => {
  expect(value('speeches', 'summary', '{chưa rõ')).toBe('{chưa rõ')
  expect(value('speeches', 'summary', '[sic] nguyên văn')).toBe('[sic] nguyên văn')
  expect(value('title', '', '2026-07-03')).toBe('2026-07-03')
})

test('everything of a rich meeting has Vietnamese names and leaves no raw data on the screen', () => {
  const changes = compareMeetings(blank, meeting).filter((one) => one.field !== 'id')
  expect(changes.length).toBeGreaterThan(40)
  for (const change of changes) {
    expect(historyWords.part(change.part), change.part).not.toBe(change.part)
    for (const field of change.what === 'added' ? expandItem(change) : [change]) {
      if (field.field !== '') expect(historyWords.field(field.field), field.field).not.toBe(field.field)
      expect(writeValue(field, field.after), field.field).not.toMatch(/[{}[\]]|":|\d{4}-\d{2}-\d{2}|null/)
    }
  }
})

test('what the papers added to a meeting has Vietnamese names too', () => {
  const record = DocumentRecord.parse({
    ...{ id: 'd', kind: 'invitation', target: '', urgency: 'express', circulation: 'internal', draftMark: 'PL.(3)' },
    ...{ showsContact: true, legalBases: ['Luật A'], addressees: ['Sở B'], subject: 'mời họp' },
  })
  const override = {
    key: 'k',
    message: 'Giờ kết thúc trước giờ bắt đầu.',
    reason: 'Đúng',
    by: 'Hà',
    at: '2026-07-03T09:00+07:00',
  }
  const changed: Meeting = {
    ...blank,
    documents: [record],
    overrides: [override],
    invitation: { requests: ['Chuẩn bị ý kiến'], materials: ['Tờ trình'], replyBy: '2026-07-01', isUrgent: true },
    release: { headline: 'Tiêu đề', why: 'Vì', how: 'Rằng', embargoUntil: '2026-07-03T17:00+07:00' },
    organizer: { ...blank.organizer, system: 'party', numbering: 'together', committeeTerm: '2025-2030', about: 'Sở' },
  }
  const lines = compareMeetings(blank, changed).flatMap((change) =>
    (change.what === 'added' ? expandItem(change) : [change]).map((one) => {
      const name = one.field === '' ? historyWords.part(one.part) : historyWords.fieldOf(one.part, one.field)
      return `${name}: ${writeValue(one, one.after)}`
    }),
  )
  expect(lines).toEqual(
    expect.arrayContaining([
      ...['Hệ thống: Đảng', 'Cách đánh số: Mọi loại chung một dãy số', 'Nhiệm kỳ: 2025-2030'],
      ...['Loại văn bản: Giấy mời', 'Độ khẩn: Hỏa tốc', 'Phạm vi lưu hành: Lưu hành nội bộ'],
      ...['Địa chỉ ở chân trang: có', 'Xác nhận dự họp trước ngày: 01/07/2026', 'Họp gấp: có', 'Vì sao họp: Vì'],
    ]),
  )
  const overridden = lines.find((line) => line.startsWith('Chỗ mâu thuẫn đã bỏ qua'))
  expect(overridden).toMatch(/Chỗ mâu thuẫn: Giờ kết thúc trước giờ bắt đầu\..*Lý do: Đúng/)
  expect(lines.join('\n')).not.toMatch(/[{}[\]]|":|\d{4}-\d{2}-\d{2}/)
})

test('every part of a meeting has a word, and what an earlier meeting handed on is told in words', () => {
  const unsaid = ['id', 'revision', 'updatedAt', 'organizer']
  const parts = Object.keys(Meeting.shape).filter((part) => !unsaid.includes(part))
  expect(parts.filter((part) => historyWords.part(part) === part)).toEqual([])
  expect(historyWords.part('series')).toBe('Chuỗi họp')
  const carried = CarriedDirective.parse({
    ...{ id: 'c', meetingId: 'm', directiveId: 'd', meetingTitle: 'Giao ban tháng 6', givenOn: '2026-06-01' },
    ...{ text: 'Rà soát kho', assignee: 'Văn phòng', dueOn: '2026-06-30', remark: 'Đang làm' },
  })
  const lines = compareMeetings(blank, { ...blank, carried: [carried] })
    .flatMap(expandItem)
    .map((one) => `${historyWords.fieldOf(one.part, one.field)}: ${writeValue(one, one.after)}`)
  expect(lines).toContain('Ngày giao: 01/06/2026')
  expect(lines).toContain('Hạn: 30/06/2026')
  expect(lines.filter((line) => /^[a-z]\w*:/.test(line))).toEqual([])
})

test('words are counted as a reader would: moved items count nothing', () => {
  const typed = { ...meeting, place: `${meeting.place} tầng hai`, attendees: meeting.attendees.toReversed() }
  expect(countWords(compareMeetings(meeting, typed))).toEqual({ added: 2, removed: 0 })
})

test('an undo leads to the item that changed, in the review to its proposal', () => {
  const [first, second, ...rest] = meeting.directives
  if (!first || !second) throw new Error('The rich meeting holds directives')
  const changed = { ...meeting, directives: [first, { ...second, text: 'khác' }, ...rest], revision: 99 }
  expect(findChangedPlace(meeting, changed)).toEqual({ tab: 'directives', field: second.id })
  expect(findChangedPlace(meeting, { ...meeting, place: 'khác' })).toEqual({ tab: 'info', field: 'place' })
  expect(findChangedPlace(meeting, { ...meeting, revision: 100 })).toBeNull()
  const decided = { ...changed, proposals: [...meeting.proposals].slice(1) }
  expect(findChangedPlace(meeting, decided)?.tab).toBe('directives')
})

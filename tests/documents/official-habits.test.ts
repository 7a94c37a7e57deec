import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listContactLines } from '#documents/list-contact-lines.ts'
import { meetingInSentence } from '#documents/wording/meeting-words.ts'
import { deadlineMissingIn } from '#documents/write-deadline.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { congressMeeting } from '#tests/builders/congress.ts'
import { attendee, directive, fields, group, meeting, organization, report } from '#tests/builders/meeting.ts'
import { writeTree } from './write-tree.ts'

const read = (kind: DocumentKind, made: Meeting, target = '') =>
  writeTree(buildDocument(kind, made, { sizeTier: '13/14', target, today: '2026-10-05' }))

const ownTask = directive('mua thuốc', { verb: 'giao', assignee: 'Sở Y tế' })
const otherTask = directive('xây kho', { verb: 'giao', assignee: 'Sở Xây dựng' })
const office = organization({ officialName: 'Sở Y tế', governingBody: 'UBND TỈNH AN LẠC' })
const held = fields({ title: 'hội nghị', heldOn: '2026-07-03' })

test('a list of groups is one list: semicolons, the last with a full stop', () => {
  const groups = [group('lãnh đạo các xã', 24), group('đại diện các chi cục')]
  const guest = attendee('Hà An', { role: 'guest' })
  const member = attendee('Lê Minh')
  const lines = 'dash - Lãnh đạo các xã (24 người);\ndash - Đại diện các chi cục.'
  expect(read('minutes', meeting(held, guest, member, ...groups))).toContain(lines)
  expect(read('invitation', meeting(held, guest, ...groups))).toContain(lines)
  const crowd = Array.from({ length: 50 }, (_, at) => attendee(`Lê Văn ${at}`))
  expect(read('minutes', meeting(held, ...crowd, ...groups))).toContain(
    'dash - Thành viên: 50 người;\ndash - Cùng dự có lãnh đạo các xã (24 người);\ndash - Cùng dự có đại diện các chi cục.',
  )
})

test('nobody writes to themselves', () => {
  const all = read('reminder', meeting(office, held, ownTask, otherTask))
  expect(all).toContain('addressee: Kính gửi: Sở Xây dựng\n')
  expect(all).not.toContain('mua thuốc')
  for (const target of ['', 'Sở Y tế']) {
    const own = read('reminder', meeting(office, held, ownTask), target)
    expect(own).toContain('addressee: Kính gửi: ………………\n')
    expect(own).toContain('Đề nghị các phòng, đơn vị được phân công tập trung thực hiện')
  }
  const made = meeting(office, held, ownTask, otherTask)
  expect(read('task-slip', made, 'Sở Y tế')).toContain('addressee: Kính gửi: ………………\n')
  expect(read('task-slip', made, 'Sở Xây dựng')).toContain('addressee: Kính gửi: Sở Xây dựng\n')
})

test('who is addressed above is "Như trên" below, and not named again (NĐ 30, Phụ lục I, II.9d)', () => {
  const made = meeting(
    office,
    fields({ title: 'hội nghị', recipients: ['UBND tỉnh (để báo cáo)', 'UBND', 'Lãnh đạo Sở', 'Lưu: VT, VP'] }),
    otherTask,
  )
  expect(read('report', made)).not.toContain('UBND tỉnh (để báo cáo)')
  expect(read('report', made)).toContain('Nơi nhận: - Lãnh đạo Sở;')
  expect(read('minutes', made)).toContain('Nơi nhận: - UBND tỉnh (để báo cáo);')
  expect(read('task-slip', made, 'Sở Xây dựng')).toContain('Nơi nhận: - Như trên;\nNơi nhận: - UBND tỉnh (để báo cáo);')
})

test('a day of the program is padded, in a column without the word, and not told twice', () => {
  const deadline = { kind: 'date', date: '2026-09-05', text: '' } as const
  const made = meeting(office, held, directive('xây kho', { verb: 'giao', assignee: 'Sở Xây dựng', deadline }))
  expect(read('conclusion-notice', made)).toContain('thời hạn: ngày 05/9/2026')
  expect(read('directive-table', made)).toContain('| 05/9/2026 |')
  expect(deadlineMissingIn('xây xong kho ngày 5/9/2026', deadline)).toBe('')
  expect(deadlineMissingIn('xây xong kho', deadline)).toBe('ngày 05/9/2026')
})

test('an event with its ordinal keeps the capital of its name, another has a small one', () => {
  const named = (title: string) => meetingInSentence(meeting(fields({ title, kind: 'congress' })))
  expect(named('Đại hội thi đua yêu nước tỉnh An Lạc lần thứ VI')).toBe(
    'Đại hội thi đua yêu nước tỉnh An Lạc lần thứ VI',
  )
  expect(named('Đại hội tổng kết năm')).toBe('đại hội tổng kết năm')
})

test('a crowd has one number in every paper', () => {
  const made = congressMeeting()
  const present = /có mặt: (\d+)/u.exec(read('minutes', made))?.[1] ?? ''
  expect(Number(present)).toBeGreaterThan(200)
  for (const kind of ['conclusion-notice', 'report', 'communique'] as const)
    expect(read(kind, made)).toContain(`${present} đại biểu`)
})

test('the minute-taker is no guest of the notice; a section is cited with its capital', () => {
  const made = meeting(office, held, attendee('Hà An', { role: 'secretary' }), attendee('Lê Minh'), otherTask)
  const notice = read('conclusion-notice', made)
  expect(notice).toContain('Tham dự có: đồng chí Lê Minh.')
  expect(notice).toContain('tại Mục I tổ chức')
})

test('how to reach a body: address, net, telephone, each on its line; a number is not parted', () => {
  const contact = { address: 'Số 1', email: 'a@b.example', website: 'b.example', phone: '0210 000 000', fax: '0210 1' }
  const made = meeting(organization({ officialName: 'Sở Y tế', contact }), held)
  expect(listContactLines(made.organizer)).toEqual([
    'Địa chỉ: Số 1',
    'Thư điện tử: a@b.example; Trang thông tin điện tử: b.example',
    'Điện thoại: 0210 000 000; Fax: 0210 1',
  ])
  const paper = buildDocument('invitation', made, { sizeTier: '13/14' })
  expect(JSON.stringify(paper.blocks)).toContain('0210\u00a0000\u00a0000')
})

test('a Party body lists the papers used as one sentence', () => {
  const party = organization({ officialName: 'Tỉnh ủy An Lạc', system: 'party' })
  const made = meeting(party, held, report('Báo cáo tháng 6'), report('Báo cáo quý II'))
  expect(read('minutes', made)).toContain(': Báo cáo tháng 6; báo cáo quý II.')
})

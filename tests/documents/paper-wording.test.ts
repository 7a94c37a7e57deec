import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import {
  assessment,
  attendee,
  directive,
  fields,
  group,
  meeting,
  organization,
  report,
  speech,
} from '#tests/builders/meeting.ts'

const read = (kind: DocumentKind, ...parts: Parameters<typeof meeting>) =>
  renderText(buildDocument(kind, meeting(...parts), { sizeTier: '13/14' }))

test('a title that begins with the verb "họp" is not told as "cuộc họp họp"', () => {
  const title = fields({ title: 'Họp giao ban tuần 12' })
  expect(read('report', title)).toContain('Kết quả cuộc họp giao ban tuần 12')
  expect(read('report', title, fields({ kind: 'session' }))).toContain('Kết quả phiên họp giao ban tuần 12')
  expect(read('report', title, fields({ kind: 'conference' }))).toContain('Kết quả cuộc họp giao ban tuần 12')
})

test('a sentence ends after its closing bracket, whatever mark stands inside', () => {
  const minutes = read(
    'minutes',
    speech('Hà An', 'Trạm còn thiếu máy đo (3 trạm)'),
    directive('kiểm kê kho (thuốc, máy đo…)', { verb: 'giao', assignee: 'Phòng Dược' }),
  )
  expect(minutes).toContain('thiếu máy đo (3 trạm).\n')
  expect(minutes).toContain('(thuốc, máy đo…).\n')
})

test('nobody absent is one number, absences are told by their kind', () => {
  expect(read('minutes', attendee('Hà An'))).toContain('Số người có tên trong danh sách: 1; có mặt: 1; vắng: 0.')
  const away = read('minutes', attendee('Hà An'), attendee('Lê Bình', { presence: 'excused' }))
  expect(away).toContain('Số người có tên trong danh sách: 2; có mặt: 1 (50%); vắng: 1 (có lý do: 1; không lý do: 0).')
})

test('groups do not stand under the label of the role listed last', () => {
  const people = [attendee('Hà An', { role: 'guest' }), attendee('Lê Bình', { role: 'press' })]
  expect(read('minutes', ...people, group('các trạm y tế'))).toContain('Lê Bình.\nCùng dự có:\n- Các trạm y tế.')
})

test('online sites are counted only where each entry is one site', () => {
  expect(read('minutes', fields({ onlineSites: ['xã A', 'xã B'] }))).toContain('Trực tuyến tới 2 điểm cầu: xã A; xã B.')
  expect(read('minutes', fields({ onlineSites: ['12 xã'] }))).toContain('Trực tuyến tới các điểm cầu: 12 xã.')
})

test('a judgement typed as a whole sentence keeps its speaker', () => {
  const parts = [attendee('Hà An', { posts: ['Giám đốc'] }), fields({ title: 'hội nghị y tế' })]
  const given = assessment('shortcoming', 'Kho thuốc chưa sạch', { speaker: 'Hà An' })
  for (const kind of ['minutes', 'report', 'news-item'] as const) {
    expect(read(kind, ...parts, given), kind).toContain('đồng chí Hà An, Giám đốc chỉ rõ: Kho thuốc chưa sạch.')
  }
})

test('a report keeps the tasks of two leaders apart and numbers them on', () => {
  const text = read(
    'report',
    directive('mua thuốc', { verb: 'giao', issuer: 'Hà An', assignee: 'phòng Dược' }),
    directive('trực cấp cứu', { verb: 'giao', issuer: 'Lê Bình', assignee: 'Bệnh viện' }),
  )
  expect(text.indexOf('của đồng chí Hà An:')).toBeLessThan(text.indexOf('1 | Giao mua thuốc. | Phòng Dược | Chưa'))
  expect(text.indexOf('của đồng chí Lê Bình:')).toBeGreaterThan(text.indexOf('1 | Giao mua thuốc.'))
  expect(text).toContain('2 | Giao trực cấp cứu. | Bệnh viện | Chưa xác định')
  expect(text).not.toContain('Phối hợp')
})

test('a news item tells a task as asked, not as a fact, and a bare day as a deadline', () => {
  const given = { verb: 'yêu cầu', issuer: 'Hà An', assignee: 'Sở Y tế', assigneeAsSpoken: 'ngành' }
  const news = read(
    'news-item',
    directive('ngành cần mua thuốc', given),
    directive('ngành kiểm kê kho', { ...given, deadline: { kind: 'date', date: '2026-11-25', text: '25/11' } }),
  )
  expect(news).toContain('yêu cầu ngành kiểm kê kho, thời hạn: 25/11/2026.')
})

test('common words lose their capital inside a sentence, names keep it', () => {
  const notice = (place: string, title: string) =>
    read(
      'conclusion-notice',
      organization({ officialName: 'Sở Y tế' }),
      fields({ place }),
      report(title, { presenter: 'đồng chí Hà An' }),
    )
  const common = notice('Phòng họp tầng 2', 'Báo cáo tuần 46')
  expect(common).toContain('tại phòng họp tầng 2')
  expect(common).toContain('Sau khi nghe báo cáo tuần 46 do')
  const named = notice('Trung tâm Hội nghị tỉnh', 'Kế hoạch năm 2026')
  expect(named).toContain('tại Trung tâm Hội nghị tỉnh')
  expect(named).toContain('Sau khi nghe Kế hoạch năm 2026 do')
})

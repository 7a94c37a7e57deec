import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { findFindings } from '#documents/checks/find-findings.ts'
import { isSignedByChair } from '#documents/choose-signer.ts'
import { collectAssessments } from '#documents/collect-assessments.ts'
import { renderText } from '#documents/render-text.ts'
import { type DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import { assessment, attendee, directive, fields, meeting, signer, speech } from '#tests/builders/meeting.ts'

const read = (kind: DocumentKind, made: ReturnType<typeof meeting>) =>
  renderText(buildDocument(kind, made, { sizeTier: '13/14' }))

test('a notice holds the words of the one it names and of nobody else', () => {
  const made = meeting(
    fields({ title: 'hội nghị y tế' }),
    attendee('Lê Minh', { role: 'chair', posts: ['Giám đốc Sở'] }),
    attendee('Hà An', { posts: ['Phó Giám đốc Sở'] }),
    directive('mua thuốc', { issuer: 'Lê Minh', verb: 'giao', assignee: 'Phòng Dược' }),
    directive('trực cấp cứu', { issuer: 'Lê Minh', verb: 'giao', assignee: 'Bệnh viện' }),
    directive('đổi lịch trực', { issuer: 'Hà An', verb: 'đề nghị', assignee: 'Bệnh viện' }),
    assessment('praise', 'khen ngợi Trạm Y tế xã', { speaker: 'Hà An' }),
    assessment('shortcoming', 'nhắc nhở việc chậm báo cáo', { speaker: 'Lê Minh' }),
    assessment('shortcoming', 'Kho thuốc còn chật'),
  )
  const notice = read('conclusion-notice', made)
  expect(notice).toContain('Kết luận của đồng chí Lê Minh, Giám đốc Sở tại hội nghị y tế')
  expect(notice).toContain('1. Giao Phòng Dược mua thuốc.')
  expect(notice).toContain('nhắc nhở việc chậm báo cáo')
  for (const other of ['đổi lịch trực', 'khen ngợi', 'Kho thuốc còn chật']) expect(notice).not.toContain(other)
  expect(
    findFindings({ kind: 'conclusion-notice', target: '' }, made, {
      today: '2026-05-04',
      holidays: [],
      speakingRate: 150,
    })
      .map((finding) => finding.message)
      .join(),
  ).toContain('1 ý kiến chỉ đạo không phải của Lê Minh')
  const minutes = read('minutes', made)
  for (const text of ['đổi lịch trực', 'khen ngợi', 'Kho thuốc còn chật', 'Chủ tọa kết luận:'])
    expect(minutes).toContain(text)
})

test('a judgement told by a whole sentence of the source is not doubled by its speaker', () => {
  const made = meeting(
    fields({ title: 'hội nghị y tế' }),
    attendee('Lê Minh', { posts: ['Giám đốc Sở'] }),
    assessment('praise', 'Phát biểu tại hội nghị, đồng chí Lê Minh, Giám đốc Sở đã biểu dương trạm y tế', {
      speaker: 'Lê Minh',
    }),
  )
  expect(read('news-item', made)).toContain(
    'Phát biểu tại hội nghị, đồng chí Lê Minh, Giám đốc Sở đã biểu dương trạm y tế.',
  )
  expect(read('news-item', made).match(/Lê Minh/gu)?.length).toBe(2)
})

test('a speech that the records repeat is printed once', () => {
  const text =
    'Phát biểu kết luận, đồng chí Lê Minh giao Phòng Dược mua thuốc trước mùa mưa. Phòng Dược cảm ơn các trạm.'
  const made = meeting(
    fields({ title: 'hội nghị y tế' }),
    speech('Lê Minh', text, { kind: 'conclusion' }),
    directive('Phòng Dược mua thuốc trước mùa mưa', { issuer: 'Lê Minh', verb: 'giao', assignee: 'Phòng Dược' }),
  )
  const minutes = read('minutes', made)
  expect(minutes.match(/mua thuốc trước mùa mưa/gu)?.length).toBe(1)
  expect(minutes).toContain('Phòng Dược cảm ơn các trạm.')
})

test('an unknown host is not a row of dots in the lead of the news', () => {
  const made = meeting(fields({ title: 'hội nghị y tế', heldOn: '2026-05-04', session: 'morning' }))
  expect(read('news-item', made)).toContain('Sáng 4/5/2026, diễn ra hội nghị y tế.')
})

test('Lê Hùng and Lê Hưng are two people: one may sign what the other has concluded', () => {
  const people = (name: string) =>
    meeting(
      attendee('Lê Hưng', { role: 'chair', posts: ['Giám đốc Sở'] }),
      signer({ title: 'Chánh Văn phòng', fullName: 'Lê Hùng' }),
      signer({ title: 'Phó Chánh Văn phòng', fullName: 'Lê Hưng' }),
      fields({ documents: [DocumentRecord.parse({ id: 'tb', kind: 'conclusion-notice', signer: name })] }),
    )
  expect([isSignedByChair(people('Lê Hùng')), isSignedByChair(people('lê hưng'))]).toEqual([false, true])
})

test('assessments that differ by a tone alone are both printed', () => {
  const texts = ['Xã Đông Khê chậm báo cáo', 'Xã Đồng Khê chậm báo cáo']
  const made = meeting(...texts.map((text) => assessment('shortcoming', text)))
  expect(collectAssessments(made, ['shortcoming']).map((one) => one.text)).toEqual(texts)
})

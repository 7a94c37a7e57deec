import { expect, test } from '@playwright/test'
import { chooseSigner, makeSignature } from '#documents/choose-signer.ts'
import { listRecipients } from '#documents/list-recipients.ts'
import { makeLetterhead, makePlaceAndDate } from '#documents/make-letterhead.ts'
import { nameFile } from '#documents/name-file.ts'
import { nameGoverningBody } from '#documents/name-governing-body.ts'
import { writeAward, writeAwardNews } from '#documents/write-award.ts'
import { writeVote } from '#documents/write-vote.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { Organization } from '#domain/organization.ts'
import { contextOf } from '#tests/builders/context-of.ts'
import { attendee, award, fields, meeting, organization, signer, vote } from '#tests/builders/meeting.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'

const office = organization({ officialName: 'Sở Y tế', code: 'SYT', placeName: 'An Lạc', archiveUnit: 'VP' })
const issued = (given: object) =>
  fields({ documents: [DocumentRecord.parse({ id: 'r', kind: 'conclusion-notice', ...given })] })

test('numbers below 10 take a 0, the symbol has no blanks', () => {
  const numbered = meeting(office, issued({ number: 5, issuedOn: '2026-01-05' }))
  expect(makeLetterhead(numbered, contextOf('conclusion-notice', numbered)).symbol).toBe('Số: 05/TB-SYT')
  expect(makePlaceAndDate(numbered, contextOf('conclusion-notice', numbered))).toBe('An Lạc, ngày 05 tháng 01 năm 2026')
  const later = meeting(office, issued({ number: 112, symbol: 'TB-VP', issuedOn: '2026-12-15' }))
  expect(makeLetterhead(later, contextOf('conclusion-notice', later)).symbol).toBe('Số: 112/TB-VP')
  expect(makePlaceAndDate(later, contextOf('conclusion-notice', later))).toBe('An Lạc, ngày 15 tháng 12 năm 2026')
  const march = meeting(office, issued({ issuedOn: '2026-03-09' }))
  expect(makePlaceAndDate(march, contextOf('conclusion-notice', march))).toBe('An Lạc, ngày 09 tháng 3 năm 2026')
})

test('an unnumbered paper leaves room for the number and the day', () => {
  const open = meeting(office, fields({ heldOn: '2020-12-25' }))
  expect(makeLetterhead(open, contextOf('report', open)).symbol).toMatch(/^Số:\u00a0{6}\/BC-SYT$/)
  expect(makePlaceAndDate(open, contextOf('report', open))).toMatch(/^An Lạc, ngày\u00a0{6}tháng 12 năm 2020$/)
})

test('minutes have no place and date in the head', () => {
  expect(makeLetterhead(meeting(office), contextOf('minutes', meeting(office))).placeAndDate).toBe('')
})

test('recipients: a dash each, semicolons, the archive line last with a full stop', () => {
  const made = meeting(office, fields({ recipients: ['- UBND tỉnh;', ' Các phòng ', 'Lưu: VT, KH.', ''] }))
  expect(listRecipients(made, contextOf('conclusion-notice', made))).toEqual([
    '- UBND tỉnh;',
    '- Các phòng;',
    '- Lưu: VT, KH.',
  ])
  expect(listRecipients(made, contextOf('minutes', made)).at(-1)).toBe('- Lưu: VT, Hồ sơ.')
  expect(listRecipients(made, contextOf('report', made))[0]).toBe('- Như trên;')
  expect(listRecipients(meeting(office), contextOf('report', meeting(office))).at(-1)).toBe('- Lưu: VT, VP.')
})

test('a notice is signed by order and not by the chair', () => {
  const made = meeting(
    office,
    attendee('Lê Minh', { role: 'chair' }),
    signer({ title: 'Giám đốc', fullName: 'Lê Minh' }),
    signer({ authority: [{ authority: 'TL', of: 'Giám đốc' }], title: 'Chánh Văn phòng', fullName: 'Hà An' }),
  )
  const notice = contextOf('conclusion-notice', made)
  expect(chooseSigner(made, notice)?.fullName).toBe('Hà An')
  expect(chooseSigner(made, contextOf('report', made))?.fullName).toBe('Lê Minh')
  expect(makeSignature(chooseSigner(made, notice), notice).lines).toEqual(['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'])
  const alone = meeting(
    office,
    attendee('Lê Minh', { role: 'chair' }),
    signer({ title: 'Giám đốc', fullName: 'Lê Minh' }),
  )
  expect(chooseSigner(alone, contextOf('conclusion-notice', alone))).toBeNull()
})

test('điểm are lettered by the Vietnamese alphabet', () => {
  const letters = Array.from({ length: 23 }, (_, place) => pointLetter(place)).join(' ')
  expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y')
  expect(pointLetter(23)).toBe('aa')
})

test('file names: date, kind, ASCII slug cut at a word', () => {
  const title = 'Hội nghị tổng kết công tác năm 2020, triển khai phương hướng, nhiệm vụ công tác năm 2021'
  const name = nameFile('minutes', meeting(fields({ title, heldOn: '2020-12-25' })))
  expect(name).toBe('2020-12-25-bien-ban-hoi-nghi-tong-ket-cong-tac-nam-2020-trien-khai-phuong-huong.docx')
  expect(nameFile('news-item', meeting(fields({ title: 'Họp', heldOn: '--12-25' })))).toBe('xxxx-12-25-tin-hop.docx')
  expect(nameFile('press-release', meeting())).toBe('khong-ngay-thong-cao-bao-chi.docx')
  expect(nameFile('report', meeting(fields({ title: '../../etc/passwd \u0000:*?' })))).toBe(
    'khong-ngay-bao-cao-etc-passwd.docx',
  )
  expect(nameFile('report', meeting(fields({ title: 'x'.repeat(400) }))).length).toBeLessThan(90)
})

test('an award names who confers it and who hands it over', () => {
  const [given] = meeting(
    award('Bằng khen', {
      issuer: 'Bộ Y tế',
      presenter: 'Sở Y tế',
      recipient: 'Trạm Y tế xã Sơn Hà',
      reason: 'thành tích chống dịch',
    }),
  ).awards
  if (!given) throw new Error('no award was built')
  const sentence = 'Sở Y tế đã trao Bằng khen của Bộ Y tế cho Trạm Y tế xã Sơn Hà vì có thành tích chống dịch.'
  expect(writeAward(given)).toBe(sentence)
  expect(writeAwardNews(given)).toBe(`Nhân dịp này, ${sentence}`)
  expect(writeAward({ ...given, presenter: '' })).toContain('Trạm Y tế xã Sơn Hà được trao Bằng khen của Bộ Y tế')
})

test('votes carry percentages and their base', () => {
  const made = meeting(
    attendee('A B'),
    attendee('C D'),
    attendee('E F'),
    vote('Thông qua', { inFavour: 2, against: 1 }),
  )
  const [first] = made.votes
  if (!first) throw new Error('no vote was built')
  expect(writeVote(first, made)).toBe(
    'Thông qua (hình thức giơ tay): tán thành 2 (66,67%); không tán thành 1 (33,33%); ý kiến khác 0 (0%); tính trên 3 người có mặt.',
  )
  const unlisted = meeting(vote('Thông qua', { inFavour: 30, against: 10 }))
  expect(writeVote({ ...first, inFavour: 30, against: 10 }, unlisted)).toContain('tính trên 40 ý kiến biểu quyết')
})

test('numbers are written the Vietnamese way', () => {
  expect([writeNumber(1883), writeNumber(96.5), writeNumber(12)]).toEqual(['1.883', '96,5', '12'])
})

test('the governing body inside a line', () => {
  const named = (governingBody: string) =>
    nameGoverningBody(Organization.parse({ id: 'a', officialName: '', governingBody }))
  expect(named('UBND TỈNH VĨNH PHÚC')).toBe('UBND tỉnh Vĩnh Phúc')
  expect(named('Bộ Y tế')).toBe('Bộ Y tế')
})

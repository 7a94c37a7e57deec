import { expect, test } from '@playwright/test'
import { chooseSigner, isAuthorityLine, makeSignature } from '#documents/choose-signer.ts'
import { listRecipients } from '#documents/list-recipients.ts'
import { makeAddressees } from '#documents/make-addressees.ts'
import { makeLetterhead, makeLetterSubject } from '#documents/make-letterhead.ts'
import type { Block } from '#documents/official-document.ts'
import { partyHd05 } from '#documents/profiles/party-hd05.ts'
import { partyHd36 } from '#documents/profiles/party-hd36.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { type DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import type { Authority } from '#domain/organization.ts'
import { contextOf } from '#tests/builders/context-of.ts'
import { fields, meeting, organization, type Part, signer } from '#tests/builders/meeting.ts'

const office = organization({
  officialName: 'Ủy ban nhân dân tỉnh An Lạc',
  code: 'UBND',
  placeName: 'An Lạc',
  archiveUnit: 'VX',
})
const committee = organization({ officialName: 'Tỉnh ủy An Lạc', code: 'TU', placeName: 'An Lạc', system: 'party' })
const record = (kind: DocumentKind, given: object) =>
  fields({ documents: [DocumentRecord.parse({ id: 'r', kind, issuedOn: '2026-08-05', ...given })] })
const headOf = (kind: DocumentKind, ...parts: Part[]) => {
  const made = meeting(...parts)
  return makeLetterhead(made, contextOf(kind, made))
}
const textOf = (blocks: Block[]) =>
  blocks.map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : ''))

test('a letter has no type code: number, agency, drafting unit', () => {
  expect(headOf('reminder', office, record('reminder', { number: 12 })).symbol).toBe('Số: 12/UBND-VX')
  const alone = organization({ officialName: 'Sở Y tế', code: 'SYT' })
  expect(headOf('reminder', alone, record('reminder', { number: 3 })).symbol).toBe('Số: 03/SYT')
})

test('a Party number has no colon, a hyphen before the type, a stroke before the body; its letters have a code', () => {
  expect(headOf('conclusion-notice', committee, record('conclusion-notice', { number: 1 })).symbol).toBe('Số 01-TB/TU')
  expect(headOf('reminder', committee, record('reminder', { number: 12 })).symbol).toBe('Số 12-CV/TU')
  expect(
    headOf('conclusion-notice', committee, record('conclusion-notice', { number: 9, symbol: '-TB/VPTU' })).symbol,
  ).toBe('Số 09-TB/VPTU')
  expect(headOf('report', committee, record('report', {})).symbol).toMatch(/^Số\u00a0{6}-BC\/TU$/)
})

test('the Party has its own name and no motto; its minutes are dated, the State’s are not', () => {
  const head = headOf('minutes', committee, record('minutes', {}))
  expect([head.nationalName, head.motto]).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', ''])
  expect(head.placeAndDate).toBe('An Lạc, ngày 05 tháng 8 năm 2026')
  expect(headOf('minutes', office, record('minutes', {})).placeAndDate).toBe('')
})

test('marks come from the paper’s own record, secrecy from the meeting', () => {
  const marked = (given: object) =>
    headOf('report', office, fields({ secrecyLevel: 'topSecret' }), record('report', given))
  expect(marked({})).toMatchObject({ secrecy: 'TUYỆT MẬT', urgency: '', circulation: '' })
  expect(marked({ urgency: 'express' }).urgency).toBe('HỎA TỐC')
  expect(marked({ urgency: 'veryUrgent' }).urgency).toBe('THƯỢNG KHẨN')
  expect(marked({ urgency: 'urgent' }).urgency).toBe('KHẨN')
  expect(marked({ circulation: 'returnAfterReading' }).circulation).toBe('XEM XONG TRẢ LẠI')
  expect(marked({ circulation: 'internal' }).circulation).toBe('LƯU HÀNH NỘI BỘ')
  expect(marked({ circulation: 'recall' }).circulation).toBe('TÀI LIỆU THU HỒI')
})

test('V/v before the subject of the State’s letters, once; the Party’s have none', () => {
  const made = meeting(office, record('reminder', { subject: 'V/v Đôn đốc thực hiện kết luận.' }))
  const context = contextOf('reminder', made)
  expect(makeLetterhead(made, context).letterSubject).toBe('V/v đôn đốc thực hiện kết luận')
  expect(makeLetterSubject({ ...context, profile: partyHd36 }, '')).toBe('Đôn đốc thực hiện kết luận')
  const open = meeting(office)
  expect(makeLetterSubject(contextOf('reminder', open), 'Đôn đốc')).toBe('V/v đôn đốc')
  expect(makeLetterhead(open, contextOf('reminder', open)).letterSubject).toBe('')
  expect(makeLetterhead(made, contextOf('report', made)).letterSubject).toBe('')
})

test('one addressee on the line of its label, several under it, `;` each and a full stop last', () => {
  const context = contextOf('reminder', meeting(office))
  expect(textOf(makeAddressees(context, ['Bộ Nội vụ;']))).toEqual(['Kính gửi: Bộ Nội vụ'])
  expect(textOf(makeAddressees(context, [' - Bộ Nội vụ,', 'Bộ Tài chính', '']))).toEqual([
    'Kính gửi:',
    '- Bộ Nội vụ;',
    '- Bộ Tài chính.',
  ])
  expect(textOf(makeAddressees(context, []))).toEqual(['Kính gửi: ………………'])
  const settled = meeting(office, record('reminder', { addressees: ['Sở A', 'Sở B'] }))
  expect(textOf(makeAddressees(contextOf('reminder', settled), ['Bộ Nội vụ']))).toEqual([
    'Kính gửi:',
    '- Sở A;',
    '- Sở B.',
  ])
})

const chain = (lines: [Authority, string][], title: string, profile = stateNd30) => {
  const authority = lines.map(([mark, of]) => ({ authority: mark, of }))
  const made = meeting(office, signer({ authority, title, fullName: 'Hà Thị An' }))
  return makeSignature(chooseSigner(made, contextOf('report', made)), { profile }).lines
}

test('authority: for a collective, for the head, acting, by order with a chain, by authorisation', () => {
  expect(chain([['TM', 'Ủy ban nhân dân']], 'Chủ tịch')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
  expect(
    chain(
      [
        ['TM', 'Ủy ban nhân dân'],
        ['KT', 'Chủ tịch'],
      ],
      'Phó Chủ tịch',
    ),
  ).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  expect(
    chain(
      [
        ['TL', 'Chủ tịch'],
        ['KT', 'Chánh Văn phòng'],
      ],
      'Phó Chánh Văn phòng',
    ),
  ).toEqual(['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'])
  expect(chain([['TUQ', 'Chủ tịch']], 'Giám đốc Sở')).toEqual(['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ'])
  expect(chain([['Q', 'Giám đốc']], '')).toEqual(['Q. GIÁM ĐỐC'])
})

test('the Party’s marks have a stroke; its posts are told from its authority', () => {
  expect(chain([['TM', 'Ban Thường vụ']], 'Phó Bí thư', partyHd05)).toEqual(['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'])
  expect(
    chain(
      [
        ['TL', 'Ban Thường vụ'],
        ['KT', 'Chánh Văn phòng'],
      ],
      'Phó Chánh Văn phòng',
      partyHd36,
    ),
  ).toEqual(['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'])
  expect(isAuthorityLine('T/M BAN THƯỜNG VỤ', partyHd05)).toBe(true)
  expect(isAuthorityLine('PHÓ BÍ THƯ', partyHd05)).toBe(false)
  expect(isAuthorityLine('TMĐT', stateNd30)).toBe(false)
})

test('the signer named in the record wins where the body has one of that name; another post goes above the name', () => {
  const parts = [
    office,
    signer({ title: 'Chủ tịch', fullName: 'Lê Minh' }),
    signer({ title: 'Phó Chủ tịch', fullName: 'Hà Thị An', note: 'Phó Trưởng ban Chỉ đạo', signs: ['minutes'] }),
  ]
  const named = meeting(...parts, record('report', { signer: 'hà thị an ' }))
  expect(makeSignature(chooseSigner(named, contextOf('report', named)), contextOf('report', named))).toEqual({
    lines: ['PHÓ CHỦ TỊCH'],
    note: 'Phó Trưởng ban Chỉ đạo',
    fullName: 'Hà Thị An',
  })
  const unknown = meeting(...parts, record('report', { signer: 'Không Có Ai' }))
  expect(chooseSigner(unknown, contextOf('report', unknown))?.fullName).toBe('Lê Minh')
})

test('recipients of a Party paper: its marks, and the archive of its own office', () => {
  const made = meeting(committee, fields({ recipients: ['Thường trực Tỉnh ủy', 'Các huyện ủy'] }))
  const linesBy = (profile: typeof stateNd30) => listRecipients(made, contextOf('conclusion-notice', made, { profile }))
  expect(linesBy(partyHd36)).toEqual(['- Thường trực Tỉnh ủy,', '- Các huyện ủy,', '- Lưu Văn phòng Tỉnh ủy.'])
  expect(linesBy(partyHd05)).toEqual(['- Thường trực Tỉnh ủy;', '- Các huyện ủy;', '- Lưu Văn phòng Tỉnh ủy.'])
  const cell = meeting(organization({ officialName: 'Đảng ủy Sở Y tế', system: 'party' }))
  expect(listRecipients(cell, contextOf('minutes', cell)).at(-1)).toBe('- Lưu Đảng ủy.')
})

test('a letter begins its recipients with those it is addressed to', () => {
  const made = meeting(office, fields({ recipients: ['Như trên;', 'Chủ tịch UBND tỉnh (để báo cáo)'] }))
  expect(listRecipients(made, contextOf('reminder', made))).toEqual([
    '- Như trên;',
    '- Chủ tịch UBND tỉnh (để báo cáo);',
    '- Lưu: VT, VX.',
  ])
})

import { expect, test } from '@playwright/test'
import { type DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import { NumberEntry } from '#domain/number-entry.ts'
import { Organization } from '#domain/organization.ts'
import { attendee, directive, fields, meeting, organization, type Part, signer } from '#tests/builders/meeting.ts'
import { findRule, messagesOf } from './find-rule.ts'

const record = (kind: DocumentKind, given: object) => ({ ...DocumentRecord.parse({ id: `${kind}-1`, kind }), ...given })
const settled = (kind: DocumentKind, given: object, ...parts: Part[]) =>
  meeting(fields({ heldOn: '2026-05-14', documents: [record(kind, given)] }), ...parts)

test('number and date belong together', () => {
  expect(findRule('record.number-undated', settled('minutes', { number: 5 }))[0]?.severity).toBe('missing')
  expect(findRule('record.number-undated', settled('minutes', { number: 5, issuedOn: '2026-05-14' }))).toEqual([])
  expect(findRule('record.dated-unnumbered', settled('minutes', { issuedOn: '2026-05-14' }))).toHaveLength(1)
  expect(findRule('record.symbol', settled('minutes', { symbol: 'BB - SYT' }))).toHaveLength(1)
  expect(findRule('record.symbol', settled('minutes', { symbol: 'BB-SYT' }))).toEqual([])
})

test('one number for two papers of one type', () => {
  const documents = (number: number) => [
    record('task-slip', { id: 'a', target: 'Sở A', number: 5, symbol: 'PGNV-UBND' }),
    record('task-slip', { id: 'b', target: 'Sở B', number, symbol: 'PGNV-UBND' }),
  ]
  expect(findRule('record.same-number', meeting(fields({ documents: documents(5) })))[0]?.severity).toBe(
    'contradiction',
  )
  expect(findRule('record.same-number', meeting(fields({ documents: documents(6) })))).toEqual([])
})

test('a number typed by hand is looked up in the register of the body', () => {
  const numbers = [
    NumberEntry.parse({
      ...{ id: 'n', organizationId: 'o', series: '2026/BB', number: 5, issuedOn: '2026-05-14', kind: 'minutes' },
      ...{ meetingId: 'hop-khac', subject: 'Biên bản - Họp khác', takenAt: '2026-05-14T08:00:00+07:00' },
    }),
  ]
  const find = (number: number, given: object = { numbers }) =>
    findRule('record.register', settled('minutes', { number, issuedOn: '2026-05-14' }), { context: given })
  expect(find(5)).toMatchObject([{ severity: 'contradiction', message: expect.stringContaining('Họp khác') }])
  expect(find(6)[0]?.severity).toBe('advice')
  expect(find(5, { numbers: [] })).toEqual([])
  expect(find(5, {})).toEqual([])
})

test('papers about a meeting are not older than it, an invitation is not younger', () => {
  const early = findRule('record.before-meeting', settled('minutes', { issuedOn: '2026-05-13' }))
  expect(early[0]?.severity).toBe('contradiction')
  expect(early[0]?.message).toContain('13/05/2026 trước ngày họp 14/05/2026')
  expect(findRule('record.before-meeting', settled('minutes', { issuedOn: '2026-05-14' }))).toEqual([])
  expect(findRule('record.invitation-after', settled('invitation', { issuedOn: '2026-05-15' }))[0]?.severity).toBe(
    'contradiction',
  )
  expect(findRule('record.invitation-after', settled('invitation', { issuedOn: '2026-05-11' }))).toEqual([])
  expect(findRule('record.in-future', settled('minutes', { issuedOn: '2027-01-01' }))).toHaveLength(1)
  expect(findRule('record.in-future', settled('minutes', { issuedOn: '2026-05-14' }))).toEqual([])
})

test('an invitation goes out three working days before, feasts counted', () => {
  // 14 May 2026 is a Thursday: Monday is the last day.
  const sent = (issuedOn: string, more = {}) =>
    findRule('term.invitation', settled('invitation', { issuedOn }, fields(more)))
  expect(messagesOf(sent('2026-05-12'))).toContain('muộn nhất 11/05/2026')
  expect(sent('2026-05-11')).toEqual([])
  expect(sent('2026-05-12', { invitation: { isUrgent: true } })).toEqual([])
  expect(sent('2026-05-12', { kind: 'seminar' })).toEqual([])
  // 30 April and 1 May 2026 are off, so that for Monday 4 May the last day is Monday 27 April … itself in lieu of Giỗ Tổ.
  const feast = meeting(fields({ heldOn: '2026-05-05', documents: [record('invitation', { issuedOn: '2026-04-28' })] }))
  expect(messagesOf(findRule('term.invitation', feast))).toBe('')
  const late = meeting(fields({ heldOn: '2026-05-05', documents: [record('invitation', { issuedOn: '2026-04-29' })] }))
  expect(messagesOf(findRule('term.invitation', late))).toContain('muộn nhất 28/04/2026')
})

test('an invitation not yet sent is urged while it can still be sent', () => {
  const made = meeting(fields({ heldOn: '2026-05-14' }))
  const on = (today: string) => findRule('term.invitation', made, { context: { today } })
  expect(on('2026-05-11')).toEqual([])
  expect(messagesOf(on('2026-05-13'))).toContain('nay đã quá')
  expect(on('2026-05-15')).toEqual([])
})

test('a notice goes out within five working days, days off by hand counted', () => {
  const notice = (issuedOn: string) => settled('conclusion-notice', { issuedOn })
  expect(findRule('term.notice', notice('2026-05-21'))).toEqual([])
  expect(messagesOf(findRule('term.notice', notice('2026-05-22')))).toContain('muộn nhất 21/05/2026')
  const holidays = [{ date: '2026-05-20', name: 'Nghỉ bão', isWorkday: false }]
  expect(findRule('term.notice', notice('2026-05-22'), { context: { holidays } })).toEqual([])
  const worked = [{ date: '2026-05-16', name: 'Làm bù', isWorkday: true }]
  expect(findRule('term.notice', notice('2026-05-21'), { context: { holidays: worked } })).toHaveLength(1)
  const open = meeting(fields({ heldOn: '2026-05-14' }))
  expect(findRule('term.notice', open, { context: { today: '2026-05-25' } })).toHaveLength(1)
  expect(findRule('term.notice', open, { context: { today: '2026-11-25' } })).toEqual([])
  const party = meeting(organization({ system: 'party' }), fields({ heldOn: '2026-05-14' }))
  expect(findRule('term.notice', party, { context: { today: '2026-05-25' } })).toEqual([])
})

test('the reply to an invitation falls between the letter and the meeting', () => {
  const reply = (replyBy: string) =>
    findRule('record.reply-by', settled('invitation', { issuedOn: '2026-05-11' }, fields({ invitation: { replyBy } })))
  expect(reply('2026-05-15')[0]?.severity).toBe('contradiction')
  expect(reply('2026-05-10')[0]?.severity).toBe('contradiction')
  expect(reply('2026-05-13')).toEqual([])
})

test('grounds are cited as the decree says', () => {
  const cite = (text: string) => findRule('record.bases', settled('minutes', { legalBases: [text] }))
  expect(cite('Luật Tổ chức chính quyền địa phương số 72/2025/QH15')).toHaveLength(1)
  expect(cite('Luật Tổ chức chính quyền địa phương')).toEqual([])
  expect(cite('Nghị định về công tác văn thư')).toHaveLength(1)
  expect(cite('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư')).toEqual([])
})

const signing = (given: Parameters<typeof signer>[0], ...parts: Part[]) =>
  meeting(organization({ officialName: 'Sở Y tế' }), signer(given), ...parts)
const name = 'Lê Minh'

test('who signs: somebody, with a name, not the chair, not a stranger', () => {
  expect(findRule('signer.none', meeting())).toHaveLength(1)
  expect(findRule('signer.none', signing({ fullName: name }))).toEqual([])
  expect(findRule('signer.no-name', signing({ title: 'Giám đốc' }))).toHaveLength(1)
  expect(findRule('signer.no-name', signing({ fullName: name }))).toEqual([])
  const chair = attendee(name, { role: 'chair' })
  const named = { fullName: name, title: 'Giám đốc', signs: ['conclusion-notice'] }
  expect(messagesOf(findRule('signer.is-chair', signing(named, chair)))).toContain('thừa lệnh')
  expect(findRule('signer.is-chair', signing(named, attendee('Hà An', { role: 'chair' })))).toEqual([])
  const stranger = (signer: string) => signing(named, fields({ documents: [record('conclusion-notice', { signer })] }))
  expect(findRule('signer.unknown', stranger('Hà An'))).toHaveLength(1)
  expect(findRule('signer.unknown', stranger('lê minh'))).toEqual([])
})

test('by what right one signs', () => {
  const line = (authority: 'TM' | 'KT' | 'TL' | 'TUQ', of: string) => ({ authority, of })
  const handed = [line('TUQ', 'Giám đốc'), line('KT', 'Trưởng phòng')]
  expect(findRule('signer.redelegated', signing({ fullName: name, authority: handed }))[0]?.severity).toBe(
    'contradiction',
  )
  const ordered = [line('TL', 'Chủ tịch'), line('KT', 'Chánh Văn phòng')]
  expect(findRule('signer.redelegated', signing({ fullName: name, authority: ordered }))).toEqual([])
  const own = (title: string) => signing({ fullName: name, title, authority: [line('KT', 'Giám đốc')] })
  expect(findRule('signer.own-deputy', own('GIÁM ĐỐC'))[0]?.severity).toBe('contradiction')
  expect(findRule('signer.own-deputy', own('Phó Giám đốc'))).toEqual([])
  expect(findRule('signer.not-deputy', own('Trưởng phòng'))).toHaveLength(1)
  expect(findRule('signer.not-deputy', own('Phó Giám đốc'))).toEqual([])
  const committee = (authority: ReturnType<typeof line>[]) =>
    meeting(organization({ officialName: 'Ủy ban nhân dân xã Sơn Hà' }), signer({ fullName: name, authority }))
  expect(findRule('signer.collective', committee([line('KT', 'Chủ tịch')]))).toHaveLength(1)
  expect(findRule('signer.collective', committee([line('TM', 'Ủy ban nhân dân')]))).toEqual([])
  const party = meeting(
    organization({ system: 'party' }),
    signer({ fullName: name, authority: [line('KT', 'Bí thư')] }),
  )
  expect(findRule('signer.collective', party)).toHaveLength(1)
})

test('no academic rank before a signer’s name, but for schools and hospitals', () => {
  for (const degree of ['TS. Lê Minh', 'PGS.TS Lê Minh', 'Thạc sĩ Lê Minh'])
    expect(
      findRule('signer.degree', meeting(organization({ officialName: 'Sở Nội vụ' }), signer({ fullName: degree }))),
      degree,
    ).toHaveLength(1)
  expect(
    findRule('signer.degree', meeting(organization({ officialName: 'Sở Nội vụ' }), signer({ fullName: 'Tô Sơn' }))),
  ).toEqual([])
  const school = meeting(organization({ officialName: 'Trường Đại học An Lạc' }), signer({ fullName: 'TS. Lê Minh' }))
  expect(findRule('signer.degree', school)).toEqual([])
})

test('a body is valid on the day of the meeting and of the paper', () => {
  const until = (heldOn: string, issuedOn: string | null = null) =>
    meeting(
      organization({ officialName: 'Sở A', validFrom: '2020-01-01', validTo: '2025-06-30' }),
      fields({ heldOn, documents: [record('report', { issuedOn })] }),
    )
  expect(findRule('body.valid', until('2025-07-01'))[0]?.severity).toBe('contradiction')
  expect(findRule('body.valid', until('2019-07-01'))[0]?.severity).toBe('contradiction')
  expect(findRule('body.valid', until('2025-06-30'))).toEqual([])
  const issued = (on: string | null, today = '2025-06-30') =>
    findRule('body.valid-issued', until('2025-06-20', on), { kind: 'report', context: { today } })
  expect(issued('2025-07-01')[0]?.severity).toBe('contradiction')
  expect(issued('2025-06-25')).toEqual([])
  expect(issued(null, '2025-07-01')[0]?.severity).toBe('advice')
  expect(issued(null)).toEqual([])
})

test('names that were out of use on the day, by the mergers of 2025 and by the directory', () => {
  const named = (assignee: string, heldOn: string) =>
    findRule('body.old-name', meeting(fields({ heldOn }), directive('x', { assignee })))
  expect(messagesOf(named('Sở Thông tin và Truyền thông', '2026-01-05'))).toContain('nay là Sở Khoa học và Công nghệ')
  expect(named('Sở Thông tin và Truyền thông', '2020-12-25')).toEqual([])
  expect(messagesOf(named('UBND huyện Vĩnh Tường', '2025-07-02'))).toContain('từ 01/07/2025;')
  expect(messagesOf(named('UBND tỉnh Vĩnh Phúc', '2025-07-02'))).toContain('nay là tỉnh Phú Thọ')
  for (const today of ['Sở Tài chính', 'UBND tỉnh Phú Thọ', 'UBND xã Hòa Bình', 'Sở Khoa học và Công nghệ'])
    expect(named(today, '2026-01-05'), today).toEqual([])
  const organizations = [Organization.parse({ id: 'o', officialName: 'Ban Quản lý dự án A', validTo: '2025-01-01' })]
  const made = meeting(fields({ heldOn: '2026-01-05' }), directive('x', { assignee: 'Ban Quản lý dự án A' }))
  expect(findRule('body.old-name', made, { context: { organizations } })).toHaveLength(1)
  expect(findRule('body.old-name', made)).toEqual([])
})

test('to whom a paper goes', () => {
  const to = (recipients: string[]) => meeting(fields({ recipients }))
  expect(findRule('recipients.none', to([]))).toHaveLength(1)
  expect(findRule('recipients.none', to(['UBND tỉnh']))).toEqual([])
  expect(findRule('recipients.doubled', to(['UBND tỉnh', '- UBND tỉnh;']))).toHaveLength(1)
  expect(findRule('recipients.doubled', to(['UBND tỉnh', 'Sở A']))).toEqual([])
  expect(findRule('recipients.same-as-above', to(['Như trên']))).toHaveLength(1)
  expect(findRule('recipients.same-as-above', to(['Như thành phần dự họp']))).toEqual([])
  expect(findRule('body.governing', meeting())).toHaveLength(1)
  const sent = meeting(fields({ documents: [record('report', { addressees: ['UBND tỉnh'] })] }))
  expect(findRule('body.governing', sent)).toEqual([])
  expect(findRule('body.committee-term', meeting(organization({ system: 'party' })))).toHaveLength(1)
  expect(
    findRule('body.committee-term', meeting(organization({ system: 'party', committeeTerm: '2025-2030' }))),
  ).toEqual([])
})

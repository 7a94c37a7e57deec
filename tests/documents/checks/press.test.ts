import { expect, test } from '@playwright/test'
import {
  agendaItem,
  assessment,
  attendee,
  award,
  directive,
  fields,
  meeting,
  organization,
  type Part,
  photo,
  speech,
} from '#tests/builders/meeting.ts'
import { findRule, messagesOf } from './find-rule.ts'

const SAID = 'Mỗi bản phải có một người giữ chìa khóa kho vật tư'

test('a quotation that nobody said is a contradiction, wherever the press will read it', () => {
  const places: Part[] = [
    fields({ release: { headline: `“${SAID}”` } }),
    fields({ release: { how: `Đồng chí nói: "${SAID}"` } }),
    photo(`Đồng chí Lê Minh: “${SAID}”`),
    assessment('praise', `nhấn mạnh: “${SAID}”`),
    award('Bằng khen', { text: `khen “${SAID}”` }),
  ]
  for (const part of places) {
    const [found] = findRule('quote.untraced', meeting(speech('Lê Minh', 'Xin chào.'), part))
    expect(found?.severity).toBe('contradiction')
    expect(findRule('quote.untraced', meeting(speech('Lê Minh', `Tôi nói: ${SAID.toUpperCase()}.`), part))).toEqual([])
  }
})

test('a slogan in quotation marks, and a quotation of the notes themselves, need no speech', () => {
  const slogan = meeting(fields({ release: { headline: 'Phát động “Bốn tại chỗ”' } }))
  expect(findRule('quote.untraced', slogan)).toEqual([])
  const source = { id: 's', importedAt: '2026-05-04T08:00+07:00', hash: '', text: `Đồng chí nói: “${SAID}”.` }
  const noted = meeting(fields({ sources: [source], release: { headline: `“${SAID}”` } }))
  expect(findRule('quote.untraced', noted)).toEqual([])
})

test('words taken from a summary are to be compared again', () => {
  const quoted = fields({ release: { headline: `“${SAID}”` } })
  const told = (isVerbatim: boolean) => meeting(speech('Lê Minh', SAID, { isVerbatim }), quoted)
  expect(messagesOf(findRule('quote.summary', told(false)))).toContain('ý kiến của Lê Minh')
  expect(findRule('quote.summary', told(true))).toEqual([])
  const marks = [{ type: 'quotation' as const, start: 0, end: SAID.length }]
  const marked = meeting(speech('Lê Minh', '', { paragraphs: [{ text: SAID, marks }] }), quoted)
  expect(findRule('quote.summary', marked)).toEqual([])
})

test('what is hidden does not come back in the words typed for the press', () => {
  const secret = 'dự kiến điều chuyển toàn bộ kinh phí gia cố đê sang năm sau'
  const marks = [{ type: 'notForPublication' as const, start: 0, end: secret.length }]
  const hidden = speech('Lê Minh', '', { paragraphs: [{ text: secret, marks }] })
  const typed = (why: string) => meeting(hidden, fields({ release: { why } }))
  expect(findRule('press.release-hidden', typed(`Sở ${secret}.`))[0]?.severity).toBe('missing')
  expect(findRule('press.release-hidden', typed('Mùa mưa đến sớm hơn mọi năm.'))).toEqual([])
})

test('contact, byline, quotation, embargo', () => {
  const reach = (contact: object) => meeting(organization({ contact }))
  expect(findRule('press.contact', reach({ person: 'Lan' }))).toHaveLength(1)
  expect(findRule('press.contact', reach({ person: 'Lan', phone: '0210' }))).toEqual([])
  expect(findRule('news.byline', meeting())).toHaveLength(1)
  expect(findRule('news.byline', meeting(fields({ byline: 'Lan' })))).toEqual([])
  expect(findRule('press.quote', meeting(speech('A', 'x')))).toHaveLength(1)
  expect(findRule('press.quote', meeting(speech('A', SAID, { isVerbatim: true })))).toEqual([])
  const until = (embargoUntil: string) => meeting(fields({ release: { embargoUntil } }))
  expect(messagesOf(findRule('press.embargo-past', until('2026-11-21T08:05+07:00')))).toContain('8:05 21/11/2026')
  expect(findRule('press.embargo-past', until('2026-11-22T08:00+07:00'))).toEqual([])
})

test('a secret meeting is not for the press', () => {
  for (const kind of ['news-item', 'press-release', 'communique'] as const) {
    expect(findRule('press.secret', meeting(fields({ secrecyLevel: 'secret' })), { kind })[0]?.severity).toBe(
      'contradiction',
    )
    expect(findRule('press.secret', meeting(), { kind })).toEqual([])
  }
})

test('judgements that go out unless they are marked, spelling, awards', () => {
  const open = (isInternal: boolean) => meeting(assessment('shortcoming', 'còn chậm báo cáo tiến độ', { isInternal }))
  expect(findRule('press.shortcomings', open(false))).toHaveLength(1)
  expect(findRule('press.shortcomings', open(true))).toEqual([])
  const spelt = (text: string) => meeting(assessment('result', 'thu 5 tỷ đồng'), assessment('result', text))
  expect(findRule('press.spelling', spelt('chi 4 tỉ đồng'))).toHaveLength(1)
  expect(findRule('press.spelling', spelt('chi 4 tỷ đồng, tỉ mỉ'))).toHaveLength(1)
  expect(findRule('press.spelling', spelt('chi 4 tỷ đồng'))).toEqual([])
  const given = (more: object) =>
    meeting(award('Bằng khen', { recipient: 'A', reason: 'B', issuer: 'Bộ Y tế', ...more }))
  expect(messagesOf(findRule('award.parts', given({ issuer: '', reason: '' })))).toContain('cơ quan tặng, thành tích')
  expect(findRule('award.parts', given({}))).toEqual([])
  expect(findRule('award.same', given({ presenter: 'Bộ Y tế' }))).toHaveLength(1)
  expect(findRule('award.same', given({ presenter: 'Sở Y tế' }))).toEqual([])
})

test('a salutation names nobody who is absent, and a speech keeps its time', () => {
  const salute = (presence: 'present' | 'excused') =>
    meeting(attendee('Hà An', { presence }), speech('Lê Minh', 'x', { salutations: ['Kính thưa đồng chí Hà An,'] }))
  expect(findRule('speech.saluted', salute('excused'))[0]?.severity).toBe('contradiction')
  expect(findRule('speech.saluted', salute('present'))).toEqual([])
  const long = (targetMinutes: number) => meeting(speech('A', 'một hai ba '.repeat(500), { targetMinutes }))
  expect(messagesOf(findRule('speech.length', long(5)))).toContain('khoảng 10 phút')
  expect(findRule('speech.length', long(10))).toEqual([])
  expect(messagesOf(findRule('speech.length', long(10), { context: { speakingRate: 100 } }))).toContain(
    'khoảng 15 phút',
  )
  expect(findRule('speech.gone', meeting(), { target: 'x' })).toHaveLength(1)
  expect(findRule('speech.gone', long(5), { target: 'speeches-1' })).toEqual([])
})

test('content of minutes and invitations', () => {
  expect(findRule('content.none', meeting())).toHaveLength(1)
  expect(findRule('content.none', meeting(directive('x')))).toEqual([])
  expect(findRule('content.conclusion', meeting(speech('A', 'x')))).toHaveLength(1)
  expect(findRule('content.conclusion', meeting(speech('A', 'x', { kind: 'conclusion' })))).toEqual([])
  expect(findRule('speech.name', meeting(speech('', 'xin chào')))).toHaveLength(1)
  expect(findRule('speech.empty', meeting(speech('A', '')))).toHaveLength(1)
  expect(findRule('speech.empty', meeting(speech('A', '', { summary: 'x' })))).toEqual([])
  expect(findRule('invitation.content', meeting())).toHaveLength(1)
  expect(findRule('invitation.content', meeting(agendaItem('Khai mạc')))).toEqual([])
  expect(findRule('invitation.contact', meeting())).toHaveLength(1)
  expect(findRule('invitation.contact', meeting(organization({ contact: { phone: '1' } })))).toEqual([])
})

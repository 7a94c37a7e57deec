import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { keepPublishable, listLeftOut } from '#documents/keep-publishable.ts'
import { renderPortalHtml } from '#documents/render-portal-html.ts'
import { renderText } from '#documents/render-text.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import {
  assessment,
  attendee,
  award,
  directive,
  fields,
  figure,
  group,
  meeting,
  organization,
  type Part,
  photo,
  report,
  speech,
  vote,
} from '#tests/builders/meeting.ts'
import { findRule } from './checks/find-rule.ts'

const press = ['news-item', 'press-release', 'communique'] as const

/** A speech with one passage marked. */
function marked(text: string, passage: string, given: object = {}): Part {
  const start = text.indexOf(passage)
  expect(start).toBeGreaterThanOrEqual(0)
  const marks = [{ type: 'notForPublication' as const, start, end: start + passage.length }]
  return speech('Lê Minh', '', { kind: 'directive', paragraphs: [{ text, marks }], ...given })
}

/** Everything that leaves with a paper: its text, its page, its markup, its properties. */
function everythingOf(made: Meeting): string {
  const papers = press.map((kind) => buildDocument(kind, made, { sizeTier: '13/14' }))
  const out = papers.flatMap((paper) => [renderText(paper), renderPortalHtml(paper), JSON.stringify(paper)])
  return out.join('\n').normalize('NFC').toLowerCase()
}

const reasonsOf = (made: Meeting) => listLeftOut(made).map(({ part, reason }) => `${part} ${reason}`)

const SECRET = 'hai cán bộ phòng Kế hoạch đang bị thanh tra xác minh'
const base = [fields({ title: 'hội nghị sơ kết', heldOn: '2026-07-03' }), organization({ officialName: 'Sở Nội vụ' })]

test('every kind of record that is marked, and everything that repeats it, stays inside; the officer sees the list', () => {
  const made = meeting(
    ...base,
    marked(`Kho đã đủ thuốc. ${SECRET}.`, SECRET),
    directive(`theo dõi việc ${SECRET}`, { issuer: 'Lê Minh' }),
    directive('rà soát hồ sơ kín tại ba xã', { issuer: 'Lê Minh', notForPublication: true }),
    directive('báo cáo riêng từng tuần', { parentId: 'directives-2' }),
    assessment('shortcoming', 'chỉ trích lãnh đạo xã Sơn Hà thiếu tinh thần trách nhiệm', { isInternal: true }),
    assessment('praise', 'lãnh đạo xã Sơn Hà thiếu tinh thần trách nhiệm nhưng đã khắc phục'),
    figure('Nợ đọng xây dựng', { written: '1.742 tỷ đồng', notForPublication: true }),
    assessment('result', 'Đến nay nợ đọng xây dựng toàn ngành còn 1.742 tỷ đồng'),
    award('Bằng khen', { recipient: 'Tổ thanh tra', reason: `phát hiện ${SECRET}` }),
    photo('Đoàn thanh tra niêm phong kho vật tư', { file: 'a.jpg', notForPublication: true }),
    report('báo cáo về việc niêm phong kho vật tư của đoàn thanh tra'),
    vote(`Xử lý việc ${SECRET}`),
    group(`những người biết việc ${SECRET}`),
    fields({ release: { headline: '', why: `để bàn việc ${SECRET}`, how: '', embargoUntil: null } }),
  )
  const out = everythingOf(made)
  const hidden = ['thanh tra', 'hồ sơ kín', 'báo cáo riêng', 'thiếu tinh thần', '1.742', 'nợ đọng', 'niêm phong']
  for (const words of hidden) expect(out).not.toContain(words)
  expect(out).toContain('kho đã đủ thuốc')
  expect(reasonsOf(made)).toEqual([
    'speech marked',
    'directive repeatsMarked',
    'directive marked',
    'directive marked',
    'figure marked',
    'assessment internal',
    'assessment repeatsMarked',
    'assessment repeatsMarked',
    'award repeatsMarked',
    'photo marked',
    'vote repeatsMarked',
    'report repeatsMarked',
    'attendee repeatsMarked',
    'release repeatsMarked',
  ])
})

const disguises: readonly (readonly [string, string])[] = [
  ['in capitals', SECRET.toUpperCase()],
  ['decomposed', SECRET.normalize('NFD')],
  ['without tone marks', 'hai can bo phong Ke hoach dang bi thanh tra xac minh'],
  ['in part', 'cán bộ phòng Kế hoạch bị thanh tra'],
  ['with a word put between', 'hai cán bộ của phòng Kế hoạch hiện đang bị thanh tra tỉnh xác minh'],
  ['its first half only', 'nêu trường hợp hai cán bộ phòng Kế hoạch'],
  ['over a line break', 'hai cán bộ phòng Kế hoạch\nđang bị thanh tra xác minh'],
  ['with other stops', 'hai cán bộ - phòng Kế hoạch - đang bị: thanh tra, xác minh'],
]
for (const [how, text] of disguises) {
  test(`a hidden passage said again ${how} does not come back`, () => {
    const made = meeting(
      ...base,
      marked(`Mở đầu. ${SECRET}.`, SECRET),
      assessment('shortcoming', `nêu việc: ${text}`, { speaker: 'Lê Minh' }),
      speech('Trần An', `Tôi xin nhắc lại ${text}. Thời tiết năm nay thuận lợi.`),
    )
    const out = everythingOf(made)
    expect(out).not.toContain('thanh tra')
    expect(out).not.toContain('cán bộ')
    expect(out).not.toContain('can bo')
    expect(out).toContain('thời tiết năm nay thuận lợi')
    expect([...new Set(reasonsOf(made))]).toEqual(['speech marked', 'speech repeatsMarked', 'assessment repeatsMarked'])
  })
}

test('a passage hidden across the words of an abbreviation is not said again by the abbreviation, nor the other way', () => {
  const long = 'nhân dân tỉnh chậm trả lời ba lần'
  const spread = meeting(
    ...base,
    marked(`Ủy ban ${long} kiến nghị.`, long),
    assessment('shortcoming', 'UBND tỉnh chậm trả lời'),
  )
  expect(everythingOf(spread)).not.toContain('chậm trả lời')
  const short = 'UBND tỉnh và BTV Tỉnh ủy bất đồng về nhân sự'
  const turned = meeting(
    ...base,
    marked(`Được biết ${short}.`, short),
    assessment('shortcoming', 'Ủy ban nhân dân tỉnh và Ban Thường vụ Tỉnh ủy bất đồng về nhân sự'),
  )
  expect(everythingOf(turned)).not.toContain('bất đồng')
})

test('names, posts, bodies and the title are no secret because a hidden passage holds them', () => {
  const made = meeting(
    ...base,
    attendee('Lê Minh', { posts: ['Phó Chủ tịch UBND tỉnh'], role: 'guest' }),
    marked(
      'Phó Chủ tịch UBND tỉnh Lê Minh nghỉ chữa bệnh dài ngày.',
      'Phó Chủ tịch UBND tỉnh Lê Minh nghỉ chữa bệnh dài ngày',
    ),
    directive('Sở Nội vụ báo cáo Phó Chủ tịch UBND tỉnh Lê Minh', { issuer: 'Lê Minh', assignee: 'Sở Nội vụ' }),
  )
  const out = everythingOf(made)
  expect(out).toContain('báo cáo phó chủ tịch')
  expect(out).not.toContain('chữa bệnh')
  expect(reasonsOf(made)).toEqual(['speech marked'])
})

test('a hidden number hides no other number, and words of every day hide nothing', () => {
  const made = meeting(
    ...base,
    marked('Có 5 vụ. Trong năm 2026 đã xong.', '5'),
    figure('Số hồ sơ', { written: '1.525', text: 'Đã giải quyết 1.525 hồ sơ trong năm 2026.' }),
  )
  expect(everythingOf(made)).toContain('1.525 hồ sơ')
})

test('a picture that is hidden takes no other picture with it', () => {
  const made = meeting(
    ...base,
    photo('Quang cảnh hội nghị', { file: 'a.jpg', notForPublication: true }),
    photo('Quang cảnh hội nghị tại điểm cầu Sơn Hà', { file: 'b.jpg' }),
  )
  expect(keepPublishable(made).photos.map((one) => one.id)).toEqual(['photos-2'])
})

test('a paragraph with a passage cut from it is told, but never quoted: nobody said it so', () => {
  const text = 'Mỗi xã phải có một kho, trừ hai xã đang bị điều tra, và phải xong trước mùa mưa.'
  const made = meeting(...base, marked(text, ', trừ hai xã đang bị điều tra', { isVerbatim: true }))
  const release = renderText(buildDocument('press-release', made, { sizeTier: '13/14' }))
  expect(release).not.toContain('“')
  expect(everythingOf(made)).toContain('mỗi xã phải có một kho, và phải xong')
})

test('a meeting without marks is handed on as it is', () => {
  const made = meeting(...base, directive('rà soát kho', { issuer: 'Lê Minh' }))
  expect(keepPublishable(made)).toBe(made)
  expect(listLeftOut(made)).toEqual([])
})

test('a task two steps below a hidden one, an award and a deadline that repeat what is hidden stay inside', () => {
  const vague = { kind: 'vague' as const, text: `sau khi làm rõ việc ${SECRET}` }
  const made = meeting(
    ...base,
    marked(`Kho đã đủ thuốc. ${SECRET}.`, SECRET),
    directive('rà soát hồ sơ kín', { notForPublication: true }),
    directive('lập tổ công tác', { parentId: 'directives-1' }),
    directive('bố trí xe cho tổ công tác', { parentId: 'directives-2' }),
    directive('báo cáo sở', { assignee: 'Phòng Kế hoạch', deadline: vague }),
    award('Bằng khen', { recipient: `người báo tin ${SECRET}` }),
  )
  const out = everythingOf(made)
  for (const words of ['tổ công tác', 'thanh tra', 'báo cáo sở']) expect(out).not.toContain(words)
  expect(out).toContain('kho đã đủ thuốc')
  const circle = directive('vòng tròn', { parentId: 'directives-2' })
  const marks = directive('việc kín', { notForPublication: true, parentId: 'directives-1' })
  expect(reasonsOf(meeting(...base, circle, marks))).toEqual(['directive marked', 'directive marked'])
  const alone = directive('tự là cha', { parentId: 'directives-1' })
  expect(reasonsOf(meeting(...base, alone, directive('việc kín', { notForPublication: true })))).toHaveLength(1)
})

test('a subject typed for a communique that repeats what is hidden holds the paper up', () => {
  const record = (subject: string) => [DocumentRecord.parse({ id: 'r', kind: 'communique', subject })]
  const find = (subject: string) => {
    const made = meeting(...base, marked(`Kho đã đủ thuốc. ${SECRET}.`, SECRET), fields({ documents: record(subject) }))
    return findRule('press.subject-repeats', made, { kind: 'communique' })
  }
  expect(find(`Về việc ${SECRET}`)[0]?.severity).toBe('contradiction')
  expect(find('Kết quả hội nghị sơ kết')).toEqual([])
  expect(find('')).toEqual([])
})

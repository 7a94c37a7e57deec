import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { findFindings } from '#documents/checks/find-findings.ts'
import { renderPortalHtml } from '#documents/render-portal-html.ts'
import { renderText } from '#documents/render-text.ts'
import { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import {
  assessment,
  attendee,
  directive,
  fields,
  figure,
  meeting,
  organization,
  type Part,
  photo,
  speech,
} from '#tests/builders/meeting.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'

const body = organization({
  officialName: 'Sở Nội vụ',
  about: 'Cơ quan tham mưu của tỉnh',
  contact: { person: 'Chị A' },
})
const event = fields({ title: 'hội nghị sơ kết', kind: 'conference', heldOn: '2026-07-03', session: 'morning' })
const CHIEF = 'Đặng Thu Hà'
const order = (text: string, given: object = {}): Part =>
  directive(text, { issuer: CHIEF, issuerPosts: ['Phó Chủ tịch UBND tỉnh'], verb: 'yêu cầu', ...given })

const paperOf = (made: Meeting, kind: DocumentKind = 'press-release') =>
  buildDocument(kind, made, { sizeTier: '13/14' })
const linesOf = (made: Meeting, kind?: DocumentKind): string[] => renderText(paperOf(made, kind)).split('\n')
const headlineOf = (made: Meeting): string => paperOf(made).titles.subject
const release = (given: Partial<Meeting['release']>): Part =>
  fields({ release: { headline: '', why: '', how: '', embargoUntil: null, ...given } })

test('the headline is the typed one, else the first order, else the first result, else the title', () => {
  const ordered = order('Sở Nội vụ cần rà soát biên chế', { assignee: 'Sở Nội vụ' })
  const result = assessment('result', 'toàn tỉnh đã sắp xếp 54 xã')
  expect(headlineOf(meeting(body, event, ordered, result, release({ headline: 'tỉnh còn 54 xã.' })))).toBe(
    'Tỉnh còn 54 xã',
  )
  expect(headlineOf(meeting(body, event, ordered, result))).toBe(
    `Phó Chủ tịch UBND tỉnh ${CHIEF} yêu cầu Sở Nội vụ rà soát biên chế`,
  )
  expect(headlineOf(meeting(body, event, result))).toBe('Toàn tỉnh đã sắp xếp 54 xã')
  expect(headlineOf(meeting(body, event))).toBe('Hội nghị sơ kết')
})

test('an order too long for a headline, a ban, or one without a speaker is none', () => {
  const long = order(`rà soát ${'từng hồ sơ '.repeat(12)}`)
  const ban = order('không để dân qua ngầm', { polarity: 'negative' })
  const nobody = directive('rà soát biên chế', { verb: 'yêu cầu' })
  expect(headlineOf(meeting(body, event, long, ban, nobody))).toBe('Hội nghị sơ kết')
})

test('the verb of the headline is the recorded one: a request never becomes an order', () => {
  expect(headlineOf(meeting(body, event, order('Tòa án phối hợp', { verb: 'đề nghị', assignee: 'Tòa án' })))).toContain(
    'đề nghị Tòa án phối hợp',
  )
})

test('the lead answers who, what, when, where, why and how as far as the record and the officer do', () => {
  const typed = release({ why: 'nhằm tháo gỡ khó khăn về biên chế.', how: 'hội nghị thống nhất ba việc' })
  const [lead] = paperOf(meeting(body, event, fields({ place: 'Hội trường A' }), typed)).blocks
  expect(lead).toMatchObject({
    style: 'lead',
    runs: [
      {
        text: 'Sáng 3/7/2026, tại hội trường A, Sở Nội vụ tổ chức hội nghị sơ kết, nhằm tháo gỡ khó khăn về biên chế. Hội nghị thống nhất ba việc.',
      },
    ],
  })
  const rules = (made: Meeting) =>
    findFindings({ kind: 'press-release', target: '' }, made, {
      today: '2026-07-03',
      holidays: [],
      speakingRate: 150,
    }).map((one) => one.rule)
  expect(rules(meeting(body, event))).toEqual(expect.arrayContaining(['press.why', 'press.how']))
  expect(rules(meeting(body, event, typed))).not.toContain('press.why')
  expect(rules(meeting(body, event, typed))).not.toContain('press.how')
})

test('the embargo stands above the text, to the minute, in the meeting’s own time', () => {
  const made = meeting(body, event, release({ embargoUntil: '2026-07-03T17:00+07:00' }))
  const lines = linesOf(made)
  const at = lines.indexOf('Cấm đăng, phát trước 17 giờ 00 phút, ngày 03 tháng 7 năm 2026')
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(lines.findIndex((line) => line.startsWith('Sáng')))
  expect(linesOf(meeting(body, event)).join()).not.toContain('Cấm đăng')
})

test('quoted are recorded words only, with name and title; a long speech only where somebody marked it', () => {
  const words = 'Kho phải có khóa. “Làm ngay”, dân bảo thế.'
  const short = speech(CHIEF, `Kính thưa các đồng chí,\n${words}`, { isVerbatim: true, speakerPosts: ['Phó Chủ tịch'] })
  const quotes = linesOf(meeting(body, event, short)).filter((line) => line.includes('“'))
  expect(quotes).toEqual([`Phó Chủ tịch ${CHIEF} phát biểu: “Kho phải có khóa. ‘Làm ngay’, dân bảo thế.”`])
  const paraphrase = speech(CHIEF, words.replace(/[“”]/gu, ''))
  expect(linesOf(meeting(body, event, paraphrase)).join()).not.toContain('“')
  const long = speech(CHIEF, 'Một.\nHai.\nBa.\nBốn.', { isVerbatim: true })
  expect(linesOf(meeting(body, event, long)).join()).not.toContain('“')
})

test('who issues it, whom to ask and what comes with it stand at the end, in this order', () => {
  const made = meeting(body, event, photo('Toàn cảnh', { credit: 'B' }), photo('Trao quà'))
  const lines = linesOf(made)
  const places = [
    'Ảnh gửi kèm',
    '- Ảnh 1: Toàn cảnh. Ảnh: B',
    '- Ảnh 2: Trao quà.',
    'Về cơ quan phát hành',
    'Cơ quan tham mưu của tỉnh.',
    'Thông tin liên hệ',
    '- Người liên hệ: Chị A',
  ].map((line) => lines.indexOf(line))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('pictures of a news item stand between its paragraphs, each held by its caption and told in words', () => {
  const results = Array.from({ length: 9 }, (_, at) => figure(`chỉ số ${at}`, { written: `${at}00` }))
  const made = meeting(
    body,
    event,
    ...results,
    photo('Toàn cảnh', { file: 'a.jpg', credit: 'B', alt: 'hội trường đông người' }),
    photo('', { file: 'b.jpg' }),
    photo('Chỉ có chú thích'),
  )
  const { blocks } = paperOf(made, 'news-item')
  const places = blocks.flatMap((block, at) => (block.type === 'picture' ? [at] : []))
  expect(places[0]).toBe(1)
  expect(blocks[1]).toMatchObject({ photoId: 'photos-1', alt: 'Hội trường đông người' })
  expect(blocks[2]).toMatchObject({ style: 'caption', runs: [{ text: 'Toàn cảnh. Ảnh: B' }] })
  expect(places).toHaveLength(2)
  expect(blocks[places[1] as number]).toMatchObject({ photoId: 'photos-2', alt: 'Ảnh chụp tại hội nghị sơ kết' })
  // A picture without words of its own must not seem to have those of the next.
  expect(blocks[(places[1] as number) + 1]).toMatchObject({ runs: [{ text: 'Ảnh chụp tại hội nghị sơ kết.' }] })
  expect(renderText(paperOf(made, 'news-item'))).toContain('Chỉ có chú thích.')
})

test('more pictures than paragraphs are all there, in their order', () => {
  const photos = Array.from({ length: 7 }, (_, at) => photo(`Ảnh thứ ${at}`, { file: `${at}.jpg` }))
  const { blocks } = paperOf(meeting(body, event, ...photos), 'news-item')
  expect(blocks.flatMap((block) => (block.type === 'picture' ? [block.photoId] : []))).toEqual(
    photos.map((_, at) => `photos-${at + 1}`),
  )
})

test('portal markup is clean: known elements, no attributes, quotations set off, pictures apart in their order', () => {
  const made = {
    ...richMeeting(),
    photos: [...richMeeting().photos].map((one, at) => ({ ...one, file: `${at}.jpg` })),
  }
  const html = renderPortalHtml(paperOf(made, 'news-item'))
  expect(html.match(/<[^>]*>/gu)?.filter((tag) => !/^<\/?(?:h1|h2|p|ul|li|strong|em|blockquote)>$/.test(tag))).toEqual(
    [],
  )
  expect(html.startsWith('<h1>')).toBe(true)
  expect(html).toMatch(/<h2>Ảnh kèm theo<\/h2>\n<ul>\n<li>Ảnh 1: Quang cảnh[^<]*<\/li>\n<li>Ảnh 2: Phó Chủ tịch/u)
  expect(html.match(/Quang cảnh/gu)).toHaveLength(1)
  const release = renderPortalHtml(paperOf(made))
  expect(release).toMatch(/phát biểu:<\/p>\n<blockquote><p>“Mỗi bản phải[^<]*”<\/p><\/blockquote>/u)
  expect(release).not.toContain('\u00a0')
})

test('what was typed is text in the portal’s markup, and papers that no portal shows have none', () => {
  const attack = `<img src=x onerror=alert(1)>"'&`
  const made = meeting(
    organization({ officialName: attack }),
    fields({ title: attack, byline: attack }),
    photo(attack, { file: 'a.jpg' }),
    speech(attack, attack, { isVerbatim: true }),
  )
  for (const kind of ['news-item', 'press-release', 'communique'] as const) {
    const html = renderPortalHtml(paperOf(made, kind))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  }
  for (const kind of DocumentKind.options.filter(
    (one) => !['news-item', 'press-release', 'communique', 'speech'].includes(one),
  ))
    expect(renderPortalHtml({ ...paperOf(made), kind })).toBe('')
})

test('a great hall is named by its ranks and counted; a long discussion is counted and the checks say so', () => {
  const hall = Array.from({ length: 40 }, (_, at) => attendee(`Đại biểu ${at}`, at < 2 ? { protocolRank: at + 1 } : {}))
  const opinions = Array.from({ length: 20 }, (_, at) => speech(`Đại biểu ${at}`, `Ý kiến thứ ${at} rất dài.`))
  const made = meeting(body, event, ...hall, ...opinions)
  const news = renderText(paperOf(made, 'news-item'))
  expect(news).toContain('Tới dự có đồng chí Đại biểu 0; đồng chí Đại biểu 1. Cùng dự có 38 đại biểu.')
  expect(news).toContain('Tại hội nghị có 20 đại biểu phát biểu ý kiến.')
  expect(news).not.toContain('Ý kiến thứ')
  const found = findFindings({ kind: 'news-item', target: '' }, made, {
    today: '2026-07-03',
    holidays: [],
    speakingRate: 150,
  })
  expect(found.map((one) => one.rule)).toContain('press.opinions')
})

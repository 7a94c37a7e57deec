import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderText } from '#documents/render-text.ts'
import { says } from '#documents/wording/sentence.ts'
import { extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'

const made = richMeeting()
const news = renderText(buildDocument('news-item', made, { sizeTier: '13/14' }))

const facts: [name: string, values: string[]][] = [
  [
    'people',
    made.attendees
      .filter((one) => one.presence !== 'excused' && one.presence !== 'unexcused' && one.role !== 'secretary')
      .flatMap((one) => [one.fullName, ...one.posts]),
  ],
  ['groups', made.attendeeGroups.map((one) => one.description)],
  ['place, sites, byline', [made.place, ...made.onlineSites, made.byline]],
  [
    'figures',
    made.figures.flatMap((one) =>
      [one.indicator, one.written, one.period, one.qualifier].filter((text) => text !== ''),
    ),
  ],
  ['changes', ['tăng 12,5%', 'cùng kỳ năm 2025']],
  ['assessments', made.assessments.map((one) => one.text)],
  [
    'tasks',
    [
      'cập nhật bản đồ sạt lở đến từng bản',
      'rà soát kho vật tư',
      'kiểm kê từng kho',
      'bố trí người trực ban',
      'không để người dân qua ngầm tràn',
      'tuyên truyền kỹ năng thoát lũ',
    ],
  ],
  ['verbs', ['yêu cầu', 'đề nghị']],
  ['bodies', made.directives.map((one) => one.assignee).filter((name) => name !== '')],
  ['coordinators', made.directives.flatMap((one) => one.coordinators)],
  [
    'emphasis, target, product, purpose',
    made.directives.flatMap((one) =>
      [...one.emphasis.items, one.target, one.product, one.purpose].filter((text) => text !== ''),
    ),
  ],
  ['deadlines', ['15/8/2026', 'quý III/2026', 'thường xuyên']],
  ['awards', made.awards.flatMap((one) => [one.award, one.issuer, one.presenter, one.recipient, one.reason])],
  ['captions', made.photos.map((one) => one.caption)],
  ['votes', made.votes.map((one) => one.subject)],
  ['speeches', made.speeches.flatMap((one) => one.paragraphs.map((paragraph) => paragraph.text))],
]
for (const [name, values] of facts) {
  test(`the news holds every fact: ${name}`, () => {
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !says(news, value))).toEqual([])
  })
}

test('the lead says when, where, who and what; the head of a State paper is absent', () => {
  const lead = news.split('\n')[2]
  expect(lead).toMatch(/^Sáng 3\/7\/2026, Sở Nông nghiệp và Môi trường tổ chức hội nghị sơ kết.*, tại phòng họp 201, /)
  expect(news).not.toContain('CỘNG HÒA')
  expect(news).not.toContain('./.')
})

test('forty directives take at most nine paragraphs and none is lost', () => {
  const document = buildDocument('news-item', extremeMeeting(), { sizeTier: '13/14' })
  const told = document.blocks.flatMap((block) => ('runs' in block ? [block.runs.map((run) => run.text).join('')] : []))
  const paragraphs = told.filter((text) => text.includes('hạng mục số'))
  expect(paragraphs.length).toBeLessThanOrEqual(9)
  for (let at = 1; at <= 40; at++) expect(paragraphs.join(' ')).toContain(`hạng mục số ${at} của`)
})

test('no sentence doubles a stop or a word', () => {
  expect(news).not.toMatch(/\.\.(?!\.)|;\.|,,| {2}|\.;/)
  expect(news).not.toMatch(/(?<!\p{L})(cần cần|đề nghị đề nghị|yêu cầu yêu cầu|đồng chí đồng chí|để để)(?!\p{L})/iu)
})

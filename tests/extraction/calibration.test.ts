import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { type Judgment, judgeProposals } from './judge-proposals.ts'
import { ownTexts, readLabelledItems, sharedFolders } from './labelled-items.ts'
import { countReliability, formatReliability } from './reliability.ts'

/** What "chắc" promises the reader of the proposals. */
const PROMISE = 0.98
const own = readLabelledItems(ownTexts)
const shared = sharedFolders.flatMap(readLabelledItems)
const judgments = [...own, ...shared].flatMap((item) =>
  judgeProposals(item, extractMeeting(item.text)).map((one) => ({ ...one, shown: `${item.name}: ${one.shown}` })),
)
const certain = judgments.filter((one) => one.confidence === 'certain')
const wrongOf = (list: readonly Judgment[]) =>
  list.filter((one) => !one.isRight).map((one) => `${one.why} | ${one.shown}`)

test('labelled items lie beside this folder (../shared)', () => {
  test.skip(shared.length === 0, 'không có ../shared: chỉ đo trên các bài tự viết')
  expect(shared.length).toBeGreaterThan(0)
})

test('of the proposals marked certain, 98 of a hundred are right as a whole', () => {
  console.log(formatReliability(countReliability(judgments, (one) => one.kind)))
  expect(certain.length).toBeGreaterThan(200)
  const wrong = wrongOf(certain)
  expect(1 - wrong.length / certain.length, wrong.join('\n')).toBeGreaterThanOrEqual(PROMISE)
})

for (const kind of ['directive', 'person', 'field', 'figure', 'award']) {
  test(`certain proposals of kind ${kind} keep the promise, and there are some`, () => {
    const ofKind = certain.filter((one) => one.kind === kind)
    const wrong = wrongOf(ofKind)
    // One wrong among a few dozen says nothing of the share.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.max(1, Math.floor(ofKind.length * (1 - PROMISE))))
    expect(ofKind.length - wrong.length).toBeGreaterThan(0)
  })
}

test('the marks say something: what is likely is right less often than what is certain', () => {
  const share = (confidence: string) => {
    const list = judgments.filter((one) => one.confidence === confidence)
    return list.filter((one) => one.isRight).length / list.length
  }
  expect(share('certain')).toBeGreaterThan(share('likely'))
})

test('a name without a post, a name in capitals and a doubtful surname are likely, not certain', () => {
  const confidenceOf = (text: string) => extractMeeting(text).people.map((one) => one.confidence)
  const head = 'Sáng 12/3/2024, Sở Nội vụ tổ chức hội nghị. Dự hội nghị có '
  expect(confidenceOf(`${head}đồng chí Trần Văn Bình, Giám đốc Sở.`)).toEqual(['certain'])
  expect(confidenceOf(`${head}đồng chí Trần Văn Bình.`)).toEqual(['likely'])
  expect(confidenceOf(`${head}đồng chí Vì Văn Bình, Giám đốc Sở.`)).toEqual(['likely'])
  expect(confidenceOf(`${head}đồng chí TRẦN VĂN BÌNH, Giám đốc Sở.`)).toEqual(['likely'])
})

test('a task that goes on is certain only where the same person surely directed before', () => {
  const head = 'Sáng 12/3/2024, Sở Nội vụ tổ chức hội nghị. '
  const order = 'Giám đốc Sở Trần Văn Bình yêu cầu Văn phòng Sở rà soát hồ sơ. '
  const next = 'Phòng Công chức cần báo cáo trước ngày 30/6.'
  const after = extractMeeting(`${head}${order}${next}`).directives
  expect(after.map((one) => one.confidence)).toEqual(['certain', 'certain'])
  const alone = extractMeeting(`${head}Để việc này xong sớm, đề nghị: ${next}`).directives
  expect(alone.map((one) => one.confidence)).not.toContain('certain')
})

import { expect, test } from '@playwright/test'
import type { Departure } from '#contract/paper-shapes.ts'
import { elementWords, ruleWords } from '#documents/wording/conformance-words.ts'
import { NumberEntry } from '#domain/number-entry.ts'
import { groupDepartures } from '#renderer/screens/office/group-departures.ts'
import { listSeries } from '#renderer/screens/office/list-series.ts'
import { draftOf } from '#renderer/screens/office/number-draft.ts'
import { writeDepartures } from '#renderer/screens/office/write-departures.ts'
import { writeTag } from '#renderer/screens/office/write-tag.ts'
import { readValue, writeValue } from '#renderer/screens/settings/profile-value.ts'

const entry = (series: string, number: number, part: Partial<NumberEntry> = {}) =>
  NumberEntry.parse({
    id: `${series}-${number}`.replaceAll('/', '-'),
    organizationId: 'so-a',
    series,
    number,
    issuedOn: '2026-03-01',
    takenAt: '2026-03-01T08:00:00+07:00',
    target: '',
    ...part,
  })

test('a series shows its newest number first, what comes next, and what was passed over since its first', () => {
  const [notices] = listSeries([9, 12, 7].map((number) => entry('2026/TB', number)))
  expect(notices?.entries.map((one) => one.number)).toEqual([12, 9, 7])
  expect(notices?.next).toBe(13)
  expect(notices?.gaps).toEqual([8, 10, 11])
})

test('a wrong large number does not name thousands of gaps', () => {
  const [series] = listSeries([entry('2026/TB', 1), entry('2026/TB', 90_000)])
  expect(series?.gaps).toHaveLength(20)
  expect(series?.gaps.at(-1)).toBe(89_999)
})

test('the newest period stands first, within it the series by name', () => {
  const names = ['2025/BB', '2026/mat/BB', '2026/TB', '2026/BB'].map((series) => entry(series, 1))
  expect(listSeries(names).map((one) => one.name)).toEqual(['2026/BB', '2026/TB', '2026/mat/BB', '2025/BB'])
})

test('what was entered by hand can be entered again just so, in the series of secret papers too', () => {
  const taken = entry('2026/mat/TB', 4, { kind: 'conclusion-notice', subject: 'Thông báo nội bộ' })
  expect(draftOf(taken)).toEqual({
    kind: 'conclusion-notice',
    number: 4,
    issuedOn: '2026-03-01',
    isSecret: true,
    subject: 'Thông báo nội bộ',
  })
})

const departure = (rule: string, severity: Departure['severity'] = 'departure'): Departure => ({
  rule,
  severity,
  source: 'NĐ 30/2020, Phụ lục I, Phần I, I.3',
  place: 'trang 1',
  found: '20 mm',
  expected: '30 mm',
  message: `Sai ${rule}.`,
})

test('every rule of the check has its part of the paper', () => {
  const rules = [...Object.keys(ruleWords), ...Object.keys(elementWords).map((element) => `${element}.size`)]
  const [astray] = groupDepartures(rules.map((rule) => departure(rule))).filter(({ part }) => part === 'other')
  expect(astray?.items.map((one) => one.rule) ?? []).toEqual([])
})

test('departures go in the order of the page, what is sure before what is doubtful', () => {
  const groups = groupDepartures([
    departure('signer.name'),
    departure('page.size', 'doubt'),
    departure('margin.left'),
    departure('later.rule'),
  ])
  expect(groups.map(({ part, items }) => [part, ...items.map((one) => one.rule)])).toEqual([
    ['page', 'margin.left', 'page.size'],
    ['closing', 'signer.name'],
    ['other', 'later.rule'],
  ])
})

test('the copied list names file, rules, place and paragraph', () => {
  const report = {
    profile: { id: 'state-nd30', name: 'Nghị định 30', notes: [] },
    kind: '',
    checkedRules: 1,
    departures: [departure('margin.left')],
  }
  expect(writeDepartures('Biên bản.docx', report).split('\n')).toEqual([
    'Kiểm tra thể thức tệp “Biên bản.docx” theo Nghị định 30',
    '',
    'Trang, phông chữ, số trang',
    '- Sai margin.left. Chỗ: trang 1. Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, I.3.',
  ])
})

test('a value of a profile keeps its kind: numbers with comma or point, words as they are, the rest is refused', () => {
  expect(writeValue(17.5)).toBe('17,5')
  expect(readValue('17,5', 20)).toBe(17.5)
  expect(readValue(' 17.25 ', 20)).toBe(17.25)
  expect(readValue('hai mươi', 20)).toBeUndefined()
  expect(readValue('', 20)).toBeUndefined()
  expect(readValue('', 'V/v')).toBe('')
  expect(readValue('1e9', 20)).toBeUndefined()
  expect(writeValue('2026-05-27')).toBe('27/05/2026')
  expect(readValue('1/6/2026', '2026-05-27')).toBe('2026-06-01')
  expect(readValue('tháng sáu', '2026-05-27')).toBeUndefined()
  expect(readValue('ĐẢNG CỘNG SẢN VIỆT NAM', 'x')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM')
})

test('a loop is copied with its end', () => {
  expect(writeTag({ name: 'ho_ten', kind: 'text' })).toBe('{ho_ten}')
  expect(writeTag({ name: 'nguoi_du', kind: 'loop' })).toBe('{#nguoi_du}{/nguoi_du}')
})

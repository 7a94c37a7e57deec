import { expect, test } from '@playwright/test'
import { readTypedTerm } from '#vietnamese/read-typed-term.ts'

/** A Monday. */
const HELD_ON = '2026-11-23'

const read = (text: string, heldOn: string | null = HELD_ON): string => {
  const term = readTypedTerm(text, heldOn)
  if (term === null) return ''
  if (term.kind === 'rhythm') return `${term.every} “${term.text}”`
  const days = term.kind === 'day' ? term.date : `${term.from}–${term.to}`
  return `${days} “${term.text}”${term.assumed ? ` ${term.assumed}?` : ''}`
}

const CASES: [string, string][] = [
  ['30/6', '2027-06-30 “ngày 30/6” year?'],
  ['25/12', '2026-12-25 “ngày 25/12” year?'],
  ['truoc 30/6', '2027-06-30 “trước ngày 30/6” year?'],
  ['trước ngày 30/6/2028', '2028-06-30 “trước ngày 30/6/2028”'],
  ['30/6/2028', '2028-06-30 “”'],
  ['chậm nhất là ngày 5/12', '2026-12-05 “chậm nhất ngày 5/12” year?'],
  ['cuoi thang', '2026-11-30 “cuối tháng 11” year?'],
  ['cuối tháng 2', '2027-02-28 “cuối tháng 2” year?'],
  ['cuoi thang 2/2028', '2028-02-29 “cuối tháng 2/2028”'],
  ['het quy 3', '2027-09-30 “hết quý III” year?'],
  ['cuối năm', '2026-12-31 “cuối năm 2026”'],
  ['quy 3', '2027-07-01–2027-09-30 “trong quý III” year?'],
  ['trong quý IV/2026', '2026-10-01–2026-12-31 “trong quý IV/2026”'],
  ['thang 12', '2026-12-01–2026-12-31 “trong tháng 12” year?'],
  ['6 thang dau nam 2027', '2027-01-01–2027-06-30 “trong 6 tháng đầu năm 2027”'],
  ['trong 10 ngay', '2026-12-03 “trong 10 ngày” start?'],
  ['2 tuần', '2026-12-07 “trong 2 tuần” start?'],
  ['3 thang', '2027-02-23 “trong 3 tháng” start?'],
  ['tuan sau', '2026-11-30–2026-12-06 “trong tuần sau” start?'],
  ['thu sau tuan sau', '2026-12-04 “”'],
  ['trong hom nay', '2026-11-23 “trong ngày 23/11/2026”'],
  ['truoc 20 thang sau', '2026-12-20 “trước ngày 20/12/2026”'],
  ['31 tháng này', ''],
  ['24h', '2026-11-24 “trong 24 giờ” start?'],
  ['một tuần', '2026-11-30 “trong 1 tuần” start?'],
  ['truoc thang 4', '2027-03-31 “trước tháng 4” year?'],
  ['trước tháng 1/2027', '2026-12-31 “trước tháng 1/2027”'],
  ['trước quý III', '2027-06-30 “trước quý III” year?'],
  ['trước năm 2027', '2026-12-31 “trước năm 2027”'],
  ['truoc cuoi thang 12', '2026-12-31 “cuối tháng 12” year?'],
  ['từ nay đến cuối năm', '2026-12-31 “cuối năm 2026”'],
  ['thuong xuyen', 'always “thường xuyên”'],
  ['thứ Hai hằng tuần', 'week “thứ Hai hằng tuần”'],
  ['truoc chieu thu 6 hang tuan', 'week “trước chiều thứ Sáu hằng tuần”'],
  ['truoc ngay 20 hang thang', 'month “trước ngày 20 hằng tháng”'],
  ['hằng tháng, trước ngày 25', 'month “trước ngày 25 hằng tháng”'],
  ['15/11 hang nam', 'year “ngày 15/11 hằng năm”'],
  ['32 hằng tháng', ''],
  ['thứ Hai hằng tháng', ''],
  ['hàng tháng', 'month “hằng tháng”'],
  ['moi quy', 'quarter “hằng quý”'],
  ['1/12/2026 – 15/12/2026', '2026-12-01–2026-12-15 “”'],
  ['từ 20/12 đến 5/1', '2026-12-20–2027-01-05 “” year?'],
]

for (const [text, wanted] of CASES) {
  test(`“${text}” is ${wanted}`, () => {
    expect(read(text)).toBe(wanted)
  })
}

test('a month counts to its own last day where the next one is shorter', () => {
  expect(read('1 thang', '2027-01-31')).toBe('2027-02-28 “trong 1 tháng” start?')
})

test('words stay words, and without the day of the meeting no year is made up', () => {
  for (const text of ['sớm', 'trong thời gian tới', 'trong 10 ngày làm việc', '31/6', 'tháng 13', '']) {
    expect(read(text), text).toBe('')
  }
  for (const text of ['30/6', 'quý 3', 'mai', 'thứ sáu', 'trong 10 ngày', 'cuối tháng', '20/12 - 5/1']) {
    expect(read(text, null), text).toBe('')
  }
  expect(read('30/6/2028', null)).toBe('2028-06-30 “”')
  expect(read('quý 3/2028', null)).toBe('2028-07-01–2028-09-30 “trong quý III/2028”')
})

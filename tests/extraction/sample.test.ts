import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Extraction } from '#domain/extraction.ts'
import { Organization } from '#domain/organization.ts'
import { extractMeeting } from '#extraction/extract-meeting.ts'
import { hasMeeting } from '#extraction/has-meeting.ts'

const read = (name: string) => readFileSync(new URL(`../../resources/sample/${name}`, import.meta.url), 'utf8')
const found = extractMeeting(read('ghi-chep.txt'))
const HOST = 'Sở Thông tin và Truyền thông'

test('the result fits the schema and keeps the text', () => {
  expect(Extraction.parse(found)).toEqual(found)
  expect(found.text).toBe(read('ghi-chep.txt').normalize('NFC'))
  expect(hasMeeting(found)).toBe(true)
})

test('the meeting has its fields and nothing the notes leave blank', () => {
  expect(found.meeting).toEqual({
    title: 'Hội nghị tổng kết công tác năm 2020, triển khai phương hướng, nhiệm vụ năm 2021',
    organizer: HOST,
    heldOn: '2020-12-25',
    isYearInferred: false,
    session: 'chiều',
    place: '',
    chair: [],
    byline: 'Tin, ảnh: Thúy Hường',
  })
})

test('one person with both posts, and nobody from captions and credits', () => {
  expect(found.people.map((one) => [one.name, one.positions])).toEqual([
    ['Vũ Chí Giang', ['Tỉnh ủy viên', 'Phó Chủ tịch UBND tỉnh']],
  ])
})

test('six figures with value, qualifier and change', () => {
  expect(found.figures.map((one) => [one.value, one.qualifier, one.change?.percent ?? null, one.outOf])).toEqual([
    [105e12, 'ước đạt', 13, null],
    [1e12, 'hơn', null, null],
    [1.6e12, 'đạt hơn', 5, null],
    [4e11, 'ước đạt', 33, null],
    [null, '', 13, null],
    [1, '', null, 3],
  ])
  expect(found.figures[5]?.indicator).toBe('xếp hạng A về an toàn thông tin')
  for (const figure of found.figures) expect(figure.period).toBe('năm 2020')
})

test('nine directives and one sub-item, each with issuer and assignee', () => {
  const main = found.directives.filter((one) => one.parent === null)
  expect(main).toHaveLength(9)
  expect(found.directives).toHaveLength(10)
  for (const one of found.directives) {
    expect(one.issuer).toBe('Vũ Chí Giang')
    expect(one.assignee).toBe(HOST)
    expect(one.purpose).toMatch(/^Để ngành/)
    expect(
      found.text
        .slice(...one.span)
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(one.text)
  }
  expect(main.map((one) => one.assigneeAsSpoken)).toEqual([HOST, 'Ngành', 'Sở', 'Ngành', '', '', '', '', ''])
  expect(main[0]?.deadline).toEqual({
    kind: 'period',
    from: '2021-01-01',
    to: '2021-12-31',
    text: 'ngay trong năm 2021',
  })
  expect(main[1]?.emphasis.items).toHaveLength(7)
  expect(main[1]?.emphasis.isOpenEnded).toBe(true)
  expect(main[3]?.coordinators).toEqual(['các cơ quan, đơn vị'])
  expect(main[7]?.deadline).toEqual({ kind: 'vague', text: 'trước mắt' })
  expect(main[8]?.target).toContain('100%')
})

test('the award keeps the conferring body apart from the one that hands it over', () => {
  expect(found.awards).toHaveLength(1)
  expect(found.awards[0]).toMatchObject({
    award: 'Bằng khen',
    issuer: 'Bộ Thông tin và Truyền thông',
    presenter: HOST,
    recipient: 'Trung tâm Văn hóa, thông tin, thể thao huyện Vĩnh Tường',
    reason: 'thành tích xuất sắc trong thực hiện nhiệm vụ năm 2020',
  })
})

test('results, praise and shortcomings are kept for the papers', () => {
  const kinds = found.assessments.map((one) => one.kind)
  expect(kinds.filter((one) => one === 'result')).toHaveLength(7)
  expect(kinds.filter((one) => one === 'praise')).toHaveLength(1)
  expect(kinds.filter((one) => one === 'shortcoming')).toHaveLength(1)
  expect(found.captions).toHaveLength(2)
})

test('the sample body fits the schema', () => {
  const body = Organization.parse(JSON.parse(read('to-chuc.json')))
  expect(body).toMatchObject({ id: 'sttttvinhphuc', officialName: HOST, code: 'STTTT', placeName: 'Vĩnh Phúc' })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildJointReminder, type JointReminder } from '#documents/build-joint-reminder.ts'
import type { OfficialDocument, TableBlock } from '#documents/official-document.ts'
import { partyHd36 } from '#documents/profiles/party-hd36.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { renderText } from '#documents/render-text.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { LETTER_DAY, letterTo, partyOffice, yearLetter } from '#tests/builders/joint-letter.ts'
import { directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { yearOffice } from '#tests/builders/year-of-meetings.ts'
import { writeTree } from './write-tree.ts'

const UNIT = 'Sở Y tế'
const build = (letter: JointReminder, profile = stateNd30) =>
  buildJointReminder(letter, { sizeTier: '13/14', profile, dateStyle: 'written' })
const tell = (letter: JointReminder): string => renderText(build(letter).document)
const due = (date: string) => ({ deadline: { kind: 'date' as const, date } })
const tableOf = ({ blocks }: Pick<OfficialDocument, 'blocks'>): TableBlock | undefined =>
  blocks.find((block) => block.type === 'table')

/** Work of one body: of an own meeting whose notice is out, of one of the province, of one without a notice. */
const some = () => [
  meeting(
    organization(yearOffice),
    fields({
      ...{ title: 'Giao ban tháng 8', heldOn: '2026-08-03' },
      documents: [DocumentRecord.parse({ id: 'a', kind: 'conclusion-notice', number: 7, issuedOn: '2026-08-05' })],
    }),
    directive('rà soát kho vắc xin', { assignee: UNIT, verb: 'giao', ...due('2026-11-11') }),
    directive('lập biên bản bàn giao.', { assignee: UNIT, parentId: 'directives-1' }),
    directive('sửa trụ sở', { assignee: 'Sở Xây dựng', ...due('2026-09-01') }),
    directive('Duy trì trực cấp cứu', { assignee: UNIT }),
  ),
  meeting(
    organization({ officialName: 'UBND tỉnh An Lạc', code: 'UBND' }),
    fields({
      ...{ title: 'Phiên họp về y tế cơ sở', heldOn: '2026-07-01' },
      documents: [DocumentRecord.parse({ id: 'b', kind: 'conclusion-notice', number: 140, issuedOn: '2026-07-03' })],
    }),
    directive('Trình đề án trạm y tế', { assignee: UNIT, ...due('2026-09-30') }),
  ),
  meeting(
    organization(yearOffice),
    fields({ title: '', heldOn: '2026-11-02' }),
    directive('Phun thuốc diệt muỗi', { assignee: UNIT, ...due('2026-12-08') }),
  ),
]

test('the letter over some meetings is the stored tree', () => {
  const { document, fileName } = build(letterTo(UNIT, some()))
  expect(fileName).toBe('2026-11-23-cong-van-don-doc-so-y-te.docx')
  const path = new URL('../golden/documents/joint-reminder.txt', import.meta.url).pathname
  const tree = writeTree(document)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, tree)
  expect(tree).toBe(readFileSync(path, 'utf8'))
})

test('what is longest overdue stands first, each with its meeting and its notice; an item follows its task', () => {
  const rows = tableOf(build(letterTo(UNIT, some())).document)?.rows.map(({ cells }) => cells)
  expect(rows?.map(([number]) => number)).toEqual(['1', '2', '2a', '3', '4'])
  expect(rows?.map(([, , source]) => source)).toEqual([
    'Phiên họp về y tế cơ sở, ngày 01/7/2026 (Thông báo số 140/TB-UBND ngày 03/7/2026 của UBND tỉnh An Lạc)',
    'Giao ban tháng 8, ngày 03/8/2026 (Thông báo số 07/TB-VP ngày 05/8/2026)',
    '',
    'Cuộc họp, ngày 02/11/2026',
    'Giao ban tháng 8, ngày 03/8/2026 (Thông báo số 07/TB-VP ngày 05/8/2026)',
  ])
  expect(rows?.map((cells) => cells.at(-1))).toEqual([
    'Chưa báo cáo, quá hạn 54 ngày',
    'Chưa báo cáo, quá hạn 12 ngày',
    '',
    'Chưa báo cáo, còn 15 ngày',
    'Chưa báo cáo',
  ])
})

test('the letter counts the tasks it lists: how many are late, how many will soon be', () => {
  const [first, second, third] = some()
  const made = [first, second, third].flatMap((one) => one ?? [])
  expect(tell(letterTo(UNIT, made))).toContain(
    'Đến ngày 23/11/2026, Sở Y tế có 4 nhiệm vụ chưa báo cáo hoàn thành, trong đó có 2 nhiệm vụ đã quá hạn, 1 nhiệm vụ đến hạn trong 15 ngày tới:',
  )
  expect(tell(letterTo(UNIT, made.slice(1, 2)))).toContain('có 1 nhiệm vụ đã quá hạn chưa báo cáo hoàn thành:')
  const soon = tell(letterTo(UNIT, made.slice(2)))
  expect(soon).toContain('có 1 nhiệm vụ đến hạn trong 15 ngày tới chưa báo cáo hoàn thành:')
  expect(soon).toContain('tập trung thực hiện các nhiệm vụ nêu trên bảo đảm thời hạn')
  expect(soon).not.toContain('quá hạn')
})

test('of one meeting alone it is cited as in the letter of that meeting, and no column repeats it', () => {
  const { document } = build(letterTo(UNIT, some().slice(0, 1)))
  const text = renderText(document)
  expect(text).toContain('V/v đôn đốc thực hiện kết luận tại giao ban ngày 03/8/2026')
  expect(text).toContain('Thông báo số 07/TB-VP ngày 05 tháng 8 năm 2026 của Văn phòng UBND tỉnh')
  expect(tableOf(document)?.columns.map(({ title }) => title)).not.toContain('Cuộc họp, văn bản giao')
})

test('more than eight rows go to a lying annex, which the letter mentions; each task is there once', () => {
  const long = build(yearLetter(UNIT)).document
  expect(tableOf(long)).toBeUndefined()
  expect(long.annexes).toMatchObject([{ orientation: 'landscape', title: 'DANH MỤC NHIỆM VỤ CHƯA HOÀN THÀNH' }])
  expect(long.annexes[0]?.attachedTo).toMatch(/^Kèm theo Công văn số ……\/VP-TH ngày …… .* của Văn phòng UBND tỉnh$/u)
  const text = renderText(long)
  const count = Number(/có (\d+) nhiệm vụ chưa báo cáo hoàn thành, .* \(Phụ lục kèm theo\)\./u.exec(text)?.[1])
  const given = yearLetter(UNIT).given.flatMap(({ directives }) => directives)
  const rows = long.annexes[0] ? (tableOf(long.annexes[0])?.rows ?? []) : []
  expect([count, rows.length]).toEqual([given.length, given.length])
  expect(rows.length).toBeGreaterThan(20)
  const short = build(yearLetter(UNIT, 6)).document
  expect(short.annexes).toEqual([])
  expect(tableOf(short)?.rows.length).toBeLessThanOrEqual(8)
})

test('nobody writes to themselves: the letter on own tasks is for the office to address', () => {
  const own = letterTo(UNIT, some(), { ...yearOffice, officialName: UNIT })
  const text = tell(own)
  expect(text).toContain('Kính gửi: ………………')
  expect(text).toContain('Đề nghị các phòng, đơn vị được phân công khẩn trương')
})

test('a letter of a Party office keeps the rules of its own', () => {
  const { document } = build(letterTo(UNIT, some(), partyOffice), partyHd36)
  expect(document.header).toMatchObject({ symbol: expect.stringContaining('CV/VPTU') })
  expect(renderText(document)).not.toContain('./.')
})

test('the day of the letter decides what is late', () => {
  expect(LETTER_DAY).toBe('2026-11-23')
  const early = { ...letterTo(UNIT, some()), today: '2026-08-10' }
  expect(tell(early)).toContain('có 4 nhiệm vụ chưa báo cáo hoàn thành:')
})

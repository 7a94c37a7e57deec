import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildRegisterReport } from '#documents/build-register-report.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import type { RegisterReport } from '#documents/register-report.ts'
import { renderText } from '#documents/render-text.ts'
import { Organization } from '#domain/organization.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { QUARTER, reportOn, yearReport } from '#tests/builders/register-report.ts'
import { writeTree } from './write-tree.ts'

const build = (report: RegisterReport) => buildRegisterReport(report, { sizeTier: '13/14', profile: stateNd30 })
const tell = (report: RegisterReport): string => renderText(build(report).document)
const numberAfter = (text: string, label: RegExp): number => Number((label.exec(text)?.[1] ?? '').replaceAll('.', ''))

const event = (type: 'progress' | 'completed' | 'extensionAsked', on: string, text = '') => ({
  ...{ id: `${type}-${on}`, on, recordedAt: `${on}T08:00:00+07:00`, type, text },
})
const due = (date: string) => ({ deadline: { kind: 'date' as const, date } })

const small = () => [
  {
    ...meeting(
      fields({ title: 'Giao ban tháng 8', heldOn: '2026-08-03' }),
      directive('rà soát kho lưu trữ', { issuer: 'Lê Văn Hùng', assignee: 'Sở Nội vụ', ...due('2026-10-01') }),
      directive('số hóa hồ sơ đất đai', {
        ...{ issuer: 'Lê Văn Hùng', assignee: 'Sở Xây dựng', ...due('2026-11-20') },
        history: [event('progress', '2026-11-01', 'Vướng mắc: hồ sơ cũ thất lạc')],
      }),
      directive('sửa trụ sở', {
        ...{ issuer: 'Trần Thị Đào', assignee: 'Sở Xây dựng', ...due('2026-09-15') },
        history: [event('completed', '2026-09-10')],
      }),
    ),
    id: 'hop-1',
  },
  {
    ...meeting(
      fields({ title: 'Họp kín', heldOn: '2026-08-20', secrecyLevel: 'confidential' }),
      directive('kiểm tra kho vũ khí', { issuer: 'Lê Văn Hùng', assignee: 'Sở Nội vụ', ...due('2026-09-01') }),
    ),
    id: 'hop-2',
  },
]

test('the report of a small register is the stored tree', async () => {
  const { document, fileName } = build(await reportOn(small(), QUARTER))
  expect(fileName).toBe('2026-11-23-bao-cao-tinh-hinh-thuc-hien-y-kien-chi-dao-quy-iii-nam-2026.docx')
  const path = new URL('../golden/documents/register-report.txt', import.meta.url).pathname
  const tree = writeTree(document)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, tree)
  expect(tree).toBe(readFileSync(path, 'utf8'))
})

test('what is told of a year adds up, as official reports add it up', async () => {
  const report = await yearReport()
  const text = tell(report)
  const total = numberAfter(text, /Tổng số nhiệm vụ giao: ([\d.]+)/u)
  const parts = [
    /Hoàn thành: ([\d.]+)/u,
    /Còn trong hạn: ([\d.]+)/u,
    /Quá hạn chưa hoàn thành: ([\d.]+)/u,
    /Đang thực hiện, không định ngày hoàn thành: ([\d.]+)/u,
    /Dừng thực hiện: ([\d.]+)/u,
  ].map((label) => numberAfter(text, label))
  expect(total).toBe(report.counts.total)
  expect(parts.reduce((all, one) => all + one, 0)).toBe(total)
  const ages = [...text.matchAll(/Quá hạn (?:trên )?\d[\d–]* ngày: ([\d.]+) nhiệm vụ/gu)].map(([, one]) => Number(one))
  expect(ages.reduce((all, one) => all + one, 0)).toBe(report.counts.byStanding.overdue)
  expect(text).toContain('So với quý II năm 2026')
  expect(text).toMatch(/chiếm \d+,\d%/u)
})

test('the tables say what the text says; each late task is listed once', async () => {
  const report = await yearReport()
  const [assignees, issuers, late] = build(report).document.annexes
  for (const annex of [assignees, issuers]) {
    const table = annex?.blocks.find((block) => block.type === 'table')
    const rows = table?.type === 'table' ? table.rows : []
    const given = rows.filter(({ look }) => look === 'plain').map(({ cells }) => Number(cells[2]?.replaceAll('.', '')))
    expect(given.reduce((all, one) => all + one, 0)).toBe(report.counts.total)
    expect(rows.at(-1)).toMatchObject({ look: 'total' })
  }
  const table = late?.blocks[0]
  const listed = table?.type === 'table' ? table.rows.filter(({ look }) => look === 'plain').length : 0
  const hidden = numberAfter(tell(report), /không gồm ([\d.]+) nhiệm vụ của cuộc họp có độ mật/u)
  expect(listed + hidden).toBe(report.counts.byStanding.overdue)
})

test('words of a secret meeting are counted and not printed, and the report says so', async () => {
  const text = tell(await reportOn(small(), QUARTER))
  expect(text).not.toContain('vũ khí')
  expect(text).not.toContain('Họp kín')
  expect(text).toContain('Quá hạn chưa hoàn thành: 3 nhiệm vụ')
  expect(text).toContain('Có 1 nhiệm vụ giao tại cuộc họp có độ mật')
  expect(text).toContain('Danh mục 2 nhiệm vụ quá hạn, không gồm 1 nhiệm vụ')
})

test('difficulties are quoted with whose they are, of which day and task; none are made up', async () => {
  const text = tell(await reportOn(small(), QUARTER))
  expect(text).toContain(
    'Sở Xây dựng (báo ngày 01/11/2026): “Vướng mắc: hồ sơ cũ thất lạc”; nhiệm vụ “số hóa hồ sơ đất đai”, giao tại Giao ban tháng 8 (03/8/2026).',
  )
  const told = small().map((one) => ({ ...one, directives: one.directives.map((task) => ({ ...task, history: [] })) }))
  const { document } = build(await reportOn(told, QUARTER))
  expect(document.blocks.filter((block) => block.type === 'paragraph' && block.endsInLeader)).toHaveLength(2)
})

test('a narrowed report says so; one of nothing says that, and leaves out tables and judgments', async () => {
  const narrowed = tell(await reportOn(small(), { ...QUARTER, assignees: ['Sở Xây dựng'] }))
  expect(narrowed).toContain('phạm vi sau: đơn vị chủ trì: Sở Xây dựng')
  expect(narrowed).not.toContain('Sở Nội vụ')
  const nothing = tell(await reportOn([], QUARTER, Organization.parse({ id: 'x', officialName: '' })))
  expect(nothing).toContain('không có nhiệm vụ nào được giao trong quý III năm 2026')
  expect(nothing).not.toMatch(/NaN|undefined|0%/u)
})

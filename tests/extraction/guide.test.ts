import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { extractMeeting } from '#extraction/extract-meeting.ts'

const page = readFileSync(join(import.meta.dirname, '../../resources/guide/doc-ghi-chep.md'), 'utf8')
const sample = /```ghi-chep\n([^`]+)```/u.exec(page)?.[1] ?? ''

/** The guide makes promises about its own example: they are kept. */
test('the notes of the guide are read as the guide says', () => {
  const found = extractMeeting(sample)
  expect(found.meeting).toMatchObject({ heldOn: '2026-03-12', session: 'chiều', chair: ['Trần Văn An'] })
  expect(found.people.map((one) => [one.name, one.role, ...one.positions])).toEqual([
    ['Trần Văn An', 'chair', 'Giám đốc Sở'],
    ['Lê Thị Bình', 'member', 'Trưởng phòng Tài chính'],
    ['Phạm Quốc Cường', 'member', 'Chánh Văn phòng'],
  ])
  expect(found.figures).toMatchObject([{ value: 2.5e9, change: { direction: 'up', percent: 4 } }])
  expect(found.directives.map((one) => [one.issuer, one.assignee])).toEqual([
    ['Trần Văn An', 'Phòng Tài chính'],
    ['Trần Văn An', 'Văn phòng'],
    ['Trần Văn An', 'Văn phòng'],
  ])
  expect(found.directives[0]?.deadline).toMatchObject({ kind: 'date', date: '2026-03-20' })
})

test('the examples of the table are found', () => {
  const examples = [...page.matchAll(/\| `([^`]+)` \|/gu)].map((match) => match[1] ?? '')
  expect(examples.length).toBe(10)
  const read = (words: string) => extractMeeting(`Chiều 25/12/2025, Sở Nội vụ họp giao ban. ${words}`)
  const [day, event, people, speaker, order, lead, deadline, figure, award, fault] = examples
  expect(extractMeeting(`${day}, ${event}.`).meeting).toMatchObject({ heldOn: '2020-12-25', organizer: 'Sở Nội vụ' })
  expect(read(`${people}.`).people.map((one) => one.name)).toEqual(['Lê Văn Sơn', 'Phạm Thị Hòa'])
  expect(speaker).toContain('Đ/c Giang:')
  expect(extractMeeting(`KL: ${order}`).directives[0]?.assignee).toBe('Sở Tài chính')
  expect(extractMeeting(`KL: ${lead} lập đề án.`).directives[0]).toMatchObject({
    assignee: 'Sở Xây dựng',
    coordinators: ['Sở Tài chính'],
  })
  expect(extractMeeting(`KL: ${order}, ${deadline}.`).directives[0]?.deadline).toMatchObject({ date: '2026-06-30' })
  expect(read(`${figure}.`).figures[0]).toMatchObject({ value: 1250e9, change: { percent: 8.5 } })
  expect(read(`${award}.`).awards[0]).toMatchObject({ award: 'Giấy khen', recipient: '5 tập thể' })
  expect(read(`${fault}.`).assessments.map((one) => one.kind)).toEqual(['shortcoming'])
})

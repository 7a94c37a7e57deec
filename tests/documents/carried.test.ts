import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { CarriedDirective } from '#domain/carried-directive.ts'
import { fields, meeting, speech } from '#tests/builders/meeting.ts'
import { writeTree } from './write-tree.ts'

const GOLDEN = new URL('../golden/documents/carried-minutes.txt', import.meta.url).pathname
const carried = (given: object = {}) =>
  CarriedDirective.parse({
    id: 'c1',
    meetingId: 'thang-10',
    directiveId: 'kho',
    meetingTitle: 'Giao ban tháng 10',
    givenOn: '2026-10-02',
    text: 'rà soát kho lưu trữ, báo cáo số tủ còn thiếu',
    assignee: 'Văn phòng',
    dueOn: '2026-10-30',
    remark: 'Đã rà xong, còn thiếu hai tủ; gia hạn mua đến hết tháng 12.',
    ...given,
  })

const minutesOf = (...list: CarriedDirective[]): string => {
  const made = meeting(
    fields({ title: 'Giao ban tháng 11', heldOn: '2026-11-03', carried: list }),
    speech('Vũ Thị Bình', 'Khai mạc cuộc họp.', { kind: 'opening' }),
    speech('Lê An', 'Đề nghị bổ sung kinh phí.'),
  )
  return writeTree(buildDocument('minutes', made, { sizeTier: '13/14' }))
}

test('the minutes tell what was said of the directives of earlier meetings, before the new business', () => {
  const bare = { assignee: '', dueOn: null, meetingTitle: '', givenOn: null }
  const told = minutesOf(
    carried(),
    carried({ id: 'c2', remark: ' ' }),
    carried({ id: 'c3', ...bare, text: 'nộp báo cáo năm', remark: 'chưa làm' }),
  )
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, told)
  expect(told).toBe(readFileSync(GOLDEN, 'utf8'))
})

test('where nothing was said of them the minutes are as if there were none', () => {
  expect(minutesOf(carried({ remark: '' }))).toBe(minutesOf())
})

test('papers for outside never hold what was said of earlier directives', () => {
  const made = meeting(fields({ title: 'Giao ban', heldOn: '2026-11-03', carried: [carried()] }))
  for (const kind of ['news-item', 'press-release', 'conclusion-notice'] as const) {
    expect(writeTree(buildDocument(kind, made, { sizeTier: '13/14' }))).not.toContain('hai tủ')
  }
})

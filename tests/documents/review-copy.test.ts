import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { buildDocument } from '#documents/build-document.ts'
import { nameAnchor } from '#documents/name-anchor.ts'
import { listReviewItems } from '#domain/review-items.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { writeDocx } from '#word/write-docx.ts'

const made = richMeeting()
const items = listReviewItems(made, pointLetter)
const copy = () => buildDocument('review-copy', made, { sizeTier: '13/14' })

async function readXml(): Promise<string> {
  const parts = unzipSync(await writeDocx(copy()))
  return new TextDecoder().decode(parts['word/document.xml'])
}

test('every field of every item stands in a bookmark of its own that names item, version and field', async () => {
  const xml = await readXml()
  const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((one) => one[1])
  const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((one) => one[1])
  const ends = [...xml.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map((one) => one[1])
  expect(new Set(names).size).toBe(names.length)
  expect(ends).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const item of items) expect(names).toContain(nameAnchor(item, 'text'))
  // What Word takes for a name.
  for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/)
})

test('what stands between the ends of a bookmark is the field and nothing else', async () => {
  const xml = await readXml()
  for (const item of items) {
    for (const { field, text } of item.content) {
      const [, inside] = new RegExp(`w:name="${nameAnchor(item, field)}"[^>]*/>(.*?)<w:bookmarkEnd`).exec(xml) ?? []
      const read = [...(inside ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((one) => one[1]).join('')
      if (['text', 'assignee', 'coordinators', 'deadline', 'product'].includes(field))
        expect(read.replaceAll('&quot;', '"').replaceAll('&amp;', '&'), `${item.id} ${field}`).toBe(
          text.replace(/^always/, 'thường xuyên'),
        )
    }
  }
})

test('each item has its number, four boxes and lines to write on; what is settled is not asked again', () => {
  const lines = copy().blocks.flatMap((block) => ('runs' in block ? [block.runs.map((run) => run.text).join('')] : []))
  expect(lines.join('\n')).not.toMatch(/\b(?:always|week|month|quarter|year)\b/)
  expect(lines.filter((line) => line.startsWith('□ Đồng ý'))).toHaveLength(items.length)
  expect(lines.filter((line) => line === 'Ý kiến: ')).toHaveLength(items.length)
  const [first] = items
  if (!first) throw new Error('the rich meeting directs something')
  const { id: itemId, content, hash } = first
  const approval = {
    id: 'a',
    itemId,
    decision: 'approved',
    by: 'Hà',
    at: '2026-11-23T09:00+07:00',
    comment: '',
    content,
    hash,
  }
  const later = buildDocument(
    'review-copy',
    { ...made, approvals: [{ ...approval, decision: 'approved' }] },
    { sizeTier: '13/14' },
  )
  const told = JSON.stringify(later.blocks)
  expect(told).not.toContain(nameAnchor(first, 'text'))
  expect(told).toContain('1 nội dung đã duyệt')
})

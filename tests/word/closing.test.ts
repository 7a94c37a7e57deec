import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import type { Meeting } from '#domain/meeting.ts'
import { directive, fields, meeting, organization, signer } from '#tests/builders/meeting.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { openDocx } from './open-docx.ts'

const write = async (kind: 'task-slip' | 'attendee-list', made: Meeting, target: string) =>
  (await openDocx(await writeDocx(buildDocument(kind, made, { sizeTier: '13/14', target }))))['word/document.xml'] ?? ''

/** The paragraphs of a piece of the file, as their XML. */
const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gu) ?? []
const styledAs = (xml: string, style: string): string[] =>
  paragraphsIn(xml).filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))

const slip = (system: 'state' | 'party') =>
  meeting(
    organization({ officialName: 'Tỉnh ủy An Lạc', system }),
    signer({ authority: [{ authority: 'TL', of: 'Ban Thường vụ' }], title: 'Chánh Văn phòng', fullName: 'Hà An' }),
    fields({ title: 'hội nghị', heldOn: '2026-07-03', updatedAt: '2026-07-03T18:00+07:00' }),
    directive('xây kho', { verb: 'giao', assignee: 'Sở Xây dựng' }),
  )

test('two names stand level where one signer has a line more than the other', async () => {
  const names = styledAs(await write('task-slip', slip('state'), 'Sở Xây dựng'), 'SignerName')
  const gaps = names.map((one) => Number(/w:before="(\d+)"/u.exec(one)?.[1]))
  expect(gaps).toHaveLength(2)
  // One line of 14 pt in single spacing.
  expect((gaps[0] ?? 0) - (gaps[1] ?? 0)).toBe(322)
})

test('the post below an authority looks as it does under every other paper of the body', async () => {
  const xml = await write('task-slip', slip('party'), 'Sở Xây dựng')
  expect(styledAs(xml, 'SignaturePost').map((one) => one.includes('CHÁNH VĂN PHÒNG'))).toEqual([true])
  expect(styledAs(xml, 'SignatureTitle')).toHaveLength(2)
})

test('two signatures and the recipients below them are not parted by a page', async () => {
  const xml = await write('task-slip', slip('state'), 'Sở Xây dựng')
  const last = paragraphsIn(xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>')))
  expect(last).toHaveLength(5)
  for (const one of last) expect(one).toContain('<w:keepNext/>')
})

test('totals below a list never stand alone: the last rows go with them', async () => {
  const xml = await write('attendee-list', richMeeting(), 'alphabetical')
  const rows = xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>')).split('<w:tr>').slice(1)
  const kept = rows.map((row) => paragraphsIn(row).every((one) => one.includes('<w:keepNext/>')))
  expect(kept.slice(-3)).toEqual([false, true, true])
})

import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { layOutHead } from '#documents/lay-out-head.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { attendee, directive, fields, meeting, organization, signer } from '#tests/builders/meeting.ts'
import { extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { missingForPdf, readFonts, readPages, withPdfs } from './convert-to-pdf.ts'
import { longNames } from './long-names.ts'

const missing = missingForPdf()
test.skip(missing !== null, missing ?? '')
test.setTimeout(240_000)

const LENGTHS = 24

/** A meeting whose body grows by a line or so with each step, so that the closing part meets every place of a page. */
const ofLength = (lines: number) =>
  meeting(
    organization({ officialName: 'Sở Y tế', code: 'SYT', governingBody: 'UBND TỈNH AN LẠC', placeName: 'An Lạc' }),
    signer({ authority: [{ authority: 'TL', of: 'Giám đốc' }], title: 'Chánh Văn phòng', fullName: 'Hà Thị An' }),
    attendee('Lê Minh Tâm', { role: 'chair' }),
    attendee('Vũ Hải Yến', { role: 'secretary' }),
    fields({
      title: 'họp giao ban tháng 8',
      heldOn: '2026-08-03',
      recipients: ['UBND tỉnh', 'Các phòng', 'Các trung tâm'],
    }),
    ...Array.from({ length: lines }, (_, at) =>
      directive(`báo cáo việc thứ ${at + 1}`, { verb: 'giao', assignee: 'Phòng Kế hoạch' }),
    ),
  )

test('the signature never stands alone and is never parted', async () => {
  const papers: Record<string, Uint8Array> = {}
  for (let step = 0; step < LENGTHS; step++) {
    for (const kind of ['minutes', 'conclusion-notice'] as const) {
      const document = buildDocument(kind, ofLength(12 + step), { sizeTier: '13/14' })
      papers[`${kind}-${step}`] = await writeDocx(document)
    }
  }
  await withPdfs(papers, (pdfOf) => {
    for (const name of Object.keys(papers)) {
      const pages = readPages(pdfOf(name))
      const isMinutes = name.startsWith('minutes')
      const [title, signer] = isMinutes ? ['CHỦ TỌA', 'Lê Minh Tâm'] : ['CHÁNH VĂN PHÒNG', 'Hà Thị An']
      const page = pages.find((text) => text.includes(title)) ?? ''
      expect(page.slice(page.indexOf(title)), `${name}: name with title`).toContain(signer)
      const before = page.slice(0, page.indexOf(isMinutes ? 'THƯ KÝ' : 'Nơi nhận')).split('\n')
      const lines = before.filter((line) => line.trim() !== '' && !/^\s*\d+\s*$/u.test(line))
      expect(lines.length, `${name}: lines of text above the signature`).toBeGreaterThanOrEqual(2)
      expect(page.slice(page.indexOf(title)) + (pages.at(-1) ?? ''), `${name}: archive line`).toContain('Lưu: VT')
    }
  })
})

test('every paper: one font, numbers from page two, the head on page one', async () => {
  const papers: Record<string, Uint8Array> = {}
  for (const kind of DocumentKind.options) {
    papers[kind] = await writeDocx(buildDocument(kind, richMeeting(), { sizeTier: '13/14' }))
    papers[`${kind}-extreme`] = await writeDocx(buildDocument(kind, extremeMeeting(), { sizeTier: '12/13' }))
  }
  await withPdfs(papers, (pdfOf) => {
    for (const name of Object.keys(papers)) {
      expect(readFonts(pdfOf(name)), name).toEqual(['LiberationSerif'])
      const pages = readPages(pdfOf(name))
      expect(pages.length, name).toBeGreaterThan(1)
      const firstLine = (text: string) =>
        text
          .split('\n')
          .find((line) => line.trim() !== '')
          ?.trim()
      expect(firstLine(pages[0] ?? ''), name).not.toBe('1')
      pages.slice(1).forEach((text, at) => {
        expect(firstLine(text), `${name}, page ${at + 2}`).toBe(String(at + 2))
      })
      const hasHead = /^(minutes|conclusion-notice|report)/u.test(name)
      expect(pages[0]?.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), name).toBe(hasHead)
      // The national name shares its line with the left column only, so it was not wrapped.
      if (hasHead) expect(pages[0]).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/u)
    }
  })
})

test('the head stands as it was laid out for every long name', async () => {
  const papers: Record<string, Uint8Array> = {}
  const expected: Record<string, string[]> = {}
  for (const [at, officialName] of longNames.entries()) {
    const made = meeting(
      organization({
        officialName,
        governingBody: 'UBND TỈNH BÀ RỊA - VŨNG TÀU',
        placeName: 'Bà Rịa - Vũng Tàu',
        code: 'BQL',
      }),
    )
    const document = buildDocument('report', made, { sizeTier: '13/14' })
    if (document.header?.type !== 'letterhead') throw new Error('a report has a letterhead')
    papers[`head-${at}`] = await writeDocx(document)
    const { issuingLines, governingLines } = layOutHead(document.header, stateNd30, '13/14')
    expected[`head-${at}`] = [...governingLines, ...issuingLines]
  }
  await withPdfs(papers, (pdfOf) => {
    for (const [name, lines] of Object.entries(expected)) {
      const columns = (readPages(pdfOf(name))[0] ?? '').split('\n').flatMap((line) => line.trim().split(/ {2,}/u))
      for (const line of [...lines, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'])
        expect(columns, `${name}: ${line}`).toContain(line)
    }
  })
})

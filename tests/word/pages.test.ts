import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { layOutHead } from '#documents/lay-out-head.ts'
import { listTargets } from '#documents/list-papers.ts'
import { heading, paragraph } from '#documents/make-blocks.ts'
import type { Block } from '#documents/official-document.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { division, fullTree, pictures, tableTree } from '#tests/builders/full-tree.ts'
import { attendee, directive, fields, meeting, organization, signer } from '#tests/builders/meeting.ts'
import { paperTree } from '#tests/builders/paper-tree.ts'
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

test('every paper: one font, numbers from page two, anew in each annex, the head on page one', async () => {
  const papers: Record<string, Uint8Array> = {}
  const withHead = new Set<string>()
  for (const kind of DocumentKind.options) {
    for (const [name, made] of Object.entries({ rich: richMeeting(), extreme: extremeMeeting() })) {
      const target = listTargets(kind, made)[0]?.target
      if (target === undefined) continue
      const sizeTier = name === 'rich' ? '13/14' : '12/13'
      const document = buildDocument(kind, made, { sizeTier, target })
      papers[`${kind}-${name}`] = await writeDocx(document)
      if (document.header?.type === 'letterhead') withHead.add(`${kind}-${name}`)
    }
  }
  await withPdfs(papers, (pdfOf) => {
    for (const name of Object.keys(papers)) {
      expect(readFonts(pdfOf(name)), name).toEqual(['LiberationSerif'])
      const pages = readPages(pdfOf(name))
      let number = 1
      pages.slice(1).forEach((text, at) => {
        number = /^Phụ lục/u.test(firstLine(text)) ? 1 : number + 1
        if (number > 1) expect(firstLine(text), `${name}, page ${at + 2}`).toBe(String(number))
      })
      expect(firstLine(pages[0] ?? ''), name).not.toBe('1')
      expect(text(pages), `${name}: no blank page`).toBe(true)
      // The national name shares its line with the left column only, so it was not wrapped.
      if (withHead.has(name)) expect(pages[0], name).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/u)
    }
  })
})

const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? ''
const text = (pages: readonly string[]): boolean => pages.every((page) => page.replace(/[\s\d]/gu, '') !== '')

test('no heading stands alone at the foot of a page', async () => {
  const papers: Record<string, Uint8Array> = {}
  for (let step = 0; step < LENGTHS; step++) {
    const lines = Array.from({ length: 12 + step }, () => paragraph('Một dòng của thân bài.'))
    const below = paragraph('Dưới tiêu đề.')
    const heads: Record<string, Block[]> = {
      heading: [heading(1, 'TIÊU ĐỀ'), below],
      pair: [heading(1, 'TIÊU ĐỀ'), heading(2, 'Tiêu đề nhỏ'), below],
      division: [division('chapter', 'Tiêu đề'), division('article', 'Tiêu đề nhỏ'), below],
      list: [paragraph('TIÊU ĐỀ:'), tableTree(2)],
    }
    for (const [name, blocks] of Object.entries(heads))
      papers[`${name}-${step}`] = await writeDocx(paperTree([...lines, ...blocks]))
  }
  await withPdfs(papers, (pdfOf) => {
    for (const name of Object.keys(papers)) {
      const page = readPages(pdfOf(name)).find((one) => one.includes('TIÊU ĐỀ')) ?? ''
      expect(page, name).toContain(name.startsWith('list') ? 'Nhóm thứ nhất' : 'Dưới tiêu đề.')
    }
  })
})

test('marks, annexes and address stand on the pages they belong to', async () => {
  const papers = { full: await writeDocx(fullTree(), pictures) }
  await withPdfs(papers, (pdfOf) => {
    const pages = readPages(pdfOf('full'))
    const [first = '', ...rest] = pages
    for (const part of ['XEM XONG TRẢ LẠI', 'TỐI MẬT', 'HỎA TỐC', 'Địa chỉ: Số 12']) {
      expect(first).toContain(part)
      expect(rest.join('')).not.toContain(part)
    }
    expect(firstLine(first)).toBe('XEM XONG TRẢ LẠI')
    const annexes = pages.filter((page) => /^\s*Phụ lục I/u.test(page))
    expect(annexes.length).toBe(2)
    const table = pages.slice(pages.indexOf(annexes[0] ?? ''), pages.indexOf(annexes[1] ?? ''))
    expect(table.length).toBeGreaterThan(2)
    for (const page of table) expect(page).toContain('STT')
    expect(table.slice(1).map(firstLine)).toEqual(table.slice(1).map((_, at) => String(at + 2)))
    expect(first).toMatch(/Kính gửi:\n\s+- Bộ Nông nghiệp và Môi trường;\n\s+- Sở Tài chính\./u)
    for (const part of ['Chương II\n', 'Điều 3. Hiệu lực', 'Tiểu mục 1\n']) expect(pages.join('')).toContain(part)
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
    const { issuingLines, governingLines } = layOutHead(document.header, document)
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

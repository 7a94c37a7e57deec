import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listTargets } from '#documents/list-papers.ts'
import { measureText } from '#documents/measure-text.ts'
import { DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import { SizeTier } from '#domain/settings.ts'
import { fields, meeting } from '#tests/builders/meeting.ts'
import { extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { attributeOf, openDocx, readParagraphs, styleXml } from './open-docx.ts'

/** The acceptance list of the decree (NĐ 30, Phụ lục I), read off the XML; twips, half-points. */
const STATE = ['minutes', 'conclusion-notice', 'report'] as const
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
const made = richMeeting()
const open = async (kind: DocumentKind, tier: SizeTier, given = made) => {
  const target = listTargets(kind, given)[0]?.target ?? ''
  return openDocx(await writeDocx(buildDocument(kind, given, { sizeTier: tier, target })))
}

for (const tier of SizeTier.options) {
  for (const kind of DocumentKind.options) {
    test(`${kind}, ${tier}: A4, margins, font, language, page number`, async () => {
      const parts = await open(kind, tier)
      const body = parts['word/document.xml'] ?? ''
      const styles = parts['word/styles.xml'] ?? ''
      // Landscape where the body is one wide table (NĐ 30, Phụ lục I, I.2).
      const sides = [attributeOf(body, 'w:pgSz', 'w:w'), attributeOf(body, 'w:pgSz', 'w:h')]
      expect(sides).toEqual(kind === 'directive-table' ? ['16838', '11906'] : ['11906', '16838'])
      expect(attributeOf(body, 'w:pgMar', 'w:top')).toBe(String(twips(20)))
      expect(attributeOf(body, 'w:pgMar', 'w:bottom')).toBe(String(twips(20)))
      expect(attributeOf(body, 'w:pgMar', 'w:left')).toBe(String(twips(30)))
      expect(attributeOf(body, 'w:pgMar', 'w:right')).toBe(String(twips(15)))
      const fonts = [...`${body}${styles}`.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/gu)].map(
        ([, font]) => font,
      )
      expect(new Set(fonts.filter((font) => font !== 'vi-VN'))).toEqual(new Set(['Times New Roman']))
      for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(styles).toContain(`w:${slot}="Times New Roman"`)
      expect(attributeOf(styles, 'w:lang', 'w:val')).toBe('vi-VN')
      expect(body).toContain('<w:titlePg/>')
      const header = Object.entries(parts).find(([name]) => name.startsWith('word/header'))?.[1] ?? ''
      expect(header).toContain('PAGE')
      expect(attributeOf(header, 'w:pStyle', 'w:val')).toBe('PageNumber')
      const size = Number(attributeOf(styleXml(styles, 'PageNumber'), 'w:sz', 'w:val')) / 2
      expect([13, 14]).toContain(size)
      expect(styleXml(styles, 'PageNumber')).toContain('<w:jc w:val="center"/>')
      const all = Object.values(parts).join('')
      expect(all).toBe(all.normalize('NFC'))
    })
  }

  test(`${tier}: sizes move together`, async () => {
    const styles = (await open('conclusion-notice', tier))['word/styles.xml'] ?? ''
    const sizeOf = (id: string) => Number(attributeOf(styleXml(styles, id), 'w:sz', 'w:val')) / 2
    const isSmall = tier === '12/13'
    expect([sizeOf('NationalName'), sizeOf('Motto'), sizeOf('PlaceAndDate')]).toEqual(
      isSmall ? [12, 13, 13] : [13, 14, 14],
    )
    expect([sizeOf('GoverningBody'), sizeOf('IssuingBody'), sizeOf('Symbol')]).toEqual(
      isSmall ? [12, 12, 13] : [13, 13, 13],
    )
    for (const id of ['TypeName', 'Subject', 'Body', 'Clause', 'Point', 'SignatureTitle', 'SignerName', 'Heading1'])
      expect(sizeOf(id), id).toBe(isSmall ? 13 : 14)
    expect([sizeOf('RecipientsLabel'), sizeOf('Recipients')]).toEqual([12, 11])
    for (const id of ['NationalName', 'Motto', 'IssuingBody', 'TypeName', 'Subject', 'SignatureTitle', 'SignerName'])
      expect(styleXml(styles, id), id).toContain('<w:b/>')
    expect(styleXml(styles, 'GoverningBody')).not.toContain('<w:b/>')
    expect(styleXml(styles, 'RecipientsLabel')).toMatch(/<w:b\/>.*<w:i\/>/su)
    expect(styleXml(styles, 'PlaceAndDate')).toContain('<w:i/>')
  })

  test(`${tier}: body justified, indented, spaced`, async () => {
    const styles = (await open('report', tier))['word/styles.xml'] ?? ''
    for (const id of ['Body', 'Clause', 'Point', 'Dash']) {
      const xml = styleXml(styles, id)
      expect(attributeOf(xml, 'w:jc', 'w:val')).toBe('both')
      expect(attributeOf(xml, 'w:ind', 'w:firstLine')).toBe('720')
      expect(Number(attributeOf(xml, 'w:spacing', 'w:after'))).toBeGreaterThanOrEqual(120)
      const lines = Number(attributeOf(xml, 'w:spacing', 'w:line')) / 240
      expect(lines).toBeGreaterThanOrEqual(1)
      expect(lines).toBeLessThanOrEqual(1.5)
      expect(attributeOf(xml, 'w:spacing', 'w:lineRule')).toBe('auto')
    }
  })

  for (const kind of STATE) {
    test(`${kind}, ${tier}: rules are real lines of the right length`, async () => {
      const paragraphs = readParagraphs((await open(kind, tier))['word/document.xml'] ?? '')
      const rules = paragraphs.filter((one) => one.xml.includes('<w:pBdr>'))
      expect(rules.length).toBe(3)
      const isSmall = tier === '12/13'
      const right = isSmall ? 92 : 99
      const widths = [165 - right - 3, right - 3, 165]
      const lengths = rules.map((one, at) => {
        const [left, end] = [attributeOf(one.xml, 'w:ind', 'w:left'), attributeOf(one.xml, 'w:ind', 'w:right')]
        expect(left).toBe(end)
        return (widths[at] ?? 0) - (2 * Number(left) * 25.4) / 1440
      })
      const lastLine = (style: string) =>
        paragraphs
          .find((one) => one.style === style)
          ?.text.split('\n')
          .at(-1) ?? ''
      const [agency = 0, motto = 0, subject = 0] = lengths
      const mottoWidth = measureText('Độc lập - Tự do - Hạnh phúc', isSmall ? 13 : 14, 'bold')
      expect(Math.abs(motto / mottoWidth - 1)).toBeLessThan(0.05)
      const agencyShare = agency / measureText(lastLine('IssuingBody'), isSmall ? 12 : 13, 'bold')
      const subjectShare = subject / measureText(lastLine('Subject'), isSmall ? 13 : 14, 'bold')
      for (const share of [agencyShare, subjectShare]) {
        expect(share).toBeGreaterThan(1 / 3)
        expect(share).toBeLessThan(1 / 2)
      }
      const text = paragraphs.map((one) => one.text).join('\n')
      expect(text).not.toContain('_')
      expect((await open(kind, tier))['word/document.xml']).not.toContain('<w:u ')
    })
  }
}

test('number, date, recipients, end mark', async () => {
  const record = DocumentRecord.parse({ id: 'r', kind: 'report', number: 7, issuedOn: '2026-02-03' })
  const text = readParagraphs(
    (await open('report', '13/14', { ...made, documents: [record] }))['word/document.xml'] ?? '',
  )
  const ofStyle = (style: string) => text.filter((one) => one.style === style).map((one) => one.text)
  expect(ofStyle('Symbol')[0]).toBe('Số: 07/BC-SNNMT')
  expect(ofStyle('PlaceAndDate')[0]).toBe('An Lạc, ngày 03 tháng 02 năm 2026')
  const recipients = ofStyle('Recipients')
  expect(recipients.slice(0, -1).every((line) => line.startsWith('- ') && line.endsWith(';'))).toBe(true)
  expect(recipients.at(-1)).toBe('- Lưu: VT, VP.')
  const body = text.filter((one) => ['Body', 'Clause', 'Point'].includes(one.style))
  expect(body.filter((one) => one.text.includes('./.')).map((one) => one.text)).toEqual([body.at(-1)?.text])
  expect(body.at(-1)?.text).toMatch(/[^.]\.\/\.$/)
})

test('minutes: no place and date in the head, secretary left and chair right, recipients below', async () => {
  const paragraphs = readParagraphs((await open('minutes', '13/14'))['word/document.xml'] ?? '')
  expect(paragraphs.filter((one) => one.style === 'PlaceAndDate').map((one) => one.text)).toEqual([''])
  expect(paragraphs.filter((one) => one.style === 'SignatureTitle').map((one) => one.text)).toEqual([
    'THƯ KÝ',
    'CHỦ TỌA',
  ])
  expect(paragraphs.filter((one) => one.style === 'SignerName').map((one) => one.text)).toEqual([
    'Nguyễn Thị Lan',
    'Lê Hoàng Minh',
  ])
  const styles = paragraphs.map((one) => one.style)
  expect(styles.indexOf('RecipientsLabel')).toBeGreaterThan(styles.lastIndexOf('SignerName'))
  expect(paragraphs.at(-1)?.text).toBe('- Lưu: VT, Hồ sơ.')
  const labels = [
    'Thời gian bắt đầu:',
    'Địa điểm:',
    'Thành phần tham dự:',
    'Chủ trì (chủ tọa):',
    'Thư ký (người ghi biên bản):',
    'Nội dung (theo diễn biến hội nghị):',
    'Hội nghị kết thúc vào',
  ]
  const places = labels.map((label) => paragraphs.findIndex((one) => one.text.startsWith(label)))
  expect(places.every((at) => at >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('lists are real numbering and restart, điểm follow the Vietnamese alphabet', async () => {
  const parts = await open('minutes', '13/14')
  const paragraphs = readParagraphs(parts['word/document.xml'] ?? '')
  const clauses = paragraphs.filter((one) => one.style === 'Clause')
  expect(clauses.length).toBeGreaterThan(4)
  const lists = clauses.map((one) => attributeOf(one.xml, 'w:numId', 'w:val'))
  expect(lists.every((id) => id !== null)).toBe(true)
  expect(new Set(lists).size).toBeGreaterThan(3)
  const numbering = parts['word/numbering.xml'] ?? ''
  for (const id of new Set(lists)) {
    const num = new RegExp(`<w:num w:numId="${id}".*?</w:num>`, 'su').exec(numbering)?.[0] ?? ''
    expect(num).toContain('<w:startOverride w:val="1"/>')
  }
  expect(clauses.every((one) => !/^\d+\./u.test(one.text))).toBe(true)
  expect(paragraphs.filter((one) => one.style === 'Point').map((one) => one.text.slice(0, 3))).toEqual([
    'a) ',
    'a) ',
    'b) ',
  ])
})

test('every data table repeats its heading and never parts a row', async () => {
  const body = (await open('report', '13/14', extremeMeeting()))['word/document.xml'] ?? ''
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([xml]) => xml)
  const ruled = tables.filter((xml) => xml.includes('"TableHead"'))
  expect(ruled.length).toBeGreaterThan(0)
  for (const table of ruled) {
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  }
})

test('nothing is laid out with blanks, empty lines or tabs', async () => {
  for (const kind of DocumentKind.options) {
    const paragraphs = readParagraphs((await open(kind, '13/14'))['word/document.xml'] ?? '')
    for (const one of paragraphs) {
      expect(one.text).not.toMatch(/ {2}|\t/u)
      const isEmptyLine =
        one.text === '' && !['Rule', 'PlaceAndDate', 'Picture'].includes(one.style) && !one.xml.includes('<w:tab/>')
      expect(isEmptyLine && !one.style.startsWith('Table'), one.xml).toBe(false)
    }
  }
})

test('the core properties tell title, author, language and the meeting’s own times', async () => {
  const core = (await open('minutes', '13/14'))['docProps/core.xml'] ?? ''
  expect(core).toContain('<dc:title>BIÊN BẢN - Hội nghị sơ kết')
  expect(core).toContain('<dc:creator>Sở Nông nghiệp và Môi trường</dc:creator>')
  expect(core).toContain('<dc:language>vi-VN</dc:language>')
  expect(core).toContain('2020-12-26T02:30:00Z</dcterms:modified>')
})

test('the same tree gives the same bytes', async () => {
  const bytes = async () => Buffer.from(await writeDocx(buildDocument('report', made, { sizeTier: '13/14' })))
  const first = await bytes()
  await writeDocx(buildDocument('minutes', extremeMeeting(), { sizeTier: '12/13' }))
  expect((await bytes()).equals(first)).toBe(true)
})

test('decomposed text and characters that XML does not know are mended', async () => {
  const title = `Hội nghị\ud800 \ufffe\u0007 tỉnh`.normalize('NFD')
  const xml = (await open('minutes', '13/14', meeting(fields({ title }))))['word/document.xml'] ?? ''
  expect(xml).toContain('Hội nghị')
  expect(xml).not.toMatch(/[\u0007\ufffe]/u)
  expect(xml).toBe(xml.normalize('NFC'))
})

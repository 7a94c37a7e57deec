import { expect, test } from '@playwright/test'
import { layOutHead } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Letterhead } from '#documents/official-document.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { fullTree } from '#tests/builders/full-tree.ts'
import { letterheadTree, paperTree } from '#tests/builders/paper-tree.ts'
import { writeDocx } from '#word/write-docx.ts'
import { attributeOf, openDocx, readParagraphs, styleXml } from './open-docx.ts'

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
const withHead = async (given: Partial<Letterhead>) =>
  openDocx(await writeDocx(paperTree([], { header: letterheadTree(given) })))

/** The innermost table around a mark. */
function frameOf(xml: string, word: string): string {
  const at = xml.indexOf(`>${word}<`)
  expect(at, word).toBeGreaterThan(0)
  return xml.slice(xml.lastIndexOf('<w:tbl>', at), xml.indexOf('</w:tbl>', at))
}

const sizes = { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 } as const

for (const [word, width] of Object.entries(sizes)) {
  test(`${word}: a red frame of ${width} x 8 mm that holds its word`, async () => {
    const frame = frameOf((await withHead({ urgency: word }))['word/document.xml'] ?? '', word)
    expect(attributeOf(frame, 'w:tblW', 'w:w')).toBe(String(twips(width)))
    expect(attributeOf(frame, 'w:trHeight', 'w:val')).toBe(String(twips(8)))
    expect(attributeOf(frame, 'w:trHeight', 'w:hRule')).toBe('exact')
    for (const side of ['top', 'bottom', 'left', 'right']) {
      expect(attributeOf(frame, `w:${side}`, 'w:val')).toBe('single')
      expect(attributeOf(frame, `w:${side}`, 'w:color')).toBe('FF0000')
    }
    for (const size of [13, 14]) expect(measureText(word, size, 'bold')).toBeLessThan(width)
  })
}

test('the word of an urgency mark is red, bold and 13 to 14 pt', async () => {
  const style = styleXml((await withHead({ urgency: 'KHẨN' }))['word/styles.xml'] ?? '', 'Urgency')
  expect(attributeOf(style, 'w:color', 'w:val')).toBe('FF0000')
  expect(style).toContain('<w:b/>')
  expect(Number(attributeOf(style, 'w:sz', 'w:val')) / 2).toBe(13)
})

test('secrecy above urgency, both under the subject of a letter, in the column of the number', async () => {
  const xml =
    (await withHead({ secrecy: 'MẬT', urgency: 'KHẨN', letterSubject: 'V/v đôn đốc thực hiện' }))[
      'word/document.xml'
    ] ?? ''
  const order = ['Số: 05', 'V/v đôn đốc', '>MẬT<', '>KHẨN<', 'An Lạc, ngày'].map((text) => xml.indexOf(text))
  expect(order.every((at) => at > 0)).toBe(true)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('V/v stands 6 pt under the number, without a rule, and wraps inside its column', async () => {
  const letterSubject =
    'V/v đôn đốc thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại hội nghị giao ban tháng 12 năm 2026'
  const parts = await withHead({ letterSubject })
  const style = styleXml(parts['word/styles.xml'] ?? '', 'LetterSubject')
  expect(attributeOf(style, 'w:spacing', 'w:before')).toBe('120')
  expect(style).not.toMatch(/<w:[bi]\/>/u)
  const found = readParagraphs(parts['word/document.xml'] ?? '').find((one) => one.style === 'LetterSubject')
  const lines = found?.text.split('\n') ?? []
  expect(lines.join(' ')).toBe(letterSubject)
  const head = letterheadTree({ letterSubject })
  const { leftWidth } = layOutHead(head, paperTree([]))
  for (const line of lines) expect(measureText(line, 13, 'regular')).toBeLessThan(leftWidth - 3)
})

test('how far a paper may go stands in the top margin of page 1 and of no other', async () => {
  const parts = openDocx(await writeDocx(fullTree()))
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
  const marked = headers.filter(([, xml]) => xml.includes('XEM XONG TRẢ LẠI'))
  expect(marked.length).toBe(1)
  const [name, xml] = marked[0] ?? ['', '']
  const relation = new RegExp(`Id="([^"]+)"[^>]*Target="${name.replace('word/', '')}"`, 'u').exec(
    parts['word/_rels/document.xml.rels'] ?? '',
  )?.[1]
  const body = parts['word/document.xml'] ?? ''
  expect(body).toMatch(new RegExp(`<w:headerReference (?=[^>]*w:type="first")(?=[^>]*r:id="${relation}")`, 'u'))
  expect(parts['word/document.xml']).not.toContain('XEM XONG')
  const frame = frameOf(xml, 'XEM XONG TRẢ LẠI')
  const width = Number(attributeOf(frame, 'w:tblW', 'w:w'))
  expect(width).toBeGreaterThan(twips(measureText('XEM XONG TRẢ LẠI', 13, 'bold')))
  // It ends left of the corner that box 14 has, and above the text.
  expect(Number(attributeOf(frame, 'w:tblInd', 'w:w')) + width).toBeLessThan(twips(130))
  const { margins } = stateNd30
  expect(margins.pageNumber + 8).toBeLessThan(margins.top)
})

test('no empty frame where a paper has no marks', async () => {
  const parts = await withHead({})
  for (const xml of Object.values(parts)) {
    expect(xml).not.toContain('"Urgency"/>')
    expect(xml).not.toContain('"Circulation"/>')
    expect(xml).not.toContain('<w:pStyle w:val="Secrecy"')
  }
})

test('the address stands at the foot of page 1 alone, under a rule across the text', async () => {
  const parts = openDocx(await writeDocx(fullTree()))
  const footers = Object.entries(parts).filter(
    ([name, xml]) => name.startsWith('word/footer') && xml.includes('Địa chỉ'),
  )
  expect(footers.length).toBe(1)
  const paragraphs = readParagraphs(footers[0]?.[1] ?? '')
  expect(paragraphs.map((one) => one.style)).toEqual(['Rule', 'Contact', 'Contact'])
  expect(attributeOf(paragraphs[0]?.xml ?? '', 'w:top', 'w:val')).toBe('single')
  expect(attributeOf(paragraphs[0]?.xml ?? '', 'w:ind', 'w:left')).toBe('0')
  const size = Number(attributeOf(styleXml(parts['word/styles.xml'] ?? '', 'Contact'), 'w:sz', 'w:val')) / 2
  expect([11, 12]).toContain(size)
  // Its foot is that of the text, so it stands inside it.
  expect(attributeOf(parts['word/document.xml'] ?? '', 'w:pgMar', 'w:footer')).toBe(String(twips(20)))
})

test('drafter’s mark under the recipients, another post above the name', async () => {
  const paragraphs = readParagraphs(openDocx(await writeDocx(fullTree()))['word/document.xml'] ?? '')
  const styles = paragraphs.map((one) => one.style)
  expect(styles.indexOf('DraftMark')).toBe(styles.lastIndexOf('Recipients') + 1)
  const at = styles.indexOf('SignatureNote')
  expect(paragraphs[at]?.text).toBe('Thứ trưởng Bộ Y tế')
  expect(styles[at + 1]).toBe('SignerName')
  // The room for the signature stands above the post, not between post and name.
  expect(Number(attributeOf(paragraphs[at]?.xml ?? '', 'w:spacing', 'w:before'))).toBeGreaterThan(twips(20))
  expect(attributeOf(paragraphs[at + 1]?.xml ?? '', 'w:spacing', 'w:before')).toBeNull()
})

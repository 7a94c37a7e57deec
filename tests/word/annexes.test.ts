import { expect, test } from '@playwright/test'
import { measureText } from '#documents/measure-text.ts'
import { renderText } from '#documents/render-text.ts'
import { fullTree, pictures, redPicture, tableTree } from '#tests/builders/full-tree.ts'
import { paperTree } from '#tests/builders/paper-tree.ts'
import { writeDocx } from '#word/write-docx.ts'
import { attributeOf, openDocx, readParagraphs, styleXml } from './open-docx.ts'

const open = async (document = fullTree(), given = pictures) => openDocx(await writeDocx(document, given))
const sectionsOf = (xml: string) => [...xml.matchAll(/<w:sectPr[ >].*?<\/w:sectPr>/gsu)].map(([found]) => found)

test('each annex is a section: new page, numbers from 1, none on its first page, landscape where asked', async () => {
  const [paper = '', first = '', second = ''] = sectionsOf((await open())['word/document.xml'] ?? '')
  expect(attributeOf(paper, 'w:pgNumType', 'w:start')).toBeNull()
  for (const annex of [first, second]) {
    expect(attributeOf(annex, 'w:pgNumType', 'w:start')).toBe('1')
    expect(annex).toContain('<w:titlePg/>')
    expect(['nextPage', null]).toContain(attributeOf(annex, 'w:type', 'w:val'))
  }
  const sides = [paper, first, second].map((one) => [
    attributeOf(one, 'w:pgSz', 'w:w'),
    attributeOf(one, 'w:pgSz', 'w:h'),
    attributeOf(one, 'w:pgSz', 'w:orient'),
  ])
  expect(sides[0]?.slice(0, 2)).toEqual(['11906', '16838'])
  expect(sides[1]).toEqual(['16838', '11906', 'landscape'])
  expect(sides[2]?.slice(0, 2)).toEqual(['11906', '16838'])
})

test('three lines and a rule over an annex; Roman numbers only where there are two', async () => {
  const parts = await open()
  const paragraphs = readParagraphs(parts['word/document.xml'] ?? '')
  const ofStyle = (style: string) => paragraphs.filter((one) => one.style === style).map((one) => one.text)
  expect(ofStyle('AnnexLabel')).toEqual(['Phụ lục I', 'Phụ lục II'])
  expect(ofStyle('AnnexTitle')).toEqual(['BẢNG NHIỆM VỤ', 'QUY CHẾ'])
  expect(ofStyle('AnnexNote')[1]).toBe('(Kèm theo Công văn số 12/SNNMT-VP)')
  const styles = parts['word/styles.xml'] ?? ''
  expect(attributeOf(styleXml(styles, 'AnnexLabel'), 'w:sz', 'w:val')).toBe('28')
  expect(styleXml(styles, 'AnnexLabel')).toContain('<w:b/>')
  expect(styleXml(styles, 'AnnexNote')).toContain('<w:i/>')
  const at = paragraphs.findIndex((one) => one.text.startsWith('(Kèm theo Công văn số 12/SNNMT-VP)'))
  const rule = paragraphs[at + 1]?.xml ?? ''
  const length = 165 - (2 * Number(attributeOf(rule, 'w:ind', 'w:left')) * 25.4) / 1440
  const share = length / measureText('(Kèm theo Công văn số 12/SNNMT-VP)', 14, 'italic')
  expect(share).toBeGreaterThan(1 / 3)
  expect(share).toBeLessThan(1 / 2)
  const { annexes } = fullTree()
  const single = await open(fullTree({ annexes: annexes.slice(0, 1) }))
  expect(
    readParagraphs(single['word/document.xml'] ?? '')
      .filter((one) => one.style === 'AnnexLabel')
      .map((one) => one.text),
  ).toEqual(['Phụ lục'])
})

test('the plain text has marks, annexes, divisions, pictures and address', () => {
  const text = renderText(fullTree())
  for (const part of [
    'TỐI MẬT',
    'HỎA TỐC',
    'XEM XONG TRẢ LẠI',
    'V/v đôn đốc',
    'Phụ lục I\nBẢNG NHIỆM VỤ\n(Kèm theo',
    'Chương II\nTỔ CHỨC THỰC HIỆN',
    'Điều 3. Hiệu lực',
    '[Toàn cảnh hội nghị]',
    'PL.(300)',
    'Thứ trưởng Bộ Y tế\nTrịnh Văn Quý',
    'Địa chỉ: Số 12',
    'Tổng cộng | 30',
  ])
    expect(text).toContain(part)
})

test('a group takes the whole row, a total the empty columns after it, and it stays with the row above', async () => {
  const xml = (await open(paperTree([tableTree(2)])))['word/document.xml'] ?? ''
  const table =
    [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([found]) => found).find((one) => one.includes('STT')) ?? ''
  const rows = table.split('<w:tr>').slice(1)
  expect(rows.length).toBe(5)
  expect(attributeOf(rows[1] ?? '', 'w:gridSpan', 'w:val')).toBe('4')
  expect(rows[1]).toContain('"TableGroup"')
  expect(attributeOf(rows[4] ?? '', 'w:gridSpan', 'w:val')).toBe('3')
  expect(rows[4]?.match(/<w:tc>/gu)?.length).toBe(2)
  expect(rows[3]).toContain('<w:keepNext/>')
  expect(rows[2]).not.toContain('<w:keepNext/>')
})

test('a picture has words for who cannot see it, keeps its shape and stays with its caption', async () => {
  const xml = (await open())['word/document.xml'] ?? ''
  expect(xml).toMatch(/<wp:docPr [^>]*descr="Toàn cảnh hội nghị"/u)
  const [, cx = '', cy = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? []
  expect(Number(cx) / Number(cy)).toBeCloseTo(1.5, 2)
  expect(Number(cx) / 36_000).toBeCloseTo(165 * 0.7, 0)
  const paragraphs = readParagraphs(xml)
  const at = paragraphs.findIndex((one) => one.style === 'Picture')
  expect(paragraphs[at]?.xml).toContain('<w:keepNext/>')
  expect(paragraphs[at + 1]?.style).toBe('Caption')
  // As high as a column would be, it is made to fit, in shape.
  const tall = (await open(fullTree(), new Map([['anh-1', redPicture(100, 4000)]])))['word/document.xml'] ?? ''
  const [, w = '', h = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(tall) ?? []
  expect(Number(h) / 36_000).toBeLessThan(257 * 0.61)
  expect(Number(h) / Number(w)).toBeGreaterThan(35)
})

test('a picture that a camera has noted as turned is turned, and as large as it is seen', async () => {
  const given = new Map([['anh-1', redPicture(800, 1200, 90)]])
  const xml = (await open(fullTree(), given))['word/document.xml'] ?? ''
  expect(xml).toMatch(/<a:xfrm [^>]*rot="5400000"/u)
  const [, cx = '', cy = ''] = /<a:ext cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? []
  expect(Number(cy) / Number(cx)).toBeCloseTo(800 / 1200, 1)
})

test('a picture whose bytes are not there is left out, its caption stays', async () => {
  const xml = (await open(fullTree(), new Map()))['word/document.xml'] ?? ''
  expect(xml).not.toContain('<w:drawing>')
  expect(xml).toContain('Toàn cảnh hội nghị')
})

test('the same tree with pictures gives the same bytes, whatever was written before', async () => {
  const bytes = async () => Buffer.from(await writeDocx(fullTree(), pictures))
  const first = await bytes()
  await writeDocx(paperTree([]), pictures)
  expect((await bytes()).equals(first)).toBe(true)
})

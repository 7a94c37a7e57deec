import { expect, test } from '@playwright/test'
import { numberBlocks } from '#documents/number-blocks.ts'
import { articles, division, fullTree, sentence } from '#tests/builders/full-tree.ts'
import { paperTree } from '#tests/builders/paper-tree.ts'
import { writeDocx } from '#word/write-docx.ts'
import { attributeOf, openDocx, readParagraphs } from './open-docx.ts'

test('Phần and Chương in Roman, Mục and Tiểu mục in Arabic, articles run on, khoản start anew', () => {
  expect(numberBlocks(articles)).toEqual([
    'Phần I',
    'Chương I',
    'Mục 1',
    'Tiểu mục 1',
    'Điều 1.',
    '1.',
    '2.',
    'a)',
    'đ)',
    'Mục 2',
    'Điều 2.',
    '1.',
    '1.',
    'Chương II',
    'Mục 1',
    'Điều 3.',
    '1.',
    '',
    'Phần II',
    'Chương I',
  ])
})

test('a hundred sections are counted in Roman numerals', () => {
  const numbers = numberBlocks(Array.from({ length: 100 }, () => division('chapter', 'x')))
  expect([numbers[3], numbers[38], numbers[48], numbers[89], numbers[99]]).toEqual([
    'Chương IV',
    'Chương XXXIX',
    'Chương XLIX',
    'Chương XC',
    'Chương C',
  ])
})

/** Level definition that numbers a paragraph. */
function levelOf(parts: Record<string, string>, paragraph: string): string {
  const numbering = parts['word/numbering.xml'] ?? ''
  const numId = attributeOf(paragraph, 'w:numId', 'w:val')
  const level = attributeOf(paragraph, 'w:ilvl', 'w:val')
  const num = new RegExp(`<w:num w:numId="${numId}".*?</w:num>`, 'su').exec(numbering)?.[0] ?? ''
  const abstract = attributeOf(num, 'w:abstractNumId', 'w:val')
  const list =
    new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 'su').exec(numbering)?.[0] ?? ''
  return new RegExp(`<w:lvl w:ilvl="${level}".*?</w:lvl>`, 'su').exec(list)?.[0] ?? ''
}

test('the file numbers divisions itself, title in capitals on the next line, with a place in the outline', async () => {
  const parts = openDocx(await writeDocx(paperTree(articles)))
  const paragraphs = readParagraphs(parts['word/document.xml'] ?? '')
  const divisions = paragraphs.filter((one) => one.style === 'Division')
  expect(divisions.map((one) => one.text)).toEqual([
    '\nQUY ĐỊNH CHUNG',
    '\nNHỮNG QUY ĐỊNH CHUNG',
    '\nMỤC THỨ NHẤT',
    '\nTIỂU MỤC THỨ NHẤT',
    '\nMỤC THỨ HAI',
    '\nTỔ CHỨC THỰC HIỆN',
    '\nLẠI MỤC MỘT',
    '\nPHẦN SAU',
    '\nLẠI CHƯƠNG MỘT',
  ])
  const levels = divisions.slice(0, 4).map((one) => levelOf(parts, one.xml))
  expect(levels.map((xml) => attributeOf(xml, 'w:lvlText', 'w:val'))).toEqual([
    'Phần %1',
    'Chương %2',
    'Mục %3',
    'Tiểu mục %4',
  ])
  expect(levels.map((xml) => attributeOf(xml, 'w:numFmt', 'w:val'))).toEqual([
    'upperRoman',
    'upperRoman',
    'decimal',
    'decimal',
  ])
  expect(divisions.map((one) => attributeOf(one.xml, 'w:outlineLvl', 'w:val'))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '2',
    '1',
    '2',
    '0',
    '1',
  ])
  const found = paragraphs.filter((one) => one.style === 'Article')
  expect(found.map((one) => one.text)).toEqual(['Phạm vi', 'Đối tượng', 'Hiệu lực'])
  expect(attributeOf(levelOf(parts, found[0]?.xml ?? ''), 'w:lvlText', 'w:val')).toBe('Điều %1.')
  expect(new Set(found.map((one) => attributeOf(one.xml, 'w:numId', 'w:val'))).size).toBe(1)
  for (const one of [...divisions, ...found]) expect(one.xml).toContain('<w:keepNext/>')
})

test('khoản of each article, and every annex, begin at 1 with a list of their own', async () => {
  const parts = openDocx(await writeDocx(fullTree()))
  const paragraphs = readParagraphs(parts['word/document.xml'] ?? '')
  const lists = paragraphs
    .filter((one) => one.style === 'Clause')
    .map((one) => attributeOf(one.xml, 'w:numId', 'w:val'))
  // Two of article 1, one of article 2, one of the annex, which has `list` 1 as well.
  expect(lists.length).toBe(4)
  expect(lists[0]).toBe(lists[1])
  expect(new Set(lists).size).toBe(3)
  const titled = paragraphs
    .filter((one) => one.style === 'Heading2')
    .map((one) => attributeOf(one.xml, 'w:numId', 'w:val'))
  expect(new Set(titled).size).toBe(2)
  const numbering = parts['word/numbering.xml'] ?? ''
  for (const id of new Set([...lists, ...titled])) {
    const num = new RegExp(`<w:num w:numId="${id}".*?</w:num>`, 'su').exec(numbering)?.[0] ?? ''
    expect(num).toContain('<w:startOverride w:val="1"/>')
  }
  const chapters = paragraphs.filter((one) => one.text === '\nLẠI TỪ ĐẦU')
  const first = paragraphs.find((one) => one.style === 'Division')
  expect(attributeOf(chapters[0]?.xml ?? '', 'w:numId', 'w:val')).not.toBe(
    attributeOf(first?.xml ?? '', 'w:numId', 'w:val'),
  )
})

test('a speech is in large print, loose and not stretched; salutations stay with what is said', async () => {
  const parts = openDocx(await writeDocx(fullTree()))
  const styles = parts['word/styles.xml'] ?? ''
  for (const id of ['Spoken', 'Salutation']) {
    const start = styles.indexOf(`w:styleId="${id}"`)
    const xml = styles.slice(start, styles.indexOf('</w:style>', start))
    expect(Number(attributeOf(xml, 'w:sz', 'w:val')) / 2).toBe(18)
    expect(attributeOf(xml, 'w:jc', 'w:val')).toBe('left')
    expect(Number(attributeOf(xml, 'w:spacing', 'w:line')) / 240).toBeGreaterThanOrEqual(1.3)
  }
  const said = readParagraphs(parts['word/document.xml'] ?? '').find((one) => one.style === 'Salutation')
  expect(said?.xml).toContain('<w:keepNext/>')
  expect(readParagraphs(parts['word/document.xml'] ?? '').find((one) => one.style === 'Spoken')?.text).toBe(sentence)
})

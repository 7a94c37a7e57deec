import { expect, test } from '@playwright/test'
import { type Mark, Paragraph, Speech } from '#domain/speech.ts'
import { findInSpeeches, replaceFound } from '#renderer/screens/speeches/find-in-speeches.ts'

const speech = (id: string, ...texts: string[]) =>
  Speech.parse({ id, speaker: 'A', paragraphs: texts.map((text) => Paragraph.parse({ text })) })
const plain = { isExact: false, isWhole: false }
const wordsOf = (speeches: Speech[], text: string, options = plain) =>
  findInSpeeches(speeches, { text, ...options }).map(
    ({ speechId, row, start, end }) =>
      `${speechId}.${row} ${speeches.find((one) => one.id === speechId)?.paragraphs[row]?.text.slice(start, end)}`,
  )

const said = [speech('a', 'Sở Nội vụ và sở nội vụ', 'So noi vu'), speech('b', 'Phòng Nội vụ', 'nội vụng')]

test('without tones everything that reads alike is found, in the order of the speeches', () => {
  expect(wordsOf(said, 'noi vu')).toEqual(['a.0 Nội vụ', 'a.0 nội vụ', 'a.1 noi vu', 'b.0 Nội vụ', 'b.1 nội vụ'])
})

test('with exact tones and whole syllables only what was meant is found', () => {
  expect(wordsOf(said, 'nội vụ', { isExact: true, isWhole: true })).toEqual(['a.0 Nội vụ', 'a.0 nội vụ', 'b.0 Nội vụ'])
  expect(wordsOf(said, 'noi vu', { isExact: true, isWhole: false })).toEqual(['a.1 noi vu'])
})

test('decomposed text is found in whole letters, and nothing is found for blanks', () => {
  const found = findInSpeeches([speech('a', 'Nội vụ'.normalize('NFD'))], { text: 'vụ', isExact: false, isWhole: true })
  expect(found).toEqual([
    { speechId: 'a', row: 0, start: 'Nội '.normalize('NFD').length, end: 'Nội vụ'.normalize('NFD').length },
  ])
  expect(wordsOf(said, '  ')).toEqual([])
})

test('replacing all keeps every mark on its words and every untouched part the same object', () => {
  const marks: Mark[] = [
    { type: 'directive', start: 0, end: 11 },
    { type: 'figure', start: 15, end: 18 },
    { type: 'bold', start: 8, end: 14 },
  ]
  const paragraph = { ...Paragraph.parse({ text: 'giao Sở Y tế và 120 hồ sơ của Sở Y tế' }), marks }
  const before = [Speech.parse({ id: 'a', speaker: 'A', paragraphs: [paragraph] }), speech('b', 'không có gì')]
  const found = findInSpeeches(before, { text: 'sở y tế', ...plain })
  const [after, other] = replaceFound(before, found, 'Sở Nông nghiệp')
  const text = after?.paragraphs[0]?.text ?? ''
  expect(text).toBe('giao Sở Nông nghiệp và 120 hồ sơ của Sở Nông nghiệp')
  const marked = after?.paragraphs[0]?.marks.map((mark) => `${mark.type}: ${text.slice(mark.start, mark.end)}`)
  expect(marked).toEqual(['directive: giao Sở Nông nghiệp', 'figure:  12', 'bold: Sở Nông nghiệp v'])
  expect(other).toBe(before[1])
})

test('a mark over words that are replaced by nothing goes with them', () => {
  const paragraph = {
    ...Paragraph.parse({ text: 'mật thư' }),
    marks: [{ type: 'quotation' as const, start: 0, end: 3 }],
  }
  const before = [Speech.parse({ id: 'a', speaker: 'A', paragraphs: [paragraph] })]
  const [after] = replaceFound(before, findInSpeeches(before, { text: 'mật', ...plain }), '')
  expect(after?.paragraphs[0]).toEqual({ text: ' thư', list: 'none', marks: [] })
})

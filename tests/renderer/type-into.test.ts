import { expect, test } from '@playwright/test'
import { Paragraph } from '#domain/speech.ts'
import { typeInto } from '#renderer/screens/speeches/type-into.ts'

const place = (row: number, offset: number) => ({ row, offset })
const at = (row: number, offset: number) => ({ anchor: place(row, offset), head: place(row, offset) })
const before = [
  Paragraph.parse({ text: 'mở đầu', list: 'bullet' }),
  Paragraph.parse({ text: 'giao Sở báo cáo', marks: [{ type: 'bold', start: 5, end: 7 }] }),
]
const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map((one) => one.text)

test('letters go where the caret was, lists and marks stay', () => {
  const { paragraphs, behind } = typeInto(before, at(1, 4), ' cho')
  expect(texts(paragraphs)).toEqual(['mở đầu', 'giao cho Sở báo cáo'])
  expect(paragraphs[0]).toBe(before[0])
  expect(paragraphs[1]?.marks).toEqual([{ type: 'bold', start: 9, end: 11 }])
  expect(behind).toEqual(at(1, 8))
})

test('within a mark what is typed belongs to it, at its edges it does not', () => {
  const marksAt = (offset: number) => typeInto(before, at(1, offset), 'ab').paragraphs[1]?.marks
  expect(marksAt(6)).toEqual([{ type: 'bold', start: 5, end: 9 }])
  expect(marksAt(5)).toEqual([{ type: 'bold', start: 7, end: 9 }])
  expect(marksAt(7)).toEqual([{ type: 'bold', start: 5, end: 7 }])
  expect(typeInto(before, at(1, 6), '\n').paragraphs.map((one) => one.marks)).toEqual([
    [],
    [{ type: 'bold', start: 5, end: 6 }],
    [{ type: 'bold', start: 0, end: 1 }],
  ])
})

test('a new line parts the paragraph, what is selected gives way, whichever end it was selected from', () => {
  const back = { anchor: place(1, 4), head: place(0, 2) }
  const { paragraphs, behind } = typeInto(before, back, ' một\nhai')
  expect(texts(paragraphs)).toEqual(['mở một', 'hai Sở báo cáo'])
  expect(behind).toEqual(at(1, 3))
})

test('an empty speech and a place behind the end take it at the end', () => {
  expect(texts(typeInto([], at(0, 0), 'a\nb').paragraphs)).toEqual(['a', 'b'])
  expect(texts(typeInto(before, at(7, 0), '!').paragraphs)).toEqual(['mở đầu', 'giao Sở báo cáo!'])
})

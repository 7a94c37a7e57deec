import { expect, test } from '@playwright/test'
import { Paragraph } from '#domain/speech.ts'
import { paragraphsOf } from '#renderer/screens/meeting-editor/edit-paragraphs.ts'

const marked = (text: string, start: number, end: number) =>
  Paragraph.parse({ text, list: 'bullet', marks: [{ type: 'notForPublication', start, end }] })

const textOf = (paragraph: Paragraph | undefined) =>
  paragraph?.marks.map((mark) => paragraph.text.slice(mark.start, mark.end))

test('lines that did not change keep their marks when others come and go', () => {
  const before = [marked('mở đầu', 0, 2), marked('giữa bài', 0, 4), marked('kết thúc', 0, 3)]
  const after = paragraphsOf(before, 'mở đầu\nthêm một dòng\ngiữa bài\nkết thúc')
  expect(after.map((one) => one.text)).toEqual(['mở đầu', 'thêm một dòng', 'giữa bài', 'kết thúc'])
  expect(after[0]).toBe(before[0])
  expect(after[2]).toBe(before[1])
  expect(after[3]).toBe(before[2])
})

test('a mark moves with its words when one types before it', () => {
  const [after] = paragraphsOf([marked('giao Sở báo cáo mật', 16, 19)], 'đề nghị giao Sở báo cáo mật')
  expect(textOf(after)).toEqual(['mật'])
  expect(after?.list).toBe('bullet')
})

test('a mark shrinks with the words deleted inside it, and goes when they are gone', () => {
  const before = [marked('giao Sở báo cáo mật', 8, 19)]
  expect(textOf(paragraphsOf(before, 'giao Sở báo mật')[0])).toEqual(['báo mật'])
  expect(textOf(paragraphsOf(before, 'giao Sở ')[0])).toEqual([])
})

test('an emptied speech has no paragraphs', () => {
  expect(paragraphsOf([marked('một', 0, 1)], '')).toEqual([])
})

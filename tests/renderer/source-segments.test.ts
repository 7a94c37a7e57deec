import { expect, test } from '@playwright/test'
import { cutLine, isWithinWide } from '#renderer/screens/review/cut-line.ts'
import { growBySentence, sentenceAt } from '#renderer/screens/review/sentence-at.ts'
import { lineAt, passagesByLine, type SourcePassage, splitIntoLines } from '#renderer/screens/review/source-lines.ts'

const cutAll = (text: string, passages: SourcePassage[]) => {
  const lines = splitIntoLines(text)
  const byLine = passagesByLine(lines, passages)
  return lines.map((line, at) => cutLine(line, byLine.get(at) ?? []))
}

test('overlapping passages: every letter stays once and in place, the narrowest passage comes first', () => {
  const text = 'Đồng chí A giao Sở B\nbáo cáo trước 30/6.'
  const lines = cutAll(text, [
    { id: 'speech', start: 0, end: text.length, isWide: true },
    { id: 'name', start: 9, end: 10, isWide: false },
    { id: 'task', start: 11, end: 39, isWide: false },
  ])
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(lines.map((line) => line.map(textOf).join('')).join('\n')).toBe(text)
  const of = (word: string) => lines.flat().find((one) => textOf(one).includes(word))
  expect(of('A')?.ids).toEqual(['name', 'speech'])
  expect(of('giao')?.ids).toEqual(['task', 'speech'])
  expect(of('Đồng chí')).toMatchObject({ ids: ['speech'], isWide: true })
  expect(of('giao')?.isWide).toBe(false)
})

test('empty lines and text without passages stay as they are', () => {
  expect(cutAll('một\n\nhai', []).map((line) => line.map(({ start, end }) => [start, end]))).toEqual([
    [[0, 3]],
    [[4, 4]],
    [[5, 8]],
  ])
})

test('a line of a megabyte is shown in blocks that lose no letter and end behind words', () => {
  const text = `${'một câu nói rất dài không có dấu chấm nào '.repeat(30_000)}\nxong`
  const lines = splitIntoLines(text)
  expect(lines.length).toBeGreaterThan(500)
  expect(lines.map(({ start, end, isContinued }) => text.slice(start, end) + (isContinued ? '' : '\n')).join('')).toBe(
    `${text}\n`,
  )
  for (const { end, isContinued } of lines) if (isContinued) expect(text.charAt(end - 1)).toBe(' ')
  for (const offset of [0, 1600, 500_000, text.length]) {
    const line = lines[lineAt(lines, offset)]
    expect(line && line.start <= offset && offset <= line.end).toBe(true)
  }
})

test('letters of two units are never parted between blocks', () => {
  const lines = splitIntoLines('𠀀'.repeat(5000))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every(({ start, end }) => start % 2 === 0 && end % 2 === 0)).toBe(true)
})

test('a line held by a speech is told from one that a speech only begins in', () => {
  const [whole, part] = splitIntoLines('Giao Sở A làm việc này.\nSau đó bế mạc.')
  const speech = { id: 's', start: 0, end: 30, isWide: true }
  expect(whole && isWithinWide(whole, [speech])).toBe(true)
  expect(part && isWithinWide(part, [speech])).toBe(false)
})

test('the sentence around an offset: abbreviations end none, the last line needs no stop', () => {
  const text = 'Kính thưa hội nghị. Đề nghị TP. Bạc Liêu báo cáo; giao đ/c. Hoa tổng hợp.\nKết thúc họp'
  const at = (word: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(word))
    return text.slice(start, end)
  }
  expect(at('thưa')).toBe('Kính thưa hội nghị.')
  expect(at('Bạc')).toBe('Đề nghị TP. Bạc Liêu báo cáo;')
  expect(at('Hoa')).toBe('giao đ/c. Hoa tổng hợp.')
  expect(at('thúc')).toBe('Kết thúc họp')
})

test('a selection grows sentence by sentence, over the end of the line too, and stops at the end', () => {
  const text = 'Câu một. Câu hai.\n\nCâu ba.'
  const steps = ['Câu một.', 'Câu một. Câu hai.', text, text]
  let range = { start: 2, end: 2 }
  for (const step of steps) {
    range = growBySentence(text, range)
    expect(text.slice(range.start, range.end)).toBe(step)
  }
})

test('from a bare caret at the end of a sentence the next one is taken, and at the end of the text the last', () => {
  const text = 'Câu một. Câu hai.\n\nCâu ba.\n'
  const from = (at: number) => {
    const { start, end } = growBySentence(text, { start: at, end: at })
    return text.slice(start, end)
  }
  expect(from(8)).toBe('Câu hai.')
  expect(from(17)).toBe('Câu ba.')
  expect(from(text.length)).toBe('Câu ba.')
})

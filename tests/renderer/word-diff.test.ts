import { expect, test } from '@playwright/test'
import { diffWords, shortenSame } from '#renderer/screens/history/word-diff.ts'

const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('')

test('changed words are marked, and what replaces stands after what it replaces', () => {
  expect(marked('Xã còn hai điểm sạt lở', 'Xã còn ba điểm sạt lở')).toBe('Xã còn [-hai][+ba] điểm sạt lở')
  expect(marked('một hai ba bốn', 'một ba bốn năm')).toBe('một [-hai ]ba bốn[+ năm]')
  expect(marked('hai ba cuối', 'bốn năm cuối')).toBe('[-hai ba][+bốn năm] cuối')
  expect(marked('', 'mới')).toBe('[+mới]')
  expect(marked('cũ', '')).toBe('[-cũ]')
  expect(marked('như nhau', 'như nhau')).toBe('như nhau')
})

test('the pieces give both texts back, letter for letter, whatever they are', () => {
  const words = ['hội', 'nghị', ' ', '\n', 'Ế', '…', '😀', 'a  b']
  for (let seed = 1; seed < 200; seed += 1) {
    const draw = (salt: number) =>
      Array.from({ length: (seed * salt) % 23 }, (_, at) => words[(seed * 7 + at * salt * 3) % words.length]).join(' ')
    const [before, after] = [draw(5), draw(11)]
    const pieces = diffWords(before, after)
    const without = (kind: string) => pieces.filter((one) => one.kind !== kind).map((one) => one.text)
    expect(without('added').join('')).toBe(before)
    expect(without('removed').join('')).toBe(after)
  }
})

test('texts too long to be compared word by word are told as replaced, between what they share', () => {
  const long = (word: string) => Array.from({ length: 1_500 }, (_, at) => `${word}${at}`).join(' ')
  const pieces = diffWords(`đầu ${long('a')} cuối`, `đầu ${long('b')} cuối`)
  expect(pieces.map((one) => one.kind)).toEqual(['same', 'removed', 'added', 'same'])
})

test('long unchanged stretches are shortened to the words beside the change', () => {
  const many = Array.from({ length: 100 }, (_, at) => `từ${at}`).join(' ')
  const [first, , , last] = shortenSame(diffWords(`${many} cũ ${many}`, `${many} mới ${many}`), 3)
  expect(first?.text).toBe(' … từ97 từ98 từ99 ')
  expect(last?.text).toBe(' từ0 từ1 từ2 … ')
})

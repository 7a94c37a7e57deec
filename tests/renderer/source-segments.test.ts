import { expect, test } from '@playwright/test'
import { cutIntoSegments } from '#renderer/screens/review/source-segments.ts'

test('overlapping passages: every letter stays once and in place, the narrowest passage comes first', () => {
  const text = 'Đồng chí A giao Sở B\nbáo cáo trước 30/6.'
  const lines = cutIntoSegments(text, [
    { id: 'speech', start: 0, end: text.length },
    { id: 'name', start: 9, end: 10 },
    { id: 'task', start: 11, end: 39 },
  ])
  expect(lines.map((line) => line.map((one) => one.text).join('')).join('\n')).toBe(text)
  const of = (word: string) => lines.flat().find((one) => one.text.includes(word))?.ids
  expect(of('A')).toEqual(['name', 'speech'])
  expect(of('giao')).toEqual(['task', 'speech'])
  expect(of('Đồng chí')).toEqual(['speech'])
  for (const { start, text: piece } of lines.flat()) expect(text.startsWith(piece, start)).toBe(true)
})

test('empty lines and text without passages stay as they are', () => {
  const lines = cutIntoSegments('một\n\nhai', [])
  expect(lines.map((line) => line.map(({ text, ids }) => [text, ids]))).toEqual([
    [['một', []]],
    [['', []]],
    [['hai', []]],
  ])
})

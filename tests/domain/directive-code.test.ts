import { expect, test } from '@playwright/test'
import { isDirectiveCode, makeDirectiveCode } from '#domain/directive-code.ts'
import { findPrintedCodes, printCode } from '#vietnamese/update-sheet-words.ts'

const codes = Array.from({ length: 50_000 }, (_, at) => makeDirectiveCode(`hop-${at % 500}`, `directives-${at}`))

test('codes are the same each time, well formed, and hardly ever shared by two of fifty thousand', () => {
  expect(makeDirectiveCode('hop-7', 'directives-7')).toBe(makeDirectiveCode('hop-7', 'directives-7'))
  expect(codes.every(isDirectiveCode)).toBe(true)
  expect(codes.length - new Set(codes).size).toBeLessThan(8)
})

test('one sign copied wrongly and two that changed places are told', () => {
  for (const code of codes.slice(0, 200)) {
    for (let at = 0; at < 7; at++) {
      const other = code[at] === 'A' ? 'B' : 'A'
      expect(isDirectiveCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
      const [left = '', right = ''] = [code[at], code[at + 1]]
      const isLast = at === 5
      if (at < 6 && left !== right && !isLast)
        expect(isDirectiveCode(code.slice(0, at) + right + left + code.slice(at + 2))).toBe(false)
    }
  }
})

test('a code is found as people and programs leave it, and nothing else is', () => {
  const code = codes[0] ?? ''
  const low = code.toLowerCase()
  for (const text of [
    printCode(code),
    `1\n${printCode(code)}`,
    `cd-${low}`,
    `CD ${code}`,
    `CĐ–${code.slice(0, 4)} ${code.slice(4)}`,
  ])
    expect([text, findPrintedCodes(text.normalize('NFD')), findPrintedCodes(text)]).toEqual([text, [code], [code]])
  for (const text of ['CĐ', 'CĐ-12', `${code}`, 'Công điện 15/CĐ-TTg', `CĐ-${code}X`, 'cd rom'])
    expect(findPrintedCodes(text)).toEqual([])
})

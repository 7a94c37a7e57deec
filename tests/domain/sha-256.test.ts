import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { sha256 } from '#domain/sha-256.ts'

const oracle = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test('the seal is the SHA-256 that any other tool gives, at every length around a block and in every script', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  for (let length = 0; length < 200; length++) {
    const text = 'Đề nghị '.repeat(30).slice(0, length)
    expect(sha256(text), `${length}`).toBe(oracle(text))
  }
  for (const text of ['Ưỡng', '中文', '😀 ký', 'a\u0000b', '\uD800 lẻ']) expect(sha256(text)).toBe(oracle(text))
})

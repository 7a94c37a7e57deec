import { expect, test } from '@playwright/test'
import { decodeText } from '#vietnamese/decode-text.ts'

const words = 'Hội nghị giao ban\nquý III'
const utf8 = new TextEncoder().encode(words)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = isLittle ? [0xff, 0xfe] : [0xfe, 0xff]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes.push(...(isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
  }
  return Uint8Array.from(bytes)
}

test('UTF-8 is read with and without its mark', () => {
  expect(decodeText(utf8)).toEqual({ ok: true, text: words, encoding: 'utf-8' })
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ ok: true, text: words, encoding: 'utf-8' })
})

test('UTF-16 is read in both byte orders', () => {
  expect(decodeText(utf16(words, true))).toEqual({ ok: true, text: words, encoding: 'utf-16le' })
  expect(decodeText(utf16(words, false))).toEqual({ ok: true, text: words, encoding: 'utf-16be' })
})

test('decomposed letters and Windows line ends become NFC and LF', () => {
  const decoded = decodeText(new TextEncoder().encode('Hội nghị\r\ngiao ban'.normalize('NFD')))
  expect(decoded).toMatchObject({ ok: true, text: 'Hội nghị\ngiao ban' })
})

test('archives, pictures and texts with NUL are binary', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2]))).toEqual({ ok: false, why: 'binary' })
  expect(decodeText(new TextEncoder().encode('%PDF-1.7 abc'))).toEqual({ ok: false, why: 'binary' })
  expect(decodeText(Uint8Array.from([0x61, 0, 0x62]))).toEqual({ ok: false, why: 'binary' })
})

test('an 8-bit text that is no UTF-8 is refused, not guessed', () => {
  expect(decodeText(Uint8Array.from([0x48, 0xe9, 0x69, 0x20, 0x6e, 0x67, 0x68, 0xde]))).toEqual({
    ok: false,
    why: 'unknownEncoding',
  })
})

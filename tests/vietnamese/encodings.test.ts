import { expect, test } from '@playwright/test'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { type LegacyName, legacyLetters, legacyNames } from '#vietnamese/legacy-letters.ts'
import { readLegacy, readLegacyText } from '#vietnamese/read-legacy.ts'
import { MISREAD_UTF8, readPasted } from '#vietnamese/recognize-encoding.ts'
import { unicodeReadings } from '#vietnamese/unicode-readings.ts'
import { fromWindows1252, toWindows1252 } from '#vietnamese/windows-1252.ts'

const VOWELS = 'aăâeêioôơuưy'
const MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
/** The 134 letters with marks, small and capital. */
const small = [...VOWELS].flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC'))).concat('đ')
const letters = [...small, ...small.map((one) => one.toUpperCase())]

/** How a letter is written in an old encoding, as a Western program shows it. */
function encode(name: LegacyName, text: string): string {
  const back = new Map([...legacyLetters(name)].map(([shown, letter]) => [letter, shown]))
  const one = (letter: string): string => {
    const known = back.get(letter)
    if (known !== undefined || name !== 'Windows-1258') return known ?? letter
    const mark = [...letter.normalize('NFD')].find((part) => MARKS.includes(part)) ?? ''
    const base = letter.normalize('NFD').replace(mark, '').normalize('NFC')
    return (back.get(base) ?? base) + (back.get(mark) ?? '')
  }
  return [...text].map(one).join('')
}

test('every letter of each old encoding is read, and its bytes come back as they were', () => {
  for (const name of legacyNames) {
    // TCVN3 has no capitals with a tone: those are small letters in a capital font.
    const own = name === 'TCVN3 (ABC)' ? [...small, ...'ĂÂĐÊÔƠƯ'] : letters
    for (const letter of own) {
      const shown = encode(name, letter)
      expect(`${name} ${shown} ${readLegacy(name, shown)}`).toBe(`${name} ${shown} ${letter}`)
      const bytes = toWindows1252(shown)
      expect(bytes).not.toBeNull()
      if (bytes) expect(fromWindows1252(bytes)).toBe(shown)
    }
  }
})

test('TCVN3 bytes are those of the standard; ư is the soft hyphen', () => {
  const bytes = Uint8Array.from([0xb5, 0xb8, 0xb6, 0xb7, 0xb9, 0xad, 0xf8, 0xae, 0xa7, 0xaa, 0xd5])
  expect(readLegacy('TCVN3 (ABC)', fromWindows1252(bytes))).toBe('àáảãạưứđĐêế')
})

test('all 256 bytes survive being shown and taken back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  expect(toWindows1252(fromWindows1252(bytes))).toEqual(bytes)
  expect(toWindows1252('chữ')).toBeNull()
})

const NOTES = `Sáng 12/3, Ủy ban nhân dân xã Phú Thịnh tổ chức hội nghị giao ban.
Đồng chí Vũ Thị Hồng Ngát, Chủ tịch Ủy ban nhân dân xã, yêu cầu khẩn trương rà soát những hộ còn khó khăn.`

test('pasted text of an old encoding is recognised by its words, named, and the others are offered', () => {
  for (const name of legacyNames) {
    const pasted = encode(name, name === 'TCVN3 (ABC)' ? NOTES.replaceAll('Ủ', 'ủ') : NOTES)
    const readings = readPasted(pasted)
    expect(readings.map((one) => one.name)[0]).toBe(name)
    expect(readings[0]?.read().toLowerCase()).toBe(NOTES.toLowerCase())
    expect(readings[0]?.original).toBe(pasted.normalize('NFC'))
    expect(readings.map((one) => one.name)).toContain('Unicode')
    expect(readings.find((one) => one.name === 'Unicode')?.read()).toBe(pasted.normalize('NFC'))
  }
  expect(readPasted('Uû ban nh©n d©n')[0]?.read()).toBe('Uỷ ban nhân dân')
  expect(readPasted('Coäng hoaø xaõ hoäi')[0]?.read()).toBe('Cộng hoà xã hội')
  expect(readPasted('Hôòi nghiò')[0]?.read()).toBe('Hội nghị')
})

test('UTF-8 that was shown byte by byte is put right', () => {
  const shown = fromWindows1252(new TextEncoder().encode(NOTES))
  const [best] = readPasted(shown)
  expect([best?.name, best?.read()]).toEqual([MISREAD_UTF8, NOTES])
})

test('sound text is never converted: Vietnamese, other languages, signs, a few marked words', () => {
  const sound = [
    NOTES,
    'Hà Nội là thủ đô',
    'à, có cà phê và trà',
    'Diện tích 25 m², 20 °C, giá 3½ đồng',
    'Café déjà vu, señor; naïve façade',
    'Größe, Übung, für',
    '© 2026 Sở Nội vụ ® “Thư Ký”',
    'UBND, 12/3/2026, 100%',
    '',
  ]
  for (const text of sound) expect(readPasted(text)[0]).toMatchObject({ name: 'Unicode', original: '' })
})

test('in a mixed text only the lines of the old encoding change', () => {
  const mixed = 'Hội nghị giao ban\nCéng hoµ x· héi chñ nghÜa ViÖt Nam\nKết thúc lúc 11 giờ'
  expect(readPasted(mixed)[0]?.read()).toBe(
    'Hội nghị giao ban\nCộng hoà xã hội chủ nghĩa Việt Nam\nKết thúc lúc 11 giờ',
  )
})

test('capitals of TCVN3 come back where the plain letters around them are capitals', () => {
  expect(readLegacyText('TCVN3 (ABC)', '§¶NG ñY X· PHó THÞNH')).toBe('ĐẢNG ỦY XÃ PHÚ THỊNH')
  expect(readLegacyText('TCVN3 (ABC)', '§ång chÝ PH¹M V¡N §øC, Hµ Néi')).toBe('Đồng chí PHẠM VĂN ĐỨC, Hà Nội')
})

test('UTF-16 is known by its mark or by its zeros, UTF-8 also when its last letter is cut', () => {
  const units = Uint8Array.from([...NOTES].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]))
  expect(unicodeReadings(units)[0]).toMatchObject({ name: 'UTF-16LE', text: NOTES, replaced: 0 })
  const swapped = units.map((_, at) => units[at ^ 1] ?? 0)
  expect(unicodeReadings(swapped)[0]).toMatchObject({ name: 'UTF-16BE', text: NOTES })
  const utf8 = new TextEncoder().encode('giao ban tuần này ở xã')
  const cut = unicodeReadings(utf8.subarray(0, utf8.length - 1))[0]
  expect(cut).toMatchObject({ name: 'UTF-8', text: 'giao ban tuần này ở x\ufffd', replaced: 1 })
  expect(unicodeReadings(toWindows1252('Céng hoµ') ?? new Uint8Array())).toEqual([])
})

test('random bytes and random text never throw, and the unconverted reading is always among the choices', () => {
  const pick = seededPick(5)
  for (let round = 0; round < 300; round++) {
    const bytes = Uint8Array.from({ length: pick(200) }, () => pick(256))
    const text = fromWindows1252(bytes)
    const readings = readPasted(text)
    for (const one of readings) expect(typeof one.read()).toBe('string')
    expect(readings.map(({ name }) => name)).toContain('Unicode')
    unicodeReadings(bytes)
  }
})

import { fromWindows1252 } from './windows-1252.ts'

/** Encodings from before Unicode, by the names people know them under. */
export const legacyNames = ['TCVN3 (ABC)', 'VNI', 'Windows-1258', 'VISCII'] as const
export type LegacyName = (typeof legacyNames)[number]

/**
 * language.md §12, verified there with `iconv -f TCVN5712-1`. Capitals with a tone have no byte of their own: they are
 * typed in small letters and set in a font whose name ends in H.
 */
const TCVN3_BYTES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦'
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ'

/** RFC 1456, checked with `iconv -f VISCII`: 0x80–0xFF, then the six capitals that took control characters. */
const VISCII_HIGH =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
const VISCII_LOW: readonly (readonly [string, string])[] = [
  ['\u0002', 'Ẳ'],
  ['\u0005', 'Ẵ'],
  ['\u0006', 'Ẫ'],
  ['\u0014', 'Ỷ'],
  ['\u0019', 'Ỹ'],
  ['\u001e', 'Ỵ'],
]

/** Where code page 1258 departs from 1252: five tones follow their vowel as marks of their own. */
const CP1258_BYTES = 'ÃÌÐÒÕÝÞãìðòõýþ'
const CP1258_LETTERS = 'Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫'

/** VNI: a vowel, then a sign for its tone, or for its hat and tone together. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const VNI_TONES = 'ùøûõï'
const VNI_HATS: readonly (readonly [string, string, string])[] = [
  ['\u0302', 'aeo', 'âáàåãä'],
  ['\u0306', 'a', 'êéèúüë'],
]
const VNI_SINGLE = 'ñí\u00ecæóòôöî'
const VNI_SINGLE_LETTERS = 'đíìỉĩịơưỵ'
const VNI_TONED: readonly (readonly [string, string])[] = [
  ['a', 'a'],
  ['e', 'e'],
  ['o', 'o'],
  ['u', 'u'],
  ['y', 'y'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
]

/** What stands in a file (as a Western program shows it) and the letter it means, both ways clear. */
export function legacyLetters(name: LegacyName): ReadonlyMap<string, string> {
  return tables[name]
}

const pair = (bytes: string, letters: string): [string, string][] => {
  const units = [...letters]
  return [...bytes].map((byte, at) => [byte, units[at] ?? byte])
}

function vniLetters(): Map<string, string> {
  const small: [string, string][] = pair(VNI_SINGLE, VNI_SINGLE_LETTERS)
  for (const [typed, letter] of VNI_TONED) {
    for (const [at, sign] of [...VNI_TONES].entries()) {
      // ỵ has a byte of its own.
      if (typed !== 'y' || sign !== 'ï') small.push([typed + sign, (letter + TONES[at]).normalize('NFC')])
    }
  }
  for (const [hat, bases, signs] of VNI_HATS) {
    for (const base of bases) {
      for (const [at, sign] of [...signs].entries()) {
        small.push([base + sign, (base + hat + (TONES[at - 1] ?? '')).normalize('NFC')])
      }
    }
  }
  const up = (text: string) => text.toUpperCase()
  return new Map([...small, ...small.map(([typed, letter]): [string, string] => [up(typed), up(letter)])])
}

const visciiHigh = fromWindows1252(Uint8Array.from({ length: 0x80 }, (_, at) => 0x80 + at))

const tables: Record<LegacyName, ReadonlyMap<string, string>> = {
  'TCVN3 (ABC)': new Map(pair(TCVN3_BYTES, TCVN3_LETTERS)),
  VNI: vniLetters(),
  'Windows-1258': new Map(pair(CP1258_BYTES, CP1258_LETTERS)),
  VISCII: new Map([...pair(visciiHigh, VISCII_HIGH), ...VISCII_LOW]),
}

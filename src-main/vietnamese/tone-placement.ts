/**
 * Two ways to place a tone on open oa, oe, uy: "hòa, khỏe, ủy" (press) and "hoà, khoẻ, uỷ" (school rule, QĐ 1989/2018).
 * Both are one letter long per letter in NFC, so a normalised copy keeps every position.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
]

const toPress = new Map<string, string>()
const toSchool = new Map<string, string>()
for (const [school, press] of PAIRS) {
  for (const change of [same, capitalised, upper, secondUpper]) {
    toPress.set(change(school), change(press))
    toSchool.set(change(press), change(school))
  }
}

function same(pair: string): string {
  return pair
}
function upper(pair: string): string {
  return pair.toUpperCase()
}
function capitalised(pair: string): string {
  return upper(pair.slice(0, 1)) + pair.slice(1)
}
function secondUpper(pair: string): string {
  return pair.slice(0, 1) + upper(pair.slice(1))
}

/** Never after q (quý, quả) and never before a final (hoàn, huỳnh): only open syllables have two spellings. */
const openSyllable = (pairs: Iterable<string>) =>
  new RegExp(`(?<![qQ])(?:${[...pairs].join('|')})(?![\\p{L}\\p{M}])`, 'gu')
const school = openSyllable(toPress.keys())
const press = openSyllable(toSchool.keys())

/** The text with press spelling ("hòa", "Ủy"); NFC in, same length out. */
export function placeTonesAsPress(text: string): string {
  return text.replace(school, (pair) => toPress.get(pair) ?? pair)
}

/** The text with the school spelling ("hoà", "Uỷ"); NFC in, same length out. */
export function placeTonesAsSchool(text: string): string {
  return text.replace(press, (pair) => toSchool.get(pair) ?? pair)
}

import bodyWords from '../../resources/dictionaries/bodies.json' with { type: 'json' }
import postWords from '../../resources/dictionaries/posts.json' with { type: 'json' }
import { exactKey } from './exact-key.ts'
import { fold, foldKey } from './fold.ts'
import { listWords } from './list-words.ts'
import { doubtfulSurnames, surnames } from './surnames.ts'

const key = (word: string): string => exactKey(word)
const posts = new Set(
  [...postWords.posts.flatMap(({ words }) => words), ...postWords.shortPosts.map(({ short }) => short)].map(key),
)
const moreBodies = listWords(
  'ban; phòng; trường; viện; khoa; hội; vụ; tỉnh đoàn; vp; sở; báo; đài; thường trực; khối; nhóm; đội',
)
const bodies = new Set(
  [...bodyWords.heads.flatMap(({ words }) => words), ...bodyWords.shorts, ...moreBodies]
    .map(key)
    .filter((word) => !posts.has(word) || word === 'thường trực'),
)
const families = new Set([...surnames, ...doubtfulSurnames].map((one) => one.toLowerCase()))
/** The longest entry of the dictionaries has so many syllables. */
const LONGEST = 6
const MOST_SYLLABLES = 6

function startsWith(words: ReadonlySet<string>, text: string): boolean {
  const syllables = key(text).split(' ')
  return syllables.slice(0, LONGEST).some((_, at) => words.has(syllables.slice(0, at + 1).join(' ')))
}

/** "Phó Chủ tịch UBND tỉnh", "PGĐ Sở". */
export const startsWithPost = (text: string): boolean => startsWith(posts, text)

/** "Sở Y tế", "UBND phường An Hòa". */
export const startsWithBody = (text: string): boolean => startsWith(bodies, text)

/** Two to six capitalised syllables of which the first is a family name; also names of peoples without one (Y, H', K'). */
export function looksLikeName(text: string): boolean {
  const { name } = splitHonorific(text)
  const syllables = name.trim().split(/\s+/u)
  if (syllables.length < 2 || syllables.length > MOST_SYLLABLES) return false
  if (!syllables.every((one) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(one))) return false
  const first = (syllables[0] ?? '').toLowerCase()
  if (startsWithPost(name) || (startsWithBody(name) && !families.has(first))) return false
  const isCaps = name === name.toUpperCase()
  return (
    families.has(first) ||
    families.has(`${first} ${syllables[1]?.toLowerCase()}`) ||
    /^(?:y|h['’]\p{L}+|k['’]\p{L}+|k)$/u.test(first) ||
    (!isCaps && hasFamilyWithoutTones(first))
  )
}

const foldedFamilies = new Set(surnames.map((one) => fold(one)))
/** Sheets are often typed without tones: "Nguyen Van An". */
const hasFamilyWithoutTones = (first: string): boolean => /^[a-z]+$/u.test(first) && foldedFamilies.has(first)

const address = new Set((postWords.honorifics.find(({ words }) => words.includes('đồng chí'))?.words ?? []).map(key))
const honorifics = new Map(
  postWords.honorifics.flatMap(({ words }) => words).map((word) => [key(word), word.split(' ').length] as const),
)
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * "Ông Trần Văn An" → "ông" and the name; ranks and degrees stand as they are ("PGS.TS"). The name keeps two syllables at
 * least where the word before is also a name's ("Anh Đức").
 */
export function splitHonorific(text: string): { honorific: string; name: string } {
  let at = 0
  for (let end = honorificEnd(text, at); end > at; end = honorificEnd(text, at)) at = end
  const honorific = text
    .slice(0, at)
    .replace(/[\s.:,]+$/u, '')
    .trim()
  const name = text.slice(at).trim()
  if (name === '') return { honorific: '', name: text.trim() }
  return { honorific: address.has(key(honorific)) ? honorific.toLowerCase() : honorific, name }
}

/** Where the form of address that starts at `from` ends, with the blanks and marks after it; `from` where there is none. */
function honorificEnd(text: string, from: number): number {
  const words = [...text.slice(from, from + 80).matchAll(WORD)].slice(0, LONGEST)
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]
    if (!last) continue
    const end = from + last.index + last[0].length
    const spoken = text.slice(from, end)
    if (!honorifics.has(key(spoken)) || !/^[\s.:,]/u.test(text.slice(end))) continue
    return end + (/^[\s.:,]+/u.exec(text.slice(end))?.[0].length ?? 0)
  }
  return from
}

const ROLES: readonly { role: 'chair' | 'member' | 'guest' | 'secretary' | 'press' | 'observer'; words: RegExp }[] = [
  { role: 'chair', words: /^(?:dong )?chu (?:tri|toa)|^doan chu tich|^chu tich doan|^dieu hanh/u },
  { role: 'secretary', words: /^thu ky|^ban thu ky|^to thu ky|^ghi bien ban/u },
  { role: 'press', words: /^bao chi|^phong vien|^nha bao|^co quan bao chi|^pv/u },
  { role: 'observer', words: /^du thinh|^quan sat/u },
  { role: 'guest', words: /^khach|^dai bieu (?:khach )?moi|^duoc moi|^moi/u },
  { role: 'member', words: /^thanh vien|^dai bieu(?: chinh thuc)?$|^uy vien|^tham du|^du hop/u },
]

/** The part somebody has in a meeting; `null` where the words are of something else. */
export const readRole = (text: string): (typeof ROLES)[number]['role'] | null => {
  const folded = foldKey(text)
  return ROLES.find(({ words }) => words.test(folded))?.role ?? null
}

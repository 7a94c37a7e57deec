import abbreviationWords from '../../resources/dictionaries/abbreviations.json' with { type: 'json' }
import postWords from '../../resources/dictionaries/posts.json' with { type: 'json' }
import { isSyllableShape } from './is-syllable-shape.ts'
import { provinces } from './provinces.ts'
import { publicBodies } from './public-bodies.ts'
import { placeTonesAsPress } from './tone-placement.ts'

/** A phrase with capitals: how its syllables are compared, and how they are written. `after`: words it must follow. */
export type CasedPhrase = { keys: readonly string[]; written: readonly string[]; after?: ReadonlySet<string> }
/** Phrases by their first syllable, the longest first. */
export type CaseDictionary = ReadonlyMap<string, readonly CasedPhrase[]>

/** Names of provinces that are common words too: "hòa bình" is peace. */
const DOUBTFUL_PLACES = new Set(['hòa bình', 'thái bình', 'bình định', 'tây bắc', 'nam định', 'hải dương'])
const PLACE_WORDS: ReadonlySet<string> = new Set('tỉnh phố huyện quận thị xã phường ubnd hđnd'.split(' '))
/** Posts written small: they name a kind of work, not an office. */
const SMALL_POSTS =
  /^(?:chuyên viên|cán bộ|nhân viên|thành viên|đại biểu|thường trực|thư ký|kế toán|văn thư|lái xe|bảo vệ)/u
/** What people always capitalise and the dictionaries of bodies leave out. */
const ALWAYS = ['Việt Nam', 'Đảng bộ', 'Nhà nước', 'Trung ương', 'Tết Nguyên đán', 'Quốc khánh']

/** The group of the dictionary that holds “đồng chí”, “ông”, “bà”. */
const ADDRESS = 'Xưng hô'
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu

export const caseKey = (syllable: string): string => placeTonesAsPress(syllable.toLowerCase())

/** The dictionary of the program with the people and bodies of this office, who come first. */
export function makeCaseDictionary(known: readonly string[]): CaseDictionary {
  const phrases = [...known.map(phraseOf), ...common]
  const byFirst = new Map<string, CasedPhrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.keys
    const row = byFirst.get(first)
    if (first === '') continue
    if (row) row.push(phrase)
    else byFirst.set(first, [phrase])
  }
  // A stable order: of equal length, the office's own stay in front.
  for (const row of byFirst.values()) row.sort((a, b) => b.keys.length - a.keys.length)
  return byFirst
}

function phraseOf(name: string): CasedPhrase {
  const written = name.normalize('NFC').match(SYLLABLE) ?? []
  return { keys: written.map(caseKey), written }
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** "phó chủ tịch" → "Phó Chủ tịch": the office behind "phó" and "quyền" keeps its capital. */
const writePost = (post: string): string =>
  capital(post).replace(
    /^(Phó|Quyền|Nguyên) (\p{Ll})/u,
    (_, front: string, letter: string) => `${front} ${letter.toUpperCase()}`,
  )

const places: CasedPhrase[] = provinces
  .map(phraseOf)
  .map((one) => (DOUBTFUL_PLACES.has(one.keys.join(' ')) ? { ...one, after: PLACE_WORDS } : one))
const bodies = publicBodies.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(phraseOf)
const posts = postWords.posts
  .flatMap(({ words }) => words)
  .filter((post) => post.includes(' ') && !SMALL_POSTS.test(post))
  .map(writePost)
  .map(phraseOf)
/** Only what cannot be read as a word: "bhyt", but not "bí" or "hà". */
const shorts = abbreviationWords.abbreviations
  .flatMap(({ entries }) => entries.map(({ short }) => short))
  .filter((short) => /^\p{Lu}{3,}$/u.test(short) && !isSyllableShape(short.toLowerCase()))
  .map(phraseOf)
/** Bodies behind their abbreviation: "Ủy ban nhân dân". */
const longs = abbreviationWords.abbreviations
  .flatMap(({ entries }) => entries.map(({ long }) => long))
  .filter((long) => /^\p{Lu}/u.test(long))
  .map(phraseOf)
const common = [...places, ...bodies, ...longs, ...posts, ...shorts, ...ALWAYS.map(phraseOf)].filter(
  ({ written }) => written.length > 1 || /^\p{Lu}/u.test(written[0] ?? ''),
)

const lastOf = (words: string): string => caseKey(words.split(/[ /]/u).at(-1) ?? '')

/** The last syllable of a form of address: a person's name follows, whatever the family name. */
export const beforeAnyName: ReadonlySet<string> = new Set(
  postWords.honorifics.flatMap(({ group, words }) => (group === ADDRESS ? words : [])).map(lastOf),
)
/** The last syllable of a rank or a post: a name may follow, or the body it is held in. */
export const beforeClearName: ReadonlySet<string> = new Set(
  [...postWords.posts, ...postWords.honorifics]
    .flatMap(({ words }) => words)
    .filter((post) => post.includes(' '))
    .map(lastOf),
)

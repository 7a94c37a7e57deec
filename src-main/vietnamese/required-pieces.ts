/**
 * What every match of a pattern holds: one of these pieces, in small letters, with " " for blanks and line ends and "0" for a
 * number. Read from the source of the pattern, so that nobody keeps a second list of its words; `null` where it tells nothing.
 */
export function requiredPieces({ source }: RegExp): readonly string[] | null {
  return heldBy(readChoice({ source, at: 0 }))
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ').replace(/\d+/gu, '0')

type Cursor = { source: string; at: number }

/**
 * What is known of the texts a part matches. `exact`: all of them; `tail`: each ends in one of these; `held`: each holds one
 * of these, or what is matched around it does.
 */
type Part = { exact: readonly string[] | null; tail: readonly string[]; held: readonly string[] | null }

const NOTHING: Part = { exact: [''], tail: [''], held: null }
const ANYTHING: Part = { exact: null, tail: [''], held: null }
const exactly = (pieces: readonly string[]): Part => ({ exact: pieces, tail: pieces, held: null })

/** Looking for more pieces than this takes as long as trying the pattern. */
const MOST_PIECES = 96

const isOfUse = (pieces: readonly string[]): boolean =>
  pieces.length <= MOST_PIECES && pieces.every((piece) => piece.length > 1)

/** How often one of the pieces stands in a text by chance; long ones and letters with marks are rare. */
const chance = (pieces: readonly string[]): number =>
  pieces.reduce((sum, piece) => sum + 0.4 ** piece.length * 0.3 ** piece.replace(/[\x00-\x7f]/g, '').length, 0)

const rarer = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null => {
  if (!other || !isOfUse(other)) return one
  return one && chance(one) <= chance(other) ? one : other
}

/** Who holds a piece holds what stands in it. */
const shortest = (pieces: readonly string[]): readonly string[] =>
  pieces.filter((piece) => !pieces.some((other) => other !== piece && piece.includes(other)))

const unite = (lists: readonly (readonly string[])[]): readonly string[] | null => {
  const all = [...new Set(lists.flat())]
  return all.length <= MOST_PIECES ? all : null
}

/** Each of the first followed by each of the second. */
const follow = (first: readonly string[], second: readonly string[]): readonly string[] | null =>
  first.length * second.length <= MOST_PIECES
    ? [...new Set(first.flatMap((one) => second.map((two) => plain(one + two))))]
    : null

function readChoice(cursor: Cursor): Part {
  const ways = [readSequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    ways.push(readSequence(cursor))
  }
  const [only] = ways
  if (only && ways.length === 1) return only
  const exacts = ways.flatMap(({ exact }) => (exact ? [exact] : []))
  const helds = ways.map(heldBy).filter((held) => held !== null)
  return {
    exact: exacts.length === ways.length ? unite(exacts) : null,
    tail: unite(ways.map(({ exact, tail }) => exact ?? tail)) ?? [''],
    held: helds.length === ways.length ? unite([shortest(helds.flat())]) : null,
  }
}

function readSequence(cursor: Cursor): Part {
  let run: readonly string[] = ['']
  let isExact = true
  let held: readonly string[] | null = null
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const part = readQuantified(cursor)
    held = rarer(held, part.held)
    const joined = part.exact && follow(run, part.exact)
    if (!joined) {
      held = rarer(held, shortest(run))
      isExact = false
    }
    run = joined ?? part.exact ?? part.tail
  }
  held = rarer(held, shortest(run))
  return { exact: isExact ? run : null, tail: run, held }
}

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/uy

function readQuantified(cursor: Cursor): Part {
  const part = readPart(cursor)
  QUANTIFIER.lastIndex = cursor.at
  const [written = '', least] = QUANTIFIER.exec(cursor.source) ?? []
  cursor.at += written.length
  if (written === '') return part
  const mayMiss = written[0] === '*' || written[0] === '?' || least === '0'
  // Runs of blanks and of digits are written as one.
  const isRun = part.exact?.length === 1 && (part.exact[0] === ' ' || part.exact[0] === '0')
  if (isRun || written[0] === '?') return mayMiss ? maybe(part) : part
  if (mayMiss) return ANYTHING
  return { ...part, exact: null, tail: part.exact ?? part.tail, held: heldBy(part) }
}

function maybe({ exact }: Part): Part {
  const ways = exact && unite([exact, ['']])
  return ways ? exactly(ways) : ANYTHING
}

const heldBy = ({ exact, held }: Part): readonly string[] | null => rarer(held, exact && shortest(exact))

function readPart(cursor: Cursor): Part {
  const { source } = cursor
  const first = source[cursor.at]
  if (first === '(') return readGroup(cursor)
  if (first === '[') return readClass(cursor)
  if (first === '\\') return readEscape(cursor)
  const letter = String.fromCodePoint(source.codePointAt(cursor.at) ?? 0)
  cursor.at += letter.length
  if (letter === '^' || letter === '$') return NOTHING
  return letter === '.' || letter.length > 1 ? ANYTHING : exactly([plain(letter)])
}

const GROUP = /\((?:\?(?:<(?<name>[^>=!]*)>|(?<look><?[=!])|:))?/uy

/** What is looked for around a place is held by the text too, if it must be there. */
function readGroup(cursor: Cursor): Part {
  GROUP.lastIndex = cursor.at
  const match = GROUP.exec(cursor.source)
  if (!match || cursor.source.startsWith('?', cursor.at + match[0].length)) throw new Error(`group: ${cursor.source}`)
  cursor.at += match[0].length
  const inside = readChoice(cursor)
  cursor.at++
  const look = match.groups?.look
  if (!look) return inside
  return look.endsWith('=') ? { ...NOTHING, held: heldBy(inside) } : NOTHING
}

const CLASS = /\[(?<not>\^?)(?<inside>(?:\\.|[^\]\\])*)\]/uy

function readClass(cursor: Cursor): Part {
  CLASS.lastIndex = cursor.at
  const match = CLASS.exec(cursor.source)
  cursor.at += match?.[0].length ?? 1
  const inside = match?.groups?.inside ?? ''
  if (match?.groups?.not || inside === '') return ANYTHING
  if (/^(?:\\d|\d-\d|\d)+$/u.test(inside)) return exactly(['0'])
  if (/\\[a-z]|[^\\]-.|[\ud800-\udfff]/i.test(inside)) return ANYTHING
  return exactly([...new Set([...inside.replace(/\\(.)/gu, '$1')].map(plain))])
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u(?<hex>[\da-f]{4})|x(?<short>[\da-f]{2})|\d+|(?<letter>.))/iuy

function readEscape(cursor: Cursor): Part {
  ESCAPE.lastIndex = cursor.at
  const match = ESCAPE.exec(cursor.source)
  if (!match) throw new Error(`escape: ${cursor.source}`)
  cursor.at += match[0].length
  const { hex, short, letter } = match.groups ?? {}
  if (hex || short) return exactly([plain(String.fromCharCode(Number.parseInt(hex ?? short ?? '', 16)))])
  if (letter === 'd') return exactly(['0'])
  if (letter === 's' || letter === 'n' || letter === 't') return exactly([' '])
  if (letter === 'b') return NOTHING
  return letter === undefined || /[a-z]/iu.test(letter) ? ANYTHING : exactly([letter])
}

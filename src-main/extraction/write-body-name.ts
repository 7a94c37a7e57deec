import { abbreviationNames } from '#vietnamese/abbreviation-names.ts'
import { publicBodies } from '#vietnamese/public-bodies.ts'
import { BOARD, NAME_NEXT, PLACE_NEXT } from './rules/find-letterhead-patterns.ts'

/** By their names in capitals, the longest first. */
const known: readonly [string, string][] = publicBodies
  .map(({ name }): [string, string] => [name.toUpperCase(), name])
  .sort(([a], [b]) => b.length - a.length)

const shortForms = new Set(abbreviationNames.map(({ short }) => short))

/** A name in capitals as running text writes it: "SỞ NỘI VỤ" → "Sở Nội vụ". Names in mixed case stay as they are. */
export function writeBodyName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  const spaced = name.replace(/\s+/gu, ' ')
  const written = writeWords(spaced)
  const start = known.find(([capitals]) => spaced === capitals || spaced.startsWith(`${capitals} `))
  return start ? start[1] + written.slice(start[1].length) : written
}

function writeWords(name: string): string {
  let previous = ''
  let isPlace = false
  const words = name.split(/\s+/u).map((written, at) => {
    const word = shortForms.has(written) ? written : written.toLowerCase()
    isPlace ||= PLACE_NEXT.test(previous)
    const starts = previous === '' || isPlace || NAME_NEXT.test(previous) || (at === 1 && BOARD.test(previous))
    previous = word
    return starts ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
  })
  return words.join(' ')
}

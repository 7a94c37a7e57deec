import { BOARD, NAME_NEXT, PLACE_NEXT } from './rules/find-letterhead-patterns.ts'

/** A name in capitals as running text writes it: "SỞ NỘI VỤ" → "Sở Nội vụ". Names in mixed case stay as they are. */
export function writeBodyName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  let previous = ''
  let isPlace = false
  const words = name
    .toLowerCase()
    .split(/\s+/u)
    .map((word, at) => {
      isPlace ||= PLACE_NEXT.test(previous)
      const starts = previous === '' || isPlace || NAME_NEXT.test(previous) || (at === 1 && BOARD.test(previous))
      previous = word
      return starts ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
    })
  return words.join(' ')
}

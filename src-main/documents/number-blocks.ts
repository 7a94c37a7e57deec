import type { Block } from './official-document.ts'
import { pointLetter } from './point-letter.ts'

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number printed before each block (`I.`, `1.`, `a)`, `-`), empty where there is none. Word numbers for itself. */
export function numberBlocks(blocks: readonly Block[]): string[] {
  const counts = { section: 0, titled: 0, lists: new Map<number, number>() }
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        if (block.level === 2) return `${++counts.titled}.`
        counts.titled = 0
        return `${toRoman(++counts.section)}.`
      case 'clause': {
        const next = (counts.lists.get(block.list) ?? 0) + 1
        counts.lists.set(block.list, next)
        return `${next}.`
      }
      case 'point':
        return `${pointLetter(block.place)})`
      case 'dash':
        return '-'
      default:
        return ''
    }
  })
}

function toRoman(value: number): string {
  let rest = value
  let roman = ''
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      roman += letters
      rest -= worth
    }
  }
  return roman
}

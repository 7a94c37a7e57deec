import { pointLetter } from '#vietnamese/point-letter.ts'
import type { Block, DivisionBlock } from './official-document.ts'
import { toRoman } from './to-roman.ts'
import { divisionWords } from './wording/division-words.ts'

type Unit = DivisionBlock['unit']
type Counts = Record<Unit | 'heading' | 'titled', number> & { lists: Map<number, number> }

/** What starts anew in each; articles count on through the whole paper (NĐ 30, Phụ lục I, II.6đ). */
const restarts: Record<Unit, readonly (Unit | 'heading' | 'titled')[]> = {
  part: ['chapter', 'section', 'subsection', 'heading', 'titled'],
  chapter: ['section', 'subsection', 'heading', 'titled'],
  section: ['subsection', 'heading', 'titled'],
  subsection: ['heading', 'titled'],
  article: ['titled'],
}

/**
 * The number printed before each block (`Chương I`, `Điều 1.`, `I.`, `1.`, `a)`, `-`), empty where there is none. In the
 * Word file real numbering counts the same way by itself.
 */
export function numberBlocks(blocks: readonly Block[]): string[] {
  const counts: Counts = {
    part: 0,
    chapter: 0,
    section: 0,
    subsection: 0,
    article: 0,
    heading: 0,
    titled: 0,
    lists: new Map(),
  }
  return blocks.map((block) => numberBlock(block, counts))
}

function numberBlock(block: Block, counts: Counts): string {
  switch (block.type) {
    case 'division':
      return numberDivision(block.unit, counts)
    case 'heading':
      if (block.level === 2) return `${++counts.titled}.`
      counts.titled = 0
      return `${toRoman(++counts.heading)}.`
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
}

function numberDivision(unit: Unit, counts: Counts): string {
  for (const below of restarts[unit]) counts[below] = 0
  const number = ++counts[unit]
  const isRoman = unit === 'part' || unit === 'chapter'
  return `${divisionWords[unit]} ${isRoman ? toRoman(number) : number}${unit === 'article' ? '.' : ''}`
}

import { type Face, timesWidths } from './profiles/times-widths.ts'

const MM_PER_POINT = 25.4 / 72
const UNITS_PER_EM = 2048
/** For a character outside the table: a wide letter, so that a guess wraps early rather than overflows. */
const UNKNOWN = 1479

const tables = {
  regular: widthTable('regular'),
  bold: widthTable('bold'),
  italic: widthTable('italic'),
} satisfies Record<Face, Map<string, number>>

function widthTable(face: Face): Map<string, number> {
  return new Map(
    timesWidths[face].flatMap(([width, characters]) => [...characters].map((char) => [char, width] as const)),
  )
}

/** Width of a line of Times New Roman in millimetres; `size` in points. */
export function measureText(text: string, size: number, face: Face): number {
  const table = tables[face]
  // The horn (U+031B) stays on its letter, every other mark is as wide as nothing.
  const base = text
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC')
  let units = 0
  for (const char of base) units += table.get(char) ?? UNKNOWN
  return (units / UNITS_PER_EM) * size * MM_PER_POINT
}

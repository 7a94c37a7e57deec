import { matchTyped, OTHER_MARKS } from '#vietnamese/match-typed.ts'
import type { commandWords } from '../../text/commands.ts'

export type PaletteGroup = keyof typeof commandWords.groups

/** One line of the palette. */
export type PaletteItem = {
  id: string
  group: PaletteGroup
  label: string
  detail?: string
  keys?: string
  run: () => void
}

/** The lines that answer what was typed, the best first; with nothing typed all of them, as they come. */
export function matchItems(items: readonly PaletteItem[], typed: string, most: number): PaletteItem[] {
  if (typed.trim() === '') return items.slice(0, most)
  return items
    .map((item) => ({ item, score: matchTyped(typed, item.label) }))
    .filter(({ score }) => score !== null && score < OTHER_MARKS)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .slice(0, most)
    .map(({ item }) => item)
}

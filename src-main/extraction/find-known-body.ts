import { foldKey, foldWithMap } from '#vietnamese/fold.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

/** The host stands near the top of notes and news. */
const LOOK = 1200

const wholeWords = (key: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${key.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![a-z0-9])`, 'u')

/** The name as the directory spells it, where it is one of its bodies in other case or without tone marks. */
export function spellBody(name: string, names: readonly string[]): string {
  const key = foldKey(name)
  return names.find((one) => foldKey(one) === key) ?? name
}

/** The first body of the directory that the head of the text names, whatever its case or tones. */
export function findKnownBody({ work }: WorkingText, names: readonly string[]): Range | null {
  if (names.length === 0) return null
  const { folded, positions } = foldWithMap(work.slice(0, LOOK))
  const found = names.flatMap((name) => {
    const key = foldWithMap(name.trim()).folded
    const at = key === '' ? -1 : folded.search(wholeWords(key))
    return at < 0 ? [] : [{ start: positions[at] ?? 0, end: positions[at + key.length] ?? work.length }]
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

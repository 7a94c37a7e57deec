import { placeTonesAsPress } from './tone-placement.ts'

const collator = new Intl.Collator('vi')

/** Order of people: given name (last syllable), then family name, then middle names; tone placement does not count. */
export function compareVietnameseNames(a: string, b: string): number {
  const left = nameParts(a)
  const right = nameParts(b)
  for (const [at, part] of left.entries()) {
    const order = collator.compare(part, right[at] ?? '')
    if (order !== 0) return order
  }
  return 0
}

function nameParts(name: string): string[] {
  const syllables = placeTonesAsPress(name.normalize('NFC')).trim().split(/\s+/u)
  return [syllables.at(-1) ?? '', syllables[0] ?? '', syllables.slice(1, -1).join(' ')]
}

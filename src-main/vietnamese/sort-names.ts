import { placeTonesAsPress } from './tone-placement.ts'

const collator = new Intl.Collator('vi')

/** Order of people: given name (last syllable), then family name, then middle names; tone placement does not count. */
export const compareVietnameseNames = (a: string, b: string): number => compareParts(nameParts(a), nameParts(b))

/** Things in the order of their names. Each name is taken apart once: at 300 names that is most of the work. */
export function sortByVietnameseName<Named>(list: readonly Named[], nameOf: (one: Named) => string): Named[] {
  const named = list.map((one) => ({ one, parts: nameParts(nameOf(one)) }))
  return named.toSorted((a, b) => compareParts(a.parts, b.parts)).map(({ one }) => one)
}

function compareParts(left: readonly string[], right: readonly string[]): number {
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

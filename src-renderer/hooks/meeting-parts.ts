import type { Meeting } from '#domain/meeting.ts'

/** The parts of a meeting that the editor changes; sources and proposals change only through calls of their own. */
export type EditableParts = Omit<Meeting, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'sources' | 'proposals'>
export type ChangedParts = Partial<EditableParts>

const FIXED = new Set<string>(['id', 'revision', 'createdAt', 'updatedAt', 'sources', 'proposals'])

/** The parts in which `meeting` is no longer the same value as `base`. */
export function changedParts(base: Meeting, meeting: Meeting): ChangedParts {
  const changed = Object.entries(meeting).filter(
    ([name, value]) => !FIXED.has(name) && value !== base[name as keyof Meeting],
  )
  return Object.fromEntries(changed) as ChangedParts
}

/** All parts of a meeting that the editor changes. */
export const editableParts = (meeting: Meeting): ChangedParts =>
  Object.fromEntries(Object.entries(meeting).filter(([name]) => !FIXED.has(name))) as ChangedParts

export const hasParts = (parts: ChangedParts): boolean => Object.keys(parts).length > 0

/** Whether a meeting already holds exactly these parts, so that nothing is left to save. */
export function holdsParts(meeting: Meeting, parts: ChangedParts): boolean {
  return Object.entries(parts).every(([name, value]) => isSame(meeting[name as keyof Meeting], value))
}

/** The same but for white space at an end of a text: a key that nobody misses, and nobody should be asked about. */
export function holdsWords(meeting: Meeting, parts: ChangedParts): boolean {
  return Object.entries(parts).every(([name, value]) => isSame(meeting[name as keyof Meeting], value, wordsOf))
}

type Reading = (text: string) => string

/** As the core keeps it. */
const asStored: Reading = (text) => text.normalize('NFC')
const wordsOf: Reading = (text) => asStored(text).trim()

/** Equal as stored: the order of keys does not matter. */
function isSame(one: unknown, other: unknown, read: Reading = asStored): boolean {
  if (typeof one === 'string' && typeof other === 'string') return read(one) === read(other)
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))]
  return a.length === b.size && a.every(([key, value]) => b.has(key) && isSame(value, b.get(key), read))
}

export type SessionName = 'morning' | 'noon' | 'afternoon' | 'evening'

const WORDS: Record<SessionName, string> = { morning: 'sáng', noon: 'trưa', afternoon: 'chiều', evening: 'tối' }

/** "afternoon" → "chiều". */
export const sessionWord = (session: SessionName): string => WORDS[session]

/** "Chiều" → "afternoon"; `null` for any other word. */
export function sessionOfWord(word: string): SessionName | null {
  const wanted = word.normalize('NFC').toLowerCase()
  const names: readonly SessionName[] = ['morning', 'noon', 'afternoon', 'evening']
  return names.find((name) => WORDS[name] === wanted) ?? null
}

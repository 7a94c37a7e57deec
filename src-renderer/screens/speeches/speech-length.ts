import type { Paragraph, Speech } from '#domain/speech.ts'
import { countSyllables } from '#vietnamese/count-syllables.ts'

/** A paragraph is counted once, however often its speech is drawn. */
const counted = new WeakMap<Paragraph, number>()

function countParagraph(paragraph: Paragraph): number {
  const known = counted.get(paragraph)
  if (known !== undefined) return known
  const count = countSyllables(paragraph.text)
  counted.set(paragraph, count)
  return count
}

/** How many syllables a speech has. */
export const countSpeech = ({ paragraphs }: Pick<Speech, 'paragraphs'>): number =>
  paragraphs.reduce((sum, paragraph) => sum + countParagraph(paragraph), 0)

/** How long that takes at so many syllables a minute: below ten to the half minute, else whole minutes. */
export function minutesOf(syllables: number, rate: number): number {
  const minutes = syllables / rate
  return minutes < 10 ? Math.ceil(minutes * 2) / 2 : Math.round(minutes)
}

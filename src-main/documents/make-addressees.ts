import { paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { blank } from './wording/letterhead-words.ts'
import { trimSentence } from './wording/sentence.ts'

/**
 * Box 9a (NĐ 30, Phụ lục I, II.9d): one name on the line of `Kính gửi:`; of several each has a line of its own, a dash
 * under the colon and `;`, the last `.`. What the office has settled for this paper wins over `names`.
 */
export function makeAddressees({ record, profile }: PaperContext, names: readonly string[]): Block[] {
  const settled = clean(record.addressees)
  const all = settled.length > 0 ? settled : clean(names)
  const label = profile.letter.addresseeLabel
  const [first = blank] = all
  if (all.length < 2) return [paragraph(`${label} ${first}`, 'addressee')]
  const lines = all.map((name, at) => `- ${name}${at === all.length - 1 ? '.' : ';'}`)
  return [paragraph(label, 'addressee'), ...lines.map((line) => paragraph(line, 'addresseeLine'))]
}

const clean = (names: readonly string[]): string[] =>
  names.map((name) => trimSentence(name.replace(/^\s*[-–•+*]\s*/u, ''))).filter((name) => name !== '')

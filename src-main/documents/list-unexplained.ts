import { everydayAbbreviations } from '#vietnamese/abbreviation-names.ts'
import type { Block } from './official-document.ts'

const SHORT_FORM =
  /(?<![\p{L}\p{M}\p{N}/&.-])\p{Lu}[\p{Lu}\p{N}]*(?:[&.-]?\p{Lu}[\p{Lu}\p{N}]*)*(?![\p{L}\p{M}\p{N}/&])/gu
const EXPLAINED = /\((?<short>[^()\s]{2,12})\)/gu
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu

/** Short forms that a reader outside the office meets without a word of explanation, in the order of the paper. */
export function listUnexplained(blocks: readonly Block[]): string[] {
  const texts = blocks.map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : ''))
  const explained = new Set(texts.flatMap((text) => [...text.matchAll(EXPLAINED)].map((match) => match.groups?.short)))
  const met = texts.flatMap((text) => [...text.replace(QUOTED, ' ').matchAll(SHORT_FORM)].map(([short]) => short))
  return [...new Set(met)].filter((short) => isShortForm(short) && !explained.has(short))
}

const isShortForm = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/^[IVXLC]+$/u.test(text) && !everydayAbbreviations.has(text)

import { paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { openBasis } from './wording/paper-words.ts'
import { capitalizeFirst, trimSentence } from './wording/sentence.ts'

/** Căn cứ ban hành: one a line, `;` after each, the last with a full stop (NĐ 30, Phụ lục I, II.6a). */
export function listLegalBases({ record, profile }: PaperContext): Block[] {
  const { opening, lastMark } = profile.legalBasis
  const bases = record.legalBases.map((text) => trimSentence(text)).filter((text) => text !== '')
  return bases.map((text, at) =>
    paragraph(`${opening}${capitalizeFirst(openBasis(text))}${at === bases.length - 1 ? lastMark : ';'}`, 'legalBasis'),
  )
}

/** The bases come before the body and after those it is addressed to (Phụ lục III, Mẫu 1.5). */
export function withLegalBases(blocks: readonly Block[], context: PaperContext): Block[] {
  const isAddressee = (block: Block) =>
    block.type === 'paragraph' && (block.style === 'addressee' || block.style === 'addresseeLine')
  const at = blocks.findIndex((block) => !isAddressee(block))
  return blocks.toSpliced(at < 0 ? blocks.length : at, 0, ...listLegalBases(context))
}

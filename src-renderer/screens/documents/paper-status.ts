import type { PaperEntry } from '#contract/paper-shapes.ts'
import type { DocumentRecord } from '#domain/document-record.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { padNumber, writeCount } from '../../parts/number-text.ts'
import { papersWords } from '../../text/papers.ts'

type Counts = Pick<PaperEntry, 'contradictions' | 'missing'>
export type PaperState = 'contradicted' | 'incomplete' | 'ready'

export const stateOf = ({ contradictions, missing }: Counts): PaperState =>
  contradictions > 0 ? 'contradicted' : missing > 0 ? 'incomplete' : 'ready'

/** How a paper stands, in words: what contradicts, what is missing, when it was last exported. */
export function describeState({ contradictions, missing }: Counts, exportedAt: DocumentRecord['exportedAt']): string {
  const parts = [
    contradictions > 0 && papersWords.contradictions(writeCount(contradictions)),
    missing > 0 && papersWords.missing(writeCount(missing)),
    contradictions === 0 && missing === 0 && papersWords.ready,
    exportedAt !== null && papersWords.exportedOn(writeMoment(exportedAt).slice(6, 11)),
  ]
  return parts.filter((part) => part !== false).join(' · ')
}

/** How several papers of a kind stand together: how many of them cannot leave, how many have blanks. */
export function describeStates(papers: readonly Counts[]): { state: PaperState; text: string } {
  const count = (state: PaperState) => papers.filter((one) => stateOf(one) === state).length
  const [contradicted, incomplete] = [count('contradicted'), count('incomplete')]
  const parts = [
    contradicted > 0 && papersWords.severalContradicted(writeCount(contradicted)),
    incomplete > 0 && papersWords.severalIncomplete(writeCount(incomplete)),
    contradicted === 0 && incomplete === 0 && papersWords.ready,
  ]
  const state = contradicted > 0 ? 'contradicted' : incomplete > 0 ? 'incomplete' : 'ready'
  return { state, text: parts.filter((part) => part !== false).join(' · ') }
}

/** `09/TB-VP` as printed: numbers below ten with their nought (NĐ 30, Phụ lục I, II.3); a dash while there is none. */
export function writeNumber({ number, symbol }: Pick<DocumentRecord, 'number' | 'symbol'>): string {
  if (number === null && symbol === '') return ''
  return [number === null ? '–' : padNumber(number), symbol].filter((part) => part !== '').join('/')
}

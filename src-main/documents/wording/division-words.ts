import type { DivisionBlock } from '../official-document.ts'

/** NĐ 30, Phụ lục I, II.6đ. */
export const divisionWords: Record<DivisionBlock['unit'], string> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
}

/** The first line of an annex (III.1b): its number stands there only where the paper has two or more (III.1a). */
export const annexLabel = (number: string): string => (number === '' ? 'Phụ lục' : `Phụ lục ${number}`)

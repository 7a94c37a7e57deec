import { numberBlocks } from './number-blocks.ts'
import type { Block, Closing, OfficialDocument, Signature } from './official-document.ts'

const LEADER = '…………………………'

/** The paper as plain text for a portal: one line a paragraph, a blank line between parts. */
export function renderText(document: OfficialDocument): string {
  const parts = [headLines(document), titleLines(document), bodyLines(document.blocks), closingLines(document.closing)]
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${text.join('\n\n').replaceAll('\u00a0', ' ')}\n`
}

function headLines({ header }: OfficialDocument): string[] {
  if (header === null) return []
  if (header.type === 'masthead') return [header.name, ...header.lines]
  const { governingBody, issuingBody, symbol, secrecy, nationalName, motto, placeAndDate } = header
  const left = [governingBody, issuingBody, symbol, secrecy].filter((line) => line !== '')
  return [...left, '', ...[nationalName, motto, placeAndDate].filter((line) => line !== '')]
}

const titleLines = ({ titles }: OfficialDocument): string[] =>
  [titles.typeName, titles.subject, titles.placeAndDate].filter((line) => line !== '')

function bodyLines(blocks: readonly Block[]): string[] {
  const numbers = numberBlocks(blocks)
  return blocks.flatMap((block, at) => {
    if (block.type === 'table') return [block.columns.map((column) => column.title), ...block.rows].map(joinCells)
    const text = 'runs' in block ? block.runs.map((run) => run.text).join('') : block.text
    const leader = block.type === 'paragraph' && block.endsInLeader ? LEADER : ''
    const line = [numbers[at] ?? '', `${text}${leader}`].filter((part) => part !== '').join(' ')
    return block.type === 'heading' ? ['', line] : [line]
  })
}

const joinCells = (cells: readonly string[]): string => cells.join(' | ')

function closingLines(closing: Closing): string[] {
  switch (closing.type) {
    case 'none':
      return []
    case 'byline':
      return [closing.text]
    case 'signature':
      return [...signatureLines(closing.signature), '', closing.recipientsLabel, ...closing.recipients]
    case 'minutes':
      return [
        ...signatureLines(closing.secretary),
        '',
        ...signatureLines(closing.chair),
        '',
        closing.recipientsLabel,
        ...closing.recipients,
      ]
  }
}

const signatureLines = ({ lines, fullName }: Signature): string[] => [...lines, fullName]

import { numberBlocks } from './number-blocks.ts'
import type { Annex, Block, Closing, Letterhead, OfficialDocument, Signature } from './official-document.ts'
import { toRoman } from './to-roman.ts'
import { annexLabel } from './wording/division-words.ts'

const LEADER = '…………………………'

/** The paper as plain text for a portal: one line a paragraph, a blank line between parts. */
export function renderText(document: OfficialDocument): string {
  const { annexes } = document
  const parts = [
    headLines(document),
    titleLines(document),
    bodyLines(document.blocks),
    closingLines(document.closing),
    document.contactLines,
    ...annexes.flatMap((annex, at) => annexParts(annex, annexes.length > 1 ? toRoman(at + 1) : '')),
  ]
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${text.join('\n\n').replaceAll('\u00a0', ' ')}\n`
}

const isFilled = (line: string): boolean => line !== ''

function headLines({ header }: OfficialDocument): string[] {
  if (header === null) return []
  if (header.type === 'masthead') return [header.name, ...header.lines]
  return letterheadLines(header)
}

function letterheadLines(head: Letterhead): string[] {
  const marks = [head.secrecy, head.urgency]
  const left = [head.governingBody, head.issuingBody, head.symbol, head.letterSubject, ...marks].filter(isFilled)
  const right = [head.circulation, head.nationalName, head.motto, head.placeAndDate].filter(isFilled)
  return [...left, '', ...right]
}

const titleLines = ({ titles }: OfficialDocument): string[] =>
  [titles.typeName, titles.subject, titles.placeAndDate].filter(isFilled)

function annexParts(annex: Annex, number: string): string[][] {
  const note = annex.attachedTo === '' ? [] : [`(${annex.attachedTo})`]
  return [[annexLabel(number), annex.title.toUpperCase(), ...note].filter(isFilled), bodyLines(annex.blocks)]
}

function bodyLines(blocks: readonly Block[]): string[] {
  const numbers = numberBlocks(blocks)
  return blocks.flatMap((block, at) => blockLines(block, numbers[at] ?? ''))
}

function blockLines(block: Block, number: string): string[] {
  switch (block.type) {
    case 'table':
      if (block.rows.length === 0) return []
      return [
        joinCells(block.columns.map((column) => column.title)),
        ...block.rows.map((row) =>
          row.look === 'plain' ? joinCells(row.cells) : row.cells.filter(isFilled).join(' | '),
        ),
      ]
    case 'picture':
      return [`[${block.alt}]`]
    case 'division':
      return block.unit === 'article' ? ['', `${number} ${block.text}`] : ['', number, block.text.toUpperCase()]
    case 'heading':
      return ['', `${number} ${block.text}`]
    default: {
      const text = block.runs.map((run) => run.text).join('')
      const leader = block.type === 'paragraph' && block.endsInLeader ? LEADER : ''
      return [[number, `${text}${leader}`].filter(isFilled).join(' ')]
    }
  }
}

const joinCells = (cells: readonly string[]): string => cells.join(' | ')

function closingLines(closing: Closing): string[] {
  switch (closing.type) {
    case 'none':
      return []
    case 'byline':
      return [closing.text]
    case 'signature': {
      const recipients = [closing.recipientsLabel, ...closing.recipients, closing.draftMark].filter(isFilled)
      return [...signatureLines(closing.signature), '', ...recipients]
    }
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

const signatureLines = ({ lines, note, fullName }: Signature): string[] => [...lines, note, fullName].filter(isFilled)

import { numberBlocks } from '#documents/number-blocks.ts'
import type { Annex, Block, Closing, OfficialDocument, Run, Signature, TableRow } from '#documents/official-document.ts'

/** A paper's tree as lines to be read by people: every part with its kind, the layout rules by their id. */
export function writeTree(document: OfficialDocument): string {
  const { kind, profile, orientation, contactLines, properties, titles, header } = document
  const lines = [
    `paper ${kind} | ${profile.id} | ${orientation} | ${properties.title}`,
    ...Object.entries(header ?? {}).map(([name, value]) => `head ${name}: ${show(value)}`),
    ...Object.entries(titles).map(([name, value]) => `title ${name}: ${show(value)}`),
    ...writeBlocks(document.blocks),
    ...writeClosing(document.closing),
    ...document.annexes.flatMap(writeAnnex),
    ...contactLines.map((line) => `contact ${line}`),
  ]
  return `${lines.join('\n').replaceAll('\u00a0', '·')}\n`
}

const show = (value: unknown): string => (Array.isArray(value) ? value.join(' // ') : String(value))

const writeAnnex = ({ title, attachedTo, orientation, blocks }: Annex): string[] => [
  `annex ${orientation} | ${title} | ${attachedTo}`,
  ...writeBlocks(blocks),
]

function writeBlocks(blocks: readonly Block[]): string[] {
  const numbers = numberBlocks(blocks)
  return blocks.flatMap((block, at) => {
    const number = numbers[at] === '' ? '' : ` ${numbers[at]}`
    switch (block.type) {
      case 'table':
        return [
          `table ${block.columns.map(({ title, width, align }) => `${title} ${align} ${(width * 100).toFixed(1)}%`).join(' | ')}`,
          ...block.rows.map(writeRow),
        ]
      case 'picture':
        return [`picture ${block.photoId} ${block.width} ${block.alt}`]
      case 'heading':
        return [`heading ${block.level}${number} ${block.text}`]
      case 'division':
        return [`division ${block.unit}${number} ${block.text}`]
      case 'paragraph':
        return [`${block.style}: ${writeRuns(block.runs)}${block.endsInLeader ? ' ....' : ''}`]
      default:
        return [`${block.type}${number} ${writeRuns(block.runs)}`]
    }
  })
}

const writeRow = ({ look, cells }: TableRow): string => `  ${look === 'plain' ? '' : `${look}: `}${cells.join(' | ')}`

const writeRuns = (runs: readonly Run[]): string =>
  runs.map(({ text, isBold, isItalic }) => (isBold ? `*${text}*` : isItalic ? `_${text}_` : text)).join('')

function writeClosing(closing: Closing): string[] {
  switch (closing.type) {
    case 'none':
      return ['end']
    case 'byline':
      return [`byline ${closing.text}`]
    case 'signature':
      return [
        ...closing.recipients.map((line) => `${closing.recipientsLabel} ${line}`),
        `draft mark ${closing.draftMark}`,
        writeSignature('signs', closing.signature),
      ]
    case 'minutes':
      return [
        writeSignature('left', closing.secretary),
        writeSignature('right', closing.chair),
        ...closing.recipients.map((line) => `${closing.recipientsLabel} ${line}`),
      ]
  }
}

const writeSignature = (side: string, { lines, note, fullName }: Signature): string =>
  `${side} ${[...lines, note, fullName].filter((line) => line !== '').join(' / ')}`

import { textWidthOf } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Block, OfficialDocument } from '#documents/official-document.ts'

/**
 * Index of the first block that must stay with the closing part, so that a signature never stands alone: as many blocks
 * from the end as make two lines. Widow control keeps two lines of a long paragraph, a short one draws in the one before.
 */
export function findKeptBlocks(document: OfficialDocument): number {
  const { blocks, closing, profile } = document
  if (closing.type === 'none') return findLastTable(blocks)
  let lines = 0
  let from = blocks.length
  while (from > 0 && lines < profile.signature.keptLines) {
    from--
    lines += countLines(blocks[from], document)
  }
  return from
}

/** So many lines of totals below a table at the end of a paper go with its last rows. */
const MOST_TOTALS = 3

/** Without a closing part: the table that only its totals follow, so that they never stand alone on a page. */
function findLastTable(blocks: readonly Block[]): number {
  const at = blocks.findLastIndex((block) => block.type === 'table')
  return at >= 0 && blocks.length - 1 - at <= MOST_TOTALS ? at : blocks.length
}

function countLines(block: Block | undefined, document: OfficialDocument): number {
  const { profile, sizeTier } = document
  if (block === undefined || block.type === 'table' || block.type === 'picture') return profile.signature.keptLines
  const text = 'runs' in block ? block.runs.map((run) => run.text).join('') : block.text
  const width = measureText(text, profile.sizes[sizeTier].body, 'regular') + profile.body.firstLineIndent
  return Math.ceil(width / textWidthOf(document))
}

import { textWidthOf } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Block, OfficialDocument } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'

/**
 * Index of the first block that must stay with the closing part, so that a signature never stands alone: as many blocks
 * from the end as make two lines. Widow control keeps two lines of a long paragraph, a short one draws in the one before.
 */
export function findKeptBlocks({ blocks, closing, sizeTier }: OfficialDocument, profile: LayoutProfile): number {
  if (closing.type === 'none') return blocks.length
  const size = profile.sizes[sizeTier].body
  let lines = 0
  let from = blocks.length
  while (from > 0 && lines < profile.signature.keptLines) {
    from--
    lines += countLines(blocks[from], size, profile)
  }
  return from
}

function countLines(block: Block | undefined, size: number, profile: LayoutProfile): number {
  if (block?.type === 'table' || block === undefined) return profile.signature.keptLines
  const text = 'runs' in block ? block.runs.map((run) => run.text).join('') : block.text
  return Math.ceil((measureText(text, size, 'regular') + profile.body.firstLineIndent) / textWidthOf(profile))
}

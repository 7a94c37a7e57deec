import type { Annex, Block, OfficialDocument } from '#documents/official-document.ts'

/** A line of body text holds about so many letters. */
const LETTERS_A_LINE = 75
/** A picture takes at least so many lines. */
const PICTURE_LINES = 8

/** The beginning of a paper; `section`: the part (0 is the paper itself, then its annexes) in which it was cut off. */
export type CutPaper = { document: OfficialDocument; section: number }

/** A paper cut off after about so many lines; `null` where it has not that many. Annexes keep their names and numbers. */
export function cutPaper(document: OfficialDocument, lines: number): CutPaper | null {
  const budget = { left: lines }
  const blocks = takeBlocks(document.blocks, budget)
  if (budget.left <= 0) {
    const annexes = document.annexes.map(emptied)
    return { document: { ...document, blocks, closing: { type: 'none' }, annexes }, section: 0 }
  }
  for (const [at, annex] of document.annexes.entries()) {
    const taken = takeBlocks(annex.blocks, budget)
    if (budget.left > 0) continue
    const annexes = document.annexes.map((one, index) => {
      if (index < at) return one
      return index === at ? { ...one, blocks: taken } : emptied(one)
    })
    return { document: { ...document, annexes }, section: at + 1 }
  }
  return null
}

const emptied = (annex: Annex): Annex => ({ ...annex, blocks: [] })

function takeBlocks(blocks: readonly Block[], budget: { left: number }): Block[] {
  const taken: Block[] = []
  for (const block of blocks) {
    if (budget.left <= 0) break
    if (block.type === 'table') {
      const rows = block.rows.filter((row) => {
        const isTaken = budget.left > 0
        if (isTaken)
          budget.left -= Math.max(1, ...row.cells.map((text, at) => cellLines(text, block.columns[at]?.width)))
        return isTaken
      })
      taken.push({ ...block, rows })
      continue
    }
    taken.push(block)
    budget.left -= block.type === 'picture' ? PICTURE_LINES : Math.ceil(lengthOf(block) / LETTERS_A_LINE)
  }
  return taken
}

const cellLines = (text: string, share = 1): number => Math.ceil(text.length / (LETTERS_A_LINE * share))

function lengthOf(block: Exclude<Block, { type: 'table' | 'picture' }>): number {
  const text = 'runs' in block ? block.runs.map((run) => run.text).join('') : block.text
  return Math.max(1, text.length)
}

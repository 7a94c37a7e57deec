import { layOutAnnexHead } from './lay-out-head.ts'
import type { OfficialDocument, Sheet } from './official-document.ts'
import { renderBlocks } from './render-blocks.ts'
import { line, lines, rule } from './render-lines.ts'

/** One annex as HTML, with its three lines and their rule (NĐ 30, Phụ lục III, Mẫu 2.1). */
export function renderAnnex(document: OfficialDocument, at: number): string {
  const annex = document.annexes[at]
  if (annex === undefined) return ''
  const sheet: Sheet = { ...document, orientation: annex.orientation }
  const head = layOutAnnexHead(document, at, sheet)
  const titles = `${line('annex-label', head.label)}${lines('annex-title', head.titleLines)}${lines('annex-note', head.noteLines)}`
  const under = head.rule > 0 ? rule(head.rule) : ''
  return `<section class="paper-annex"><div class="annex-head">${titles}${under}</div>${renderBlocks(annex.blocks, sheet)}</section>`
}

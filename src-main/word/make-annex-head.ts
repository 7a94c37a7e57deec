import { Paragraph } from 'docx'
import { layOutAnnexHead, textWidthOf } from '#documents/lay-out-head.ts'
import type { OfficialDocument, Sheet } from '#documents/official-document.ts'
import { makeLines, makeParagraph, makeRule } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'

/** The three lines over an annex and the rule under them (NĐ 30, Phụ lục I, III.1; Mẫu 2.1). */
export function makeAnnexHead(document: OfficialDocument, at: number, sheet: Sheet): Paragraph[] {
  const { label, titleLines, noteLines, rule } = layOutAnnexHead(document, at, sheet)
  return [
    // A place in the outline, so that readers of a screen find the annex.
    makeParagraph('annexLabel', label, { outlineLevel: 0 }),
    ...(titleLines.length === 0 ? [] : [makeLines('annexTitle', titleLines)]),
    ...(noteLines.length === 0 ? [] : [makeLines('annexNote', noteLines)]),
    ...(rule > 0 ? [makeRule(rule, textWidthOf(sheet), sheet.profile.rule.thickness)] : []),
    new Paragraph({ style: styleId('rule'), spacing: { after: 120 } }),
  ]
}

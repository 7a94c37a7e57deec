import { HeightRule, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { makeParagraph } from './make-paragraph.ts'
import { toTwips } from './to-units.ts'

/** A frame in millimetres: its size, and how far from the left edge of what it stands in. */
export type Frame = { width: number; height: number; left: number; color: string }

/** Blank between the frame of a mark and its word, where no rule gives the frame's width. */
export const FRAME_MARGIN = 3
/** Frames of no given height are as high as those of urgency. */
export const FRAME_HEIGHT = 8

/**
 * A mark in a single frame of an exact size (NĐ 30, Phụ lục I, III.2): a table of one cell, which every word processor
 * draws alike, where a text box would be a drawing that some of them lose.
 */
export function makeStamp(text: string, style: 'secrecy' | 'urgency' | 'circulation', frame: Frame): Table {
  const line = { style: 'single', size: 8, color: frame.color } as const
  const width = toTwips(frame.width)
  const word: Paragraph = makeParagraph(style, text)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    indent: { size: toTwips(frame.left), type: WidthType.DXA },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: toTwips(frame.height), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            children: [word],
            verticalAlign: VerticalAlign.CENTER,
            width: { size: width, type: WidthType.DXA },
          }),
        ],
      }),
    ],
  })
}

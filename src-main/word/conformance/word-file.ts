/** How a run is printed, once styles, defaults and direct formatting are put together. Sizes in points. */
export type RunLook = {
  /** Fonts of its letters: Vietnamese letters may stand in another than plain ones. */
  fonts: readonly string[]
  size: number
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  /** Printed in capitals whatever is typed. */
  isCaps: boolean
  isHidden: boolean
  /** Hex without `#`, or `auto`. */
  color: string
}
/** Typed text; `\t` for a tab, `\n` for a line break. */
export type TextRun = { text: string; look: RunLook }

/** Gaps in points; `line` in lines where the rule is `auto`, else in points. */
export type Spacing = { before: number; after: number; line: number; lineRule: 'auto' | 'exact' | 'atLeast' }
/** Millimetres; a hanging first line is negative. */
export type Indent = { left: number; right: number; firstLine: number }
export type Align = 'left' | 'center' | 'right' | 'both'
export type Side = 'top' | 'bottom' | 'left' | 'right'

/** Where in a table a paragraph stands. `hasFrame`: the table shows lines, so that it is a table of data. */
export type Cell = {
  table: number
  row: number
  column: number
  columns: number
  /** Millimetres inside the cell's padding; 0 where the file does not tell. */
  width: number
  hasFrame: boolean
  hasBottomLine: boolean
  hasTopLine: boolean
}

/** A line drawn as a shape; length in millimetres, 0 where it cannot be told. */
export type DrawnLine = { length: number }

export type Region = 'body' | 'header' | 'footer' | 'box'

export type WordParagraph = {
  /** From 1, in reading order within its region. */
  number: number
  region: Region
  styleId: string
  runs: readonly TextRun[]
  /** The look of the paragraph mark: of an empty paragraph. */
  markLook: RunLook
  /** The automatic number as printed: `1.`, `a)`. */
  label: string
  labelLook: RunLook
  align: Align
  indent: Indent
  spacing: Spacing
  borders: Record<Side, boolean>
  cell: Cell | null
  section: number
  drawnLines: readonly DrawnLine[]
  hasPicture: boolean
  /** Kinds of the fields in it: `PAGE`, `NUMPAGES`. */
  fields: readonly string[]
  isSectionEnd: boolean
  hasPageBreak: boolean
}

/** Millimetres. */
export type WordSection = {
  width: number
  height: number
  isLandscape: boolean
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number }
  hasFirstPage: boolean
  /** Where the page numbers begin; `null` = they count on. */
  pageStart: number | null
  headers: { default: readonly WordParagraph[]; first: readonly WordParagraph[] }
  footers: { default: readonly WordParagraph[]; first: readonly WordParagraph[] }
}

export type WordFile = { paragraphs: readonly WordParagraph[]; sections: readonly WordSection[] }

export const textOf = (paragraph: Pick<WordParagraph, 'runs'>): string =>
  paragraph.runs.map((run) => (run.look.isHidden ? '' : run.text)).join('')

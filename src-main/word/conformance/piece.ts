import { foldKey } from '#vietnamese/fold.ts'
import type { TextRun, WordParagraph } from './word-file.ts'

/** One printed line, or the left or right half of one that a tab parts. */
export type Piece = {
  paragraph: WordParagraph
  /** Place of its paragraph in the file's list. */
  order: number
  runs: readonly TextRun[]
  /** As printed: automatic number in front, capitals where the file asks for them, NFC, without outer blanks. */
  text: string
  /** As typed, untouched. */
  typed: string
  key: string
  side: 'left' | 'right' | 'whole'
  /** Placed by tabs: its alignment cannot be read off the paragraph. */
  isTabbed: boolean
}

/** Millimetres from which on a paragraph without table or tab stands at the right. */
const RIGHT_INDENT = 55

/** The lines of a paragraph; `partsTabs`: a tab between two texts parts left from right, as in heads made without table. */
export function piecesOf(paragraph: WordParagraph, order: number, partsTabs: boolean): Piece[] {
  const lines = splitRuns(paragraph.runs, '\n')
  return lines.flatMap((line, at) => {
    const label = at === 0 ? paragraph.label : ''
    const segments = partsTabs ? splitRuns(line, '\t').filter((one) => textIn(one).trim() !== '') : [line]
    if (partsTabs && segments.length === 2 && paragraph.cell === null) {
      return segments.map((runs, place) =>
        makePiece(paragraph, order, { runs, label: '', side: place === 0 ? 'left' : 'right' }),
      )
    }
    return [makePiece(paragraph, order, { runs: line, label })]
  })
}

type Given = { runs: readonly TextRun[]; label: string; side?: 'left' | 'right' }

function makePiece(paragraph: WordParagraph, order: number, { runs, label, side }: Given): Piece {
  const printed = runs.map((run) => (run.look.isCaps ? run.text.toUpperCase() : run.text)).join('')
  const text = `${label === '' ? '' : `${label} `}${printed}`
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim()
  return {
    paragraph,
    order,
    runs: [
      ...(label === '' ? [] : [{ text: label, look: paragraph.labelLook }]),
      ...runs.filter((run) => run.text.trim() !== ''),
    ],
    text,
    typed: textIn(runs),
    key: foldKey(text),
    side: side ?? sideOf(paragraph),
    isTabbed: side !== undefined,
  }
}

function sideOf({ cell, align, indent }: WordParagraph): Piece['side'] {
  if (cell && cell.columns > 1 && !cell.hasFrame) {
    if (cell.column === 0) return 'left'
    return cell.column === cell.columns - 1 ? 'right' : 'whole'
  }
  return align === 'right' || indent.left > RIGHT_INDENT ? 'right' : 'whole'
}

const textIn = (runs: readonly TextRun[]): string => runs.map((run) => (run.look.isHidden ? '' : run.text)).join('')

function splitRuns(runs: readonly TextRun[], mark: '\n' | '\t'): TextRun[][] {
  const lines: TextRun[][] = [[]]
  for (const { text, look } of runs) {
    if (look.isHidden) continue
    for (const [at, part] of text.split(mark).entries()) {
      if (at > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push({ text: part, look })
    }
  }
  return lines
}

/** Whether its letters are capitals; `null` where it has too few to tell. */
export function isUpper(text: string): boolean | null {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length < 2 ? null : letters === letters.toUpperCase()
}

/** `all`, `none` or `some` of the letters and digits stand in runs of which `test` is true. */
export function shareOf(piece: Pick<Piece, 'runs'>, test: (run: TextRun) => boolean): 'all' | 'none' | 'some' {
  const marked = piece.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text))
  const count = marked.filter(test).length
  if (count === 0) return 'none'
  return count === marked.length ? 'all' : 'some'
}

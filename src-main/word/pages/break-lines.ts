import { measureText } from '#documents/measure-text.ts'
import type { RunFormat } from './read-format.ts'
import type { Piece } from './read-paragraph.ts'

type Word = { text: string; width: number; format: RunFormat }

/** Rounding of widths must not send a word to the next line that the layout has kept on this one. */
const TOLERANCE = 0.02

/**
 * Breaks the text of a cell into lines as a word processor does, by the widths of the font and not by those a screen
 * rounds to: the layout tells where the row stands, but not how its cells are broken. `room` in millimetres.
 */
export function breakLines(pieces: readonly Piece[], room: number, firstIndent: number): Piece[] {
  const broken: Piece[] = []
  let left = room - firstIndent
  for (const piece of pieces) {
    if (piece.type === 'break') left = room
    if (piece.type !== 'text') {
      broken.push(piece)
      continue
    }
    for (const word of cutIntoWords(piece.text, piece.format)) {
      const needed = word.width - blanksAtEnd(word)
      if (needed > left + TOLERANCE && left < room) {
        broken.push({ type: 'break' })
        left = room
      }
      for (const part of needed > room ? cutToRoom(word, room) : [word]) {
        if (part !== word && left < room) {
          broken.push({ type: 'break' })
          left = room
        }
        broken.push({ type: 'text', text: part.text, format: part.format })
        left -= part.width
      }
    }
  }
  return broken
}

/** A line may end after a blank and after a hyphen. */
function cutIntoWords(text: string, format: RunFormat): Word[] {
  return (text.match(/[^ -]*(?:-+| +|$)/gu) ?? [])
    .filter((part) => part !== '')
    .map((part) => ({ text: part, width: widthOf(part, format), format }))
}

const blanksAtEnd = ({ text, format }: Word): number => widthOf(/ *$/u.exec(text)?.[0] ?? '', format)

/** A word longer than the line is cut where the line ends. */
function cutToRoom({ text, format }: Word, room: number): Word[] {
  const parts: Word[] = []
  let part = ''
  for (const char of text) {
    if (part !== '' && widthOf(part + char, format) > room) {
      parts.push({ text: part, width: widthOf(part, format), format })
      part = ''
    }
    part += char
  }
  return [...parts, { text: part, width: widthOf(part, format), format }]
}

function widthOf(text: string, { size, isBold, isItalic, isCapitals }: RunFormat): number {
  const shown = isCapitals ? text.toLocaleUpperCase('vi') : text
  return measureText(shown, size, isBold ? 'bold' : isItalic ? 'italic' : 'regular')
}

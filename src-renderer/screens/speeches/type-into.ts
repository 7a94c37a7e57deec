import { type Mark, Paragraph } from '#domain/speech.ts'
import type { TextPlace, TextSelection } from './text-place.ts'

type Typed = { paragraphs: Paragraph[]; behind: TextSelection }
/** A stretch of the speech that gives way to these lines. */
type Change = { from: TextPlace; to: TextPlace; lines: readonly string[] }

/**
 * The paragraphs with `text` in the place of what is selected, and the place behind it. A new line begins a paragraph of
 * the same list; what is typed at the edge of a mark does not belong to it.
 */
export function typeInto(before: readonly Paragraph[], { anchor, head }: TextSelection, text: string): Typed {
  const rows = before.length > 0 ? before : [Paragraph.parse({ text: '' })]
  const [one, other] = [within(rows, anchor), within(rows, head)]
  const isForward = one.row < other.row || (one.row === other.row && one.offset <= other.offset)
  const [from, to] = isForward ? [one, other] : [other, one]
  const lines = text.normalize('NFC').split('\n')
  const paragraphs = [...rows.slice(0, from.row), ...changed(rows, { from, to, lines }), ...rows.slice(to.row + 1)]
  const offset = (lines.length === 1 ? from.offset : 0) + (lines.at(-1)?.length ?? 0)
  const behind = { row: from.row + lines.length - 1, offset }
  return { paragraphs, behind: { anchor: behind, head: behind } }
}

/** What lies behind the end is at the end. */
function within(rows: readonly Paragraph[], { row, offset }: TextPlace): TextPlace {
  const last = Math.min(row, rows.length - 1)
  const length = rows[last]?.text.length ?? 0
  return { row: last, offset: row > last ? length : Math.min(offset, length) }
}

function changed(rows: readonly Paragraph[], { from, to, lines }: Change): Paragraph[] {
  const [first, last] = [rows[from.row], rows[to.row]]
  if (!first || !last) return []
  const marksBefore = first.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, from.offset) })).filter(isSome)
  const tail = last.text.slice(to.offset)
  const texts = lines.map((line, at) => (at === 0 ? first.text.slice(0, from.offset) : '') + line)
  return texts.map((text, at) => {
    const isEnd = at === texts.length - 1
    const shift = text.length - to.offset
    const marksBehind = last.marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, to.offset) + shift, end: mark.end + shift }))
      .filter((mark) => isEnd && isSome(mark))
    const marks = [...(at === 0 ? marksBefore : []), ...marksBehind]
    return { text: text + (isEnd ? tail : ''), list: first.list, marks: joined(marks, from.offset, to.offset + shift) }
  })
}

const isSome = ({ start, end }: Mark): boolean => start < end

/** A mark that was cut in two by what was typed within it holds all of it. */
function joined(marks: readonly Mark[], cut: number, behind: number): Mark[] {
  const after = marks.filter((one) => one.start === behind)
  return marks.flatMap((mark) => {
    const rest = after.find((one) => mark.end === cut && mark.start < cut && one.type === mark.type)
    if (rest) return [{ ...mark, end: rest.end }]
    const isJoined =
      after.includes(mark) && marks.some((one) => one.end === cut && one.start < cut && one.type === mark.type)
    return isJoined ? [] : [mark]
  })
}

import { breakLines } from './break-lines.ts'
import { lineHeight, mm } from './page-css.ts'
import type { BorderLine, Borders } from './read-format.ts'
import type { PageParagraph } from './read-paragraph.ts'
import { cutIntoLines, renderPieces, type TextContext } from './render-text.ts'

/** A line as the layout gives it, in millimetres. */
export type PlacedLine = { x: number; y: number; width: number; height: number; textWidth: number; text: string }
/** The lines of a paragraph on one page: the cut is made over all its lines, `from` of them stand on pages before. */
export type PlacedParagraph = {
  paragraph: PageParagraph
  texts: readonly string[]
  from: number
  lines: readonly PlacedLine[]
}

/** Each line at its own place, as wide as the layout made it. */
export function renderPlaced({ paragraph, texts, from, lines }: PlacedParagraph, context: TextContext): string {
  const cut = cutIntoLines(paragraph, texts)
  const { format, base } = paragraph
  const face = context.faces.classOf(base)
  const rows = lines.map((line, index) => {
    const at = from + index
    const pieces = cut[at] ?? []
    // The last line of a justified paragraph stands at the left, and so does one that ends in a break.
    const isStretched = format.align === 'justify' && at < texts.length - 1 && !endsInBreak(paragraph, texts, at)
    const align = format.align === 'justify' && !isStretched ? 'left' : format.align
    const led = format.hasLeader ? ' led' : ''
    // Word narrows the blanks of a justified line, the last too, where one word more then fits.
    const squeezed =
      format.align === 'justify' && line.textWidth > line.width ? `;word-spacing:${mm(squeeze(pieces, line))}` : ''
    const place = `left:${mm(line.x)};top:${mm(line.y)};width:${mm(line.width)};height:${mm(line.height)};line-height:${mm(line.height)}`
    const html = renderPieces(trimEnd(pieces), paragraph, context)
    return html === '' ? '' : `<p class="l ${align} ${face}${led}" style="${place}${squeezed}">${html}</p>`
  })
  return rows.join('') + renderFrame(format.borders, lines)
}

/** How much narrower each blank is where a line was squeezed to take one word more. */
function squeeze(pieces: ReturnType<typeof cutIntoLines>[number], { width, textWidth }: PlacedLine): number {
  const text = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')
  return (width - textWidth) / Math.max(1, text.trim().split(' ').length - 1)
}

function endsInBreak({ pieces }: PageParagraph, texts: readonly string[], at: number): boolean {
  const end = texts.slice(0, at + 1).join('').length
  let seen = 0
  for (const piece of pieces) {
    if (piece.type === 'break' && seen === end) return true
    if (piece.type === 'text') seen += piece.text.length
  }
  return false
}

function trimEnd(pieces: ReturnType<typeof cutIntoLines>[number]) {
  const last = pieces.at(-1)
  return last?.type === 'text' ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/ +$/u, '') }] : pieces
}

/** The frame or rule of a paragraph: it lies outside the text, at its distance from it. */
function renderFrame(borders: Borders, lines: readonly PlacedLine[]): string {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || Object.keys(borders).length === 0) return ''
  const out = (line: BorderLine | undefined) => (line ? line.space + line.width : 0)
  const top = first.y - out(borders.top)
  const height = last.y + last.height + out(borders.bottom) - top
  const left = Math.min(...lines.map((line) => line.x)) - out(borders.left)
  const width = Math.max(...lines.map((line) => line.x + line.width)) + out(borders.right) - left
  const place = `left:${mm(left)};top:${mm(top)};width:${mm(width)};height:${mm(height)}`
  return `<div class="b" style="${place};${borderCss(borders)}"></div>`
}

export function borderCss(borders: Borders): string {
  return (['top', 'bottom', 'left', 'right'] as const)
    .flatMap((side) => {
      const line = borders[side]
      return line ? [`border-${side}:${mm(line.width)} solid ${line.color}`] : []
    })
    .join(';')
}

/** A paragraph in a cell or at the edge of the page, `room` millimetres wide: it stands where those above it end. */
export function renderFlowing(paragraph: PageParagraph, room: number, context: TextContext): string {
  const { format, base, pieces } = paragraph
  const height = mm(lineHeight(format.line, largestSize(paragraph)))
  const margins = `margin:${mm(format.before)} ${mm(format.right)} ${mm(format.after)} ${mm(format.left)}`
  const style = [
    margins,
    `line-height:${height}`,
    `min-height:${height}`,
    ...(format.firstLine === 0 ? [] : [`text-indent:${mm(format.firstLine)}`]),
    ...frameCss(format.borders),
  ]
  const broken = breakLines(pieces, room - format.left - format.right, format.firstLine)
  const classes = `${format.align} ${context.faces.classOf(base)}${format.hasLeader ? ' led' : ''}`
  return `<p class="${classes}" style="${style.join(';')}">${renderPieces(broken, paragraph, context)}</p>`
}

function frameCss(borders: Borders): string[] {
  const sides = (['top', 'bottom', 'left', 'right'] as const).filter((side) => borders[side])
  if (sides.length === 0) return []
  return [
    borderCss(borders),
    'box-sizing:content-box',
    ...sides.map((side) => `padding-${side}:${mm(borders[side]?.space ?? 0)}`),
  ]
}

/** The mark at the end of an empty paragraph has a size as well. */
function largestSize({ pieces, base }: PageParagraph): number {
  const sizes = pieces.flatMap((piece) => (piece.type === 'text' && piece.text !== '' ? [piece.format.size] : []))
  return sizes.length === 0 ? base.size : Math.max(...sizes)
}

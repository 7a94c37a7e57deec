import { escapeHtml } from '#documents/escape-html.ts'
import type { FaceBook } from './page-css.ts'
import { mm } from './page-css.ts'
import type { RunFormat } from './read-format.ts'
import type { PageParagraph, Picture, Piece } from './read-paragraph.ts'

/** What text is written with: the faces, the pictures' addresses by part, the number the page shows. */
export type TextContext = { faces: FaceBook; pictureOf: (part: string) => string; pageNumber: string }

/** Dots of a leader; more than fit, the rest is cut off at the edge. */
const DOTS = '.'.repeat(240)

/** Pieces as HTML; what is set like the paragraph itself needs no element of its own. */
export function renderPieces(pieces: readonly Piece[], paragraph: PageParagraph, context: TextContext): string {
  return pieces.map((piece) => renderPiece(piece, paragraph, context)).join('')
}

function renderPiece(piece: Piece, paragraph: PageParagraph, context: TextContext): string {
  switch (piece.type) {
    case 'break':
      return '<br>'
    case 'picture':
      return renderPicture(piece, context)
    case 'page':
      return face(escapeHtml(context.pageNumber), piece.format, paragraph, context)
    case 'text':
      return piece.text
        .split('\t')
        .map((text) => face(escapeHtml(text), piece.format, paragraph, context))
        .join(paragraph.format.hasLeader ? `<i>${DOTS}</i>` : '&emsp;')
  }
}

function face(html: string, format: RunFormat, { base }: PageParagraph, { faces }: TextContext): string {
  if (html === '') return ''
  const own = faces.classOf(format)
  return own === faces.classOf(base) ? html : `<span class="${own}">${html}</span>`
}

function renderPicture({ part, alt, width, height }: Picture, { pictureOf }: TextContext): string {
  const source = pictureOf(part)
  const size = `width:${mm(width)};height:${mm(height)}`
  return source === '' ? '' : `<img src="${source}" alt="${escapeHtml(alt)}" style="${size}">`
}

/**
 * Cuts a paragraph's pieces into its lines: the layout gives the text of each, the label of a list in the first; breaks
 * and pictures count for nothing. Where it has read another text than we, its own stands, all in one face.
 */
export function cutIntoLines({ pieces, base }: PageParagraph, texts: readonly string[]): Piece[][] {
  const own = pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')
  if (own !== texts.join('')) return texts.map((text) => [{ type: 'text', text, format: base }])
  const rest = [...pieces]
  return texts.map((text, line) => {
    const taken = take(rest, text.length)
    return line === texts.length - 1 ? [...taken, ...rest] : taken
  })
}

function take(rest: Piece[], length: number): Piece[] {
  const taken: Piece[] = []
  let left = length
  while (rest.length > 0) {
    const piece = rest[0]
    if (piece === undefined || (left === 0 && piece.type !== 'break')) break
    rest.shift()
    if (piece.type === 'break') break
    if (piece.type !== 'text' || piece.text.length <= left) {
      taken.push(piece)
      left -= piece.type === 'text' ? piece.text.length : 0
      continue
    }
    taken.push({ ...piece, text: piece.text.slice(0, left) })
    rest.unshift({ ...piece, text: piece.text.slice(left) })
    left = 0
  }
  return taken
}

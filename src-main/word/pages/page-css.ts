import type { ParagraphFormat, RunFormat } from './read-format.ts'

/** Liberation Serif and Tinos are cut to the widths of Times New Roman. */
const FONTS = "'Times New Roman','Liberation Serif',Tinos,serif"

/** Height of a line of Times New Roman at single spacing, as a share of the type size. */
export const LINE_SHARE = 1.149

/** Faces used on the pages, each a short class, so that a line carries a name and not a list of properties. */
export class FaceBook {
  readonly #classes = new Map<string, string>()

  classOf(format: RunFormat): string {
    const css = faceCss(format)
    const known = this.#classes.get(css)
    if (known) return known
    const name = `f${this.#classes.size + 1}`
    this.#classes.set(css, name)
    return name
  }

  css(): string {
    const faces = [...this.#classes].map(([css, name]) => `.word-page .${name}{${css}}`)
    return [...pageRules, ...faces].join('')
  }
}

function faceCss(format: RunFormat): string {
  return [
    `font-size:${format.size}pt`,
    `font-weight:${format.isBold ? 700 : 400}`,
    `font-style:${format.isItalic ? 'italic' : 'normal'}`,
    ...(format.isUnderlined ? ['text-decoration:underline'] : []),
    ...(format.isCapitals ? ['text-transform:uppercase'] : []),
    ...(format.color === '#000000' ? [] : [`color:${format.color}`]),
  ].join(';')
}

const pageRules = [
  `.word-page{position:relative;overflow:hidden;background:#fff;color:#000;font-family:${FONTS};font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;text-size-adjust:none}`,
  '.word-page *{box-sizing:border-box}',
  '.word-page p{margin:0}',
  '.word-page .l,.word-page .b,.word-page .c,.word-page .k{position:absolute}',
  '.word-page .l{white-space:pre}',
  '.word-page .c,.word-page .n,.word-page .k{display:flex;flex-direction:column}',
  '.word-page .c{overflow:hidden}',
  '.word-page .r{display:flex;flex:none}',
  '.word-page .c p,.word-page .k p{flex:none;white-space:pre}',
  '.word-page .left{text-align:left}',
  '.word-page .center{text-align:center}',
  '.word-page .right{text-align:right}',
  '.word-page .justify{text-align:justify}',
  '.word-page .l.justify{text-align-last:justify;white-space:nowrap}',
  '.word-page .led{display:flex}',
  '.word-page .led i{flex:1;overflow:hidden;white-space:nowrap;font-style:inherit}',
  '.word-page img{vertical-align:bottom}',
]

export const mm = (value: number): string => `${Math.round(value * 100) / 100}mm`

/** Height of a line of text of that size, in millimetres. */
export function lineHeight(line: ParagraphFormat['line'], size: number): number {
  if ('exact' in line) return line.exact
  return line.times * size * LINE_SHARE * (25.4 / 72)
}

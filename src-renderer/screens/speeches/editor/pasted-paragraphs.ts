import { type Mark, MarkType, Paragraph } from '#domain/speech.ts'
import { normalizeText } from '#vietnamese/normalize.ts'

type List = Paragraph['list']
type Style = { marks: MarkType[]; list: List; isPre: boolean }
type Open = { text: string; list: List; marks: Mark[] }

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const UNREAD = new Set(['HEAD', 'META', 'LINK', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'])

/** Each line of plain text is a paragraph; empty lines between them part nothing more. */
export function paragraphsFromText(text: string): Paragraph[] {
  const lines = normalizeText(text).split('\n')
  return lines
    .filter((line, at) => line.trim() !== '' || lines.length === 1 || at === 0)
    .map((line) => Paragraph.parse({ text: line }))
}

/**
 * The text of a copied page or Word document: its paragraphs, lists, bold and italic, and the marks of our own speeches.
 * Everything else (colours, sizes, links, tables) falls away, its text does not.
 */
export function paragraphsFromHtml(html: string): Paragraph[] {
  const reader = new HtmlReader()
  reader.read(new DOMParser().parseFromString(html, 'text/html').body, { marks: [], list: 'none', isPre: false })
  return reader.finish()
}

class HtmlReader {
  readonly #done: Paragraph[] = []
  #open: Open = { text: '', list: 'none', marks: [] }

  read(node: Node, style: Style): void {
    if (node.nodeType === Node.TEXT_NODE) this.#write(node.nodeValue ?? '', style)
    else if (node instanceof Element && node.tagName === 'BR') this.#end(style.list)
    else if (node instanceof Element && !UNREAD.has(node.tagName)) this.#readElement(node, style)
  }

  finish(): Paragraph[] {
    this.#end('none')
    return this.#done
  }

  #readElement(node: Element, style: Style): void {
    // The bullet or number that Word writes out before an item.
    if (/mso-list:\s*ignore/i.test(node.getAttribute('style') ?? '')) {
      this.#open.list = /[\p{L}\p{N}]/u.test(node.textContent) ? 'ordered' : 'bullet'
      return
    }
    const inner = styleOf(node, style)
    const isBlock = BLOCKS.has(node.tagName)
    if (isBlock) this.#end(inner.list)
    for (const child of node.childNodes) this.read(child, inner)
    if (node.tagName === 'TD' || node.tagName === 'TH') this.#write('\t', { ...style, isPre: true })
    if (isBlock) this.#end(style.list)
  }

  #write(raw: string, { marks, isPre }: Style): void {
    const open = this.#open
    const text = (isPre ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ')).normalize('NFC')
    const added = !isPre && (open.text === '' || open.text.endsWith(' ')) ? text.replace(/^ /, '') : text
    const start = open.text.length
    open.text += added
    if (added !== '') open.marks.push(...marks.map((type) => ({ type, start, end: open.text.length })))
    if (isPre && raw.includes('\n')) this.#splitLines()
  }

  #splitLines(): void {
    const { text, list } = this.#open
    const lines = text.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) this.#done.push(Paragraph.parse({ text: line, list }))
    this.#open = { text: last, list, marks: [] }
  }

  /** Ends the paragraph under way, where it holds anything, and begins one of that list. */
  #end(list: List): void {
    const { text, marks, list: own } = this.#open
    const kept = text.replace(/[ \t]+$/, '')
    if (kept.trim() !== '') {
      const within = marks.map((mark) => ({ ...mark, end: Math.min(mark.end, kept.length) }))
      this.#done.push({ text: kept, list: own, marks: within.filter((mark) => mark.start < mark.end) })
    }
    this.#open = { text: '', list, marks: [] }
  }
}

function styleOf(element: Element, style: Style): Style {
  const css = element instanceof HTMLElement ? element.style : null
  const isWordItem = /MsoListParagraph/.test(element.className)
  return {
    marks: marksOf(element, css, style.marks),
    list: listOf(element) ?? (isWordItem ? 'bullet' : style.list),
    isPre: style.isPre || element.tagName === 'PRE' || /^pre|break-spaces/.test(css?.whiteSpace ?? ''),
  }
}

function listOf(element: Element): List | null {
  if (element.tagName === 'UL') return 'bullet'
  if (element.tagName === 'OL') return 'ordered'
  const own = element instanceof HTMLElement ? element.dataset.list : undefined
  return own === 'bullet' || own === 'ordered' ? own : null
}

/** Google Docs wraps everything in a `<b>` that is not bold: what the style says wins. */
function marksOf(element: Element, css: CSSStyleDeclaration | null, marks: readonly MarkType[]): MarkType[] {
  const held = new Set(marks)
  const set = (type: MarkType, isOn: boolean) => (isOn ? held.add(type) : held.delete(type))
  const heavy = css?.fontWeight ?? ''
  const slant = css?.fontStyle ?? ''
  if (heavy !== '') set('bold', heavy === 'bold' || heavy === 'bolder' || Number(heavy) >= 600)
  else if (/^(B|STRONG)$/.test(element.tagName)) held.add('bold')
  if (slant !== '') set('italic', slant !== 'normal')
  else if (/^(I|EM|CITE)$/.test(element.tagName)) held.add('italic')
  const own = MarkType.safeParse(element.getAttribute('data-mark'))
  if (own.success) held.add(own.data)
  return [...held]
}

import { TableStack } from './table-stack.ts'

type Attributes = Readonly<Record<string, string>>

const SKIPPED = new Set(
  'script style noscript template head nav aside form button select svg iframe object video audio canvas map'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article main header footer h1 h2 h3 h4 h5 h6 blockquote dt dd dl figure figcaption caption address ul ol hr center fieldset details summary body'.split(
    ' ',
  ),
)
const MAIN_ROLE = /^(?:main|article)$/u
const SKIPPED_ROLE = /^(?:navigation|search|banner|complementary|menu|menubar)$/u
/** A main part shorter than this is a frame around nothing, and the whole page is read. */
const ENOUGH = 200
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu

type Open = { name: string; isSkipped: boolean; isMain: boolean }

/** Takes a page tag by tag and writes its lines; tables are held back until they are whole. */
export class PageWriter {
  tags = 0
  skipped = 0
  pictures = 0
  comments = 0
  readonly #tables = new TableStack()
  readonly #open: Open[] = []
  readonly #lists: { isOrdered: boolean; count: number }[] = []
  readonly #lines: { text: string; isMain: boolean }[] = []
  #line: string[] = []
  #title = ''
  #isTitle = false
  #skip = 0
  #main = 0
  #pre = 0

  get tables(): number {
    return this.#tables.count
  }

  open(name: string, attributes: Attributes): void {
    this.tags += 1
    if (name === 'title' && this.#title === '') this.#isTitle = true
    // The foot of a site names whoever answers for the site, and they were not at the meeting.
    const isSkipped = SKIPPED.has(name) || isHidden(attributes) || (name === 'footer' && this.#main === 0)
    const isMain = name === 'main' || name === 'article' || MAIN_ROLE.test(attributes.role ?? '')
    this.#open.push({ name, isSkipped, isMain })
    if (isSkipped) {
      if (name !== 'head') this.skipped += 1
      this.#skip += 1
    }
    if (isMain) this.#main += 1
    if (this.#skip === 0) this.#begin(name, attributes)
  }

  close(name: string): void {
    if (name === 'title') this.#isTitle = false
    if (this.#skip === 0) this.#end(name)
    const last = this.#open.pop()
    if (last?.isSkipped) this.#skip -= 1
    if (last?.isMain) this.#main -= 1
  }

  write(text: string): void {
    if (this.#isTitle) this.#title += text
    else if (this.#skip === 0) this.#line.push(this.#pre > 0 ? text.replaceAll('\n', '\u2028') : text)
  }

  /** Word writes its own marks as comments; only those a person wrote count, and none is read. */
  noteComment(data: string): void {
    if (!/^\s*\[(?:if|endif)|StartFragment|EndFragment/iu.test(data)) this.comments += 1
  }

  finish(): { text: string; isPart: boolean } {
    this.#breakLine()
    for (const text of this.#tables.finish()) this.#lines.push({ text, isMain: false })
    const main = this.#lines.filter((line) => line.isMain)
    const isPart = main.length < this.#lines.length && sizeOf(main) >= ENOUGH
    const lines = (isPart ? main : this.#lines).map(({ text }) => text)
    const title = clean(this.#title)
    // The title of a news page often names the site behind the heading.
    const isSaid = title === '' || lines.slice(0, 40).some((line) => line !== '' && title.startsWith(line))
    return { text: (isSaid ? lines : [title, ...lines]).join('\n').trim(), isPart }
  }

  #begin(name: string, attributes: Attributes): void {
    if (name === 'br') this.#line.push('\u2028')
    else if (name === 'img') this.pictures += 1
    else if (name === 'table') this.#inLine(() => this.#tables.openTable())
    else if (name === 'tr') this.#inLine(() => this.#tables.openRow())
    else if (name === 'td' || name === 'th') this.#inLine(() => this.#tables.openCell())
    else if (name === 'pre' || name === 'textarea') this.#inLine(() => this.#pre++)
    else if (name === 'li') this.#breakLine()
    else if (BLOCKS.has(name) && !this.#isLabelled()) this.#breakLine()
    if (name === 'ul' || name === 'ol') {
      this.#lists.push({ isOrdered: name === 'ol', count: (Number.parseInt(attributes.start ?? '', 10) || 1) - 1 })
    } else if (name === 'li') this.#line = [this.#labelOf(attributes)]
  }

  #end(name: string): void {
    if (name === 'table') {
      this.#breakLine()
      for (const line of this.#tables.closeTable()) this.#push(line)
    } else if (name === 'td' || name === 'th' || name === 'tr' || name === 'li' || BLOCKS.has(name)) this.#breakLine()
    else if (name === 'pre' || name === 'textarea') this.#inLine(() => this.#pre--)
    if (name === 'ul' || name === 'ol') this.#lists.pop()
  }

  /** A paragraph inside an item of a list goes on behind its label. */
  #isLabelled(): boolean {
    return this.#line.length === 1 && /^(?:-|\d+\.) $/u.test(this.#line[0] ?? '')
  }

  #labelOf(attributes: Attributes): string {
    const list = this.#lists.at(-1)
    if (!list?.isOrdered) return '- '
    list.count = Number.parseInt(attributes.value ?? '', 10) || list.count + 1
    return `${list.count}. `
  }

  #inLine(change: () => void): void {
    this.#breakLine()
    change()
  }

  #breakLine(): void {
    const lines = this.#line.join('').split('\u2028')
    this.#line = []
    for (const line of lines) {
      const text = clean(line)
      if (text !== '' && text !== '-') this.#push(text)
    }
  }

  #push(text: string): void {
    if (!this.#tables.take(text)) this.#lines.push({ text, isMain: this.#main > 0 })
  }
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  SKIPPED_ROLE.test(attributes.role ?? '') ||
  HIDDEN_STYLE.test(attributes.style ?? '')

const clean = (line: string): string => line.replace(/[\s\u200b]+/gu, ' ').trim()

const sizeOf = (lines: readonly { text: string }[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

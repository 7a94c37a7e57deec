import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const DOCUMENT = 'word/document.xml'

export type Author = { by: string; at: string }
type Pick = (limit: number) => number
/** `outside`: what is put in at the end stands behind the bookmark; `retyped`: the bookmark went with the old words. */
export type EditMode = 'plain' | 'tracked' | 'outside' | 'retyped'
type Comment = Author & { text: string; replyTo: number | null; isResolved: boolean }

/** A review copy in somebody's Word: what a person does to it, in the XML that Word writes. */
export class CopyEditor {
  readonly document: Document
  readonly #entries: Record<string, Uint8Array>
  readonly #pick: Pick
  readonly #comments: Comment[] = []
  #lastId = 9000

  constructor(bytes: Uint8Array, pick: Pick) {
    this.#entries = unzipSync(bytes)
    this.#pick = pick
    this.document = new DOMParser().parseFromString(strFromU8(this.#entries[DOCUMENT] ?? new Uint8Array()), 'text/xml')
  }

  get body(): Element {
    return this.document.getElementsByTagName('w:body')[0] as Element
  }

  paragraphs(): Element[] {
    return [...this.document.getElementsByTagName('w:p')] as Element[]
  }

  bookmark(name: string): Element {
    const found = [...this.document.getElementsByTagName('w:bookmarkStart')].find(
      (one) => one.getAttribute('w:name') === name,
    )
    if (!found) throw new Error(`no bookmark ${name}`)
    return found as Element
  }

  paragraphOf(name: string): Element {
    return this.bookmark(name).parentNode as Element
  }

  /** The line above an item, its paragraphs, its boxes and lines: all that is printed for it. */
  blockOf(name: string): Element[] {
    const all = this.paragraphs()
    let from = all.indexOf(this.paragraphOf(name))
    while (!/mã bản/.test(all[from]?.textContent ?? '')) from--
    let to = from + 1
    while (!(all[to]?.textContent ?? '').startsWith('Ý kiến: ')) to++
    return all.slice(from, to + 2)
  }

  make(name: string, attributes: Record<string, string> = {}, children: readonly Node[] = []): Element {
    const made = this.document.createElementNS(W, name)
    for (const [key, value] of Object.entries(attributes)) made.setAttributeNS(W, key, value)
    for (const child of children) made.appendChild(child)
    return made as Element
  }

  /** Runs as Word leaves them: cut anywhere, with the numbers of editing sessions and signs of the spell checker. */
  runs(text: string, isDeleted = false): Element[] {
    if (text === '') return []
    const cut = this.#pick(3) === 0 ? this.#pick(text.length + 1) : 0
    return [text.slice(0, cut), text.slice(cut)]
      .filter((part) => part !== '')
      .flatMap((part) => {
        const words = this.make(isDeleted ? 'w:delText' : 'w:t')
        words.setAttribute('xml:space', 'preserve')
        words.textContent = part
        const run = this.make('w:r', { 'w:rsidR': '00A4123F' }, [
          this.make('w:rPr', {}, [this.make('w:lang', { 'w:val': 'vi-VN' })]),
          words,
        ])
        return this.#pick(4) === 0 ? [this.make('w:proofErr', { 'w:type': 'spellStart' }), run] : [run]
      })
  }

  /** A tracked change around runs; empty where there is nothing to put around. */
  track(kind: 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo', text: string, { by, at }: Author): Element[] {
    if (text === '') return []
    const attributes = { 'w:id': `${++this.#lastId}`, 'w:author': by, 'w:date': at }
    return [this.make(kind, attributes, this.runs(text, kind === 'w:del'))]
  }

  /** A field gets other words. */
  setField(name: string, to: string, mode: EditMode, author: Author): void {
    const start = this.bookmark(name)
    const paragraph = start.parentNode as Element
    const end = this.endOf(start)
    const from = this.#takeBetween(start, end)
    const put = (nodes: readonly Node[], before: Node | null) => {
      for (const node of nodes) paragraph.insertBefore(node, before)
    }
    const { head, gone, added, tail } = differ(from, to)
    if (mode === 'tracked') {
      put(
        [
          ...this.runs(head),
          ...this.track('w:del', gone, author),
          ...this.track('w:ins', added, author),
          ...this.runs(tail),
        ],
        end,
      )
    } else if (mode === 'outside' && tail === '') {
      put(this.runs(head), end)
      put(this.runs(added), end.nextSibling)
    } else if (mode === 'outside' && head === '' && gone === '') {
      put(this.runs(added), start)
      put(this.runs(tail), end)
    } else put(this.runs(to), end)
    if (mode === 'retyped') {
      paragraph.removeChild(start)
      paragraph.removeChild(end)
    }
  }

  /** What is printed in a bookmark. */
  printedIn(name: string): string {
    const start = this.bookmark(name)
    const end = this.endOf(start)
    let text = ''
    for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) text += node.textContent ?? ''
    return text
  }

  endOf(start: Element): Element {
    const id = start.getAttribute('w:id')
    const found = [...this.document.getElementsByTagName('w:bookmarkEnd')].find(
      (one) => one.getAttribute('w:id') === id,
    )
    if (!found) throw new Error('no end')
    return found as Element
  }

  #takeBetween(start: Element, end: Element): string {
    let text = ''
    for (let node = start.nextSibling; node && node !== end; ) {
      const next: Node | null = node.nextSibling
      text += node.textContent ?? ''
      node.parentNode?.removeChild(node)
      node = next
    }
    return text
  }

  /** A new paragraph behind another one, typed as it is or with its change tracked. */
  addBehind(paragraph: Element, text: string, author: Author | null): void {
    const mark = author
      ? [
          this.make('w:pPr', {}, [
            this.make('w:rPr', {}, [
              this.make('w:ins', { 'w:id': `${++this.#lastId}`, 'w:author': author.by, 'w:date': author.at }),
            ]),
          ]),
        ]
      : []
    const content = author ? this.track('w:ins', text, author) : this.runs(text)
    paragraph.parentNode?.insertBefore(this.make('w:p', {}, [...mark, ...content]), paragraph.nextSibling)
  }

  /** All words of paragraphs taken out with the change tracked, and their marks. */
  deleteTracked(paragraphs: readonly Element[], { by, at }: Author): void {
    for (const paragraph of paragraphs) {
      const runs = [...paragraph.childNodes].filter((one) => one.nodeName === 'w:r') as Element[]
      for (const run of runs) {
        for (const words of [...run.getElementsByTagName('w:t')] as Element[]) {
          const gone = this.make('w:delText')
          gone.textContent = words.textContent
          run.replaceChild(gone, words)
        }
        const around = this.make('w:del', { 'w:id': `${++this.#lastId}`, 'w:author': by, 'w:date': at })
        paragraph.replaceChild(around, run)
        around.appendChild(run)
      }
      const properties = [...paragraph.childNodes].find((one) => one.nodeName === 'w:pPr') as Element | undefined
      properties?.appendChild(
        this.make('w:rPr', {}, [this.make('w:del', { 'w:id': `${++this.#lastId}`, 'w:author': by, 'w:date': at })]),
      )
    }
  }

  /** One box of an item is ticked, in one of the ways people tick. */
  tick(name: string, label: string): void {
    const line = this.blockOf(name).find((one) => (one.textContent ?? '').includes('□'))
    const words = line?.getElementsByTagName('w:t')[0]
    if (!words) throw new Error('no boxes')
    const signs = ['☒', '☑', 'x', 'X', '□x', '✓', '[x]']
    words.textContent = (words.textContent ?? '').replace(`□ ${label}`, `${signs[this.#pick(signs.length)]} ${label}`)
  }

  /** Something is written on the line for it. */
  remark(name: string, text: string): void {
    const line = this.blockOf(name).find((one) => (one.textContent ?? '').startsWith('Ý kiến: '))
    for (const run of this.runs(text)) line?.appendChild(run)
  }

  /** A comment on all words of a bookmark. */
  comment(name: string, comment: Comment): number {
    const start = this.bookmark(name)
    const end = this.endOf(start)
    const id = this.#comments.push(comment) - 1
    const paragraph = start.parentNode as Element
    paragraph.insertBefore(this.make('w:commentRangeStart', { 'w:id': `${id}` }), start)
    const after = end.nextSibling
    paragraph.insertBefore(this.make('w:commentRangeEnd', { 'w:id': `${id}` }), after)
    paragraph.insertBefore(this.make('w:r', {}, [this.make('w:commentReference', { 'w:id': `${id}` })]), after)
    return id
  }

  save(): Uint8Array {
    const entries = { ...this.#entries, [DOCUMENT]: strToU8(new XMLSerializer().serializeToString(this.document)) }
    if (this.#comments.length > 0) this.#saveComments(entries)
    return zipSync(entries, { level: 1 })
  }

  #saveComments(entries: Record<string, Uint8Array>): void {
    const paraId = (id: number): string => (0x10000000 + id).toString(16).toUpperCase()
    const comments = this.#comments.map(({ by, at, text }, id) =>
      `<w:comment w:id="${id}" w:author="${by}" w:date="${at}" w:initials="A"><w:p w14:paraId="${paraId(id)}"><w:r><w:annotationRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`.replaceAll(
        ' & ',
        ' &amp; ',
      ),
    )
    const extended = this.#comments.map(
      ({ replyTo, isResolved }, id) =>
        `<w15:commentEx w15:paraId="${paraId(id)}"${replyTo === null ? '' : ` w15:paraIdParent="${paraId(replyTo)}"`} w15:done="${isResolved ? 1 : 0}"/>`,
    )
    entries['word/comments.xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="${W}" xmlns:w14="${W14}">${comments.join('')}</w:comments>`,
    )
    entries['word/commentsExtended.xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended.join('')}</w15:commentsEx>`,
    )
    const add = (part: string, end: string, added: string) => {
      const before = strFromU8(entries[part] ?? new Uint8Array())
      if (!before.includes(added)) entries[part] = strToU8(before.replace(end, () => `${added}${end}`))
    }
    const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
    for (const name of ['comments', 'commentsExtended'])
      add(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`,
      )
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    const newer = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
    const links = 'word/_rels/document.xml.rels'
    add(links, '</Relationships>', `<Relationship Id="rIdC1" Type="${office}" Target="comments.xml"/>`)
    add(links, '</Relationships>', `<Relationship Id="rIdC2" Type="${newer}" Target="commentsExtended.xml"/>`)
  }
}

/** What two wordings have in common at either end, by words. */
function differ(from: string, to: string): { head: string; gone: string; added: string; tail: string } {
  let [head, tail] = [0, 0]
  while (head < from.length && from[head] === to[head]) head++
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++
  return {
    head: from.slice(0, head),
    gone: from.slice(head, from.length - tail),
    added: to.slice(head, to.length - tail),
    tail: from.slice(from.length - tail),
  }
}

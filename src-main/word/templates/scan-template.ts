import { allBelow, type XmlElement } from '../package/read-xml.ts'
import type { TemplateFile } from './open-template.ts'

/** `{name}`, `{#name}`, `{^name}`, `{/name}` as written, with the words around it. */
export type TagMark = { raw: string; prefix: '' | '#' | '^' | '/'; name: string; where: string; part: string }
export type BraceFault = { kind: 'unclosed' | 'unopened'; where: string; part: string }
export type Scan = { marks: TagMark[]; braces: BraceFault[]; pictures: { name: string; where: string }[] }

const AROUND = 24
const PICTURE = /^\s*\{([^{}]*)\}\s*$/u

/**
 * Every placeholder of a template in reading order. Word parts text over runs wherever it pleases (spelling marks,
 * bookmarks, formats), so a paragraph is read as a whole; a placeholder that goes over its end has no closing brace.
 */
export function scanTemplate({ parts }: TemplateFile): Scan {
  const scan: Scan = { marks: [], braces: [], pictures: [] }
  for (const { name, root } of parts) {
    for (const text of paragraphTexts(root)) scanText(text, name, scan)
    for (const picture of allBelow(root, 'wp:docPr')) {
      const tag = PICTURE.exec(picture.attributes.descr ?? '')?.[1]
      if (tag !== undefined) scan.pictures.push({ name: tag.trim(), where: picture.attributes.name ?? name })
    }
  }
  return scan
}

/** Text of each paragraph without that of text boxes in it, which are paragraphs of their own. */
function paragraphTexts(root: XmlElement): string[] {
  return allBelow(root, 'w:p').map((paragraph) => ownText(paragraph))
}

function ownText(element: XmlElement): string {
  return element.children
    .map((one) => {
      if (one.name === 'w:t') return one.text
      if (one.name === 'w:tab' || one.name === 'w:br') return ' '
      return one.name === 'w:p' || one.name === 'mc:Fallback' ? '' : ownText(one)
    })
    .join('')
}

function scanText(text: string, part: string, scan: Scan): void {
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '{') {
      if (open >= 0) scan.braces.push({ kind: 'unclosed', where: wordsAround(text, open, open + 1), part })
      open = at
    } else if (char === '}') {
      if (open < 0) scan.braces.push({ kind: 'unopened', where: wordsAround(text, at, at + 1), part })
      else scan.marks.push(readMark(text.slice(open + 1, at), wordsAround(text, open, at + 1), part))
      open = -1
    }
  }
  if (open >= 0) scan.braces.push({ kind: 'unclosed', where: wordsAround(text, open, open + 1), part })
}

function readMark(raw: string, where: string, part: string): TagMark {
  const [, prefix = '', name = ''] = /^\s*([#^/]?)\s*(.*?)\s*$/su.exec(raw) ?? []
  return { raw, prefix: prefix as TagMark['prefix'], name: name.normalize('NFC'), where, part }
}

function wordsAround(text: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)]
  const cut = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`
}

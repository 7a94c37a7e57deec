import { Lexer, type Token, type Tokens } from 'marked'
import { listChanges, type ReadFile } from './decoded-file.ts'
import { plainInline } from './plain-inline.ts'
import { writeRow } from './write-row.ts'

/** Deeper nesting is no notes; the reader of blocks calls itself for each level. */
const MAX_NESTED = 40
const NESTED_LINE = new RegExp(`^(?:[ \\t]{0,8}(?:>|[-*+]|\\d{1,9}[.)])[ \\t]?){${MAX_NESTED},}`, 'mu')
const DEEP_INDENT = /^[ \t]{200,}\S/mu

/** Markdown without its marks: headings and paragraphs as lines, lists with their numbers, tables row by row. */
export function readMarkdown(shown: string): ReadFile {
  const clean = shown.replace(/\r\n?/gu, '\n')
  if (NESTED_LINE.test(clean) || DEEP_INDENT.test(clean)) return { text: clean, changes: [] }
  const writer = new MarkdownWriter()
  writer.writeAll(new Lexer().blockTokens(clean, []))
  return {
    text: writer.lines.join('\n').trim(),
    changes: listChanges([
      { kind: 'markup', count: writer.marks },
      { kind: 'tables', count: writer.tables },
    ]),
  }
}

class MarkdownWriter {
  readonly lines: string[] = []
  marks = 0
  tables = 0

  writeAll(tokens: readonly Token[], indent = ''): void {
    for (const token of tokens) this.#write(token as Tokens.Generic, indent)
  }

  #write(token: Tokens.Generic, indent: string): void {
    switch (token.type) {
      case 'space':
        this.lines.push('')
        break
      case 'heading':
        this.marks += 1
        this.#inline(String(token.text), indent)
        break
      case 'list':
        this.#list(token as Tokens.List, indent)
        break
      case 'table':
        this.#table(token as Tokens.Table)
        break
      case 'blockquote':
        this.marks += 1
        this.writeAll(token.tokens ?? [], indent)
        break
      case 'hr':
      case 'def':
      case 'checkbox':
        this.marks += 1
        break
      case 'code':
        // A fence with nothing in it may carry the words behind its opening mark.
        this.lines.push(String(token.text) || String(token.lang ?? ''))
        break
      default:
        this.#inline(String(token.text ?? token.raw), indent)
    }
  }

  #inline(text: string, indent: string): void {
    const { plain, marks } = plainInline(text)
    this.marks += marks
    for (const line of plain.split('\n')) this.lines.push(indent + line.trim())
  }

  #list(list: Tokens.List, indent: string): void {
    for (const [at, item] of list.items.entries()) {
      const label = list.ordered ? `${Number(list.start || 1) + at}. ` : '- '
      const from = this.lines.length
      this.writeAll(item.tokens, `${indent}  `)
      const first = this.lines[from]
      if (first === undefined) this.lines.push(indent + label.trim())
      else this.lines[from] = indent + label + first.trim()
    }
  }

  #table(table: Tokens.Table): void {
    this.tables += 1
    for (const row of [table.header, ...table.rows]) {
      this.lines.push(writeRow(row.map((cell) => plainInline(cell.text).plain)))
    }
  }
}

import { lexer, type Token, type Tokens } from 'marked'
import { foldKey } from '#vietnamese/fold.ts'

/** What stands under one heading of a page, as plain text. */
export type GuideSection = { heading: string; id: string; text: string }

/** The name of a heading in the address. */
export const headingId = (heading: string): string => foldKey(heading).replaceAll(' ', '-')

/** The parts of a page under its headings of the first and second level; the first is the page's own title. */
export function readSections(text: string): GuideSection[] {
  const sections: GuideSection[] = []
  for (const token of lexer(text)) {
    if (token.type === 'heading' && token.depth <= 2) {
      const heading = plainText([token])
      sections.push({ heading, id: headingId(heading), text: '' })
      continue
    }
    const last = sections.at(-1)
    const words = plainText([token]).replace(/\s+/g, ' ').trim()
    if (last && words !== '') last.text = `${last.text} ${words}`.trim()
  }
  return sections
}

/** The words of tokens without their marks. */
export const plainText = (tokens: readonly Token[]): string => tokens.map(wordsOf).join('')

function wordsOf(token: Token): string {
  if (token.type === 'list') return (token as Tokens.List).items.map((item) => `${plainText(item.tokens)} `).join('')
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [header, ...rows].map((row) => row.map((cell) => plainText(cell.tokens)).join(' ')).join(' ')
  }
  if ('tokens' in token && token.tokens) return plainText(token.tokens)
  return 'text' in token && typeof token.text === 'string' ? token.text : ' '
}

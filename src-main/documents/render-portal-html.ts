import type { DocumentKind } from '#domain/document-record.ts'
import { escapeHtml } from './escape-html.ts'
import { numberBlocks } from './number-blocks.ts'
import type { Block, OfficialDocument, PictureBlock, Run, TableBlock } from './official-document.ts'
import { spanCells } from './span-cells.ts'
import { portalWords as words } from './wording/portal-words.ts'

const forPortals: readonly DocumentKind[] = ['news-item', 'press-release', 'communique']

const HAND_ROOM = /\u00a0{2,}|…{2,}/u

/**
 * A text for the press as clean HTML that a portal's editor takes as it is: `h1`, `h2`, `p`, lists, `blockquote` and
 * `strong`; no styles, no classes, no script, all text escaped. Pictures stand apart, at the end, as a list in their
 * order with their captions: a portal has its own way of taking them in. Empty for papers that no portal shows.
 */
export function renderPortalHtml(document: OfficialDocument): string {
  if (!forPortals.includes(document.kind)) return ''
  const { header, titles, closing } = document
  const [title, ...under] = titles.subject === '' ? [titles.typeName] : [titles.subject, titles.typeName]
  const dated = header?.type === 'letterhead' ? [header.symbol, header.placeAndDate] : [titles.placeAndDate]
  // What is left open for a pen has no place on a screen.
  const symbol = dated.filter((text) => !HAND_ROOM.test(text))
  const head = [element('h1', title ?? ''), ...[...under, ...symbol].map((text) => element('p', text))]
  const { blocks, pictures } = setPicturesApart(document.blocks)
  const end = closing.type === 'byline' ? [`<p><strong>${escapeHtml(closing.text)}</strong></p>`] : signer(document)
  const lines = [...head, ...renderBlocks(blocks), ...end, ...renderPictures(pictures)]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

const element = (name: string, text: string): string =>
  text.trim() === '' ? '' : `<${name}>${escapeHtml(text)}</${name}>`

/** A communique is signed; the portal says by whom. */
function signer({ closing }: OfficialDocument): string[] {
  if (closing.type !== 'signature') return []
  const { lines, fullName } = closing.signature
  return [`<p><strong>${[...lines, fullName].map(escapeHtml).join('<br>')}</strong></p>`]
}

type Apart = { picture: PictureBlock; caption: string }

function setPicturesApart(all: readonly Block[]): { blocks: Block[]; pictures: Apart[] } {
  const pictures: Apart[] = []
  const blocks = all.filter((block, at) => {
    const before = all[at - 1]
    if (block.type === 'picture') {
      pictures.push({ picture: block, caption: captionOf(all[at + 1]) ?? block.alt })
      return false
    }
    return !(before?.type === 'picture' && captionOf(block) !== null)
  })
  return { blocks, pictures }
}

const captionOf = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' && block.style === 'caption' ? textOf(block.runs) : null

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

function renderPictures(pictures: readonly Apart[]): string[] {
  if (pictures.length === 0) return []
  const lines = pictures.map(({ caption }, at) => `<li>${escapeHtml(`${words.picture(at + 1)}: ${caption}`)}</li>`)
  return [element('h2', words.pictures), '<ul>', ...lines, '</ul>']
}

function renderBlocks(blocks: readonly Block[]): string[] {
  const numbers = numberBlocks(blocks)
  return blocks.flatMap((block, at) => {
    const item = listItem(block)
    if (item === null) return renderBlock(block, numbers[at] ?? '')
    const isFirst = listItem(blocks[at - 1])?.list !== item.list
    const isLast = listItem(blocks[at + 1])?.list !== item.list
    return [
      ...(isFirst ? [`<${item.list}>`] : []),
      `<li>${renderRuns(item.runs)}</li>`,
      ...(isLast ? [`</${item.list}>`] : []),
    ]
  })
}

/** Dashes are a plain list. A clause keeps its number as text: an `ol` would begin again after each point under it. */
const listItem = (block: Block | undefined): { list: 'ul'; runs: readonly Run[] } | null =>
  block?.type === 'dash' ? { list: 'ul', runs: block.runs } : null

function renderBlock(block: Block, number: string): string[] {
  const label = number === '' ? '' : `${number} `
  switch (block.type) {
    case 'picture':
      return []
    case 'table':
      return [renderTable(block)]
    case 'heading':
    case 'division':
      return [element('h2', label + block.text)]
    case 'paragraph':
      return renderParagraph(block.style, block.runs)
    default:
      return [`<p>${escapeHtml(label)}${renderRuns(block.runs)}</p>`]
  }
}

function renderParagraph(style: Extract<Block, { type: 'paragraph' }>['style'], runs: readonly Run[]): string[] {
  if (textOf(runs).trim() === '') return []
  if (style === 'label') return [element('h2', textOf(runs))]
  if (style === 'lead') return [`<p><strong>${escapeHtml(textOf(runs))}</strong></p>`]
  if (style === 'caption' || style === 'centeredNote') return [`<p><em>${escapeHtml(textOf(runs))}</em></p>`]
  const quoted = /^(?<who>[^“”]*:)\s*“(?<said>[^“”]+)”\s*$/u.exec(textOf(runs))?.groups
  if (quoted === undefined) return [`<p>${renderRuns(runs)}</p>`]
  return [element('p', quoted.who ?? ''), `<blockquote><p>“${escapeHtml(quoted.said ?? '')}”</p></blockquote>`]
}

const renderRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ text, isBold, isItalic }) => {
      const slanted = isItalic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
      return isBold ? `<strong>${slanted}</strong>` : slanted
    })
    .join('')

function renderTable({ columns, rows }: TableBlock): string {
  const head = columns.map(({ title }) => `<th>${escapeHtml(title)}</th>`).join('')
  const cell = ({ text, span }: { text: string; span: number }) =>
    `<td${span > 1 ? ` colspan="${span}"` : ''}>${escapeHtml(text)}</td>`
  const body = rows.map((row) => `<tr>${spanCells(row, columns.length).map(cell).join('')}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

import { escapeHtml } from './escape-html.ts'
import { layOutAddressees } from './lay-out-addressees.ts'
import { numberBlocks } from './number-blocks.ts'
import type { Block, ParagraphBlock, PictureBlock, Run, Sheet, TableBlock, TableRow } from './official-document.ts'
import { spanCells } from './span-cells.ts'

/** The body as HTML. A picture is an empty frame with its photo's id; whoever shows the paper has its bytes. */
export function renderBlocks(blocks: readonly Block[], sheet: Sheet): string {
  const numbers = numberBlocks(blocks)
  const margins = marginsOf(blocks, sheet)
  return blocks.map((block, at) => renderBlock(block, numbers[at] ?? '', margins)).join('')
}

type Margins = { addressee: string; addresseeLine: string }

/** How far `Kính gửi:` and the names under its colon stand from the left; none for a single name. */
function marginsOf(blocks: readonly Block[], sheet: Sheet): Margins {
  const group = blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph')
  const names = group.filter((one) => one.style === 'addresseeLine').map(textOf)
  const label = group.find((one) => one.style === 'addressee')
  if (names.length === 0 || label === undefined) return { addressee: '', addresseeLine: '' }
  const layout = layOutAddressees(textOf(label), names, sheet)
  const style = (left: number) => ` style="text-align:left;padding-left:${left.toFixed(1)}mm"`
  return { addressee: style(layout.label), addresseeLine: style(layout.dash) }
}

const textOf = (block: ParagraphBlock): string => block.runs.map((run) => run.text).join('')

function renderBlock(block: Block, number: string, margins: Margins): string {
  const label = number === '' ? '' : `${number} `
  switch (block.type) {
    case 'table':
      return renderTable(block)
    case 'picture':
      return renderPicture(block)
    case 'division':
      return block.unit === 'article'
        ? `<h3 class="paper-heading">${escapeHtml(label + block.text)}</h3>`
        : `<h2 class="paper-division">${escapeHtml(number)}<br>${escapeHtml(block.text.toUpperCase())}</h2>`
    case 'heading':
      return `<h${block.level + 1} class="paper-heading">${escapeHtml(label + block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return renderParagraph(block, margins)
    default:
      return `<p class="body ${block.type}">${escapeHtml(label)}${renderRuns(block.runs)}</p>`
  }
}

function renderParagraph(block: ParagraphBlock, margins: Margins): string {
  const leader = block.endsInLeader ? '<span class="leader"></span>' : ''
  const margin = block.style === 'addressee' || block.style === 'addresseeLine' ? margins[block.style] : ''
  const names = `${block.style}${leader === '' ? '' : ' has-leader'}`
  return `<p class="${names}"${margin}><span>${renderRuns(block.runs)}</span>${leader}</p>`
}

const renderRuns = (runs: readonly Run[]): string => runs.map(renderRun).join('')

function renderRun(run: Run): string {
  const text = escapeHtml(run.text)
  const slanted = run.isItalic ? `<i>${text}</i>` : text
  return run.isBold ? `<b>${slanted}</b>` : slanted
}

function renderPicture({ photoId, alt, width }: PictureBlock): string {
  const look = `width:${(width * 100).toFixed(1)}%`
  const text = escapeHtml(alt)
  return `<div class="picture" role="img" style="${look}" data-photo="${escapeHtml(photoId)}" aria-label="${text}">${text}</div>`
}

function renderTable({ columns, rows }: TableBlock): string {
  if (rows.length === 0) return ''
  const widths = columns.map((one) => `<col style="width:${(one.width * 100).toFixed(1)}%">`).join('')
  const head = columns.map((one) => `<th scope="col">${escapeHtml(one.title)}</th>`).join('')
  const body = rows.map((row) => renderRow(row, columns)).join('')
  return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function renderRow(row: TableRow, columns: TableBlock['columns']): string {
  let column = 0
  const cells = spanCells(row, columns.length).map(({ text, span }) => {
    const align = columns[column]?.align ?? 'left'
    column += span
    const wide = span > 1 ? ` colspan="${span}"` : ''
    return `<td class="${span > 1 && row.look === 'total' ? 'center' : align}"${wide}>${escapeHtml(text)}</td>`
  })
  return `<tr${row.look === 'plain' ? '' : ` class="${row.look}"`}>${cells.join('')}</tr>`
}

import { escapeHtml } from './escape-html.ts'
import { layOutHead, layOutTitles } from './lay-out-head.ts'
import { numberBlocks } from './number-blocks.ts'
import type { Block, Closing, Letterhead, Masthead, OfficialDocument, Run, Signature } from './official-document.ts'
import { paperCss } from './paper-css.ts'
import { stateNd30 } from './profiles/state-nd30.ts'

/**
 * The paper as a self-contained HTML fragment for showing: all text escaped, all rules scoped under `.paper`, no script.
 * One tall sheet: pages are the word processor's business.
 */
export function renderHtml(document: OfficialDocument): string {
  const parts = [
    renderHead(document),
    renderTitles(document),
    renderBlocks(document.blocks),
    renderClosing(document.closing),
  ]
  const css = paperCss(stateNd30, document.sizeTier)
  return `<style>${css}</style><article class="paper" lang="vi">${parts.join('')}</article>`
}

const line = (className: string, text: string): string =>
  text === '' ? '' : `<p class="${className}">${escapeHtml(text)}</p>`
const lines = (className: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : `<p class="${className}">${texts.map(escapeHtml).join('<br>')}</p>`
const rule = (length: number): string => `<div class="paper-rule" style="width:${length.toFixed(1)}mm"></div>`

function renderHead(document: OfficialDocument): string {
  const { header } = document
  if (header === null) return ''
  return header.type === 'masthead' ? renderMasthead(header) : renderLetterhead(header, document)
}

const renderMasthead = (head: Masthead): string =>
  `<header class="paper-masthead">${line('masthead-name', head.name)}${lines('masthead-lines', head.lines)}</header>`

function renderLetterhead(head: Letterhead, document: OfficialDocument): string {
  const layout = layOutHead(head, stateNd30, document.sizeTier)
  const columns = `grid-template-columns:${layout.leftWidth}mm ${layout.rightWidth}mm`
  const left = `<div>${lines('governing-body', layout.governingLines)}${lines('issuing-body', layout.issuingLines)}${rule(layout.agencyRule)}</div>`
  const right = `<div>${line('national-name', head.nationalName)}${line('motto', head.motto)}${rule(layout.mottoRule)}</div>`
  const number = `<div>${line('symbol', head.symbol)}${line('secrecy', head.secrecy)}</div>`
  const date = `<div>${line('place-and-date', head.placeAndDate)}</div>`
  return `<header class="paper-head" style="${columns}">${left}${right}${number}${date}</header>`
}

function renderTitles({ titles, sizeTier }: OfficialDocument): string {
  const layout = layOutTitles(titles, stateNd30, sizeTier)
  const under = layout.rule > 0 ? rule(layout.rule) : ''
  const text = `${line('type-name', titles.typeName)}${lines('subject', layout.lines)}${under}`
  return `<div class="paper-titles">${text}${line('place-and-date', titles.placeAndDate)}</div>`
}

function renderBlocks(blocks: readonly Block[]): string {
  const numbers = numberBlocks(blocks)
  return blocks.map((block, at) => renderBlock(block, numbers[at] ?? '')).join('')
}

function renderBlock(block: Block, number: string): string {
  const label = number === '' ? '' : `${number} `
  switch (block.type) {
    case 'table':
      return renderTable(block)
    case 'heading':
      return `<h${block.level + 1} class="paper-heading">${escapeHtml(label + block.text)}</h${block.level + 1}>`
    case 'paragraph': {
      const leader = block.endsInLeader ? '<span class="leader"></span>' : ''
      return `<p class="${block.style}${leader === '' ? '' : ' has-leader'}"><span>${renderRuns(block.runs)}</span>${leader}</p>`
    }
    default:
      return `<p class="body ${block.type}">${escapeHtml(label)}${renderRuns(block.runs)}</p>`
  }
}

const renderRuns = (runs: readonly Run[]): string => runs.map(renderRun).join('')

function renderRun(run: Run): string {
  const text = escapeHtml(run.text)
  const slanted = run.isItalic ? `<i>${text}</i>` : text
  return run.isBold ? `<b>${slanted}</b>` : slanted
}

function renderTable({ columns, rows }: Extract<Block, { type: 'table' }>): string {
  if (rows.length === 0) return ''
  const widths = columns.map((one) => `<col style="width:${(one.width * 100).toFixed(1)}%">`).join('')
  const head = columns.map((one) => `<th scope="col">${escapeHtml(one.title)}</th>`).join('')
  const cell = (text: string, at: number) => `<td class="${columns[at]?.align ?? 'left'}">${escapeHtml(text)}</td>`
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')
  return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function renderClosing(closing: Closing): string {
  switch (closing.type) {
    case 'none':
      return ''
    case 'byline':
      return line('byline', closing.text)
    case 'signature':
      return `<footer class="paper-signatures">${renderRecipients(closing)}${renderSignature(closing.signature)}</footer>`
    case 'minutes': {
      const both = `${renderSignature(closing.secretary)}${renderSignature(closing.chair)}`
      return `<footer class="paper-signatures">${both}</footer>${renderRecipients(closing)}`
    }
  }
}

const renderRecipients = (part: { recipientsLabel: string; recipients: readonly string[] }): string =>
  `<div class="paper-recipients">${line('recipients-label', part.recipientsLabel)}${lines('recipients', part.recipients)}</div>`

const renderSignature = (one: Signature): string =>
  `<div class="paper-signature">${lines('signature-title', one.lines)}${line('signer-name', one.fullName)}</div>`

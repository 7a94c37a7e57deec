import { layOutHead, layOutTitles } from './lay-out-head.ts'
import type { Letterhead, Masthead, OfficialDocument } from './official-document.ts'
import { paperCss } from './paper-css.ts'
import { renderAnnex } from './render-annex.ts'
import { renderBlocks } from './render-blocks.ts'
import { renderClosing } from './render-closing.ts'
import { line, lines, rule } from './render-lines.ts'

/**
 * The paper as a self-contained HTML fragment for showing: all text escaped, all rules scoped under `.paper`, no script.
 * One tall sheet: pages are the word processor's business.
 */
export function renderHtml(document: OfficialDocument): string {
  const parts = [
    renderHead(document),
    renderTitles(document),
    renderBlocks(document.blocks, document),
    renderClosing(document.closing, document.profile),
    renderContact(document),
    ...document.annexes.map((_, at) => renderAnnex(document, at)),
  ]
  const css = paperCss(document.profile, document.sizeTier)
  const look = document.orientation === 'landscape' ? 'paper is-landscape' : 'paper'
  return `<style>${css}</style><article class="${look}" lang="vi">${parts.join('')}</article>`
}

function renderHead(document: OfficialDocument): string {
  const { header } = document
  if (header === null) return ''
  return header.type === 'masthead' ? renderMasthead(header) : renderLetterhead(header, document)
}

const renderMasthead = (head: Masthead): string =>
  `<header class="paper-masthead">${line('masthead-name', head.name)}${lines('masthead-lines', head.lines)}</header>`

function renderLetterhead(head: Letterhead, document: OfficialDocument): string {
  const layout = layOutHead(head, document)
  const columns = `margin-left:-${layout.overhang}mm;grid-template-columns:${layout.leftWidth}mm ${layout.rightWidth}mm`
  const mark = layout.agencyRule > 0 ? rule(layout.agencyRule) : line('star', '*')
  const left = `<div>${lines('governing-body', layout.governingLines)}${lines('issuing-body', layout.issuingLines)}${mark}</div>`
  const right = `<div>${line('national-name', head.nationalName)}${line('motto', head.motto)}${rule(layout.nationRule)}</div>`
  const stamps = `${line('stamp', head.secrecy)}${line('stamp urgency', head.urgency)}`
  const number = `<div>${line('symbol', head.symbol)}${lines('letter-subject', layout.letterSubjectLines)}${stamps}</div>`
  const date = `<div>${lines('place-and-date', layout.placeAndDateLines)}</div>`
  const circulation = line('stamp circulation', head.circulation)
  return `${circulation}<header class="paper-head" style="${columns}">${left}${right}${number}${date}</header>`
}

function renderTitles(document: OfficialDocument): string {
  const { titles, profile } = document
  const layout = layOutTitles(titles, document)
  const dashes = titles.hasRule && profile.titles.mark === 'dashes' ? line('dashes', '-----') : ''
  const under = layout.rule > 0 ? rule(layout.rule) : dashes
  const text = `${line('type-name', titles.typeName)}${lines('subject', layout.lines)}${under}`
  return `<div class="paper-titles">${text}${line('place-and-date', titles.placeAndDate)}</div>`
}

function renderContact({ contactLines }: OfficialDocument): string {
  return contactLines.length === 0 ? '' : `<footer class="paper-contact">${lines('contact', contactLines)}</footer>`
}

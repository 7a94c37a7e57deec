import { stampKeys } from '#documents/wording/conformance-keys.ts'
import { findAnnexes, isAnnexLabel } from './find-annexes.ts'
import { findBody } from './find-body.ts'
import { findClosing } from './find-closing.ts'
import { findHead } from './find-head.ts'
import { findTitles } from './find-titles.ts'
import type { Head, Paper, Stamp, Titles } from './paper.ts'
import { type Piece, piecesOf } from './piece.ts'
import type { WordFile } from './word-file.ts'

/** Paragraphs in which tabs may part a left from a right half: head and closing. */
const TABBED_HEAD = 25
const TABBED_END = 30

/** Takes a file apart into the parts of a paper; nothing is judged yet. */
export function readPaper(file: WordFile, isParty: boolean): Paper {
  const { paragraphs } = file
  const pieces = paragraphs.flatMap((one, at) =>
    piecesOf(one, at, at < TABBED_HEAD || at >= paragraphs.length - TABBED_END),
  )
  const firstAnnex = pieces.findIndex((one, at) => at > 0 && isAnnexLabel(one))
  const main = firstAnnex < 0 ? pieces : pieces.slice(0, firstAnnex)
  const head = findHead(file, main)
  const below = main.slice(endOfHead(main, head)).filter((one) => !isStamp(one) && one.paragraph.region === 'body')
  const titles = findTitles(file, below, isParty)
  const rest = below.slice(endOfTitles(below, titles))
  const { closing, begins } = findClosing(rest)
  const body = findBody(rest.slice(0, begins))
  const isLetter =
    head.letterSubject.length > 0 ||
    (titles.typeName.length === 0 && head.symbol !== null && body[0]?.part === 'addressee')
  const { type } = titles
  return {
    file,
    pieces,
    isOfficial:
      head.nationalName !== null ||
      head.partyName !== null ||
      head.symbol !== null ||
      (type !== null && type.code !== '' && closing.recipientsLabel !== null) ||
      (type !== null && type.code !== '' && titles.typeName[0]?.paragraph.align === 'center'),
    isLetter,
    isMinutes: type?.kind === 'minutes',
    kind: type?.kind ?? (isLetter ? 'reminder' : ''),
    head,
    stamps: listStamps(main),
    titles,
    body,
    closing,
    annexes: firstAnnex < 0 ? [] : findAnnexes(pieces.slice(firstAnnex)),
  }
}

/** The place of the first line below the head; a grid that holds a part of it is all head. */
function endOfHead(main: readonly Piece[], head: Head): number {
  const parts = [
    head.nationalName,
    head.motto,
    head.partyName,
    head.symbol,
    ...head.governingBody,
    ...head.issuingBody,
    ...head.letterSubject,
    head.star,
    // A date below the titles, as in a release, is not in the head.
    head.symbol || head.nationalName || head.partyName ? head.placeAndDate : null,
  ].filter((one) => one !== null)
  const tables = new Set(parts.map((one) => one.paragraph.cell?.table).filter((one) => one !== undefined))
  const isHead = (one: Piece) =>
    parts.includes(one) || (one.paragraph.cell !== null && tables.has(one.paragraph.cell.table))
  return main.reduce((end, one, at) => (isHead(one) ? at + 1 : end), 0)
}

function endOfTitles(below: readonly Piece[], { typeName, subject }: Titles): number {
  const last = subject.at(-1) ?? typeName.at(-1)
  return last ? below.indexOf(last) + 1 : 0
}

const isStamp = (one: Piece): boolean => Object.hasOwn(stampKeys, one.key)

function listStamps(main: readonly Piece[]): Stamp[] {
  return main.filter(isStamp).flatMap((piece) => {
    const kind = stampKeys[piece.key]
    const { borders, cell, region } = piece.paragraph
    const isFramed = region === 'box' || Object.values(borders).every((one) => one) || cell?.hasFrame === true
    return kind ? [{ kind, piece, isFramed }] : []
  })
}

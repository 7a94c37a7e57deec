import type { Departure } from '#contract/paper-shapes.ts'
import type { officeWords } from '../../text/office.ts'

export type PaperPart = keyof typeof officeWords.groups

/** The parts in the order of the page, each with the first words of its rules' ids. */
const RULES: Readonly<Record<PaperPart, readonly string[]>> = {
  page: ['page', 'margin', 'font', 'text', 'tier', 'pageNumber'],
  marks: ['stamp'],
  head: [
    ...['nationalName', 'motto', 'mottoRule', 'partyName', 'partyRule', 'governingBody', 'issuingBody', 'agency'],
    ...['agencyRule', 'symbol', 'placeAndDate'],
  ],
  title: ['typeName', 'subject', 'subjectRule', 'letterSubject', 'addressee'],
  body: ['capitals', 'legalBasis', 'body', 'numbering', 'division', 'divisionTitle', 'article', 'heading'],
  closing: [
    ...['signer', 'authority', 'signerPost', 'signerName', 'minutes', 'recipients', 'recipientsLabel'],
    ...['recipientsList', 'draftMark', 'contact'],
  ],
  annex: ['annex', 'annexLabel', 'annexTitle', 'annexReference'],
  other: [],
}

const PARTS = Object.keys(RULES) as PaperPart[]

/** Departures by part of the paper, the parts in the order of the page, what is sure before what is doubtful. */
export function groupDepartures(departures: readonly Departure[]): { part: PaperPart; items: Departure[] }[] {
  const partOf = ({ rule }: Departure): PaperPart =>
    PARTS.find((part) => RULES[part].includes(rule.split('.')[0] ?? '')) ?? 'other'
  return PARTS.map((part) => ({
    part,
    items: departures
      .filter((one) => partOf(one) === part)
      .toSorted((a, b) => Number(a.severity === 'doubt') - Number(b.severity === 'doubt')),
  })).filter(({ items }) => items.length > 0)
}

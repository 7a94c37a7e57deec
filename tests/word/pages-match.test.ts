import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listPapers } from '#documents/list-papers.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { congressMeeting } from '#tests/builders/congress.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { layOutBeginning, layOutPaper } from '#word/pages/lay-out-paper.ts'
import { writeDocx } from '#word/write-docx.ts'
import { missingForPdf, readPages, withPdfs } from './convert-to-pdf.ts'

const missing = missingForPdf()
test.setTimeout(400_000)

const none = new Map()
/** Words of a page as they are read, without its number at the top. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/^\s*\d+\s/u, ' ')
    .replace(/\.{5,}|…/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Text of a page of ours, in the order in which it is drawn. */
const textOf = (html: string): string =>
  html
    .replace(/<\/(?:p|div)>|<br>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")

const wanted: [DocumentKind, string, () => ReturnType<typeof richMeeting>][] = [
  ...DocumentKind.options.map((kind): (typeof wanted)[number] => [kind, '', richMeeting]),
  ['conclusion-notice', 'congress', congressMeeting],
  ['directive-table', 'congress', congressMeeting],
  ['task-slip', 'congress', congressMeeting],
]

function open(kind: DocumentKind, make: () => ReturnType<typeof richMeeting>): OfficialDocument {
  const meeting = make()
  const target = listPapers(meeting).find((one) => one.kind === kind)?.target ?? ''
  return buildDocument(kind, meeting, { sizeTier: '13/14', target })
}

/** A page with a line more or less than the other shares about 95 of 100 words with it. */
const SAME_PAGE = 0.98

/** Share of words that stand on both, of the page that has more; columns are read in another order, so order is no matter. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of one) {
    const count = left.get(word) ?? 0
    if (count > 0) both += 1
    left.set(word, count - 1)
  }
  return both / Math.max(one.length, other.length, 1)
}

test('pages hold the words they have in the PDF', async () => {
  test.skip(missing !== null, missing ?? '')
  const papers: Record<string, Uint8Array> = {}
  const ours: Record<string, string[]> = {}
  for (const [kind, suffix, make] of wanted) {
    const document = open(kind, make)
    const name = `${kind}${suffix}`
    papers[name] = await writeDocx(document)
    const { drawer } = layOutPaper(document, none, papers[name])
    ours[name] = drawer.draw({ firstPage: 1, count: 100 }).pages.map((page) => textOf(page.html))
  }
  await withPdfs(papers, (pdfOf) => {
    let [same, all] = [0, 0]
    const apart: string[] = []
    for (const name of Object.keys(papers)) {
      const theirs = readPages(pdfOf(name))
      const mine = ours[name] ?? []
      // LibreOffice 7 does not narrow the blanks of a justified line as Word does, so a page may take a line more or less.
      expect(Math.abs(theirs.length - mine.length), `${name}: pages`).toBeLessThanOrEqual(1)
      for (const [at, text] of mine.entries()) {
        const share = sharedWords(wordsOf(text), wordsOf(theirs[at] ?? ''))
        all += 1
        if (share >= SAME_PAGE) same += 1
        else apart.push(`${name} p.${at + 1}: ${(share * 100).toFixed(0)}%`)
      }
    }
    console.log(`pages as in the PDF: ${same} of ${all}; apart: ${apart.join(', ')}`)
    expect(same / all).toBeGreaterThan(0.85)
  })
})

test('the first pages alone are those of the whole paper', async () => {
  for (const kind of ['minutes', 'report', 'attendee-list'] as const) {
    const document = open(kind, congressMeeting)
    const bytes = await writeDocx(document)
    const beginning = layOutBeginning(document, none, { bytes, pages: 2 })
    expect(beginning?.isWhole, kind).toBe(false)
    const whole = layOutPaper(document, none, bytes)
    const first = (paper: typeof whole) => paper.drawer.draw({ firstPage: 1, count: 2 })
    expect(beginning && first(beginning), kind).toEqual(first(whole))
    expect(whole.pageCount).toBeGreaterThan(10)
    expect(whole.notes).toEqual([])
  }
})

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listPapers } from '#documents/list-papers.ts'
import { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { congressMeeting } from '#tests/builders/congress.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { seedMeeting } from '#tests/builders/seed-meeting.ts'
import { writeDocx } from '#word/write-docx.ts'
import { missingForPdf, readPages, withPdfs } from './convert-to-pdf.ts'
import { differingShare, drawPdfPage, readPng, writePng } from './gray-image.ts'

const folder = new URL('../golden/pages', import.meta.url).pathname
const missing = missingForPdf()
const DOTS_PER_INCH = 40
/** A line that has moved changes more of a page than this. */
const MOST_DIFFERING = 0.01

test.setTimeout(600_000)

const meetings: Record<string, () => Meeting> = { small: richMeeting, seed: seedMeeting, congress: congressMeeting }

for (const [name, make] of Object.entries(meetings)) {
  test(`first and last pages of every paper of the ${name} meeting look as reviewed`, async () => {
    test.skip(missing !== null, missing ?? '')
    const meeting = make()
    const papers: Record<string, Uint8Array> = {}
    for (const kind of DocumentKind.options) {
      const paper = listPapers(meeting).find((one) => one.kind === kind)
      if (!paper) continue
      papers[`${name}-${kind}`] = await writeDocx(
        buildDocument(kind, meeting, { sizeTier: '13/14', target: paper.target }),
      )
    }
    mkdirSync(folder, { recursive: true })
    await withPdfs(papers, (pdfOf) => {
      for (const paper of Object.keys(papers)) {
        const last = readPages(pdfOf(paper)).length
        for (const [page, place] of last > 1
          ? ([
              [1, 'first'],
              [last, 'last'],
            ] as const)
          : ([[1, 'first']] as const)) {
          const drawn = drawPdfPage(pdfOf(paper), page, DOTS_PER_INCH)
          const path = join(folder, `${paper}-${place}.png`)
          if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, writePng(drawn))
          expect(existsSync(path), `${path} is missing; run with UPDATE_GOLDEN=1`).toBe(true)
          const share = differingShare(drawn, readPng(path))
          if (share > MOST_DIFFERING) writeFileSync(test.info().outputPath(`${paper}-${place}.png`), writePng(drawn))
          expect.soft(share, `${paper}, ${place} page`).toBeLessThanOrEqual(MOST_DIFFERING)
        }
      }
    })
  })
}

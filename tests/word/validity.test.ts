import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { emptyMeeting, extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { openDocx } from './open-docx.ts'
import { hasSchemaValidator, validateSchema } from './validate-schema.ts'

const meetings = { full: richMeeting(), extreme: extremeMeeting(), empty: emptyMeeting() }

for (const [name, made] of Object.entries(meetings)) {
  for (const kind of DocumentKind.options) {
    test(`${kind} of the ${name} meeting is a valid package`, async () => {
      test.skip(!hasSchemaValidator, 'bộ kiểm tra lược đồ chỉ có cho Linux x64')
      const folder = mkdtempSync(join(tmpdir(), 'docx-'))
      try {
        const path = join(folder, 'paper.docx')
        writeFileSync(path, await writeDocx(buildDocument(kind, made, { sizeTier: '13/14' })))
        expect(validateSchema(path)).toEqual([])
      } finally {
        rmSync(folder, { recursive: true })
      }
    })

    test(`${kind} of the ${name} meeting passes what the validator misses`, async () => {
      const parts = openDocx(await writeDocx(buildDocument(kind, made, { sizeTier: '12/13' })))
      const body = parts['word/document.xml'] ?? ''
      const styles = parts['word/styles.xml'] ?? ''
      const known = new Set([...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id))
      // Built into every word processor; the library bases its own character styles on it without defining it.
      known.add('DefaultParagraphFont')
      const used = [
        ...`${body}${parts['word/header1.xml']}`.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu),
      ]
      const based = [...styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/gu)]
      expect([...used, ...based].map(([, id]) => id).filter((id) => !known.has(id))).toEqual([])
      for (const [cell] of body.matchAll(/<w:tc>.*?<\/w:tc>/gsu))
        expect(cell).toMatch(/<\/w:p><\/w:tc>$|<w:p\/><\/w:tc>$/u)
      for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)) expect(table).toContain('<w:tr>')
      const numbers = new Set(
        [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"/gu)].map(([, id]) => id),
      )
      const listed = [...body.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id)
      expect(listed.filter((id) => !numbers.has(id))).toEqual([])
    })
  }
}

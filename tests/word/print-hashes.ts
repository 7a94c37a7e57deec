import { createHash } from 'node:crypto'
import { buildDocument } from '#documents/build-document.ts'
import { listPapers } from '#documents/list-papers.ts'
import { extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { writeDocx } from '#word/write-docx.ts'

/** Prints the hash of every paper of the sample meetings: run by the tests in other zones and languages. */
for (const meeting of [richMeeting(), extremeMeeting()]) {
  for (const { kind, target } of listPapers(meeting).slice(0, 40)) {
    const bytes = await writeDocx(buildDocument(kind, meeting, { sizeTier: '13/14', target }))
    console.log(`${kind} ${target} ${createHash('sha256').update(bytes).digest('hex')}`)
  }
}

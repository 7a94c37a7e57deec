import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listPapers } from '#documents/list-papers.ts'
import { listProfiles } from '#documents/profiles/list-profiles.ts'
import type { PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { SizeTier } from '#domain/settings.ts'
import { extremeMeeting, richMeeting } from '#tests/builders/sample-meetings.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { describeFile } from '#word/conformance/describe-file.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import { writeDocx } from '#word/write-docx.ts'
import { issuedMeeting } from './right-papers.ts'

const meetings = { rich: richMeeting(), issued: issuedMeeting(), extreme: extremeMeeting() }

/** Of papers of one kind (a slip for each body) the first and the last: they differ by a name and by how much they hold. */
const sampled = (meeting: Meeting): PaperRef[] =>
  [...Map.groupBy(listPapers(meeting), (paper) => paper.kind).values()].flatMap((own) =>
    own.filter((_, at) => at === 0 || at === own.length - 1),
  )

for (const [name, meeting] of Object.entries(meetings)) {
  for (const sizeTier of SizeTier.options) {
    for (const profile of listProfiles()) {
      test(`no departure in any paper: ${name}, ${sizeTier}, ${profile.id}`, async () => {
        for (const { kind, target } of sampled(meeting)) {
          const file = readWordFile(await writeDocx(buildDocument(kind, meeting, { sizeTier, target, profile })))
          const { departures } = checkFile(file, profile)
          expect(departures, `${kind} ${target}`).toEqual([])
        }
      })
    }
  }
}

test('the profile is told by the head of the file', async () => {
  for (const profile of listProfiles()) {
    const document = buildDocument('conclusion-notice', issuedMeeting(), { sizeTier: '13/14', profile })
    expect(describeFile(readWordFile(await writeDocx(document)))).toEqual({
      system: profile.system,
      issuedOn: '2026-02-05',
    })
  }
})

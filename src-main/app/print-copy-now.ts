import { listAnchored } from '#documents/list-anchored.ts'
import { readAnchor } from '#documents/name-anchor.ts'
import { reviewCopyWords as words } from '#documents/wording/review-words.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Settings } from '#domain/settings.ts'
import { readReturnedFile } from '#sources/copies/read-returned-file.ts'
import { acceptedText, asWritten } from '#sources/copies/returned-file.ts'
import { writeDocx } from '#word/write-docx.ts'
import { readItemHead } from './copy-ground.ts'
import { openPaper } from './open-paper.ts'

/** The review copy as it would be printed of the record as it is: fields by the key of their item, and all other lines. */
export type CopyNow = { fields: ReadonlyMap<string, ReadonlyMap<string, string>>; ownLines: ReadonlySet<string> }

/** What is settled is printed too, for a copy may have gone out before it was. */
export async function printCopyNow(meeting: Meeting, settings: Settings): Promise<CopyNow> {
  const open = meeting.approvals.map((one) =>
    one.decision === 'withdrawn' ? one : { ...one, decision: 'returned' as const },
  )
  const print = (given: Meeting) => openPaper(given, settings, { kind: 'review-copy', target: '' }).document
  const document = print({ ...meeting, approvals: open })
  const fields = new Map<string, Map<string, string>>()
  for (const { name, text } of listAnchored(document)) {
    const mark = readAnchor(name)
    if (mark) fields.set(mark.key, (fields.get(mark.key) ?? new Map<string, string>()).set(mark.field, text))
  }
  const written = [document, print(meeting)].map(async (one) => linesOf(await writeDocx(one)))
  const lines = (await Promise.all(written)).flat()
  return { fields, ownLines: new Set([...lines, words.nothing, words.opening]) }
}

/** Lines that belong to no item: those of items are known by their marks. */
const linesOf = (bytes: Uint8Array): string[] =>
  readReturnedFile(bytes)
    .paragraphs.filter(({ pieces }) => !pieces.some(({ anchors }) => anchors.some((name) => readAnchor(name) !== null)))
    .map(({ pieces }) => asWritten(acceptedText(pieces)))
    .filter((line) => line !== '' && readItemHead(line) === null)

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { listPapers } from '#documents/list-papers.ts'
import { Meeting } from '#domain/meeting.ts'
import { makePng } from '#tests/builders/pictures.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { readPicture } from '#word/read-picture.ts'
import { writeDocx } from '#word/write-docx.ts'
import { openDocx } from './open-docx.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every paper of the sample meeting made in a process of its own, in another place of the world. */
function hashesElsewhere(env: Record<string, string>): string {
  const script = join(import.meta.dirname, 'print-hashes.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  expect(status, stderr).toBe(0)
  return stdout
}

test('the same meeting gives the same bytes in every process, zone and language', () => {
  const here = hashesElsewhere({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' })
  expect(here.split('\n').length).toBeGreaterThan(12)
  for (const TZ of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(hashesElsewhere({ TZ, LANG: 'C', LC_ALL: 'tr_TR.UTF-8' }), TZ).toBe(here)
  }
})

test('a meeting written down and read again gives the same bytes, however often they are made', async () => {
  const made = richMeeting()
  const read = Meeting.parse(JSON.parse(JSON.stringify(made)))
  for (const { kind, target } of listPapers(made)) {
    const make = (meeting: Meeting) => writeDocx(buildDocument(kind, meeting, { sizeTier: '13/14', target }))
    const first = hashOf(await make(made))
    expect(hashOf(await make(read)), kind).toBe(first)
    expect(hashOf(await make(made)), kind).toBe(first)
  }
})

test('pictures were numbered through all papers of a run, so the second paper had other bytes', async () => {
  const document = buildDocument('news-item', richMeeting(), { sizeTier: '13/14' })
  const photo = { type: 'picture', photoId: 'anh', alt: 'Ảnh', width: 0.5 } as const
  const withPhotos = { ...document, blocks: [...document.blocks, photo, photo] }
  const pictures = new Map([['anh', readPicture(makePng(12, 8))]])
  const first = await writeDocx(withPhotos, pictures)
  expect(hashOf(await writeDocx(withPhotos, pictures))).toBe(hashOf(first))
  const body = openDocx(first)['word/document.xml'] ?? ''
  expect([...body.matchAll(/<wp:docPr[^>]* id="(\d+)"/gu)].map(([, id]) => id)).toEqual(['1', '2'])
})

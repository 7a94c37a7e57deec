import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { convertToWord, findOffice, realOffice } from '#shells/convert-to-word.ts'
import { CopyEditor } from '#tests/builders/edit-copy.ts'
import { CHAIR, exportCopy, itemLike, readBack, reviewMeeting } from '#tests/builders/review-meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const office = await findOffice(realOffice)
const SLOW_MS = 240_000
const made = reviewMeeting()
const archive = itemLike(made, 'kho lưu trữ')
const training = itemLike(made, 'đào tạo công chức')
const rules = itemLike(made, 'quy chế phối hợp')
const author = { by: CHAIR, at: '2026-11-23T08:15:00Z' }
const STRAY = 'Giao thêm Sở Tài chính bố trí kinh phí'

/** Saves a file as other kinds, one after another, as an office does. */
async function savedAs(bytes: Uint8Array, kinds: readonly string[]): Promise<Uint8Array> {
  let saved = bytes
  await withTempFolder(async (folder) => {
    let at = join(folder, 'ban.docx')
    writeFileSync(at, bytes)
    for (const [step, kind] of kinds.entries()) {
      const out = join(folder, String(step))
      const words = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', kind]
      spawnSync(office ?? '', [...words, '--outdir', out, at], { stdio: 'ignore', timeout: SLOW_MS })
      at = join(out, `ban.${kind}`)
      saved = readFileSync(at)
    }
  })
  return saved
}

async function corrected(): Promise<Uint8Array> {
  const copy = new CopyEditor(await exportCopy(made), (limit) => limit - 1)
  copy.comment(archive.mark('assignee'), {
    ...author,
    text: 'Đã hỏi Văn phòng chưa?',
    replyTo: null,
    isResolved: false,
  })
  copy.setField(archive.mark('text'), 'Rà soát kho lưu trữ và tiêu huỷ tài liệu trong quý IV', 'tracked', author)
  copy.setField(archive.mark('deadline'), '20/12/2026', 'plain', author)
  copy.setField(training.mark('assignee'), 'Phòng Nội vụ', 'retyped', author)
  copy.tick(rules.mark('text'), 'Đồng ý')
  copy.remark(rules.mark('text'), 'Làm ngay')
  copy.addBehind(copy.paragraphs().at(-1) as never, STRAY, author)
  return copy.save()
}

for (const kinds of [['docx'], ['docx', 'docx'], ['odt'], ['odt', 'docx'], ['doc'], ['rtf']]) {
  test(`a corrected copy that an office saved as ${kinds.join(', then ')} says the same`, async () => {
    test.skip(office === null, 'needs LibreOffice')
    test.setTimeout(SLOW_MS)
    const saved = await savedAs(await corrected(), kinds)
    const kind = kinds.at(-1) ?? ''
    const word = kind === 'docx' ? saved : await convertToWord(saved, `ban.${kind}`)
    const { items, loose, isBaseCarried } = await readBack(word, made)
    const told = items.map(({ itemId, fields, ticks, remark, comments }) => ({
      ...{ itemId, ticks, remark, comments: comments.map(({ text, field, by }) => [text, field, by]) },
      fields: fields.map(({ field, theirs, state, hands }) => [field, theirs, state, hands.map(({ by }) => by).join()]),
    }))
    expect(told).toEqual([
      {
        ...{ itemId: archive.id, ticks: [], remark: '' },
        // LibreOffice writes the name of who commented into an .rtf without its marks.
        comments: [['Đã hỏi Văn phòng chưa?', 'assignee', kinds.includes('rtf') ? 'Lê Th? H?nh' : CHAIR]],
        fields: [
          ['text', 'Rà soát kho lưu trữ và tiêu huỷ tài liệu trong quý IV', 'fresh', CHAIR],
          ['deadline', '20/12/2026', 'fresh', ''],
        ],
      },
      { itemId: training.id, ticks: [], remark: '', comments: [], fields: [['assignee', 'Phòng Nội vụ', 'fresh', '']] },
      { itemId: rules.id, ticks: ['Đồng ý'], remark: 'Làm ngay', comments: [], fields: [] },
    ])
    expect(loose.map(({ text }) => text)).toEqual([STRAY])
    // Only a .docx carries what went out; elsewhere the seal of each item says that the record still has it.
    expect(isBaseCarried).toBe(kinds.every((one) => one === 'docx'))
  })
}

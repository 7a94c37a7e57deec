import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { CopyEditor } from '#tests/builders/edit-copy.ts'
import { attendee, directive, fields, meeting } from '#tests/builders/meeting.ts'
import { CHAIR, exportCopy, itemLike, reviewMeeting } from '#tests/builders/review-meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const main = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname

function thuky(data: string, ...words: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [main, ...words, '--data', data], { encoding: 'utf8' })
  return { stdout, status }
}

test('review list, show and export: what waits, how each item stands, the copy to be filled in on paper', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(
      meeting(
        fields({ id: 'giao-ban', title: 'Giao ban', heldOn: '2026-11-20', status: 'inReview' }),
        attendee('Lê Thị Hạnh', { role: 'chair' }),
        directive('Rà soát kho lưu trữ', { assignee: 'Văn phòng' }),
      ),
    )
    await store.close()
    expect(thuky(folder, 'review', 'list').stdout).toContain(
      'giao-ban  Giao ban · nhân danh Lê Thị Hạnh · 0/1 đã duyệt',
    )
    const { stdout } = thuky(folder, 'review', 'show', 'giao-ban')
    expect(stdout).toContain('Ý kiến chỉ đạo 1 · Lê Thị Hạnh · chờ duyệt\n    Rà soát kho lưu trữ')
    expect(thuky(folder, 'review', 'export', 'giao-ban', '--out', join(folder, 'ra')).status).toBe(0)
    expect(readdirSync(join(folder, 'ra'))).toEqual(['2026-11-20-ban-xin-y-kien-duyet-giao-ban.docx'])
    expect(thuky(folder, 'review', 'ky').status).toBe(2)
  }))

test('review import tells each change by item and field; a copy of a meeting that is not there, and no copy at all, are refused', () =>
  withTempFolder(async (folder) => {
    const made = reviewMeeting()
    const store = new MeetingStore(folder)
    await store.create(made)
    await store.create({ ...made, id: 'hop-khac', title: 'Họp khác' })
    await store.close()
    const archive = itemLike(made, 'kho lưu trữ')
    const copy = new CopyEditor(await exportCopy(made), () => 0)
    copy.setField(archive.mark('assignee'), 'Trung tâm Lưu trữ', 'tracked', { by: CHAIR, at: '2026-11-23T08:15:00Z' })
    const file = join(folder, 'ban-sua.docx')
    writeFileSync(file, copy.save())
    const { stdout, status } = thuky(folder, 'review', 'import', file)
    expect(status).toBe(0)
    expect(stdout).toContain('Bản xin ý kiến của “Giao ban tháng mười” (giao-ban).')
    expect(stdout).toContain('Ý kiến chỉ đạo 1 · Lê Thị Hạnh\n  Chủ trì: “Văn phòng Sở” → “Trung tâm Lưu trữ”')
    expect(stdout).toContain(`Theo dõi thay đổi: ${CHAIR}, 23/11/2026 08:15.`)
    const other = thuky(folder, 'review', 'import', file, 'hop-khac')
    expect([other.status, other.stdout]).toEqual([5, ''])
    const strange = join(folder, 'la.docx')
    writeFileSync(strange, await exportCopy({ ...made, id: 'da-xoa' }))
    expect(thuky(folder, 'review', 'import', strange).status).toBe(3)
    writeFileSync(strange, 'không phải Word')
    expect(thuky(folder, 'review', 'import', strange).status).toBe(5)
    expect(thuky(folder, 'review', 'import').status).toBe(2)
    expect(readFileSync(join(folder, 'meetings', 'giao-ban.json'), 'utf8')).toContain('Văn phòng Sở')
  }))

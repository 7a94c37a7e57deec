import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { api, type CallName } from '#contract/api.ts'
import type { ErrorCode } from '#domain/errors.ts'
import { writeMeetingCopy } from '#domain/meeting-copy.ts'
import { hashTree } from '#tests/fakes/temp-folder.ts'
import { shells } from './shells.ts'
import { refusalOf, withShell } from './with-shell.ts'

const NOTES = [
  'Sáng 05/3/2026, Sở Tài chính tổ chức hội nghị triển khai nhiệm vụ quý II năm 2026.',
  'Tới dự có đồng chí Nguyễn Văn Bình, Phó Chủ tịch UBND tỉnh.',
  'Phát biểu tại hội nghị, đồng chí Nguyễn Văn Bình đề nghị Sở Tài chính hoàn thành dự toán trước ngày 30/6/2026.',
].join('\n\n')

for (const shell of shells) {
  test.describe(shell.name, () => {
    const withClient = (work: Parameters<typeof withShell>[1]) => withShell(shell, work)

    test('a meeting is created, edited, refused when stale, removed and restored', () =>
      withClient(async (client) => {
        const created = await client('meeting.create', { title: 'Họp giao ban Ế Ộ Ữ' })
        const meeting = { ...created, title: 'Họp giao ban tháng 3', place: 'Phòng họp tầng 2' }
        const saved = await client('meeting.save', { baseRevision: created.revision, meeting })
        expect(saved).toMatchObject({ revision: 2, place: 'Phòng họp tầng 2' })
        expect(
          await refusalOf(client('meeting.save', { baseRevision: 1, meeting: { ...meeting, place: 'khác' } })),
        ).toBe('MEETING_CONFLICT')
        expect(await client('meeting.get', { id: saved.id })).toEqual(saved)
        await client('meeting.remove', { id: saved.id })
        expect((await client('meeting.list', {})).meetings).toEqual([])
        expect((await client('meeting.listRemoved', {})).removed).toHaveLength(1)
        expect(await client('meeting.restore', { id: saved.id })).toEqual(saved)
      }))

    test('notes become proposals; what is accepted enters the meeting with its source, what is rejected does not', () =>
      withClient(async (client) => {
        const { meeting, counts } = await client('source.import', { text: NOTES, fileName: 'ghi-chep.txt' })
        expect(counts).toMatchObject({ attendees: 1, directives: 1 })
        expect(meeting).toMatchObject({ attendees: [], directives: [], title: '' })
        const decisions = meeting.proposals.map((one) => ({
          proposalId: one.id,
          decision: one.kind === 'attendee' ? ('reject' as const) : ('accept' as const),
        }))
        const decided = await client('proposal.decide', { id: meeting.id, baseRevision: meeting.revision, decisions })
        expect(decided.attendees).toEqual([])
        expect(decided.directives[0]).toMatchObject({
          issuer: 'Nguyễn Văn Bình',
          origin: 'accepted',
          assignee: 'Sở Tài chính',
        })
        const { start, end } = decided.directives[0]?.source ?? { start: 0, end: 0 }
        expect(decided.sources[0]?.text.slice(start, end)).toContain('hoàn thành dự toán')
        expect(decided).toMatchObject({
          heldOn: '2026-03-05',
          session: 'morning',
          organizer: { officialName: 'Sở Tài chính' },
        })
        const { hits } = await client('meeting.search', { text: 'hoan thanh du toan' })
        expect(hits.map((hit) => hit.part)).toContain('directive')
        expect((await client('meeting.search', { text: 'khong co trong do' })).hits).toEqual([])
      }))

    test('settings and bodies are kept; the default body heads new meetings', () =>
      withClient(async (client) => {
        const organization = { id: 'so-a', officialName: 'Sở A', code: 'SA', defaultRecipients: ['Như trên'] }
        await client('organization.save', { organization })
        expect(await refusalOf(client('settings.save', { settings: { defaultOrganizationId: 'khong-co' } }))).toBe(
          'ORGANIZATION_NOT_FOUND',
        )
        await client('settings.save', { settings: { defaultOrganizationId: 'so-a', sizeTier: '12/13' } })
        expect(await client('settings.get', {})).toMatchObject({ defaultOrganizationId: 'so-a', sizeTier: '12/13' })
        const meeting = await client('meeting.create', {})
        expect(meeting).toMatchObject({ organizer: { officialName: 'Sở A' }, recipients: ['Như trên'] })
      }))

    test('edits are undone and redone as new revisions; versions are kept, compared and taken back', () =>
      withClient(async (client) => {
        const first = await client('meeting.create', { title: 'Họp giao ban' })
        const { id } = first
        const second = await client('meeting.save', { baseRevision: 1, meeting: { ...first, place: 'Phòng 1' } })
        expect((await client('meeting.steps', { id })).undo).toMatchObject({ parts: ['place'] })
        const undone = await client('meeting.undo', { id, baseRevision: 2 })
        expect([undone.meeting.place, undone.meeting.revision, undone.steps.undo]).toEqual(['', 3, null])
        expect((await client('meeting.redo', { id, baseRevision: 3 })).meeting.place).toBe(second.place)
        expect(await refusalOf(client('meeting.redo', { id, baseRevision: 4 }))).toBe('NOTHING_TO_REDO')
        expect(await refusalOf(client('meeting.undo', { id, baseRevision: 1 }))).toBe('MEETING_CONFLICT')
        const kept = await client('version.make', { meetingId: id })
        const meeting = { ...(await client('meeting.get', { id })), title: 'Đặt lại tên' }
        await client('meeting.save', { baseRevision: 4, meeting })
        const { changes } = await client('version.compare', { meetingId: id, from: kept.name })
        expect(changes).toMatchObject([{ part: 'title', before: 'Họp giao ban', after: 'Đặt lại tên' }])
        const back = await client('version.restore', { meetingId: id, name: kept.name })
        expect([back.title, back.revision]).toEqual(['Họp giao ban', 6])
        expect((await client('version.list', { meetingId: id })).versions.map((one) => one.reason)).toContain('restore')
        expect(await refusalOf(client('version.get', { meetingId: id, name: '../x' }))).toBe('VERSION_NOT_FOUND')
      }))

    test('a copy kept elsewhere becomes a meeting of its own; the bin is emptied only on order', () =>
      withClient(async (client) => {
        const meeting = await client('meeting.create', { title: 'Cất ra USB' })
        const copy = await client('meeting.importCopy', { text: writeMeetingCopy(meeting) })
        expect([copy.title, copy.id === meeting.id]).toEqual([meeting.title, false])
        expect(await refusalOf(client('meeting.importCopy', { text: '{"format":"khac"}' }))).toBe('COPY_UNREADABLE')
        await client('meeting.remove', { id: copy.id })
        expect((await client('meeting.listRemoved', {})).removed[0]?.keptUntil).toMatch(/^\d{4}-\d\d-\d\d$/)
        // One of two is more than a fifth.
        expect(await refusalOf(client('meeting.purge', { ids: [copy.id] }))).toBe('MASS_DELETION')
        expect(await client('meeting.purge', { ids: [copy.id], isConfirmed: true })).toEqual({ purged: 1 })
        expect((await client('meeting.listRemoved', {})).removed).toEqual([])
      }))

    test('papers of the sample are Word files, and a secret one is not for the press', () =>
      withClient(async (client) => {
        const { meeting, isNew } = await client('sample.import', {})
        expect(isNew).toBe(true)
        expect((await client('sample.import', {})).isNew).toBe(false)
        for (const kind of ['minutes', 'conclusion-notice', 'report', 'news-item', 'press-release'] as const) {
          const { fileName, contentBase64 } = await client('document.export', { id: meeting.id, kind })
          expect(fileName).toMatch(/^2020-12-25-[a-z0-9-]+\.docx$/)
          expect(Buffer.from(contentBase64, 'base64').subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
        }
        const secret = { ...meeting, secrecyLevel: 'confidential' as const }
        await client('meeting.save', { baseRevision: meeting.revision, meeting: secret })
        expect(await refusalOf(client('document.export', { id: meeting.id, kind: 'news-item' }))).toBe('EXPORT_SECRET')
        await client('meeting.save', { baseRevision: meeting.revision + 1, meeting })
        const preview = await client('document.preview', { id: meeting.id, kind: 'news-item' })
        expect(preview.text).toContain('Vũ Chí Giang')
      }))

    test('what is asked wrongly is refused with a sentence, and nothing changes on disk', () =>
      withClient(async (client, { carry }, folder) => {
        await client('meeting.create', { title: 'Họp' })
        const before = hashTree(join(folder, 'meetings'))
        const wrong: [string, unknown, ErrorCode][] = [
          ['meeting.get', { id: '../../etc/passwd' }, 'INVALID_INPUT'],
          ['meeting.get', { id: 'khong-co' }, 'MEETING_NOT_FOUND'],
          ['meeting.get', [], 'INVALID_INPUT'],
          ['constructor', {}, 'UNKNOWN_CALL'],
          ['__proto__', {}, 'UNKNOWN_CALL'],
          ['meeting.nothing', {}, 'UNKNOWN_CALL'],
          ['source.import', { text: '   \n ' }, 'SOURCE_EMPTY'],
          [
            'source.import',
            { text: 'Hai quả trứng, một thìa muối, đánh đều rồi rán vàng hai mặt.' },
            'SOURCE_NO_MEETING',
          ],
          ['source.decode', { fileName: 'a.exe', contentBase64: 'AAAA' }, 'SOURCE_UNKNOWN_TYPE'],
          [
            'source.decode',
            { fileName: 'a.txt', contentBase64: Buffer.from('PK\u0003\u0004\0\0').toString('base64') },
            'SOURCE_BINARY',
          ],
          ['proposal.decide', { id: 'khong-co', baseRevision: 0, decisions: [] }, 'MEETING_NOT_FOUND'],
        ]
        for (const [name, input, code] of wrong) {
          const reply = await carry(name, input)
          expect(reply, `${name} ${JSON.stringify(input)}`).toMatchObject({ ok: false, error: { code } })
          if (!reply.ok) expect(reply.error.message).toMatch(/[.]$/)
        }
        expect(hashTree(join(folder, 'meetings'))).toEqual(before)
      }))

    test('a damaged meeting is listed with its sentence and the others open', () =>
      withClient(async (client, _shell, folder) => {
        const { id } = await client('meeting.create', { title: 'Họp' })
        writeFileSync(join(folder, 'meetings', 'hong.json'), '{')
        const { meetings, damaged } = await client('meeting.list', {})
        expect(meetings.map((one) => one.id)).toEqual([id])
        expect(damaged).toMatchObject([{ id: 'hong', code: 'MEETING_DAMAGED' }])
        expect(readdirSync(join(folder, 'meetings'))).toContain('hong.json')
      }))
  })
}

test('every row of the table has a name and one sentence about it', () => {
  const names = Object.keys(api) as CallName[]
  expect(names.every((name) => /^[a-z]+\.[a-zA-Z]+$/.test(name))).toBe(true)
  for (const name of names) expect(api[name].summary, name).toMatch(/^[\p{Lu}].*\.$/u)
})

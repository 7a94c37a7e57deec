import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { GlossaryEntry, Organization } from '#domain/organization.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const root = new URL('../..', import.meta.url).pathname
const thuky = (words: string[]) =>
  spawnSync(process.execPath, [join(root, 'src-main/shells/cli/main.ts'), ...words], { encoding: 'utf8' })

const CAPTIONS = [
  '1\n00:00:01,000 --> 00:00:04,000\nSáng 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban.',
  '2\n00:00:05,000 --> 00:00:09,000\nĐồng chí Trần Văn Ang, Giám đốc Sở, chủ trì.',
  '3\n00:00:10,000 --> 00:00:14,000\nĐồng chí Trần Văn Ang yêu cầu Văn phòng Sở hoàn thành đề án vi xanh trước ngày 30/6.',
].join('\n\n')

const PAIRS = [
  GlossaryEntry.parse({ id: '01JZZZZZZZZZZZZZZZZZZZZZZA', heard: 'Trần Văn Ang', right: 'Trần Văn An' }),
  GlossaryEntry.parse({ id: '01JZZZZZZZZZZZZZZZZZZZZZZB', heard: 'vi xanh', right: 'Vì xã xanh' }),
]

test('--glossary reads the notes with the words of the office put right, and keeps what was heard', () =>
  withTempFolder(async (folder) => {
    const data = ['--data', join(folder, 'data')]
    const notes = join(folder, 'giao-ban.srt')
    writeFileSync(notes, CAPTIONS)
    const body = Organization.parse({ id: '01JZZZZZZZZZZZZZZZZZZZZZZC', officialName: 'Sở Nội vụ', glossary: PAIRS })
    const saved = thuky(['call', 'organization.save', JSON.stringify({ organization: body }), ...data])
    expect(saved.stderr).toBe('')

    const shown = thuky(['extract', notes, '--glossary', ...data])
    expect(shown.stderr).toContain('đã sửa 3 chỗ theo Nghe → đúng (Trần Văn Ang → Trần Văn An; vi xanh → Vì xã xanh).')
    expect(shown.stdout).not.toContain('Ang')
    expect(thuky(['extract', notes, ...data]).stdout).toContain('Trần Văn Ang')

    const [source] = JSON.parse(thuky(['import', notes, '--glossary', '--json', ...data]).stdout).meeting.sources
    expect(source.original).toContain('Trần Văn Ang yêu cầu')
    expect(source.changes).toContainEqual(expect.objectContaining({ kind: 'glossary', count: 3 }))
    const beginnings = source.cues.map(({ at }: { at: number }) => source.text.slice(at, at + 12))
    expect(beginnings).toEqual(['Sáng 12/3/20', 'Đồng chí Trầ', 'Đồng chí Trầ'])
  }))

test('without a list, or without its words in the notes, --glossary says so and changes nothing', () =>
  withTempFolder(async (folder) => {
    const data = ['--data', join(folder, 'data')]
    const notes = join(folder, 'giao-ban.txt')
    writeFileSync(notes, 'Sáng 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban.')
    expect(thuky(['extract', notes, '--glossary', ...data]).stderr).toContain('Không sửa chữ nào')
    const body = Organization.parse({ id: '01JZZZZZZZZZZZZZZZZZZZZZZC', officialName: 'Sở Nội vụ', glossary: PAIRS })
    thuky(['call', 'organization.save', JSON.stringify({ organization: body }), ...data])
    expect(thuky(['extract', notes, '--glossary', ...data]).stderr).toContain('Không sửa chữ nào')
    const [source] = JSON.parse(thuky(['import', notes, '--glossary', '--json', ...data]).stdout).meeting.sources
    expect(source).toMatchObject({ original: '', changes: [] })
  }))

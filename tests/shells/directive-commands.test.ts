import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const main = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname

function thuky(data: string, ...words: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [main, ...words, '--data', data], { encoding: 'utf8' })
  return { stdout, status }
}

async function fill(folder: string): Promise<void> {
  const store = new MeetingStore(folder)
  const due = (date: string) => ({ deadline: { kind: 'date' as const, date } })
  await store.create(
    meeting(
      fields({ title: 'Giao ban' }),
      directive('- Rà soát "kho", kê khai', { issuer: 'Lê Văn Hùng', assignee: 'Sở Nội vụ', ...due('2020-01-31') }),
      directive('Lập danh mục', { issuer: 'Lê Văn Hùng', assignee: 'Sở Xây dựng', ...due('2199-01-31') }),
    ),
  )
  await store.close()
}

test('directives list: all, the overdue ones, those of a body typed without tone marks, and the totals', () =>
  withTempFolder(async (folder) => {
    await fill(folder)
    const all = thuky(folder, 'directives', 'list')
    expect(all.status).toBe(0)
    expect(all.stdout).toContain('Giao 2: hoàn thành 0 (quá hạn 0), còn trong hạn 1, quá hạn 1')
    const overdue = thuky(folder, 'directives', 'list', '--overdue').stdout
    expect(overdue).toMatch(/kho.*Sở Nội vụ · Lê Văn Hùng · quá hạn \d+ ngày, chưa báo cáo · Giao ban/)
    expect(overdue).not.toContain('Lập danh mục')
    const ofBody = JSON.parse(thuky(folder, 'directives', 'list', '--open', '--unit', 'so xay dung', '--json').stdout)
    expect(ofBody.rows.map((row: { text: string }) => row.text)).toEqual(['Lập danh mục'])
    expect(thuky(folder, 'directives', 'list', '--issuer', 'không ai').stdout).toContain('Không có ý kiến chỉ đạo nào')
    expect(thuky(folder, 'directives', 'xem').status).toBe(2)
  }))

test('directives export: a table for Excel whose cells are texts, and no file written over', () =>
  withTempFolder(async (folder) => {
    await fill(folder)
    const out = join(folder, 'so.csv')
    expect(thuky(folder, 'directives', 'export', '--out', out).status).toBe(0)
    const lines = readFileSync(out, 'utf8').split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFSố trong cuộc họp,Nội dung chỉ đạo,/)
    expect(lines[1]).toContain(`1,"'- Rà soát ""kho"", kê khai",Giao ban`)
    expect(lines).toHaveLength(4)
    expect(thuky(folder, 'directives', 'export', '--out', out, '--overdue').stdout).not.toContain(`${out}\n`)
    expect(readFileSync(out, 'utf8').split('\r\n')).toHaveLength(4)
    expect(thuky(folder, 'directives', 'export').status).toBe(2)
  }))

test('directives figures and report: of a period, as lines, as a table for Excel, as a Word file', () =>
  withTempFolder(async (folder) => {
    await fill(folder)
    const all = thuky(folder, 'directives', 'figures')
    expect(all.stdout).toContain('Giao 2: hoàn thành 0 (quá hạn 0), còn trong hạn 1, quá hạn 1')
    expect(all.stdout).toContain('trên 90 ngày: 1')
    const none = JSON.parse(thuky(folder, 'directives', 'figures', '--to', '2001-12-31', '--json').stdout)
    expect(none.counts.total).toBe(0)
    const table = join(folder, 'so-lieu.csv')
    expect(thuky(folder, 'directives', 'figures', '--out', table).status).toBe(0)
    expect(readFileSync(table, 'utf8')).toContain('Theo đơn vị chủ trì,Sở Nội vụ,1,0,0,0,0,1,0,0,0,"0,0%"')
    const paper = join(folder, 'bao-cao.docx')
    expect(thuky(folder, 'directives', 'report', '--unit', 'so noi vu', '--out', paper).stdout).toContain(paper)
    expect(readFileSync(paper).subarray(0, 2).toString()).toBe('PK')
    expect(thuky(folder, 'directives', 'report').status).toBe(2)
    expect(thuky(folder, 'directives', 'figures', '--from', '31/3/2026').status).toBe(2)
    expect(thuky(folder, 'directives', 'figures', '--from', '2026-03-31', '--to', '2026-03-01').status).toBe(2)
  }))

test('directives export --format ics: a calendar of the last days, and what has none is told', () =>
  withTempFolder(async (folder) => {
    await fill(folder)
    const out = join(folder, 'han.ics')
    const { stdout, status } = thuky(folder, 'directives', 'export', '--format', 'ics', '--out', out, '--open')
    expect(status).toBe(0)
    expect(stdout).toContain(`Đã xuất 2 thời hạn ra tệp lịch: ${out}`)
    const text = readFileSync(out, 'utf8')
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2)
    expect(text).toContain('DTSTART;VALUE=DATE:21990131\r\n')
    expect(thuky(folder, 'directives', 'export', '--format', 'ical', '--out', out).status).toBe(2)
  }))

test('directives letters: one to each body over its meetings, or one for each meeting; what is not due is told', () =>
  withTempFolder(async (folder) => {
    await fill(folder)
    const out = join(folder, 'cong-van')
    const joint = thuky(folder, 'directives', 'letters', '--out', out)
    expect(joint.status).toBe(0)
    expect(joint.stdout).toContain('1 công văn cho 1 đơn vị, 1 nhiệm vụ:')
    expect(joint.stdout).toContain('Đã xuất công văn gửi Sở Nội vụ:')
    expect(joint.stdout).toContain('1 chỉ đạo chưa quá hạn')
    expect(readdirSync(out)).toEqual([expect.stringMatching(/cong-van-don-doc-so-noi-vu\.docx$/)])
    const open = thuky(folder, 'directives', 'letters', '--open', '--unit', 'so xay dung', '--out', out, '--json')
    expect(JSON.parse(open.stdout).files).toMatchObject([{ unit: 'Sở Xây dựng', meetingId: null }])
    const each = thuky(folder, 'directives', 'letters', '--per-meeting', '--out', out, '--json')
    expect(JSON.parse(each.stdout).files).toMatchObject([
      { unit: 'Sở Nội vụ', meetingTitle: 'Giao ban' },
      { unit: 'Sở Xây dựng', meetingTitle: 'Giao ban' },
    ])
    const none = thuky(folder, 'directives', 'letters', '--unit', 'khong co', '--out', join(folder, 'trong'))
    expect(none.stdout).toContain('Không có công văn đôn đốc nào')
    expect(thuky(folder, 'directives', 'letters').status).toBe(2)
  }))

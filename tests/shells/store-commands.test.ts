import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const main = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname

/** Runs `thuky` over a data folder; gives what it printed and its exit code. */
function thuky(data: string, ...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...words, '--data', data], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

const json = <T>(data: string, ...words: string[]): T => JSON.parse(thuky(data, ...words, '--json').stdout) as T

function makeMeeting(data: string, title: string): string {
  return json<{ id: string }>(data, 'call', 'meeting.create', JSON.stringify({ title })).id
}

test('snapshot: made, listed with the room they take, taken back as a new revision', () =>
  withTempFolder(async (folder) => {
    const id = makeMeeting(folder, 'Họp giao ban')
    expect(thuky(folder, 'snapshot', 'make', id)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/chụp tay/),
    })
    const meeting = json<{ revision: number }>(folder, 'show', id)
    const edit = { baseRevision: meeting.revision, meeting: { ...meeting, title: 'Tên khác' } }
    expect(thuky(folder, 'call', 'meeting.save', JSON.stringify(edit)).status).toBe(0)
    const { versions } = json<{ versions: { name: string; reason: string }[] }>(folder, 'snapshot', 'list', id)
    expect(thuky(folder, 'snapshot', 'list', id).stdout).toMatch(/chiếm [\d.]+ MB trong giới hạn \d+ MB/)
    const manual = versions.find((one) => one.reason === 'manual')?.name ?? ''
    const restored = thuky(folder, 'snapshot', 'restore', id, manual)
    expect([restored.status, restored.stdout]).toEqual([0, expect.stringContaining('thành bản 3')])
    expect(json<{ title: string }>(folder, 'show', id).title).toBe('Họp giao ban')
    expect(thuky(folder, 'snapshot', 'restore', id, 'khong-co.json').status).toBe(3)
    expect(thuky(folder, 'snapshot', 'restore', id)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('thiếu'),
    })
    expect(thuky(folder, 'snapshot', 'xem', id).status).toBe(2)
  }))

test('doctor names each damaged file with a sentence and repairs only what is derived', () =>
  withTempFolder(async (folder) => {
    // A data folder that is not there was a bug of the program.
    expect(thuky(join(folder, 'khong-co'), 'doctor')).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('ổ đĩa'),
    })
    const id = makeMeeting(folder, 'Họp tốt')
    const bad = makeMeeting(folder, 'Họp hỏng')
    const file = join(folder, 'meetings', `${bad}.json`)
    writeFileSync(file, readFileSync(file).subarray(0, 100))
    writeFileSync(join(folder, 'meetings', `${id} (1).json`), '{}')
    writeFileSync(join(folder, 'catalog.jsonl'), 'rác')
    const seen = thuky(folder, 'doctor').stdout
    expect(seen).toContain(`[HỎNG] meetings/${bad}.json: Tệp cuộc họp bị hỏng`)
    expect(seen).toMatch(/\[GHI CHÚ\] meetings\/.* \(1\)\.json: Không phải tệp do Thư Ký/)
    expect(seen).toContain('[HỎNG] catalog.jsonl')
    expect(seen).toMatch(/Đã soát \d+ tệp\./)
    const repaired = thuky(folder, 'doctor', '--repair').stdout
    expect(repaired).toContain('[ĐÃ SỬA] catalog.jsonl')
    expect(readFileSync(file).length).toBe(100)
    expect(thuky(folder, 'doctor').stdout).not.toContain('catalog.jsonl')
  }))

test('backup, restore and move tell what they did; nothing is replaced unasked', () =>
  withTempFolder(async (root) => {
    const [folder, other, moved] = ['kho', 'máy khác', 'chỗ mới'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    const id = makeMeeting(folder, 'Họp một')
    const backup = thuky(folder, 'backup', '--out', join(root, 'sao lưu'))
    expect([backup.status, backup.stdout]).toEqual([
      0,
      expect.stringMatching(/^Đã sao lưu \d+ tệp \([\d.]+ MB\) và đọc lại đủ/),
    ])
    const zip = join(root, 'sao lưu', readdirSync(join(root, 'sao lưu'))[0] ?? '')
    expect(thuky(other, 'restore', zip, '--check').stdout).toMatch(/^Thêm được 1 cuộc họp; 0 cuộc họp giống hệt/)
    expect(thuky(other, 'restore', zip).stdout).toMatch(/^Đã thêm 1 cuộc họp, thay 0, giữ nguyên 0/)
    expect(json<{ title: string }>(other, 'show', id).title).toBe('Họp một')
    expect(thuky(other, 'restore', main)).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('không dùng được'),
    })
    const move = thuky(other, 'move', moved)
    expect([move.status, move.stdout]).toEqual([0, expect.stringContaining(moved)])
    expect(json<{ title: string }>(moved, 'show', id).title).toBe('Họp một')
    expect(thuky(other, 'call', 'meeting.create').status).toBe(4)
    expect(thuky(folder, 'move', moved)).toMatchObject({ status: 4, stderr: expect.stringContaining('không trống') })
  }))

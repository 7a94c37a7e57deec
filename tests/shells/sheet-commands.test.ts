import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { fillWorkbook } from '#tests/builders/fill-workbook.ts'
import { sheetMeeting } from '#tests/builders/filled-sheet.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const main = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname
const thuky = (data: string, ...words: string[]) =>
  spawnSync(process.execPath, [main, ...words, '--data', data], { encoding: 'utf8' })

test('on the command line sheets go out, come back, are looked at first and then taken; the file is kept', () =>
  withTempFolder(async (data) =>
    withTempFolder(async (folder) => {
      test.setTimeout(120_000)
      const store = new MeetingStore(data)
      await store.create(sheetMeeting(2))
      await store.close()
      const out = thuky(data, 'directives', 'export', '--format', 'xlsx', '--unit', 'so noi vu', '--out', folder)
      expect(out.stdout).toMatch(/Sở Nội vụ, 2 chỉ đạo: .*phieu-cap-nhat-so-noi-vu\.xlsx/)
      const path = join(folder, readdirSync(folder)[0] ?? '')
      const text = sheetMeeting(2).directives[1]?.text ?? ''
      const rows = [{ text, cells: { progress: 'Đã họp 2 lần' } }]
      writeFileSync(path, fillWorkbook(readFileSync(path), { rows, added: ['Việc thêm'], isMerged: false }))
      const look = thuky(data, 'directives', 'import-sheet', path)
      expect(look.stdout).toMatch(/\+ tiến độ .*: Đã họp 2 lần/)
      expect(look.stdout).toMatch(/Việc thêm\nChưa ghi gì vào sổ/)
      expect(thuky(data, 'directives', 'import-sheet', path, '--accept').stdout).toContain('Đã ghi 1 ghi nhận')
      expect(readdirSync(join(data, 'sheets'))).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.xlsx$/)])
      expect(thuky(data, 'directives', 'import-sheet', path, '--accept').stdout).toContain('Không có gì mới')
      expect(thuky(data, 'directives', 'import-sheet').status).toBe(2)
      expect(thuky(data, 'directives', 'export', '--format', 'pdf', '--out', folder).status).toBe(2)
      expect(thuky(data, 'doctor').stdout).not.toContain('[HỎNG]')
    }),
  ))

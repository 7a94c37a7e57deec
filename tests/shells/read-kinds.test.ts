import { spawnSync } from 'node:child_process'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Extraction } from '#domain/extraction.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { makeWord, p, run } from '#tests/sources/make-word.ts'
import { toWindows1252 } from '#vietnamese/windows-1252.ts'

const root = new URL('../..', import.meta.url).pathname
const thuky = (words: string[]) =>
  spawnSync(process.execPath, [join(root, 'src-main/shells/cli/main.ts'), ...words], { encoding: 'utf8' })

const NOTES = 'Sáng 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban. Đồng chí Trần Văn An, Giám đốc Sở, chủ trì.'
/** The same in TCVN3, as a Western program shows it. */
const TCVN3 = 'S¸ng 12/3/2026, Së Néi vô tæ chøc héi nghÞ giao ban. §ång chÝ TrÇn V¨n An, Gi¸m ®èc Së, chñ tr×.'

test('extract and import read Word files and old encodings, and say on the way what was done', () =>
  withTempFolder(async (folder) => {
    const word = join(folder, 'giao-ban.docx')
    writeFileSync(word, makeWord(p(run(TCVN3, '.VnTime'))))
    const shown = thuky(['extract', word, '--data', join(folder, 'data')])
    expect(shown.status).toBe(0)
    expect(shown.stderr).toContain('phông .VnTime')
    expect(shown.stdout).toContain('Trần Văn An')
    const old = join(folder, 'giao-ban.txt')
    writeFileSync(old, toWindows1252(TCVN3) ?? '')
    const found = thuky(['extract', old, '--json', '--data', join(folder, 'data')])
    expect(Extraction.parse(JSON.parse(found.stdout)).text).toBe(NOTES)
    expect(thuky(['extract', old, '--data', join(folder, 'data')]).stderr).toContain(
      'đã chuyển sang Unicode từ TCVN3 (ABC)',
    )
    const kept = thuky(['import', old, '--json', '--data', join(folder, 'data')])
    const [source] = JSON.parse(kept.stdout).meeting.sources
    expect(source).toMatchObject({ encoding: 'TCVN3 (ABC)', original: TCVN3, text: NOTES, format: 'text' })
  }))

test('a file over the limit is refused before it is read', () =>
  withTempFolder(async (folder) => {
    const huge = join(folder, 'lon.docx')
    writeFileSync(huge, '')
    truncateSync(huge, 500 * 1024 * 1024)
    const { status, stderr } = thuky(['import', huge, '--data', join(folder, 'data')])
    expect([status, stderr]).toEqual([5, expect.stringContaining('500 MB; tối đa 64 MB')])
  }))

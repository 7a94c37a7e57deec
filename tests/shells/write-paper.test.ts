import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { safeFileName } from '#shells/safe-file-name.ts'
import { writePaper } from '#shells/write-paper.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a file that is there is never written over; the same bytes are not written twice', () =>
  withTempFolder(async (folder) => {
    const write = (text: string) => writePaper({ folder, fileName: 'bien-ban.docx' }, bytes(text))
    expect(await write('một')).toBe(join(folder, 'bien-ban.docx'))
    expect(await write('một')).toBe(join(folder, 'bien-ban.docx'))
    expect(await write('hai')).toBe(join(folder, 'bien-ban (2).docx'))
    writeFileSync(join(folder, 'bien-ban.docx'), 'đã sửa trong Word')
    expect(await write('một')).toBe(join(folder, 'bien-ban (3).docx'))
    expect(readFileSync(join(folder, 'bien-ban.docx'), 'utf8')).toBe('đã sửa trong Word')
    expect(readdirSync(folder).sort()).toEqual(['bien-ban (2).docx', 'bien-ban (3).docx', 'bien-ban.docx'])
  }))

test('ten exports at a time into one folder each get a file of their own', () =>
  withTempFolder(async (folder) => {
    const texts = Array.from({ length: 10 }, (_, at) => `văn bản ${at}`)
    const paths = await Promise.all(texts.map((text) => writePaper({ folder, fileName: 'tin.docx' }, bytes(text))))
    expect(new Set(paths).size).toBe(10)
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(texts)
  }))

test('a folder by the name of the paper is passed over', () =>
  withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'tin.docx'))
    expect(await writePaper({ folder, fileName: 'tin.docx' }, bytes('x'))).toBe(join(folder, 'tin (2).docx'))
  }))

test('a full disk leaves no half paper behind and says so', () =>
  withTempFolder(async (folder) => {
    const full = watchFiles(({ name }) => {
      if (name === 'handle.sync') throw systemError('ENOSPC')
    })
    const write = writePaper({ folder, fileName: 'tin.docx' }, bytes('x'), full)
    await expect(write).rejects.toMatchObject({ code: 'EXPORT_FAILED', message: expect.stringContaining('đã đầy') })
    expect(readdirSync(folder)).toEqual([])
    const gone = writePaper({ folder: join(folder, 'khong-co'), fileName: 'tin.docx' }, bytes('x'))
    await expect(gone).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
  }))

test('names are such that every system takes them and Word opens them', () => {
  const names: [string, string][] = [
    ['CON.docx', '_CON.docx'],
    ['lpt1.docx', '_lpt1.docx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a<b>:"c|d?.docx', 'a-b-c-d.docx'],
    ['  . .docx', 'docx'],
    ['tin .docx', 'tin.docx'],
  ]
  for (const [given, safe] of names) expect(safeFileName('/tmp', given)).toBe(safe)
  const long = safeFileName(`/${'thu-muc/'.repeat(20)}`, `${'bien-ban-'.repeat(40)}.docx`)
  expect(`/${'thu-muc/'.repeat(20)}${long}`.length).toBeLessThanOrEqual(250)
  expect(long).toMatch(/^bien-ban-.*\.docx$/u)
  const accented = safeFileName('/tmp', `${'biên bản hội nghị '.repeat(20)}.docx`)
  expect(Buffer.byteLength(accented)).toBeLessThanOrEqual(200)
  expect(accented).toBe(accented.normalize('NFC'))
})

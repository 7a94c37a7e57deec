import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createEnvironment } from '#shells/create-environment.ts'
import { type Opener, openerOf, openFile } from '#shells/open-file.ts'
import { systemError } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

test('each system gets its own opener, and no line for a shell', () => {
  const path = 'C:\\Văn bản, 2026\\a & b.docx'
  expect(openerOf(path, 'open', 'win32')).toMatchObject({ program: 'explorer.exe', words: [`"${path}"`] })
  expect(openerOf(path, 'reveal', 'win32')).toMatchObject({ program: 'explorer.exe', words: [`/select,"${path}"`] })
  expect(openerOf('/a/b c.docx', 'open', 'darwin')).toMatchObject({ program: 'open', words: ['/a/b c.docx'] })
  expect(openerOf('/a/b c.docx', 'reveal', 'darwin')).toMatchObject({ program: 'open', words: ['-R', '/a/b c.docx'] })
  expect(openerOf('/a/b c.docx', 'open', 'linux')).toMatchObject({ program: 'xdg-open', words: ['/a/b c.docx'] })
  expect(openerOf('/a/b c.docx', 'reveal', 'linux')).toMatchObject({ program: 'xdg-open', words: ['/a'] })
})

test('an opener that is missing, fails, or has no file gives a sentence with the folder', () =>
  withTempFolder(async (folder) => {
    const path = join(folder, 'tin.docx')
    const started: Opener[] = []
    const system = (start: () => Promise<number | null>, platform: NodeJS.Platform = 'linux') => ({
      platform,
      start: (opener: Opener) => {
        started.push(opener)
        return start()
      },
    })
    const gone = openFile(
      path,
      'open',
      system(async () => 0),
    )
    await expect(gone).rejects.toMatchObject({ code: 'OPEN_FAILED', message: expect.stringContaining(folder) })
    expect(started).toEqual([])
    writeFileSync(path, 'x')
    const missing = openFile(
      path,
      'open',
      system(() => Promise.reject(systemError('ENOENT'))),
    )
    await expect(missing).rejects.toMatchObject({ message: expect.stringContaining('không có chương trình') })
    await expect(
      openFile(
        path,
        'open',
        system(async () => 3),
      ),
    ).rejects.toMatchObject({ code: 'OPEN_FAILED' })
    // Explorer gives 1 even when it has opened the file; a viewer of its own goes on running.
    await openFile(
      path,
      'open',
      system(async () => 1, 'win32'),
    )
    await openFile(
      path,
      'open',
      system(async () => null),
    )
    expect(started).toHaveLength(4)
  }))

test('only papers of this run are opened', () =>
  withTempFolder(async (folder) => {
    const { openFile: open, writePaper, store } = createEnvironment('test', join(folder, 'data'))
    const other = join(folder, 'cua-nguoi-khac.docx')
    writeFileSync(other, 'x')
    await expect(open(other, 'open')).rejects.toMatchObject({ code: 'FILE_NOT_OURS' })
    const path = await writePaper(folder, 'tin.docx', new Uint8Array([1]))
    await expect(open(`${folder}/../${path}`, 'open')).rejects.toMatchObject({ code: 'FILE_NOT_OURS' })
    await store.close()
  }))

import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { OfficeSystem } from '#shells/convert-to-word.ts'
import { convertToWord, findOffice, officePlaces, realOffice } from '#shells/convert-to-word.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { decode } from '#tests/sources/decode.ts'

const rtf = (text: string): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1 .VnTime;}}${text}}`, 'latin1')
const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('thu-ky-word-'))

/** A script in the place of LibreOffice, found on a path of its own. */
const withProgram = (script: string, work: (system: OfficeSystem) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const path = join(folder, 'soffice')
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
    await work({ platform: 'linux', env: { PATH: folder }, limitMs: 1500 })
  })

test('LibreOffice is looked for where each system puts it', () => {
  expect(
    officePlaces('win32', { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }),
  ).toEqual([
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  ])
  expect(officePlaces('darwin', {})).toEqual(['/Applications/LibreOffice.app/Contents/MacOS/soffice'])
  expect(officePlaces('linux', { PATH: 'rel:/a/bin' }).slice(0, 2)).toEqual(['/a/bin/soffice', '/a/bin/libreoffice'])
})

test('without LibreOffice the refusal says what to do', async () => {
  const nowhere: OfficeSystem = { platform: 'win32', env: { ProgramFiles: '/khong-co' }, limitMs: 1000 }
  expect(await codeOf(convertToWord(rtf('x'), 'a.rtf', nowhere))).toBe('SOURCE_NEEDS_OFFICE')
})

test('a program that hangs is ended with all it has started, and nothing is left behind', async () => {
  test.skip(process.platform === 'win32', 'needs sh')
  const before = leftovers()
  await withProgram('sleep 300 & echo $! > "$0.pid"; wait', async (system) => {
    const error = await convertToWord(rtf('x'), 'a.rtf', system).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'SOURCE_OFFICE_FAILED', message: expect.stringContaining('60 giây') })
    const pid = Number(
      await import('node:fs').then(({ readFileSync }) => readFileSync(`${system.env.PATH}/soffice.pid`, 'utf8')),
    )
    await expect.poll(() => isAlive(pid)).toBe(false)
  })
  expect(leftovers()).toEqual(before)
})

test('a program that ends well without a result, or with one that is no package, is told apart from one that worked', async () => {
  test.skip(process.platform === 'win32', 'needs sh')
  await withProgram('exit 0', async (system) => {
    expect(await codeOf(convertToWord(rtf('x'), 'a.rtf', system))).toBe('SOURCE_OFFICE_FAILED')
  })
  await withProgram('echo hello > in.docx', async (system) => {
    expect(await codeOf(convertToWord(rtf('x'), 'a.rtf', system))).toBe('SOURCE_OFFICE_FAILED')
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('.rtf, .odt and .doc made by LibreOffice are read, old fonts and all; nothing is left behind', async () => {
  test.skip((await findOffice(realOffice)) === null, 'needs LibreOffice (soffice)')
  test.setTimeout(240_000)
  const before = leftovers()
  const made = await convertToWord(
    rtf("\\f0 Bi\\'ean b\\u7843?n h\\u7885?p\\par\\f1 H\\'e9i ngh\\'de giao ban\\par"),
    'a.rtf',
  )
  const { text, changes } = await decode('a.docx', made)
  expect(text).toBe('Biên bản họp\nHội nghị giao ban')
  expect(changes).toEqual([{ kind: 'legacyFont', count: 1, detail: '.VnTime' }])
  expect(leftovers()).toEqual(before)
})

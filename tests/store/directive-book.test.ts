import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const noProgress = { report: () => undefined }
const hop = (id: string, ...tasks: string[]): Meeting => ({
  ...meeting(fields({ title: `Họp ${id}` }), ...tasks.map((one) => directive(one))),
  id,
})
const reword = (text: string) => (one: Meeting) => ({
  ...one,
  directives: one.directives.map((each) => ({ ...each, text })),
})
const texts = async (store: MeetingStore): Promise<string[]> => {
  const { meetings, unread } = await store.directives()
  expect(unread).toBe(0)
  return meetings.flatMap((one) => one.directives.map(({ text }) => text)).sort()
}

/** A store of three meetings whose register has been asked and written. */
const withRegister = (work: (folder: string, path: string) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    for (const made of [hop('a', 'Rà soát kho'), hop('b', 'Nạo vét kênh', 'Sửa cống'), hop('c')])
      await store.create(made)
    expect(await texts(store)).toEqual(['Nạo vét kênh', 'Rà soát kho', 'Sửa cống'])
    await store.close()
    await work(folder, join(folder, 'directives.jsonl'))
  })

/** What a store opened anew answers, and which meetings it read for that. */
async function askAnew(folder: string): Promise<{ found: string[]; reads: string[] }> {
  const reads: string[] = []
  const files = watchFiles(({ name, path }) => {
    if (name === 'readFile' && path.includes('meetings')) reads.push(path.slice(folder.length + 10))
  })
  const store = new MeetingStore(folder, { files })
  await store.all()
  reads.length = 0
  const found = await texts(store)
  await store.close()
  return { found, reads: reads.sort() }
}
const replaceByFolder = (path: string): void => {
  rmSync(path)
  mkdirSync(path)
}
const ALL = ['Nạo vét kênh', 'Rà soát kho', 'Sửa cống']

test('the register opens without reading a meeting, and is not opened before it is asked for', () =>
  withRegister(async (folder) => {
    expect(await askAnew(folder)).toEqual({ found: ALL, reads: [] })
    const opened: string[] = []
    const files = watchFiles(({ path }) => void opened.push(path))
    const store = new MeetingStore(folder, { files })
    await store.all()
    await store.close()
    expect(opened.filter((path) => path.includes('directives'))).toEqual([])
  }))

test('a save, a removal and a restore show at the next question and after a restart', () =>
  withRegister(async (folder) => {
    const store = new MeetingStore(folder)
    expect(await texts(store)).toEqual(ALL)
    await store.update('a', 1, reword('Lập danh mục'))
    await store.create(hop('d', 'Trồng cây'))
    await store.remove('b')
    expect(await texts(store)).toEqual(['Lập danh mục', 'Trồng cây'])
    // The very same list as long as nothing changes: what was made of it still holds.
    expect((await store.directives()).meetings).toBe((await store.directives()).meetings)
    await store.restore('b')
    expect(await texts(store)).toEqual(['Lập danh mục', 'Nạo vét kênh', 'Sửa cống', 'Trồng cây'])
    await store.close()
    const { found, reads } = await askAnew(folder)
    expect(found).toEqual(['Lập danh mục', 'Nạo vét kênh', 'Sửa cống', 'Trồng cây'])
    expect(reads).toEqual([])
  }))

test('what was saved while nobody asked for the register is read from those meetings alone', () =>
  withRegister(async (folder) => {
    const store = new MeetingStore(folder)
    await store.update('a', 1, reword('Lập danh mục'))
    await store.close()
    expect(await askAnew(folder)).toEqual({ found: ['Lập danh mục', 'Nạo vét kênh', 'Sửa cống'], reads: ['a.json'] })
  }))

test('files changed, added and taken away by somebody else are noticed; only those are read', () =>
  withRegister(async (folder) => {
    const file = (id: string) => join(folder, 'meetings', `${id}.json`)
    writeFileSync(file('a'), writeMeeting(hop('a', 'Sửa từ ngoài')))
    writeFileSync(file('d'), writeMeeting(hop('d', 'Thêm từ ngoài')))
    rmSync(file('b'))
    expect(await askAnew(folder)).toEqual({ found: ['Sửa từ ngoài', 'Thêm từ ngoài'], reads: ['a.json', 'd.json'] })
  }))

for (const [name, spoil] of [
  ['deleted', (path: string) => rmSync(path)],
  ['emptied', (path: string) => truncateSync(path)],
  ['torn', (path: string) => truncateSync(path, statSync(path).size - 9)],
  [
    'of another version',
    (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('"version":1', '"version":9')),
  ],
  [
    'with a bit flipped',
    (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('Rà soát', 'Ra soát')),
  ],
  ['a folder', replaceByFolder],
] as const) {
  test(`a register file that is ${name} costs reading anew and nothing else`, () =>
    withRegister(async (folder, path) => {
      spoil(path)
      const store = new MeetingStore(folder)
      await store.openForWriting()
      expect(await texts(store)).toEqual(ALL)
      await store.update('a', 1, reword('Lập danh mục'))
      await store.close()
      expect((await askAnew(folder)).found).toEqual(['Lập danh mục', 'Nạo vét kênh', 'Sửa cống'])
    }))
}

test('a drive that refuses the file, or a program that dies while writing it, loses nothing', () =>
  withRegister(async (folder, path) => {
    rmSync(path)
    const refuse = watchFiles(({ name, path: at }) => {
      if (name === 'open' && at.includes('directives.jsonl')) throw systemError('ENOSPC')
    })
    const full = new MeetingStore(folder, { files: refuse })
    await full.openForWriting()
    await full.update('a', 1, reword('Lập danh mục'))
    expect(await texts(full)).toEqual(['Lập danh mục', 'Nạo vét kênh', 'Sửa cống'])
    await full.close()
    // Dead between the new file's bytes and its name: a temp file lies there, the old name is missing.
    writeFileSync(`${path}.1-abcdef012345.tmp`, 'nửa chừng')
    expect((await askAnew(folder)).found).toEqual(['Lập danh mục', 'Nạo vét kênh', 'Sửa cống'])
    const store = new MeetingStore(folder)
    await store.openForWriting()
    await store.check(noProgress, true)
    await store.close()
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
  }))

test('of a meeting deleted for good no word stays in the file', () =>
  withRegister(async (folder, path) => {
    expect(readFileSync(path, 'utf8')).toContain('Nạo vét')
    const store = new MeetingStore(folder)
    await store.remove('b')
    await store.purge(['b'], true)
    await store.close()
    expect(readFileSync(path, 'utf8')).not.toContain('Nạo vét')
    expect(await askAnew(folder)).toEqual({ found: ['Rà soát kho'], reads: [] })
  }))

test('the check names a damaged register and the repair makes it anew', () =>
  withRegister(async (folder, path) => {
    truncateSync(path, statSync(path).size - 9)
    const store = new MeetingStore(folder)
    const severities = async (isRepair: boolean) =>
      (await store.check(noProgress, isRepair)).findings
        .filter((one) => one.path === 'directives.jsonl')
        .map((one) => one.severity)
    expect(await severities(false)).toEqual(['problem'])
    expect(await severities(true)).toEqual(['repaired'])
    expect(await severities(false)).toEqual([])
    expect(await texts(store)).toEqual(ALL)
    await store.close()
    expect(existsSync(path)).toBe(true)
  }))

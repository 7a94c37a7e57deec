import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, retitle } from '#tests/builders/plain-meeting.ts'
import { watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const quiet = { report: () => undefined }

async function someMeetings(folder: string, count: number): Promise<void> {
  const store = new MeetingStore(folder)
  for (let at = 0; at < count; at++) await store.create(plainMeeting(`hop-${at}`, `Họp ${at}`))
  await store.close()
}

/** A store that notes which files of meetings it reads. */
function watchedStore(folder: string): { store: MeetingStore; reads: string[] } {
  const reads: string[] = []
  const files = watchFiles(({ name, path }) => {
    if (name === 'readFile' && path.includes('meetings')) reads.push(path.slice(folder.length + 10))
  })
  return { store: new MeetingStore(folder, { files }), reads }
}

test('the list opens without reading a meeting; of files changed from outside only those are read', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 30)
    const { store, reads } = watchedStore(folder)
    expect((await store.all()).meetings).toHaveLength(30)
    expect(reads).toEqual([])
    writeFileSync(join(folder, 'meetings', 'hop-3.json'), writeMeeting(plainMeeting('hop-3', 'từ ngoài')))
    expect((await store.all()).meetings.map((one) => one.title)).toContain('từ ngoài')
    const first = (await store.all()).meetings
    expect(reads).toEqual(['hop-3.json'])
    // The very same list: whoever shows it need not draw it again.
    expect((await store.all()).meetings).toBe(first)
  }))

test('what a first look has learnt is kept without a save or a close, for the power may go', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 5)
    rmSync(join(folder, 'catalog.jsonl'))
    const first = watchedStore(folder)
    await first.store.openForWriting()
    await first.store.all()
    expect(first.reads).toHaveLength(5)
    await expect.poll(() => existsSync(join(folder, 'catalog.jsonl'))).toBe(true)
    const next = watchedStore(folder)
    expect((await next.store.all()).meetings).toHaveLength(5)
    expect(next.reads).toEqual([])
    await first.store.close()
  }))

test('a first look at many files says how far it is, and nothing once it has ended', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 40)
    rmSync(join(folder, 'catalog.jsonl'))
    const seen: unknown[] = []
    const files = watchFiles(({ name, path }) => {
      if (name === 'readFile' && path.includes('meetings')) seen.push(store.reading())
    })
    const store = new MeetingStore(folder, { files })
    expect(store.reading()).toBeNull()
    await store.all()
    expect(seen).toContainEqual({ done: 0, total: 40 })
    expect(seen).toContainEqual({ done: 32, total: 40 })
    expect(store.reading()).toBeNull()
  }))

test('a save adds one line to the catalogue; after many it is written anew and stays short', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 3)
    const path = join(folder, 'catalog.jsonl')
    const whole = readFileSync(path, 'utf8')
    let store = new MeetingStore(folder)
    await store.update('hop-0', 1, retitle('Sửa'))
    await store.close()
    expect(readFileSync(path, 'utf8').startsWith(whole)).toBe(true)
    expect(readFileSync(path, 'utf8').slice(whole.length).split('\n')).toHaveLength(2)
    const line = readFileSync(path, 'utf8').slice(whole.length)
    appendFileSync(path, line.repeat(1100))
    store = new MeetingStore(folder)
    await store.update('hop-1', 1, retitle('Sửa nữa'))
    await store.close()
    expect(statSync(path).size).toBeLessThan(whole.length * 2)
    expect((await new MeetingStore(folder).all()).meetings.map((one) => one.title).sort()).toEqual([
      'Họp 2',
      'Sửa',
      'Sửa nữa',
    ])
  }))

test('a torn line costs the reading of one file, and the next lines are taken in', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 5)
    const path = join(folder, 'catalog.jsonl')
    for (const id of ['hop-0', 'hop-1']) {
      const store = new MeetingStore(folder)
      await store.update(id, 1, retitle(`Sửa ${id}`))
      await store.close()
    }
    const expected = await new MeetingStore(folder).all()
    truncateSync(path, statSync(path).size - 7)
    const line = readFileSync(path, 'utf8').split('\n').at(-2)
    expect(line).toContain('hop-0')
    appendFileSync(path, `\n${line}`)
    const { store, reads } = watchedStore(folder)
    expect(await store.all()).toEqual(expected)
    expect(reads).toHaveLength(1)
  }))

test('a damaged file is read once, not at each look; changed or mended it is read again', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 2)
    const path = join(folder, 'meetings', 'hop-0.json')
    const good = readFileSync(path)
    writeFileSync(path, 'hỏng')
    const { store, reads } = watchedStore(folder)
    for (let look = 0; look < 3; look++) expect((await store.all()).damaged).toHaveLength(1)
    expect(reads).toHaveLength(1)
    writeFileSync(path, good)
    expect(await store.all()).toMatchObject({ damaged: [], meetings: [{}, {}] })
  }))

test('a file far larger than any meeting is named without being read', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 1)
    const path = join(folder, 'meetings', 'to.json')
    writeFileSync(path, '')
    truncateSync(path, 200 * 1024 * 1024)
    const { store, reads } = watchedStore(folder)
    const { damaged } = await store.all()
    expect(damaged).toMatchObject([{ id: 'to', code: 'MEETING_DAMAGED' }])
    expect(damaged[0]?.message).toContain('lớn khác thường')
    await expect(store.get('to')).rejects.toMatchObject({ code: 'MEETING_DAMAGED' })
    expect(reads).toEqual([])
  }))

test('the check finds a catalogue that says something else than the files, and the repair makes it anew', () =>
  withTempFolder(async (folder) => {
    await someMeetings(folder, 3)
    const path = join(folder, 'meetings', 'hop-1.json')
    utimesSync(path, 1e9, 1e9)
    const store = new MeetingStore(folder)
    await store.all()
    await store.create(plainMeeting('moi'))
    await store.close()
    const derived = async (isRepair: boolean) => {
      const { findings } = await store.check(quiet, isRepair)
      return findings.filter((one) => one.path.startsWith('catalog')).map((one) => one.severity)
    }
    expect(await derived(false)).toEqual([])
    // Same length, same time: only the hash tells.
    writeFileSync(path, writeMeeting({ ...(await store.get('hop-1')), title: 'Họp 9' }))
    utimesSync(path, 1e9, 1e9)
    expect((await store.all()).meetings.map((one) => one.title)).toContain('Họp 1')
    expect(await derived(false)).toEqual(['problem'])
    expect(await derived(true)).toEqual(['repaired'])
    expect((await store.all()).meetings.map((one) => one.title)).toContain('Họp 9')
    appendFileSync(join(folder, 'catalog.jsonl'), '\nrác')
    expect(await derived(false)).toEqual(['problem'])
    await store.close()
  }))

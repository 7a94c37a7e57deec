import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { directive, fields, meeting } from '#tests/builders/meeting.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const hop = (id: string, title: string, task = 'Rà soát hồ sơ') => ({
  ...meeting(fields({ title }), directive(task)),
  id,
})
const request = (text: string) => ({ text, limit: 50, skip: 0, today: '2026-11-22' })
const idsFound = async (store: MeetingStore, text: string): Promise<string[]> =>
  [...new Set((await store.search(request(text))).hits.map((hit) => hit.meetingId))].sort()
const indexFiles = (folder: string): string[] => readdirSync(join(folder, 'index')).sort()
const fileOf = (folder: string, start: string): string => {
  const name = indexFiles(folder).find((one) => one.startsWith(start))
  if (!name) throw new Error(`no ${start} in the index`)
  return join(folder, 'index', name)
}
const noProgress = { report: () => undefined }

/** Runs `work` over a store of three meetings that has been searched and closed, so that its index is on the drive. */
const withIndexedStore = (work: (folder: string) => Promise<void>): Promise<void> =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(hop('a', 'Chuyển đổi số'))
    await store.create(hop('b', 'Chống hạn', 'Nạo vét kênh mương'))
    await store.create(hop('c', 'Hòa giải ở cơ sở'))
    expect(await idsFound(store, 'nao vet')).toEqual(['b'])
    await store.close()
    await work(folder)
  })

/** Opens the store anew, searches, and closes it. */
async function findAnew(folder: string, text: string): Promise<string[]> {
  const store = new MeetingStore(folder)
  const ids = await idsFound(store, text)
  await store.close()
  return ids
}

test('a saved edit is found at once, its old words are not, and so it stays after a restart', () =>
  withIndexedStore(async (folder) => {
    const store = new MeetingStore(folder)
    expect(await idsFound(store, 'chuyen doi so')).toEqual(['a'])
    await store.update('a', 1, (one) => ({ ...one, title: 'Cải cách hành chính' }))
    expect(await idsFound(store, 'cai cach')).toEqual(['a'])
    expect(await idsFound(store, '"chuyen doi so"')).toEqual([])
    await store.close()
    expect(await findAnew(folder, 'cai cach')).toEqual(['a'])
    expect(await findAnew(folder, '"chuyen doi so"')).toEqual([])
  }))

test('a removed meeting is not found, a restored one is', () =>
  withIndexedStore(async (folder) => {
    const store = new MeetingStore(folder)
    expect(await idsFound(store, 'chong han')).toEqual(['b'])
    await store.remove('b')
    expect(await idsFound(store, 'chong han')).toEqual([])
    await store.restore('b')
    expect(await idsFound(store, 'chong han')).toEqual(['b'])
    await store.close()
  }))

test('with its index on the drive a search reads no meeting', () =>
  withIndexedStore(async (folder) => {
    const read: string[] = []
    const files = watchFiles(({ name, path }) => {
      if (name === 'readFile' && path.includes('meetings')) read.push(path)
    })
    const store = new MeetingStore(folder, { files })
    expect(await idsFound(store, 'nao vet')).toEqual(['b'])
    expect(read).toEqual([])
    await store.close()
  }))

test('only what differs from the files is read again: a file changed, added or taken away by somebody else', () =>
  withIndexedStore(async (folder) => {
    const path = (id: string) => join(folder, 'meetings', `${id}.json`)
    writeFileSync(path('a'), writeMeeting({ ...hop('a', 'Phòng cháy chữa cháy rừng'), revision: 5 }))
    writeFileSync(path('d'), writeMeeting({ ...hop('d', 'Khai giảng'), revision: 1 }))
    rmSync(path('c'))
    const read: string[] = []
    const files = watchFiles(({ name, path: at }) => {
      if (name === 'readFile' && at.includes('meetings')) read.push(at)
    })
    const store = new MeetingStore(folder, { files })
    expect(await idsFound(store, 'chay rung')).toEqual(['a'])
    expect(await idsFound(store, 'khai giang')).toEqual(['d'])
    expect(await idsFound(store, '"chuyen doi so"')).toEqual([])
    expect(await idsFound(store, 'hoa giai')).toEqual([])
    expect(read).not.toContain(path('b'))
    await store.close()
  }))

const damages: [string, (folder: string) => void][] = [
  ['deleted', (folder) => rmSync(join(folder, 'index'), { recursive: true })],
  ['without its list', (folder) => rmSync(join(folder, 'index', 'index.json'))],
  ['with a foreign list', (folder) => writeFileSync(join(folder, 'index', 'index.json'), '{"version":1}')],
  [
    'of a newer program',
    (folder) => {
      const path = join(folder, 'index', 'index.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace('"version":2', '"version":3'))
    },
  ],
  ['with a cut page', (folder) => truncateSync(fileOf(folder, 'page-'), 4096)],
  ['with an empty page', (folder) => truncateSync(fileOf(folder, 'page-'), 0)],
  ['with a page of zeros', (folder) => writeFileSync(fileOf(folder, 'page-'), Buffer.alloc(200_000))],
  ['with a flipped bit in a page', (folder) => flipBit(fileOf(folder, 'page-'))],
  ['without its texts', (folder) => rmSync(fileOf(folder, 'texts-'))],
  ['with cut texts', (folder) => truncateSync(fileOf(folder, 'texts-'), 50)],
  ['with a flipped bit in the texts', (folder) => flipBit(fileOf(folder, 'texts-'))],
]

function flipBit(path: string): void {
  const bytes = readFileSync(path)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

for (const [name, damage] of damages) {
  test(`an index ${name} costs nothing but its building`, () =>
    withIndexedStore(async (folder) => {
      damage(folder)
      for (const [text, id] of [
        ['chuyen doi so', 'a'],
        ['nao vet kenh', 'b'],
        ['hòa giải', 'c'],
      ] as const) {
        expect(await findAnew(folder, text), text).toEqual([id])
      }
      const store = new MeetingStore(folder)
      await store.openForWriting()
      await store.update('a', 1, (one) => ({ ...one, title: 'Số hóa' }))
      expect(await idsFound(store, 'so hoa')).toEqual(['a'])
      await store.close()
      expect(await findAnew(folder, 'nao vet')).toEqual(['b'])
    }))
}

test('the index is written by the lock’s holder only; whoever reads beside it changes no file', () =>
  withIndexedStore(async (folder) => {
    const writer = new MeetingStore(folder)
    await writer.openForWriting()
    await writer.update('a', 1, (one) => ({ ...one, title: 'Một cửa điện tử' }))
    const before = indexFiles(folder)
    const reader = new MeetingStore(folder)
    expect(await idsFound(reader, 'mot cua')).toEqual(['a'])
    await reader.close()
    expect(indexFiles(folder)).toEqual(before)
    await writer.close()
  }))

test('a drive that refuses the index fails neither a save nor a search, and the next time it is written', () =>
  withIndexedStore(async (folder) => {
    let isFull = true
    const files = watchFiles(({ path }) => {
      if (isFull && path.includes('/index/') && path.endsWith('.tmp')) throw systemError('ENOSPC')
    })
    const store = new MeetingStore(folder, { files })
    expect(await idsFound(store, 'nao vet')).toEqual(['b'])
    await store.update('a', 1, (one) => ({ ...one, title: 'Đất đai' }))
    expect(await idsFound(store, 'dat dai')).toEqual(['a'])
    await expect.poll(() => indexFiles(folder).filter((name) => name.endsWith('.tmp')), { timeout: 5_000 }).toEqual([])
    isFull = false
    await store.close()
    expect(await findAnew(folder, 'dat dai')).toEqual(['a'])
  }))

test('a data folder that is gone does not come into being again for the sake of its index', () =>
  withIndexedStore(async (folder) => {
    const store = new MeetingStore(folder)
    await store.openForWriting()
    expect(await idsFound(store, 'nao vet')).toEqual(['b'])
    await store.update('a', 1, (one) => ({ ...one, title: 'Số hóa' }))
    // The line of the journal is written after the answer, and would make its folder anew.
    await expect.poll(() => existsSync(join(folder, 'journal', 'a.jsonl'))).toBe(true)
    rmSync(folder, { recursive: true, maxRetries: 5 })
    await expect(store.rebuildIndex(noProgress)).rejects.toThrow()
    await store.close()
    expect(existsSync(folder)).toBe(false)
  }))

test('building anew tells how far it is, can be stopped, and leaves one generation of files', () =>
  withIndexedStore(async (folder) => {
    const store = new MeetingStore(folder)
    await store.openForWriting()
    const seen: [number, number][] = []
    await store.rebuildIndex({ report: (done, total) => void seen.push([done, total]) })
    expect(seen.at(-1)).toEqual([3, 3])
    expect(store.indexState()).toEqual({ state: 'ready', done: 3, total: 3 })
    const stop = () => {
      throw new Error('stopped')
    }
    await expect(store.rebuildIndex({ report: stop })).rejects.toThrow('stopped')
    expect(await idsFound(store, 'nao vet')).toEqual(['b'])
    await store.rebuildIndex(noProgress)
    await store.close()
    expect(new Set(indexFiles(folder).map((name) => name.split('-')[1]?.replace('.bin', ''))).size).toBe(2)
    expect(await findAnew(folder, 'nao vet')).toEqual(['b'])
  }))

test('behind a window the index loads by itself, and searches see the saves of this program at once', () =>
  withIndexedStore(async (folder) => {
    const store = new MeetingStore(folder)
    expect(store.indexState().state).toBe('off')
    store.warmUp()
    await expect.poll(() => store.indexState()).toEqual({ state: 'ready', done: 3, total: 3 })
    await store.create(hop('e', 'Bầu cử'))
    expect(await idsFound(store, 'bau cu')).toEqual(['e'])
    await store.close()
  }))

test('a single command that had to index very much leaves the index behind, unless somebody else writes', () =>
  withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'meetings'))
    for (let at = 0; at < 500; at++) {
      const made = { ...hop(`hop-${at}`, `Chuyên đề ${at}`), revision: 1 }
      writeFileSync(join(folder, 'meetings', `${made.id}.json`), writeMeeting(made))
    }
    const other = new MeetingStore(folder)
    await other.openForWriting()
    expect(await findAnew(folder, 'chuyen de 499')).toEqual(['hop-499'])
    expect(existsSync(join(folder, 'index'))).toBe(false)
    await other.close()
    expect(await findAnew(folder, 'chuyen de 499')).toEqual(['hop-499'])
    expect(indexFiles(folder).filter((name) => name.startsWith('page-'))).toHaveLength(16)
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
  }))

test('the check of the store finds a damaged index and builds it again', () =>
  withIndexedStore(async (folder) => {
    const paths = async (store: MeetingStore, isRepair: boolean) =>
      (await store.check(noProgress, isRepair)).findings.map((one) => `${one.severity} ${one.path}`)
    expect(await paths(new MeetingStore(folder), false)).toEqual([])
    flipBit(fileOf(folder, 'page-'))
    expect(await paths(new MeetingStore(folder), false)).toEqual(['problem index'])
    const store = new MeetingStore(folder)
    await store.openForWriting()
    expect(await paths(store, true)).toEqual(['repaired index'])
    expect(await paths(store, false)).toEqual([])
    await store.close()
    expect(await findAnew(folder, 'nao vet')).toEqual(['b'])
  }))

test('a file of somebody else’s stands where the index belongs: the repair does not claim to have mended it', () =>
  withIndexedStore(async (folder) => {
    rmSync(join(folder, 'index'), { recursive: true })
    writeFileSync(join(folder, 'index'), 'không phải của Thư Ký')
    const store = new MeetingStore(folder)
    await store.openForWriting()
    const { findings } = await store.check(noProgress, true)
    expect(findings.map((one) => `${one.severity} ${one.path}`)).toEqual(['problem index'])
    expect(readFileSync(join(folder, 'index'), 'utf8')).toBe('không phải của Thư Ký')
    await store.close()
  }))

test('forty meetings fill more than one page, and each is found after a restart', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    for (let at = 0; at < 40; at++) await store.create(hop(`hop-${at}`, `Chuyên đề thứ ${at + 100}`))
    await store.rebuildIndex(noProgress)
    await store.close()
    expect(indexFiles(folder).filter((name) => name.startsWith('page-'))).toHaveLength(2)
    for (const at of [0, 31, 32, 39]) expect(await findAnew(folder, `chuyen de thu ${at + 100}`)).toEqual([`hop-${at}`])
  }))

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Source } from '#domain/source.ts'
import { FORMAT_VERSION, writeMeeting } from '#store/meeting-file.ts'
import { migrate } from '#store/migrate.ts'
import { MeetingStore } from '#store/store.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const NOW = '2026-11-22T14:03:22+07:00'
const organizer = Organization.parse({ id: 'so-a', officialName: 'Sở A' })
const blank = (id: string, title = 'Họp giao ban'): Meeting => ({ ...newMeeting(id, NOW, organizer), title })
const rename = (title: string) => (meeting: Meeting) => ({ ...meeting, title })

async function refusalOf(work: Promise<unknown>): Promise<ErrorCode> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(AppError)
  return (error as AppError).code
}

test('what was saved is read back by another store, the same to the letter', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    const saved = await store.create(blank('hop-1', 'Hội nghị ẾỘỮ đĐ – “tổng kết”'))
    const renamed = await store.update('hop-1', 1, rename('Tên mới'))
    expect([saved.revision, renamed.revision]).toEqual([1, 2])
    const reader = new MeetingStore(folder)
    expect(await reader.get('hop-1')).toEqual(renamed)
    expect((await reader.all()).meetings.map((one) => one.title)).toEqual(['Tên mới'])
    await store.close()
    expect(readdirSync(folder).sort()).toEqual(['catalog.jsonl', 'journal', 'meetings', 'snapshots'])
    expect(readdirSync(join(folder, 'meetings'))).toEqual(['hop-1.json'])
  }))

test('an edit of a stale revision is refused and changes nothing', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1'))
    await store.update('hop-1', 1, rename('Bản hai'))
    const before = hashTree(join(folder, 'meetings'))
    expect(await refusalOf(store.update('hop-1', 1, rename('Bản lạc')))).toBe('MEETING_CONFLICT')
    expect(await refusalOf(store.create(blank('hop-1')))).toBe('MEETING_CONFLICT')
    expect(hashTree(join(folder, 'meetings'))).toEqual(before)
    await store.close()
  }))

test('parallel edits of one meeting: one wins, the others are told, none is lost in silence', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1'))
    const results = await Promise.allSettled(['a', 'b', 'c'].map((title) => store.update('hop-1', 1, rename(title))))
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect((await store.get('hop-1')).title).toBe('a')
    await store.close()
  }))

test('a second writer is refused with the holder named; after the first closes it may write', () =>
  withTempFolder(async (folder) => {
    const first = new MeetingStore(folder)
    const second = new MeetingStore(folder)
    await first.create(blank('hop-1'))
    const error = await second.update('hop-1', 1, rename('x')).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'STORE_BUSY', details: { pid: process.pid } })
    expect((await second.all()).meetings).toHaveLength(1)
    await first.close()
    expect((await second.update('hop-1', 1, rename('Sau'))).title).toBe('Sau')
    await second.close()
  }))

test('the lock of a program that died is taken over, that of a live one is not', () =>
  withTempFolder(async (folder) => {
    const lock = join(folder, 'writer.lock')
    const holder = {
      host: (await import('node:os')).hostname(),
      pid: 2 ** 22 + 1,
      since: new Date().toISOString(),
      token: 'x',
    }
    mkdirSync(join(folder, 'meetings'), { recursive: true })
    writeFileSync(lock, JSON.stringify(holder))
    const store = new MeetingStore(folder)
    await store.openForWriting()
    expect(JSON.parse(readFileSync(lock, 'utf8')).pid).toBe(process.pid)
    await store.close()
    writeFileSync(lock, JSON.stringify({ ...holder, host: 'may-khac' }))
    expect(await refusalOf(new MeetingStore(folder).openForWriting())).toBe('STORE_BUSY')
  }))

test('a program that lost its lock writes no more', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1'))
    writeFileSync(
      join(folder, 'writer.lock'),
      JSON.stringify({ host: 'khac', pid: 1, since: NOW, token: 'của người khác' }),
    )
    const before = hashTree(join(folder, 'meetings'))
    expect(await refusalOf(store.update('hop-1', 1, rename('x')))).toBe('STORE_BUSY')
    expect(hashTree(join(folder, 'meetings'))).toEqual(before)
    expect(store.isOpenForWriting()).toBe(false)
  }))

const good = writeMeeting(blank('hong'))
const damages: [string, string | Uint8Array, ErrorCode][] = [
  ['empty', '', 'MEETING_DAMAGED'],
  ['all NUL', new Uint8Array(5000), 'MEETING_DAMAGED'],
  ['cut', good.slice(0, good.length / 2), 'MEETING_DAMAGED'],
  ['one letter changed', good.replace('Họp giao ban', 'Họp giao bàn'), 'MEETING_DAMAGED'],
  ['two documents glued', good + good, 'MEETING_DAMAGED'],
  ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'MEETING_DAMAGED'],
  ['another meeting’s body', writeMeeting(blank('khac')), 'MEETING_DAMAGED'],
  ['other JSON', '{"a":1}', 'MEETING_DAMAGED'],
  [
    'a newer format',
    good.replace(`"version": ${FORMAT_VERSION}`, `"version": ${FORMAT_VERSION + 1}`),
    'MEETING_TOO_NEW',
  ],
]

for (const [name, content, code] of damages) {
  test(`a damaged file (${name}) is named, kept and never written over; the others open`, () =>
    withTempFolder(async (folder) => {
      const store = new MeetingStore(folder)
      await store.create(blank('tot'))
      writeFileSync(join(folder, 'meetings', 'hong.json'), content)
      const { meetings, damaged } = await store.all()
      expect(meetings.map((one) => one.id)).toEqual(['tot'])
      expect(damaged).toMatchObject([{ id: 'hong', code }])
      expect(await refusalOf(store.get('hong'))).toBe(code)
      expect(await refusalOf(store.update('hong', 0, rename('x')))).toBe(code)
      expect(await refusalOf(store.remove('hong'))).toBe(code)
      expect(readFileSync(join(folder, 'meetings', 'hong.json'))).toEqual(Buffer.from(content as string))
      const aside = code === 'MEETING_DAMAGED' ? readdirSync(join(folder, 'quarantine')) : []
      expect(aside).toHaveLength(code === 'MEETING_DAMAGED' ? 1 : 0)
      await store.all()
      expect(code === 'MEETING_DAMAGED' ? readdirSync(join(folder, 'quarantine')) : []).toEqual(aside)
      await store.close()
    }))
}

test('the first write of a day keeps the file as it stood; a damaged meeting names that snapshot', () =>
  withTempFolder(async (folder) => {
    let now = new Date('2026-11-20T08:00:00')
    const store = new MeetingStore(folder, { now: () => now })
    await store.create(blank('hop-1', 'một'))
    await store.update('hop-1', 1, rename('hai'))
    await store.update('hop-1', 2, rename('ba'))
    now = new Date('2026-11-21T08:00:00')
    await store.update('hop-1', 3, rename('bốn'))
    const names = readdirSync(join(folder, 'snapshots', 'hop-1'))
    expect(names.sort()).toEqual(['r000001-20261120T080000-daily.json', 'r000003-20261121T080000-daily.json'])
    const titles = names.map(
      (name) => JSON.parse(readFileSync(join(folder, 'snapshots', 'hop-1', name), 'utf8')).body.title,
    )
    expect(titles).toEqual(['một', 'ba'])
    writeFileSync(join(folder, 'meetings', 'hop-1.json'), '')
    expect((await store.all()).damaged[0]?.snapshot).toBe('r000003-20261121T080000-daily.json')
    await store.close()
  }))

test('a removed meeting leaves the list and comes back as it was', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    const saved = await store.create(blank('hop-1'))
    await store.remove('hop-1')
    expect((await store.all()).meetings).toEqual([])
    expect((await store.removed()).map((one) => one.title)).toEqual(['Họp giao ban'])
    expect(await store.restore('hop-1')).toEqual(saved)
    expect(await refusalOf(store.restore('hop-1'))).toBe('REMOVED_NOT_FOUND')
    await store.close()
  }))

test('an imported source is evidence: a save can neither change nor drop it', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    const source = Source.parse({ id: 's1', fileName: 'a.txt', importedAt: NOW, hash: 'h', text: 'nguyên văn' })
    await store.create({ ...blank('hop-1'), sources: [source] })
    const saved = await store.update('hop-1', 1, (meeting) => ({
      ...meeting,
      title: 'x',
      sources: [{ ...source, text: 'đã sửa' }],
    }))
    expect(saved.sources).toEqual([source])
    await store.close()
  }))

test('the catalogue may be deleted, cut or out of date: the list is the same', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    for (const id of ['a', 'b', 'c']) await store.create(blank(id, `Họp ${id}`))
    await store.close()
    const expected = await new MeetingStore(folder).all()
    const catalog = join(folder, 'catalog.jsonl')
    const whole = readFileSync(catalog, 'utf8')
    for (const content of ['', whole.slice(0, -40), whole.replace('Họp b', 'Họp x'), 'khác', '\0'.repeat(500)]) {
      writeFileSync(catalog, content)
      expect(await new MeetingStore(folder).all()).toEqual(expected)
    }
  }))

for (const code of ['ENOSPC', 'EIO', 'EMFILE', 'EACCES']) {
  test(`a write that fails at any step (${code}) is refused; the stored meeting stays whole and the next save works`, () =>
    withTempFolder(async (folder) => {
      let calls = 0
      let failAt = Number.POSITIVE_INFINITY
      const files = watchFiles(({ path, name }) => {
        if (path.includes('hop-1') && /^(open|rename|handle\.(writeFile|sync))$/.test(name) && ++calls === failAt)
          throw systemError(code)
      })
      const store = new MeetingStore(folder, { files })
      await store.create(blank('hop-1', 'đầu'))
      let revision = 1
      for (failAt = 1; failAt <= 12; failAt++) {
        calls = 0
        const outcome = await store.update('hop-1', revision, rename(`lần ${failAt}`)).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'STORE_WRITE_FAILED' })
        const stored = await new MeetingStore(folder).get('hop-1')
        expect(stored.revision).toBe(outcome instanceof Error ? revision : revision + 1)
        revision = stored.revision
      }
      calls = Number.NEGATIVE_INFINITY
      expect((await store.update('hop-1', revision, rename('cuối'))).title).toBe('cuối')
      expect(readdirSync(join(folder, 'meetings'))).toEqual(['hop-1.json'])
      await store.close()
    }))
}

test('a virus scanner that holds the file for a moment costs a retry, not the save', () =>
  withTempFolder(async (folder) => {
    let refusals = 4
    const files = watchFiles(({ name, path }) => {
      if (name === 'rename' && path.includes('hop-1') && refusals-- > 0) throw systemError('EPERM')
    })
    const store = new MeetingStore(folder, { files })
    await store.create(blank('hop-1'))
    expect((await new MeetingStore(folder).get('hop-1')).title).toBe('Họp giao ban')
    expect(refusals).toBeLessThan(0)
    await store.close()
  }))

test('every save is flushed: file first, rename next, folder last', () =>
  withTempFolder(async (folder) => {
    const calls: string[] = []
    const store = new MeetingStore(folder, {
      files: watchFiles(({ name, path }) => void (path.includes('meetings') && calls.push(name))),
    })
    await store.create(blank('hop-1'))
    const writes = calls.filter((name) => /^(open|rename|handle\.)/.test(name))
    expect(writes).toEqual(['open', 'handle.writeFile', 'handle.sync', 'rename', 'open', 'handle.sync'])
    await store.close()
  }))

test('temp files of a crash are swept by the next writer, records are not', () =>
  withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'meetings'), { recursive: true })
    writeFileSync(join(folder, 'meetings', 'a.json.123-0123456789ab.tmp'), 'dở')
    writeFileSync(join(folder, 'meetings', 'ghi chú.tmp'), 'của người dùng')
    const store = new MeetingStore(folder)
    await store.openForWriting()
    expect(readdirSync(join(folder, 'meetings'))).toEqual(['ghi chú.tmp'])
    await store.close()
  }))

test('a meeting written by the first version opens for ever', async () => {
  const fixture = new URL('../fixtures/store/v1/', import.meta.url).pathname
  await withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'meetings'))
    writeFileSync(join(folder, 'meetings', 'hop-v1.json'), readFileSync(join(fixture, 'hop-v1.json')))
    const meeting = await new MeetingStore(folder).get('hop-v1')
    expect(meeting).toMatchObject({ title: 'Họp giao ban tháng 11', revision: 3, organizer: { code: 'SA' } })
    expect(meeting.directives[0]).toMatchObject({
      assignee: 'Phòng Tổng hợp',
      deadline: { kind: 'date', date: '2026-12-05' },
    })
  })
})

test('migration steps run in order from the file’s version; a gap is a failure', () => {
  const steps = [
    { from: 1, run: (body: unknown) => ({ ...(body as object), a: 1 }) },
    { from: 2, run: (body: unknown) => ({ ...(body as object), b: 2 }) },
  ]
  expect(migrate({}, 1, steps)).toEqual({ a: 1, b: 2 })
  expect(migrate({}, 2, steps)).toEqual({ b: 2 })
  expect(migrate({}, 3, steps)).toEqual({})
  expect(() => migrate({}, 1, [{ from: 2, run: (body) => body }])).toThrow()
})

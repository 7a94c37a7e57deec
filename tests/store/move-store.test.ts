import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import type { Job } from '#contract/shapes.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { findDataFolder, leadStraightTo, mayBeMade } from '#shells/data-folder.ts'
import { followMoves } from '#store/moved-mark.ts'
import { MeetingStore } from '#store/store.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

/** A core over a folder, asked as the shells ask; `ask` gives the value or throws the refusal's code. */
function open(folder: string) {
  const environment = createEnvironment('test', folder)
  const ask = async (name: string, input: unknown = {}): Promise<never> => {
    const reply = await callApi(environment, name, input)
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value as never
  }
  const finish = async (started: Job): Promise<Job> => {
    for (;;) {
      const { jobs } = (await ask('job.list')) as { jobs: Job[] }
      const job = jobs.find((one) => one.id === started.id)
      if (job && job.state !== 'running') return job
      await new Promise((next) => setTimeout(next, 5))
    }
  }
  const close = async () => {
    await environment.jobs.stopAll()
    await environment.store.close()
  }
  return { ask, finish, close, environment }
}

const records = (folder: string) =>
  Object.fromEntries(
    Object.entries(hashTree(folder)).filter(([path]) => !/^(catalog|moved|writer|index)/.test(path) && path !== ''),
  )

test('a moved store is the same to the byte, goes on at the new place, and the old one stays and says where', () =>
  withTempFolder(async (root) => {
    const [from, to] = [join(root, 'cũ'), join(root, 'Ổ D', 'Hồ sơ họp Ủy ban')]
    const core = open(from)
    const { id, revision } = (await core.ask('meeting.create', { title: 'Họp một' })) as {
      id: string
      revision: number
    }
    await core.ask('meeting.create', { title: 'Họp hai' })
    const before = records(from)
    expect(await core.finish(await core.ask('store.move', { folder: to }))).toMatchObject({
      state: 'done',
      result: { from, to, files: Object.keys(before).length },
    })
    expect(records(from)).toEqual(before)
    expect(records(to)).toEqual(before)
    expect(((await core.ask('app.status')) as { dataFolder: string }).dataFolder).toBe(to)
    const meeting = (await core.ask('meeting.get', { id })) as { title: string }
    await core.ask('meeting.save', { baseRevision: revision, meeting: { ...meeting, title: 'Sửa ở chỗ mới' } })
    await core.close()
    expect(followMoves(from)).toBe(to)
    const old = open(from)
    expect(((await old.ask('meeting.get', { id })) as { title: string }).title).toBe('Họp một')
    await expect(old.ask('meeting.create', {})).rejects.toThrow('STORE_MOVED')
    await old.close()
  }))

test('the program follows the move at its next start, also over two moves; a folder asked for is taken as it is', () =>
  withTempFolder(async (root) => {
    const env = { XDG_CONFIG_HOME: root }
    const home = findDataFolder(undefined, env)
    const [one, two] = [join(root, 'mot'), join(root, 'hai')]
    for (const [from, to] of [
      [home, one],
      [one, two],
    ] as const) {
      const core = open(from)
      await core.ask('meeting.create', {})
      expect((await core.finish(await core.ask('store.move', { folder: to }))).state).toBe('done')
      await core.close()
    }
    expect(findDataFolder(undefined, env)).toBe(process.platform === 'linux' ? two : expect.any(String))
    expect(findDataFolder(home, env)).toBe(home)
    // The drive is unplugged: the program goes on looking there, it does not fall back to the old records.
    rmSync(two, { recursive: true })
    expect(findDataFolder(undefined, env)).toBe(process.platform === 'linux' ? two : expect.any(String))
  }))

test('a folder with anything in it, the store itself, a folder inside it or a link to it are refused; nothing changes', () =>
  withTempFolder(async (root) => {
    const from = join(root, 'cu')
    const core = open(from)
    await core.ask('meeting.create', { title: 'Họp' })
    mkdirSync(join(root, 'co-tep'))
    writeFileSync(join(root, 'co-tep', 'ảnh.jpg'), 'x')
    mkdirSync(join(root, 'co-kho', 'meetings'), { recursive: true })
    symlinkSync(from, join(root, 'lien-ket'))
    const before = records(root)
    const cases = { 'co-tep': 'MOVE_TARGET_TAKEN', 'co-kho': 'MOVE_TARGET_TAKEN', cu: 'MOVE_FAILED' }
    for (const [name, code] of Object.entries({
      ...cases,
      'cu/meetings/x': 'MOVE_FAILED',
      'lien-ket': 'MOVE_FAILED',
    })) {
      const job = await core.finish(await core.ask('store.move', { folder: join(root, name) }))
      expect([job.state, job.failure?.code], name).toEqual(['failed', code])
    }
    expect(records(root)).toEqual(before)
    await core.ask('meeting.create', { title: 'Vẫn ghi được' })
    await core.close()
  }))

test('an empty store simply goes on in the one that lies at the chosen place', () =>
  withTempFolder(async (root) => {
    const there = open(join(root, 'co-san'))
    await there.ask('meeting.create', { title: 'Họp cũ' })
    await there.close()
    const core = open(join(root, 'moi'))
    expect((await core.finish(await core.ask('store.move', { folder: join(root, 'co-san') }))).state).toBe('done')
    expect(((await core.ask('meeting.list')) as { meetings: unknown[] }).meetings).toHaveLength(1)
    await core.close()
  }))

test('a move that is stopped takes its half copy away; the old store goes on', () =>
  withTempFolder(async (root) => {
    const [from, to] = [join(root, 'cu'), join(root, 'moi')]
    const core = open(from)
    for (let at = 0; at < 60; at++) await core.ask('meeting.create', { title: `Họp ${at}` })
    const job = (await core.ask('store.move', { folder: to })) as Job
    await core.ask('job.cancel', { id: job.id })
    expect((await core.finish(job)).state).toBe('cancelled')
    expect(readdirSync(root)).toEqual(['cu'])
    await core.ask('meeting.create', { title: 'Sau khi dừng' })
    expect(((await core.ask('meeting.list')) as { meetings: unknown[] }).meetings).toHaveLength(61)
    await core.close()
  }))

test('the drive the records were moved to is not plugged in: no empty store comes into being, and nothing reads as gone', () =>
  withTempFolder(async (root) => {
    const env = { XDG_CONFIG_HOME: join(root, 'cau-hinh'), APPDATA: join(root, 'cau-hinh') }
    const home = findDataFolder(undefined, env)
    const openAt = (folder: string) => new MeetingStore(folder, { mayBeMade: () => mayBeMade(folder, env) })
    const fresh = openAt(home)
    await fresh.openForWriting()
    await fresh.close()
    const there = join(root, 'o-usb')
    writeFileSync(join(home, 'moved.json'), JSON.stringify({ to: there }))
    for (const isMountPointLeft of [false, true]) {
      if (isMountPointLeft) mkdirSync(there)
      const store = openAt(findDataFolder(undefined, env))
      await expect(store.all(), 'the list').rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
      await expect(store.openForWriting(), 'the lock').rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
      await store.close()
    }
    expect(readdirSync(there)).toEqual([])
    mkdirSync(join(there, 'meetings'))
    const store = openAt(there)
    await store.openForWriting()
    await store.close()
  }))

test('a folder asked for is made where the one above it is there, and refused where that is missing', () =>
  withTempFolder(async (root) => {
    const core = open(join(root, 'o-d', 'kho'))
    await expect(core.ask('meeting.list')).rejects.toThrow('STORE_UNREADABLE')
    await expect(core.ask('meeting.create')).rejects.toThrow('STORE_UNREADABLE')
    expect(existsSync(join(root, 'o-d'))).toBe(false)
    mkdirSync(join(root, 'o-d'))
    await core.ask('meeting.create')
    await core.close()
  }))

test('after a second move the drive in between may be thrown away', () =>
  withTempFolder(async (root) => {
    const env = { XDG_CONFIG_HOME: join(root, 'cau-hinh'), APPDATA: join(root, 'cau-hinh') }
    const [home, usb, disk] = [findDataFolder(undefined, env), join(root, 'usb'), join(root, 'dia')]
    for (const folder of [home, usb, disk]) mkdirSync(folder, { recursive: true })
    writeFileSync(join(home, 'moved.json'), JSON.stringify({ to: usb }))
    writeFileSync(join(usb, 'moved.json'), JSON.stringify({ to: disk }))
    await leadStraightTo(disk, env)
    rmSync(usb, { recursive: true })
    expect(findDataFolder(undefined, env)).toBe(disk)
  }))

test('an empty store does not go on in one that was moved away: the two would send the program round in a circle', () =>
  withTempFolder(async (root) => {
    const [one, two] = [join(root, 'mot'), join(root, 'hai')]
    const first = open(one)
    const { id } = (await first.ask('meeting.create', { title: 'Họp' })) as { id: string }
    expect((await first.finish(await first.ask('store.move', { folder: two }))).state).toBe('done')
    await first.ask('meeting.remove', { id })
    await first.ask('meeting.purge', { ids: [id], isConfirmed: true })
    const back = await first.finish(await first.ask('store.move', { folder: one }))
    expect(back.failure?.code).toBe('MOVE_TARGET_TAKEN')
    await first.ask('meeting.create', { title: 'Vẫn ghi được' })
    await first.close()
    expect(followMoves(one)).toBe(two)
  }))

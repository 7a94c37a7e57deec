import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createClient } from '#contract/client.ts'
import { carryTo, lookAhead } from '#shells/core/core.ts'
import { startCore } from '#shells/core/start-core.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

test('the core answers from its own thread, and stopping it writes everything and lets go of the lock', () =>
  withTempFolder(async (folder) => {
    const core = startCore({ shell: 'test', dataFolder: folder })
    const client = createClient(carryTo(core))
    const made = await Promise.all(['một', 'hai', 'ba'].map((title) => client('meeting.create', { title })))
    expect((await client('meeting.list', {})).meetings).toHaveLength(3)
    expect(existsSync(join(folder, 'writer.lock'))).toBe(true)
    const [first] = made
    if (!first) throw new Error('no meeting')
    // Asked to stop while a save is on its way: the save ends first.
    const saving = client('meeting.save', { baseRevision: 1, meeting: { ...first, title: 'ngay trước khi đóng' } })
    await core.stop()
    await saving
    expect(readFileSync(join(folder, 'meetings', `${first.id}.json`), 'utf8')).toContain('ngay trước khi đóng')
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
  }))

test('the list of meetings is worked out before the page asks for it', () =>
  withTempFolder(async (folder) => {
    const before = startCore({ shell: 'test', dataFolder: folder })
    await createClient(carryTo(before))('meeting.create', { title: 'Giao ban' })
    await before.stop()
    const catalog = join(folder, 'catalog.jsonl')
    rmSync(catalog)
    const core = startCore({ shell: 'test', dataFolder: folder })
    // A program that may write keeps what it has learnt.
    await createClient(carryTo(core))('app.status', {})
    lookAhead(core)
    await expect.poll(() => existsSync(catalog) && readFileSync(catalog, 'utf8')).toContain('Giao ban')
    await core.stop()
  }))

test('while the core works hard, the thread that holds the window stays free', () =>
  withTempFolder(async (folder) => {
    const core = startCore({ shell: 'test', dataFolder: folder })
    const client = createClient(carryTo(core))
    await client('app.status', {})
    const text = 'Đồng chí Trần Văn Minh đề nghị Sở Nội vụ hoàn thành đề án trước ngày 30/6/2024.\n'.repeat(8_000)
    let turns = 0
    const beat = setInterval(() => turns++, 1)
    const reading = client('source.extract', { text, keepAnyway: true })
    await reading
    clearInterval(beat)
    await core.stop()
    // In one thread there would be no turn at all: the reading never lets go.
    expect(turns).toBeGreaterThan(5)
  }))

test('a thread that dies fails the calls under way loudly; the next call finds a new one', () =>
  withTempFolder(async (folder) => {
    const file = join(folder, 'thread.mjs')
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads'
       import { existsSync, writeFileSync } from 'node:fs'
       const mark = ${JSON.stringify(join(folder, 'died'))}
       parentPort.on('message', ({ id }) => {
         if (existsSync(mark)) return parentPort.postMessage({ id, text: '{"ok":true,"value":7}' })
         writeFileSync(mark, '')
         throw new Error('planted')
       })`,
    )
    const core = startCore({ shell: 'test', dataFolder: folder }, file)
    expect(JSON.parse(await core.call('app.status', {}))).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(readFileSync(join(folder, 'nhat-ky-loi.log'), 'utf8')).toContain('planted')
    expect(JSON.parse(await core.call('app.status', {}))).toEqual({ ok: true, value: 7 })
  }))

import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { moveStore } from '#store/move-store.ts'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, refusalOf } from '#tests/builders/plain-meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const bytes = Uint8Array.from([80, 75, 3, 4, 1])
const other = Uint8Array.from([80, 75, 3, 4, 2])
const template = (id: string, name: string) => ({
  id,
  name,
  fileName: `${name}.docx`,
  addedAt: '2026-11-22T08:00:00+07:00',
  sizeBytes: bytes.length,
})
const progress = { report: () => undefined, refuseIfCancelled: () => undefined } as never

async function openStore(folder: string): Promise<MeetingStore> {
  const store = new MeetingStore(folder)
  await store.openForWriting()
  return store
}

test('a template is stored, listed by name, read and removed; nothing is lost', () =>
  withTempFolder(async (folder) => {
    const store = await openStore(folder)
    await store.templates.save(template('b', 'Thông báo'), bytes)
    await store.templates.save(template('a', 'Biên bản'), bytes)
    expect((await store.templates.list()).map((one) => one.name)).toEqual(['Biên bản', 'Thông báo'])
    expect(Buffer.from((await store.templates.read('a')).bytes).equals(Buffer.from(bytes))).toBe(true)
    await store.templates.save(template('a', 'Biên bản mới'), other)
    expect((await store.templates.read('a')).template.name).toBe('Biên bản mới')
    await store.templates.remove('a')
    expect((await store.templates.list()).map((one) => one.id)).toEqual(['b'])
    const kept = readdirSync(join(folder, 'removed', 'templates')).filter((name) => name.endsWith('.docx'))
    expect(kept.map((name) => readFileSync(join(folder, 'removed', 'templates', name)).at(-1)).sort()).toEqual([1, 2])
    expect((await refusalOf(store.templates.read('a'))).code).toBe('TEMPLATE_NOT_FOUND')
    expect((await refusalOf(store.templates.remove('../a'))).code).toBe('TEMPLATE_NOT_FOUND')
    expect(await store.removed()).toEqual([])
    await store.close()
  }))

test('a damaged file is refused and named by the check; a lost label too', () =>
  withTempFolder(async (folder) => {
    const store = await openStore(folder)
    await store.create(plainMeeting('hop'))
    await store.templates.save(template('a', 'Biên bản'), bytes)
    await store.templates.save(template('b', 'Thông báo'), bytes)
    await store.templates.remove('b')
    expect((await store.check(progress, false)).findings).toEqual([])
    writeFileSync(join(folder, 'templates', 'a.docx'), 'rác')
    expect((await refusalOf(store.templates.read('a'))).code).toBe('TEMPLATE_BROKEN')
    expect((await store.check(progress, false)).findings).toMatchObject([
      { path: 'templates/a.json', severity: 'problem' },
    ])
    unlinkSync(join(folder, 'templates', 'a.json'))
    expect((await store.check(progress, true)).findings).toMatchObject([
      { path: 'templates/a.docx', severity: 'problem' },
    ])
    expect(readFileSync(join(folder, 'templates', 'a.docx'), 'utf8')).toBe('rác')
    await store.close()
  }))

test('templates are in the backup, come back from it, and move with the store', () =>
  withTempFolder(async (root) => {
    const [folder, fresh, moved] = ['kho', 'máy khác', 'chỗ mới'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    const store = await openStore(folder)
    await store.create(plainMeeting('hop'))
    await store.templates.save(template('a', 'Biên bản'), bytes)
    const { path } = await store.backUp(progress, join(root, 'sao lưu'))
    const restored = await openStore(fresh)
    await restored.restoreBackup(progress, { path, replaceDifferent: false })
    expect((await restored.templates.read('a')).template.name).toBe('Biên bản')
    await restored.close()
    const report = await moveStore(store, moved, { progress })
    const there = new MeetingStore(report.to)
    expect((await there.templates.list()).map((one) => one.id)).toEqual(['a'])
    await there.close()
    await store.close()
  }))

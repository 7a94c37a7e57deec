import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Approval, sealOf } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import { steps } from '#migrations/steps.ts'
import { FORMAT_VERSION, readRecord, writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, retitle } from '#tests/builders/plain-meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const content = [{ field: 'text', text: 'Rà soát kho' }]
const approval = (id: string): Approval =>
  Approval.parse({
    ...{ id, itemId: 'directive-kho', decision: 'approved', by: 'Lê Thị Hạnh', at: '2026-11-23T09:00+07:00' },
    ...{ content, hash: sealOf(content) },
  })
const sign = (id: string) => (made: Meeting) => ({ ...made, approvals: [...made.approvals, approval(id)] })
const ids = (made: Meeting) => made.approvals.map((one) => one.id)

test('a decision is only ever added: no save, no undo and no older version takes one away or changes it', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(plainMeeting('hop-1', 'đầu'))
    await store.update('hop-1', 1, retitle('hai'))
    const early = await store.versions.make('hop-1', 'manual')
    await store.update('hop-1', 2, sign('mot'))
    const dropped = await store.update('hop-1', 3, (made) => ({ ...made, title: 'ba', approvals: [] }))
    expect([dropped.title, ids(dropped)]).toEqual(['ba', ['mot']])
    const other = { ...approval('mot'), by: 'Người khác' }
    const changed = await store.update('hop-1', 4, (made) => ({ ...made, title: 'bốn', approvals: [other] }))
    expect(changed.approvals).toEqual([approval('mot')])
    // What is undone are the edits around it.
    expect([(await store.undo('hop-1', 5)).title, (await store.undo('hop-1', 6)).title]).toEqual(['ba', 'hai'])
    expect(ids(await store.get('hop-1'))).toEqual(['mot'])
    const restored = await store.versions.restore('hop-1', early.name)
    expect([restored.title, ids(restored)]).toEqual(['hai', ['mot']])
    // Nobody closes the store: a program that is killed has it on the drive all the same.
    expect(ids(await new MeetingStore(folder).get('hop-1'))).toEqual(['mot'])
    await store.close()
  }))

test('a decision alone is a revision of its own, and the same save asked for twice is one', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(plainMeeting('hop-1'))
    expect((await store.update('hop-1', 1, sign('mot'))).revision).toBe(2)
    const unchanged = await store.update('hop-1', 2, (made) => made)
    expect(unchanged.revision).toBe(2)
    await store.close()
  }))

test('step 1 → 2: a folder of the first format opens with no decisions; a program of that format leaves the new files alone', () =>
  withTempFolder(async (folder) => {
    const frozen = new URL('../fixtures/store/v1/meetings/hop-v1.json', import.meta.url).pathname
    const bytes = readFileSync(frozen)
    expect(JSON.parse(bytes.toString()).body.approvals).toBeUndefined()
    const { meeting, version } = readRecord(bytes, 'hop-v1', steps)
    expect([version, meeting.approvals, FORMAT_VERSION]).toEqual([1, [], 2])
    expect(steps[0]?.run({ id: 'a', approvals: ['giữ'] })).toEqual({ id: 'a', approvals: ['giữ'] })
    expect(steps[0]?.run(null)).toBeNull()
    const written = Buffer.from(writeMeeting(sign('mot')(meeting)))
    expect(() => readRecord(written, 'hop-v1', [])).toThrow('format version 2')
    const path = join(folder, 'hop-v1.json')
    writeFileSync(path, written)
    expect(ids(readRecord(readFileSync(path), 'hop-v1', steps).meeting)).toEqual(['mot'])
  }))

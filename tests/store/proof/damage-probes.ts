import { expect } from '@playwright/test'
import type { Store } from '#app/environment.ts'
import type { Meeting } from '#domain/meeting.ts'
import { findIds, findTasks, indexFile, newestVersionFile, sentenceOf } from './damaged-store.ts'

/** What a user meets when a file of one kind is damaged, and what leads out of it. */
export type Probe = {
  kind: string
  file: (folder: string) => string
  /** What the program says while it only looks; `null` where it says nothing. */
  look: (store: Store) => Promise<string | null>
  /** What works afterwards, in a few words for the table; throws where it does not. */
  wayOut: (store: Store, said: string | null) => Promise<string>
}

const rename = (title: string) => (meeting: { title: string }) => ({ ...meeting, title }) as never

async function lookAtMeeting(store: Store): Promise<string | null> {
  const { damaged, missing } = await store.all()
  const refusal = await sentenceOf(store.get('hop-1'))
  const entry = damaged.find((one) => one.id === 'hop-1')
  if (entry) expect(refusal).toBe(entry.message)
  else if (refusal !== null) expect(missing.map((one) => one.id)).toEqual(['hop-1'])
  return refusal
}

async function leaveMeeting(store: Store, said: string | null): Promise<string> {
  if (said === null) {
    await store.update('hop-1', 3, rename('Sửa tiếp'))
    return 'opens and is saved as ever'
  }
  expect(await sentenceOf(store.update('hop-1', 3, rename('Đè lên')))).toBe(said)
  const list = await store.all()
  const offered = [...list.damaged, ...list.missing].find((one) => one.id === 'hop-1')?.snapshot ?? ''
  const refusal = await sentenceOf(store.versions.restore('hop-1', offered))
  if (refusal !== null) return `version ${offered} offered; restoring it says: ${refusal}`
  const back = await store.get('hop-1')
  expect(back).toMatchObject({ title: 'Họp giao ban tháng 11' })
  // Above every revision there has been: a page that still holds the last one is told of the change.
  expect(back.revision).toBeGreaterThan(3)
  return `restored from ${offered} as revision ${back.revision}`
}

const listVersions = async (store: Store) => (await store.versions.list('hop-1'))[0]

const smallFile = (name: 'settings' | 'directory'): Probe => ({
  kind: `${name}.json`,
  file: () => `${name}.json`,
  look: (store) => sentenceOf(store[name]()),
  wayOut: async (store, said) => {
    const save = () =>
      name === 'settings' ? store.settings().then(store.saveSettings) : store.updateDirectory((one) => one)
    if (said === null) {
      expect(await sentenceOf(save())).toBeNull()
      return 'read as ever, or with what a new folder begins with'
    }
    expect(await sentenceOf(save())).toBe(said)
    const found: { from: string | null }[] = []
    const refusal = await sentenceOf(store.recoverSettings().then((all) => found.push(...all)))
    if (refusal !== null) return `recovering says: ${refusal}`
    expect(await sentenceOf(store[name]())).toBeNull()
    return found[0]?.from
      ? `recovered from the copy of ${found[0].from}`
      : 'recovered with what a new folder begins with'
  },
})

/** A part of the index may be lost at any time: what was saved is found, before and after. */
const indexPart = (name: string, pattern: RegExp): Probe => ({
  kind: `index ${name} (derived)`,
  file: indexFile(pattern),
  look: async (store) => {
    expect(await findIds(store, 'giao ban tháng 11')).toEqual(['hop-1'])
    expect(await findIds(store, 'Họp')).toEqual(['hop-1', 'hop-2'])
    return null
  },
  wayOut: async (store) => {
    await store.update('hop-1', 3, rename('Sửa sau khi chỉ mục hỏng'))
    expect(await findIds(store, 'chỉ mục hỏng')).toEqual(['hop-1'])
    expect(await findIds(store, 'giao ban tháng 11')).toEqual([])
    return 'every meeting is found, and a new edit too'
  },
})

export const probes: readonly Probe[] = [
  { kind: 'meeting', file: () => 'meetings/hop-1.json', look: lookAtMeeting, wayOut: leaveMeeting },
  {
    kind: 'version (snapshot)',
    file: newestVersionFile,
    look: async (store) => {
      const newest = await listVersions(store)
      const refusal = newest && (await sentenceOf(store.versions.read('hop-1', newest.name)))
      expect(refusal === null).toBe(newest?.problem === null)
      return refusal ?? null
    },
    wayOut: async (store) => {
      await store.update('hop-1', 3, rename('Sửa tiếp'))
      const readable = (await store.versions.list('hop-1')).filter((one) => one.problem === null)
      return `the meeting is saved as ever, ${readable.length} versions can be read`
    },
  },
  {
    kind: 'meeting in the bin',
    file: () => 'removed/hop-bo.json',
    look: async (store) => {
      const bin = await store.removed()
      return bin.length === 0 ? 'The bin is empty.' : null
    },
    wayOut: async (store) => {
      const refusal = await sentenceOf(store.restore('hop-bo'))
      return refusal === null ? 'put back' : `putting it back says: ${refusal}`
    },
  },
  {
    kind: 'label of a meeting in the bin',
    file: () => 'removed/hop-bo.removed.json',
    look: async (store) => {
      expect((await store.removed()).map((one) => one.title)).toEqual(['Họp đã bỏ'])
      return null
    },
    wayOut: async (store) => {
      await store.restore('hop-bo')
      return 'put back'
    },
  },
  smallFile('settings'),
  smallFile('directory'),
  {
    kind: 'catalog.jsonl (derived)',
    file: () => 'catalog.jsonl',
    look: async (store) => {
      const { meetings, damaged, missing } = await store.all()
      expect(meetings.map((one) => one.id).sort()).toEqual(['hop-1', 'hop-2'])
      expect([...damaged, ...missing]).toEqual([])
      return null
    },
    wayOut: async (store) => {
      await store.update('hop-1', 3, rename('Sửa tiếp'))
      return 'the list is complete, built anew from the files where need be'
    },
  },
  {
    kind: 'directives.jsonl (derived)',
    file: () => 'directives.jsonl',
    look: async (store) => {
      expect(await findTasks(store)).toEqual(['Rà soát của hop-1', 'Rà soát của hop-2'])
      return null
    },
    wayOut: async (store) => {
      const reword = (meeting: Meeting) => ({
        ...meeting,
        directives: meeting.directives.map((one) => ({ ...one, text: 'Việc đã sửa' })),
      })
      await store.update('hop-1', 3, reword)
      expect(await findTasks(store)).toEqual(['Rà soát của hop-2', 'Việc đã sửa'])
      return 'the register is complete, read anew from the meetings where need be'
    },
  },
  {
    kind: 'journal (undo)',
    file: () => 'journal/hop-1.jsonl',
    look: (store) => sentenceOf(store.steps('hop-1')),
    wayOut: async (store) => {
      const { undo } = await store.steps('hop-1')
      await store.update('hop-1', 3, rename('Sửa tiếp'))
      await store.undo('hop-1', 4)
      return `${undo ? 'earlier steps can be undone' : 'earlier steps are forgotten'}; new ones can be undone`
    },
  },
  indexPart('head', /^index\.json$/),
  indexPart('page', /^page-/),
  indexPart('texts', /^texts-/),
]

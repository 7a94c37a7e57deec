import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Store } from '#app/environment.ts'
import { type CrashPoint, crashDisk } from '#tests/fakes/crash-disk.ts'
import { type Loss, powerCuts, processCrash } from '#tests/fakes/power-cut.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { makeGoodStore, sentenceOf } from './damaged-store.ts'
import { openStore, unsyncedFiles } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

const quiet = { report: () => undefined }
const NEWER = 'Sửa sau khi sao lưu'

/** A store whose backup is older than itself: one meeting edited since, one deleted for good, one new. */
async function makeBackedUp(root: string): Promise<{ folder: string; path: string }> {
  const folder = join(root, 'kho')
  await makeGoodStore(folder)
  const store = openStore(folder, { files: unsyncedFiles })
  const { path } = await store.backUp(quiet, join(root, 'sao-luu'))
  await store.update('hop-1', 3, (one) => ({ ...one, title: NEWER }))
  await store.remove('hop-2')
  await store.purge(['hop-2', 'hop-bo'], true)
  await store.create(blankMeeting('hop-moi'))
  await store.close()
  return { folder, path }
}

const titlesOf = async (store: Store): Promise<Record<string, string>> =>
  Object.fromEntries((await store.all()).meetings.map(({ id, title }) => [id, title]))

/** What is wrong with what a crash left: each meeting is as it was or as in the backup, and a second try ends the work. */
async function faultsOf({ call, loss, folder }: CrashPoint, path: string): Promise<string[]> {
  const store = openStore(folder, { files: unsyncedFiles })
  const faults: string[] = []
  const refusal = await sentenceOf(store.openForWriting())
  const { damaged, missing } = await store.all()
  const titles = await titlesOf(store)
  if (damaged.length > 0) faults.push(`damaged: ${JSON.stringify(damaged)}`)
  // A version that came back before its meeting may name it as missing, which it is.
  if (missing.some(({ id }) => id !== 'hop-2')) faults.push(`missing: ${JSON.stringify(missing)}`)
  if (titles['hop-moi'] !== 'Họp hop-moi') faults.push('what came after the backup is gone')
  const isBack = titles['hop-1'] === 'Họp giao ban tháng 11'
  if (!isBack && titles['hop-1'] !== NEWER) faults.push(`the meeting is neither: ${titles['hop-1']}`)
  const kept = isBack ? (await store.versions.list('hop-1')).find((one) => one.reason === 'restore') : undefined
  if (isBack && (!kept || (await store.versions.read('hop-1', kept.name)).title !== NEWER))
    faults.push('what was replaced is kept nowhere')
  const again = await sentenceOf(store.restoreBackup(quiet, { path, replaceDifferent: true }))
  const end = { 'hop-1': 'Họp giao ban tháng 11', 'hop-2': 'Họp tổng kết năm', 'hop-moi': 'Họp hop-moi' }
  expect(await titlesOf(store), `${loss}, ${call}`).toEqual(end)
  await store.close()
  return [...faults, refusal, again].flatMap((one) => (one === null ? [] : [`${loss}, ${call}: ${one}`]))
}

async function crashedRestore(root: string, losses: readonly Loss[]): Promise<{ points: number; faults: string[] }> {
  const { folder, path } = await makeBackedUp(root)
  const faults: string[] = []
  let points = 0
  const judge = async (point: CrashPoint) => {
    points++
    faults.push(...(await faultsOf(point, path)))
  }
  const store = openStore(folder, { files: crashDisk({ folder, copy: join(root, 'ban-chup'), losses, judge }) })
  const report = await store.restoreBackup(quiet, { path, replaceDifferent: true })
  expect(report).toEqual({ added: 1, replaced: 1, kept: 0 })
  await store.close()
  return { points, faults }
}

test('a restore that crashes at any file call leaves every meeting as it was or as in the backup, and can be repeated', () =>
  withTempFolder(async (root) => {
    const { points, faults } = await crashedRestore(root, [processCrash])
    expect(faults).toEqual([])
    expect(points).toBeGreaterThan(60)
    console.log(`restore: ${points} crash points, no violation`)
  }))

test('a restore in which the power fails loses nothing that was in the store', () =>
  withTempFolder(async (root) => {
    const { points, faults } = await crashedRestore(root, powerCuts)
    expect(faults).toEqual([])
    expect(points).toBeGreaterThan(200)
  }))

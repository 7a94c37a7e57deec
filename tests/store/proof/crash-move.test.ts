import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { moveStore } from '#store/move-store.ts'
import { movedTo } from '#store/moved-mark.ts'
import { MeetingStore } from '#store/store.ts'
import { unfinishedFrom } from '#store/unfinished-mark.ts'
import { buryHolder, type CrashPoint, crashDisk } from '#tests/fakes/crash-disk.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { type Loss, powerCuts, processCrash } from '#tests/fakes/power-cut.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { makeGoodStore, sentenceOf } from './damaged-store.ts'
import { observeStore } from './observe-store.ts'
import { openStore, unsyncedFiles } from './open-store.ts'

const quiet = { report: () => undefined }

/** What opening a folder for writing gives: what is in it, or why it is refused. */
async function meet(folder: string): Promise<string> {
  buryHolder(folder)
  const store = openStore(folder, { files: unsyncedFiles })
  try {
    return (await sentenceOf(store.openForWriting())) ?? (await observeStore(store))
  } finally {
    await store.close()
  }
}

/** What is wrong with what a crash left; `whole` is what the store said before the move. */
async function faultsOf({ call, loss, folder }: CrashPoint, whole: string): Promise<string[]> {
  const [from, to] = [join(folder, 'cu'), join(folder, 'moi')]
  const at = `${loss}, ${call}`
  const isMoved = movedTo(from) !== null
  const old = isMoved ? whole : await meet(from)
  const isBegun = existsSync(to) && (unfinishedFrom(to) !== null || existsSync(join(to, 'meetings')))
  const copy = isBegun ? await meet(to) : 'nothing'
  return [
    ...(old === whole ? [] : [`${at}: the old store says ${old.slice(0, 200)}`]),
    ...(copy === whole || (!isMoved && /^nothing$|bản chép dở/.test(copy))
      ? []
      : [`${at}: the copy says ${copy.slice(0, 200)}`]),
  ]
}

/** Moves a store, judging what a crash at each file call would have left. */
async function crashedMove(root: string, losses: readonly Loss[]): Promise<{ points: number; faults: string[] }> {
  const world = join(root, 'may')
  const [from, to] = [join(world, 'cu'), join(world, 'moi')]
  await makeGoodStore(from)
  const store = new MeetingStore(from)
  await store.openForWriting()
  const whole = await observeStore(store)
  const faults: string[] = []
  let points = 0
  const judge = async (point: CrashPoint) => {
    points++
    faults.push(...(await faultsOf(point, whole)))
  }
  const files = crashDisk({ folder: world, copy: join(root, 'ban-chup'), losses, judge })
  await moveStore(store, to, { progress: quiet, files })
  await store.close()
  expect(await meet(to)).toBe(whole)
  return { points, faults }
}

test('a move that crashes at any file call leaves the old store in use and the copy whole or refused', () =>
  withTempFolder(async (root) => {
    const { points, faults } = await crashedMove(root, [processCrash])
    expect(faults).toEqual([])
    expect(points).toBeGreaterThan(60)
    console.log(`move: ${points} crash points, no violation`)
  }))

test('a move in which the power fails loses neither the old store nor leads to a half one', () =>
  withTempFolder(async (root) => {
    const { points, faults } = await crashedMove(root, powerCuts)
    expect(faults).toEqual([])
    expect(points).toBeGreaterThan(240)
  }))

test('half a copy is refused by its sentence, passes for no store, and the next move to the same place begins anew', () =>
  withTempFolder(async (root) => {
    const [from, to] = [join(root, 'cu'), join(root, 'moi')]
    await makeGoodStore(from)
    const store = new MeetingStore(from)
    // Dies for good at the third record: nothing is tidied up either.
    const dies = watchFiles(({ name, path }) => {
      if (existsSync(join(to, 'journal', 'hop-bo.jsonl')) && name !== 'stat') throw new Error(`dead at ${path}`)
    })
    await expect(moveStore(store, to, { progress: quiet, files: dies })).rejects.toThrow('dead')
    expect(await meet(to)).toContain(`bản chép dở của tủ hồ sơ “${from}”`)
    expect(await sentenceOf(openStore(to).all())).toContain('bản chép dở')
    const report = await moveStore(store, to, { progress: quiet })
    expect([movedTo(from), report.files > 5, readdirSync(to).includes('moving.json')]).toEqual([to, true, false])
    await store.close()
  }))

test('a target that is full, or refuses its very first file, is named as such; the old store goes on', () =>
  withTempFolder(async (root) => {
    const [from, to] = [join(root, 'cu'), join(root, 'moi')]
    await makeGoodStore(from)
    const store = new MeetingStore(from)
    for (const [code, words, refused] of [
      ['ENOSPC', 'ổ đĩa đã đầy', 'meetings/hop-2.json'],
      ['EROFS', 'ổ đĩa chỉ cho đọc', 'moving.json'],
    ] as const) {
      const files = watchFiles(({ name, path }) => {
        if (name === 'open' && path.startsWith(join(to, refused))) throw systemError(code)
      })
      const said = await sentenceOf(moveStore(store, to, { progress: quiet, files }))
      expect(said).toContain(`Chưa chuyển được tủ hồ sơ sang “${to}” (${words})`)
      expect([existsSync(to), movedTo(from)]).toEqual([false, null])
    }
    expect((await store.update('hop-1', 3, (one) => ({ ...one, title: 'Sửa tiếp' }))).revision).toBe(4)
    await store.close()
  }))

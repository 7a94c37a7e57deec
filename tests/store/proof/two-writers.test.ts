import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Meeting } from '#domain/meeting.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { startServe, visit } from '#tests/contract/shells.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/** T7 of reliability.md. */
const program = new URL('./writer-child.ts', import.meta.url).pathname
const cli = new URL('../../../src-main/shells/cli/main.ts', import.meta.url).pathname

async function runWriter(folder: string, name: string, count: number) {
  const child = spawn(process.execPath, [program, folder, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  expect(code).toBe(0)
  const kept = [...said.matchAll(/^kept (\S+) (\S+)$/gm)].map(([, id = '', word = '']) => ({ id, word }))
  const refused = [...said.matchAll(/^refused (\S+)$/gm)].map(([, why = '']) => why)
  return { kept, refused }
}

test('two programs and cp from outside, 940 edits: each acknowledged one stands once, the others were refused in words', async () => {
  test.setTimeout(180_000)
  await withTempFolder(async (folder) => {
    const first = openStore(folder)
    for (const id of ['hop-1', 'hop-2', 'hop-3']) await first.create(blankMeeting(id))
    await first.close()
    const isOver = { value: false }
    const outside = copyFromOutside(folder, isOver)
    const runs = await Promise.all([runWriter(folder, 'a', 470), runWriter(folder, 'b', 470)])
    isOver.value = true
    const copied = await outside
    const store = openStore(folder)
    const stand = new Map<string, string[]>()
    for (const id of ['hop-1', 'hop-2', 'hop-3']) stand.set(id, (await store.get(id)).onlineSites)
    const kept = runs.flatMap((run) => run.kept)
    expect(kept).toHaveLength(940)
    for (const [id, words] of stand) {
      expect(words.toSorted()).toEqual(
        kept
          .filter((one) => one.id === id)
          .map((one) => one.word)
          .toSorted(),
      )
    }
    const refused = runs.flatMap((run) => run.refused)
    expect(new Set(refused)).toEqual(new Set(['STORE_BUSY', 'MEETING_CONFLICT'].filter((one) => refused.includes(one))))
    expect(refused.length).toBeGreaterThan(0)
    const list = await store.all()
    expect(list.damaged).toEqual([])
    expect(list.meetings.filter((one) => one.id.startsWith('chep-'))).toHaveLength(copied)
    console.log(`T7: ${kept.length} edits kept, ${refused.length} refused, ${copied} files copied in from outside`)
    await store.close()
  })
})

/** Somebody copies meetings in by hand while the programs write; gives how many. */
async function copyFromOutside(folder: string, isOver: { value: boolean }): Promise<number> {
  const pick = seededPick(7)
  let copied = 0
  while (!isOver.value && copied < 60) {
    writeFileSync(join(folder, 'meetings', `chep-${copied}.json`), writeMeeting(blankMeeting(`chep-${copied}`)))
    copied++
    await wait(20 + pick(60))
  }
  return copied
}

test('an older file copied over a meeting from outside: the next save is refused, not laid over it', () =>
  withTempFolder(async (folder) => {
    const store = openStore(folder)
    await store.create(blankMeeting('hop-1', 'Bản 1'))
    const path = join(folder, 'meetings', 'hop-1.json')
    copyFileSync(path, join(folder, 'cat-rieng.json'))
    await store.update('hop-1', 1, (one) => ({ ...one, title: 'Bản 2' }))
    copyFileSync(join(folder, 'cat-rieng.json'), path)
    const before = readFileSync(path)
    await expect(store.update('hop-1', 2, (one) => ({ ...one, title: 'Bản 3' }))).rejects.toMatchObject({
      code: 'MEETING_CONFLICT',
    })
    expect(readFileSync(path)).toEqual(before)
    await store.close()
  }))

test('serve and the command line on one folder, 60 edits: every answer was true', async () => {
  test.setTimeout(180_000)
  await withTempFolder(async (folder) => {
    const seed = openStore(folder)
    await seed.create(blankMeeting('hop-1'))
    await seed.close()
    const serve = await startServe(folder)
    const { origin, cookie } = await visit(serve.address)
    const headers = { 'content-type': 'application/json', 'x-thu-ky': '1', cookie, origin }
    const post = async (name: string, body: unknown) => {
      const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return (await response.json()) as { ok: boolean; value: Meeting; error?: { code: string } }
    }
    const command = async (name: string, body: unknown) => {
      const words = [cli, 'call', name, '-', '--json', '--data', folder]
      const running = promisify(execFile)(process.execPath, words)
      running.child.stdin?.end(JSON.stringify(body))
      const { stdout } = await running.catch((error: { stdout: string }) => error)
      const value = JSON.parse(stdout) as Meeting & { ok?: false; error?: { code: string } }
      return value.ok === false ? { ok: false, value, error: value.error } : { ok: true, value }
    }
    const kept: string[] = []
    const refused: string[] = []
    const edit = async (call: typeof post | typeof command, word: string) => {
      const { value: meeting } = await call('meeting.get', { id: 'hop-1' })
      const next = { ...meeting, onlineSites: [...meeting.onlineSites, word] }
      const reply = await call('meeting.save', { baseRevision: meeting.revision, meeting: next })
      if (reply.ok) kept.push(word)
      else refused.push(reply.error?.code ?? 'no code')
    }
    const byPage = async () => {
      for (let at = 0; at < 50; at++) await edit(post, `serve${at}`)
    }
    const byCommand = async () => {
      for (let at = 0; at < 10; at++) await edit(command, `lệnh${at}`)
    }
    await Promise.all([byPage(), byCommand()])
    await serve.stop()
    const store = openStore(folder)
    expect((await store.get('hop-1')).onlineSites.toSorted()).toEqual(kept.toSorted())
    expect(kept.length + refused.length).toBe(60)
    expect(refused.filter((code) => !/^(STORE_BUSY|MEETING_CONFLICT)$/.test(code))).toEqual([])
    console.log(`T7: serve and command line, ${kept.length} kept, ${refused.length} refused`)
    await store.close()
  })
})

test('two writers of stock lowdb: its one temp name fails, or edits are lost without a word', () =>
  withTempFolder(async (folder) => {
    const path = join(folder, 'db.json')
    type Records = { words: string[] }
    const open = () => new Low<Records>(new JSONFile(path), { words: [] })
    const [a, b] = [open(), open()]
    await a.write()
    let failed = 0
    let told = 0
    const edit = async (db: Low<Records>, word: string) => {
      try {
        await db.read()
        db.data.words.push(word)
        await db.write()
        told++
      } catch {
        failed++
      }
    }
    for (let round = 0; round < 10; round++) await Promise.all([edit(a, `a${round}`), edit(b, `b${round}`)])
    const stand = (JSON.parse(readFileSync(path, 'utf8')) as Records).words.length
    console.log(`T7: stock lowdb, 20 edits: ${failed} failed on the temp name, ${told - stand} acknowledged and lost`)
    expect(failed + told - stand).toBeGreaterThan(5)
  }))

test('the folder of a program that is at work is left alone by one that only looks', () =>
  withTempFolder(async (folder) => {
    const store = openStore(folder)
    await store.create(blankMeeting('hop-1'))
    const looked = spawnSync(process.execPath, [cli, 'call', 'meeting.list', '{}', '--json', '--data', folder], {
      encoding: 'utf8',
    })
    expect(JSON.parse(looked.stdout).meetings).toHaveLength(1)
    expect((await store.update('hop-1', 1, (one) => ({ ...one, title: 'Sau' }))).revision).toBe(2)
    await store.close()
  }))

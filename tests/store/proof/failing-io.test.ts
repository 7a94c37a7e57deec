import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Store } from '#app/environment.ts'
import { AppError } from '#domain/errors.ts'
import { interposeFiles, systemError } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { statesOf } from './judge-crash.ts'
import { observeStore } from './observe-store.ts'
import { openStore, unsyncedFiles } from './open-store.ts'
import { plannedSession, type Step, sessionClock } from './scripted-session.ts'

/** T5 of reliability.md, the session without what is allowed to be refused after a failure (undo's memory may be lost). */
const session = plannedSession().filter(
  ({ name }, at, all) => !/undo|redo|version|purge/.test(name) && all.findIndex((one) => one.name === name) === at,
)
const CODES = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EMFILE', 'ENOENT'] as const
type Fault = { at: number; code: string; lasts: 'once' | 'for ever' }

/** Real files whose call number `at` fails, and all calls after it where the fault lasts. `lift` ends it. */
function failingFiles({ at, code, lasts }: Fault) {
  const state = { calls: 0, hit: '', isLifted: false }
  const files = interposeFiles(({ name }, run) => {
    if (name === 'utimes') return run()
    state.calls++
    const isDue = lasts === 'once' ? state.calls === at : state.calls >= at
    // A fault that lasts, met first by a rename, costs two seconds of patience each: one test below covers it.
    if (isDue && state.hit === '' && lasts === 'for ever' && name === 'rename' && /^E(PERM|BUSY)$/.test(code)) {
      state.isLifted = true
      state.hit = 'passed over'
    }
    if (!isDue || state.isLifted) return name === 'handle.sync' ? Promise.resolve() : run()
    state.hit ||= name
    return Promise.reject(systemError(code))
  })
  return { files, state }
}

async function refusalOf(work: Promise<unknown>): Promise<AppError | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

type Run = {
  store: Store
  folder: string
  states: readonly string[]
  fault: ReturnType<typeof failingFiles>['state']
}

/** One step under the fault: done, or refused with a sentence, whole, and done by a retry once the fault is over. */
async function stepThrough({ store, folder, states, fault }: Run, step: Step, at: number): Promise<void> {
  const refusal = await refusalOf(step.run(store, at))
  if (refusal === null) return
  expect(refusal.code).not.toBe('INTERNAL')
  expect(refusal.message).not.toMatch(/undefined|planted/)
  const seen = await observeStore(openStore(folder, { files: unsyncedFiles }))
  expect([states[at], states[at + 1]], `${step.name}, ${fault.hit}: ${refusal.message}`).toContain(seen)
  fault.isLifted = true
  if (seen === states[at]) return expect(await refusalOf(step.run(store, at)), `${step.name}, ${fault.hit}`).toBeNull()
  // The refusal came after the work was done (the folder could not be synced): a save that is asked for again, with the
  // revision the page knows, is no conflict with itself.
  const id = /^edit (\S+)/.exec(step.name)?.[1]
  if (id === undefined) return
  const { revision, ...rest } = await store.get(id)
  const again = await store.update(id, revision - 1, () => ({ ...rest, revision: revision - 1 }))
  expect(again.revision).toBe(revision)
}

for (const code of CODES) {
  for (const lasts of ['once', 'for ever'] as const) {
    test(`${code} ${lasts} at any file call: refused in words or done, never half, and a retry works`, () =>
      withTempFolder(async (parent) => {
        const states = await statesOf(join(parent, 'undisturbed'), session)
        let at = 1
        for (; ; at++) {
          const folder = join(parent, `${at}`)
          mkdirSync(folder)
          const clock = sessionClock()
          const { files, state: fault } = failingFiles({ at, code, lasts })
          const store = openStore(folder, { now: clock.now, files })
          for (const [index, step] of session.entries()) {
            clock.tick()
            await stepThrough({ store, folder, states, fault }, step, index)
          }
          fault.isLifted = true
          await store.close()
          expect(await observeStore(openStore(folder)), `${code} ${lasts} at call ${at} (${fault.hit})`).toBe(
            states.at(-1),
          )
          if (fault.hit === '') break
        }
        expect(at).toBeGreaterThan(60)
        console.log(`T5: ${code} ${lasts} at each of ${at - 1} file calls`)
      }))
  }
}

test('a rename that is refused for ever (a virus scanner that does not let go) is given up in words, then works', () =>
  withTempFolder(async (parent) => {
    const folder = join(parent, 'store')
    let isHeld = false
    const files = interposeFiles(({ name }, run) =>
      isHeld && name === 'rename' ? Promise.reject(systemError('EPERM')) : run(),
    )
    const clock = sessionClock()
    const store = openStore(folder, { now: clock.now, files })
    await session[0]?.run(store, 0)
    isHeld = true
    expect((await refusalOf(session[2]?.run(store, 2) ?? Promise.resolve()))?.code).toBe('STORE_WRITE_FAILED')
    isHeld = false
    expect(await refusalOf(session[2]?.run(store, 2) ?? Promise.resolve())).toBeNull()
    expect((await store.get('hop-1')).revision).toBe(2)
    await store.close()
  }))

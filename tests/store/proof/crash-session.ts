import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreOptions } from '#store/store.ts'
import { crashDisk } from '#tests/fakes/crash-disk.ts'
import type { Loss } from '#tests/fakes/power-cut.ts'
import { type Found, judgeFolder, violationsOf } from './judge-crash.ts'
import { observeStore } from './observe-store.ts'
import { openStore } from './open-store.ts'
import { runStep, type Step, sessionClock } from './scripted-session.ts'

/** `start`: the folder the session begins with (empty where it is not given); `steps`: of the file format. */
type CrashOptions = Pick<StoreOptions, 'steps'> & { losses: readonly Loss[]; ignoresSync?: boolean; start?: string }
export type CrashRun = { points: number; violations: string[] }

/** Runs a session once and judges what a crash before (and within) each of its changing file calls would have left. */
export async function crashSession(
  parent: string,
  session: readonly Step[],
  { losses, ignoresSync = false, start, steps }: CrashOptions,
): Promise<CrashRun> {
  const folder = join(parent, 'store')
  if (start) cpSync(start, folder, { recursive: true })
  else mkdirSync(folder)
  const found: Found[] = []
  let acknowledged = 0
  const files = crashDisk({
    folder,
    copy: join(parent, 'copy'),
    losses,
    ignoresSync,
    judge: async ({ call, loss, folder: copy }) => {
      found.push(await judgeFolder(copy, { at: `${loss}, ${call}`, acknowledged, steps }))
    },
  })
  const clock = sessionClock()
  const store = openStore(folder, { now: clock.now, files, steps })
  const states = [await observeStore(store)]
  for (const [at, step] of session.entries()) {
    clock.tick()
    await runStep(store, step, at)
    acknowledged = at + 1
    states.push(await observeStore(store))
  }
  await store.close()
  return { points: found.length, violations: violationsOf(found, states) }
}

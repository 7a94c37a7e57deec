import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { judgeFolder, statesOf, violationsOf } from './judge-crash.ts'
import { plannedSession } from './scripted-session.ts'

const program = new URL('./crash-child.ts', import.meta.url).pathname
const TOGETHER = 2

/** Runs the session in a process that dies at call `fatal`; gives what it said. */
async function runChild(folder: string, fatal: number, cache: string) {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const child = spawn(process.execPath, [program, folder, String(fatal)], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const [said, [, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const steps = [...said.matchAll(/^step (\d+)$/gm)].length
  return { steps, signal, calls: Number(/^calls (\d+)$/m.exec(said)?.[1] ?? 0) }
}

/** T1 of reliability.md with real processes and real SIGKILL; the folder is opened again at once. */
test('a process killed at each of its changing file calls leaves every acknowledged step in the store', async () => {
  test.setTimeout(180_000)
  await withTempFolder(async (parent) => {
    const cache = join(parent, 'cache')
    const states = await statesOf(join(parent, 'undisturbed'), plannedSession())
    const { calls } = await runChild(join(parent, 'whole'), 0, cache)
    expect(calls).toBeGreaterThan(60)
    const crash = async (fatal: number) => {
      const folder = join(parent, String(fatal))
      const { steps, signal } = await runChild(folder, fatal, cache)
      expect(signal).toBe('SIGKILL')
      const found = await judgeFolder(folder, { at: `file call ${fatal}`, acknowledged: steps })
      rmSync(folder, { recursive: true, force: true })
      return violationsOf([found], states)
    }
    const violations: string[] = []
    for (let from = 1; from <= calls; from += TOGETHER) {
      const batch = Array.from({ length: Math.min(TOGETHER, calls - from + 1) }, (_, at) => crash(from + at))
      violations.push(...(await Promise.all(batch)).flat())
    }
    expect(violations).toEqual([])
    console.log(`T1: ${calls} processes killed, one at each changing file call, no violation`)
  })
})

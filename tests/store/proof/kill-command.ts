import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Meeting } from '#domain/meeting.ts'
import { KillLane, type LaneReport } from './kill-lane.ts'
import { openStore } from './open-store.ts'

const MEETINGS = 3

type Campaign = { folder: string; program: string; kills: number; seed: number; onKill?: () => void }

/** Kills `thuky call meeting.save` at moments spread over its short life, most of them around its write. */
export async function killCommand({ folder, program, kills, seed, onKill }: Campaign): Promise<LaneReport> {
  const lane = new KillLane(folder, seed)
  await lane.begin(MEETINGS)
  let usual = await timeOf(() => runSave(lane, program, null))
  while (lane.report.kills < kills) {
    const fatal = usual * (0.5 + lane.pick(600) / 1_000)
    const started = performance.now()
    const isKilled = await runSave(lane, program, fatal)
    if (isKilled) {
      lane.report.kills++
      onKill?.()
    } else usual = usual * 0.8 + (performance.now() - started) * 0.2
  }
  return await lane.end()
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** One save by command line, killed after `fatal` ms; gives whether the kill came first. */
async function runSave(lane: KillLane, program: string, fatal: number | null): Promise<boolean> {
  const target = lane.targets[lane.pick(MEETINGS)]
  if (!target) return false
  const meeting = lane.next(target)
  const words = [program, 'call', 'meeting.save', '-', '--json', '--data', lane.folder]
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  // A killed program leaves the pipe to it broken.
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify({ baseRevision: meeting.revision, meeting }))
  const timer = fatal === null ? undefined : setTimeout(() => child.kill('SIGKILL'), fatal)
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  clearTimeout(timer)
  if (code === 0) lane.acknowledge(target, JSON.parse(said) as Meeting)
  else if (signal !== 'SIGKILL') lane.report.problems.push(`a save was refused: ${said}`)
  lane.settle(target, await openStore(lane.folder).get(target.acknowledged.id))
  return signal === 'SIGKILL'
}

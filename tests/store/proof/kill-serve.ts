import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Meeting } from '#domain/meeting.ts'
import { visit } from '#tests/contract/shells.ts'
import { KillLane, type LaneReport, type Target } from './kill-lane.ts'

const MEETINGS = 3
/** How long a program is let work before it is killed, at most. */
const LONGEST_MS = 150

type Campaign = { folder: string; program: string; kills: number; seed: number; onKill?: () => void }
type Reply = { ok: true; value: Meeting } | { ok: false; error: { code: string } }
type Serve = { child: ReturnType<typeof spawn>; post: (name: string, input: unknown) => Promise<Reply | null> }

/**
 * Kills `thuky serve` again and again while pages save through its loopback shell, several meetings at once, and holds
 * it to every answer it gave.
 */
export async function killServe({ folder, program, kills, seed, onKill }: Campaign): Promise<LaneReport> {
  const lane = new KillLane(folder, seed)
  await lane.begin(MEETINGS)
  while (lane.report.kills < kills) {
    const serve = await startServe(program, folder)
    for (const target of lane.targets) {
      const reply = await serve.post('meeting.get', { id: target.acknowledged.id })
      if (reply?.ok) lane.settle(target, reply.value)
      else lane.report.problems.push(`${target.acknowledged.id}: ${reply?.error.code ?? 'no answer'}`)
    }
    const writers = lane.targets.map((target) => write(lane, target, serve))
    await wait(lane.pick(LONGEST_MS))
    if (lane.targets.some((one) => one.asked !== null)) lane.report.kills++
    serve.child.kill('SIGKILL')
    await once(serve.child, 'exit')
    await Promise.all(writers)
    onKill?.()
  }
  return await lane.end()
}

async function write(lane: KillLane, target: Target, { post }: Serve): Promise<void> {
  for (;;) {
    const meeting = lane.next(target)
    const reply = await post('meeting.save', { baseRevision: meeting.revision, meeting })
    if (reply === null) return
    if (!reply.ok) return void lane.report.problems.push(`a save was refused: ${reply.error.code}`)
    lane.acknowledge(target, reply.value)
  }
}

async function startServe(program: string, folder: string): Promise<Serve> {
  const words = [program, 'serve', '--port', '0', '--data', folder]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (!address) continue
    const { origin, cookie } = await visit(address)
    const headers = { 'content-type': 'application/json', 'x-thu-ky': '1', cookie, origin }
    const post: Serve['post'] = async (name, input) => {
      try {
        const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
        return (await response.json()) as Reply
      } catch {
        // The program was killed before its answer was whole: no answer.
        return null
      }
    }
    return { child, post }
  }
  throw new Error('serve ended before it printed its address')
}

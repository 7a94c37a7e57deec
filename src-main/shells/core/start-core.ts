import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Environment } from '#app/environment.ts'
import { failureOf } from '#contract/reply.ts'
import { AppError } from '#domain/errors.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import { reportBugTo } from '#shells/report-bug.ts'
import type { Core } from './core.ts'

export type ThreadData = { shell: Environment['shell']; dataFolder: string }
export type Request = { kind: 'call'; id: number; name: string; input: unknown } | { kind: 'stop' }
export type Answer = { id: number; text: string }

/**
 * Starts the core in a thread of its own. A thread that dies fails the calls under way with `INTERNAL`, and the next
 * call starts another: what was saved is on the disk, and the dead one's lock is taken over.
 */
export function startCore(data: ThreadData, file: string | URL = threadFile()): Core {
  const reportBug = reportBugTo(data.dataFolder)
  const waiting = new Map<number, (text: string) => void>()
  let worker: Worker | null = null
  let lastId = 0

  const open = (): Worker => {
    const next = new Worker(file, { workerData: data })
    next.on('message', ({ id, text }: Answer) => {
      waiting.get(id)?.(text)
      waiting.delete(id)
    })
    next.on('error', (error) => reportBug(error, 'core thread'))
    next.on('exit', () => {
      if (worker === next) worker = null
      failAll(waiting)
    })
    return next
  }
  return {
    dataFolder: data.dataFolder,
    reportBug,
    call: (name, input) =>
      new Promise((resolve) => {
        const id = ++lastId
        waiting.set(id, resolve)
        worker ??= open()
        worker.postMessage({ kind: 'call', id, name, input } satisfies Request)
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!worker) return resolve()
        worker.once('exit', () => resolve())
        worker.postMessage({ kind: 'stop' } satisfies Request)
      }),
  }
}

function failAll(waiting: Map<number, (text: string) => void>): void {
  const text = JSON.stringify({ ok: false, error: failureOf(new AppError('INTERNAL')) })
  for (const answer of waiting.values()) answer(text)
  waiting.clear()
}

/** From the sources Node runs the .ts file itself; a build holds it beside the shells. */
function threadFile(): string | URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./core-thread.ts', import.meta.url)
  return join(findProgramFolder(), 'out', 'main', 'core-thread.js')
}

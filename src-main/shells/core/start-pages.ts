import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { MakePages } from '#app/make-pages.ts'
import { findProgramFolder } from '#shells/program-folder.ts'
import type { PagesJob, PagesOutcome } from './pages-thread.ts'

type Waiting = { resolve: (answer: Awaited<ReturnType<MakePages>>) => void; reject: (error: unknown) => void }

/** Starts the thread of the pages with the first one asked for; one that dies fails what it had and is started anew. */
export function startPages(file: string | URL = threadFile()): MakePages {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const open = (): Worker => {
    const next = new Worker(file)
    const fail = (error: unknown) => {
      if (worker === next) worker = null
      for (const one of waiting.values()) one.reject(error)
      waiting.clear()
    }
    next.on('message', (outcome: PagesOutcome) => {
      const one = waiting.get(outcome.id)
      waiting.delete(outcome.id)
      if (waiting.size === 0) next.unref()
      if ('answer' in outcome) one?.resolve(outcome.answer)
      else one?.reject(outcome.error)
    })
    next.on('error', fail)
    next.on('exit', () => fail(new Error('the thread of the pages has ended')))
    return next
  }
  return (request) =>
    new Promise((resolve, reject) => {
      const id = ++lastId
      waiting.set(id, { resolve, reject })
      worker ??= open()
      // While nothing is asked of it, it does not keep the program from ending.
      worker.ref()
      worker.postMessage({ id, request } satisfies PagesJob)
    })
}

/** From the sources Node runs the .ts file itself; a build holds it beside the shells. */
function threadFile(): string | URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./pages-thread.ts', import.meta.url)
  return join(findProgramFolder(), 'out', 'main', 'pages-thread.js')
}

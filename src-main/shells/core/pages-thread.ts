import { createHash } from 'node:crypto'
import { type MessagePort, parentPort } from 'node:worker_threads'
import { makePageMaker, type PagesAnswer, type PagesRequest } from '#app/make-pages.ts'

export type PagesJob = { id: number; request: PagesRequest }
export type PagesOutcome = { id: number; answer: PagesAnswer } | { id: number; error: unknown }

/** Pages are laid out in a thread of their own: a hundred of them take seconds, and a save must not wait for them. */
function answerJobs(port: MessagePort): void {
  const makePages = makePageMaker((bytes) => createHash('sha256').update(bytes).digest('hex'))
  port.on('message', async ({ id, request }: PagesJob) => {
    try {
      port.postMessage({ id, answer: await makePages(request) } satisfies PagesOutcome)
    } catch (error) {
      port.postMessage({ id, error } satisfies PagesOutcome)
    }
  })
}

if (parentPort) answerJobs(parentPort)

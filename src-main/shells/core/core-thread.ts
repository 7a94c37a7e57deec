import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { callApi } from '#app/call-api.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { stopEnvironment } from './core.ts'
import type { Answer, Request, ThreadData } from './start-core.ts'

/** The core in a thread of its own: whatever it does, the window's thread and the server's stay free. */
function answerRequests(port: MessagePort, { shell, dataFolder }: ThreadData): void {
  const environment = createEnvironment(shell, dataFolder)
  const running = new Set<Promise<void>>()
  const answer = async ({ id, name, input }: Extract<Request, { kind: 'call' }>): Promise<void> => {
    port.postMessage({ id, text: JSON.stringify(await callApi(environment, name, input)) } satisfies Answer)
  }
  const stop = async (): Promise<void> => {
    // A save that came before the stop ends first; only then the lock is let go.
    await Promise.all(running)
    await stopEnvironment(environment).catch((error: unknown) => environment.reportBug(error, 'stop'))
    port.close()
  }
  port.on('message', (request: Request) => {
    if (request.kind === 'stop') return void stop()
    const call = answer(request).finally(() => running.delete(call))
    running.add(call)
  })
}

if (parentPort) answerRequests(parentPort, workerData as ThreadData)

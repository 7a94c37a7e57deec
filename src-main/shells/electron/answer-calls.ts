import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { callApi } from '#app/call-api.ts'
import type { Environment } from '#app/environment.ts'
import { failureOf, type Reply } from '#contract/reply.ts'
import { AppError } from '#domain/errors.ts'
import { CALL_CHANNEL } from './channel.ts'

/** Our page, and nothing framed in it. */
export const PAGE_ORIGIN = 'thuky://app'

export type CallCounter = { settled: () => Promise<void> }

/** Answers the one channel, for the main frame of our own page only. Gives a way to wait for calls under way. */
export function answerCalls(ipcMain: Pick<IpcMain, 'handle'>, environment: Environment): CallCounter {
  const running = new Set<Promise<Reply>>()
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Reply> => {
    if (!isOurPage(event) || typeof name !== 'string')
      return { ok: false, error: failureOf(new AppError('ACCESS_DENIED')) }
    const call = callApi(environment, name, input)
    running.add(call)
    try {
      return await call
    } finally {
      running.delete(call)
    }
  })
  return {
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.url === `${PAGE_ORIGIN}/` || senderFrame.url.startsWith(`${PAGE_ORIGIN}/`)
}

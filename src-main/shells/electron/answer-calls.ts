import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { failureOf } from '#contract/reply.ts'
import { AppError } from '#domain/errors.ts'
import type { Core } from '#shells/core/core.ts'
import { CALL_CHANNEL } from './channel.ts'

/** Our page, and nothing framed in it. */
export const PAGE_ORIGIN = 'thuky://app'

export type CallCounter = { settled: () => Promise<void> }

/**
 * Answers the one channel, for the main frame of our own page only, with the reply as JSON text. Gives a way to wait
 * for calls under way.
 */
export function answerCalls(ipcMain: Pick<IpcMain, 'handle'>, core: Core): CallCounter {
  const running = new Set<Promise<string>>()
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<string> => {
    if (!isOurPage(event) || typeof name !== 'string')
      return JSON.stringify({ ok: false, error: failureOf(new AppError('ACCESS_DENIED')) })
    const call = core.call(name, input)
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

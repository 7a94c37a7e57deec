import { callApi } from '#app/call-api.ts'
import type { Environment } from '#app/environment.ts'
import type { Carry } from '#contract/client.ts'
import type { Reply } from '#contract/reply.ts'

/**
 * The core as a shell holds it: calls go in, replies come out as JSON text (a string crosses threads and processes at
 * a fraction of what a tree of 10,000 objects costs), and an end.
 */
export type Core = {
  dataFolder: string
  call: (name: string, input: unknown) => Promise<string>
  reportBug: Environment['reportBug']
  /** Stops long work, ends the writes under way, lets go of the lock. */
  stop: () => Promise<void>
}

/** The core in this very thread: the command line and the tests. */
export function coreOf(environment: Environment): Core {
  return {
    dataFolder: environment.store.folder,
    call: async (name, input) => JSON.stringify(await callApi(environment, name, input)),
    reportBug: environment.reportBug,
    stop: () => stopEnvironment(environment),
  }
}

export async function stopEnvironment({ jobs, store }: Environment): Promise<void> {
  await jobs.stopAll()
  await store.close()
}

/** A core as a client's carrier. */
export const carryTo =
  (core: Core): Carry =>
  async (name, input) =>
    JSON.parse(await core.call(name, input)) as Reply

/** The page asks for the list of meetings first: the core looks at the files while the window or browser is still opening. */
export function lookAhead(core: Core): void {
  // Where it fails, the page asks again and is told why.
  core.call('meeting.list', {}).catch(() => undefined)
}

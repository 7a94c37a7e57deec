import type { Meeting } from '#domain/meeting.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import type { App } from './app.ts'

/** Writes meetings into the data folder while no program holds it; the program is to be started anew after it. */
export async function seedStore(app: App, meetings: readonly Meeting[]): Promise<void> {
  await app.kill()
  const { store } = createEnvironment('test', app.dataFolder)
  await store.openForWriting()
  for (const meeting of meetings) await store.create(meeting)
  await store.close()
}

import type { Store } from '#app/environment.ts'
import { MeetingStore, type StoreOptions } from '#store/store.ts'
import { interposeFiles } from '#tests/fakes/faulty-files.ts'

export const openStore = (folder: string, options: StoreOptions = {}): Store => new MeetingStore(folder, options)

/** The real files without fsync, for the many stores that are opened only to be judged: nobody pulls their plug. */
export const unsyncedFiles = interposeFiles((call, run) => (call.name === 'handle.sync' ? Promise.resolve() : run()))

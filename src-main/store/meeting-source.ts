import type { Catalog } from './catalog.ts'
import { ignoreRefusal } from './housekeeping.ts'
import type { MeetingWriter } from './meeting-writer.ts'
import type { IndexSource } from './search-index.ts'
import type { WriteQueue } from './write-queue.ts'

/** The meetings as what is derived from them (the search index, the register of directives) reads them. */
export function meetingSource(catalog: Catalog, writer: () => MeetingWriter, queue: WriteQueue): IndexSource {
  return {
    list: async () => (await catalog.list()).meetings,
    known: () => catalog.known(),
    stamps: () => catalog.stamps(),
    read: async (id) => {
      const found = await writer().readOrNull(id)
      return found === 'damaged' ? null : (found?.meeting ?? null)
    },
    isWriter: queue.isOpen,
    tryToWrite: () => queue.open().catch(ignoreRefusal),
  }
}

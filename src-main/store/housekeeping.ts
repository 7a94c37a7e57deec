import { AppError } from '#domain/errors.ts'
import { Settings } from '#domain/settings.ts'
import type { Catalog } from './catalog.ts'
import { orNullIfRefused } from './file-system.ts'
import type { Place } from './place.ts'
import { quarantine } from './quarantine.ts'
import type { Damaged } from './reading-problem.ts'
import type { SmallFile } from './small-file.ts'
import type { VersionRoom } from './version-room.ts'
import type { Versions } from './versions.ts'
import type { WriteQueue } from './write-queue.ts'

/** How long the derived catalogue waits after the last save before it is written. */
const CATALOG_DELAY_MS = 1_000
/** How long after a version was kept the room of all versions is looked at. */
const ROOM_DELAY_MS = 30_000

type Parts = { catalog: Catalog; versions: Versions; room: VersionRoom; settings: SmallFile<Settings> }

/** What the store does after an answer has been given: nobody waits for it, and its failure is nobody's refusal. */
export class Housekeeping {
  readonly #place: Place
  readonly #queue: WriteQueue
  readonly #parts: Parts
  #catalogTimer: NodeJS.Timeout | undefined
  #roomTimer: NodeJS.Timeout | undefined

  constructor(place: Place, queue: WriteQueue, parts: Parts) {
    this.#place = place
    this.#queue = queue
    this.#parts = parts
  }

  readonly saveCatalogSoon = (): void => {
    clearTimeout(this.#catalogTimer)
    // The catalogue is derived: if it cannot be written now, the next start builds it from the files.
    const save = () => void this.#queue.run(() => this.#parts.catalog.save()).catch(ignoreRefusal)
    this.#catalogTimer = setTimeout(save, CATALOG_DELAY_MS).unref()
  }

  /** Lets go the versions of one meeting that age lets go, and a while later those for which there is no room. */
  readonly tidySoon = (id: string): void => {
    const { versions, room } = this.#parts
    const tidy = async () => {
      await versions.tidy(id)
      await room.recount(id)
    }
    this.#queue.run(tidy).catch(ignoreRefusal)
    this.lookAtRoomSoon()
  }

  /** Also after the settings changed: a lower limit holds at once, not with the next version. */
  readonly lookAtRoomSoon = (): void => {
    this.#roomTimer ??= setTimeout(() => {
      this.#roomTimer = undefined
      this.keepWithinRoom().catch(ignoreRefusal)
    }, ROOM_DELAY_MS).unref()
  }

  /** Looks outside the queue, for it takes a while, and deletes in it. */
  readonly keepWithinRoom = async (): Promise<void> => {
    const { versions, room } = this.#parts
    for (const { id, name } of await room.findExcess(await this.limitBytes())) {
      await this.#queue.run(() => versions.drop(id, name))
      await room.recount(id)
    }
  }

  readonly limitBytes = async (): Promise<number> => {
    // Damaged settings must not hide a meeting's history.
    const { versionLimitMb } = await this.#parts.settings.read().catch((error: unknown) => {
      ignoreRefusal(error)
      return Settings.parse({})
    })
    return versionLimitMb * 1024 * 1024
  }

  /**
   * After a look at the files: damaged ones are set aside, and what was learnt is kept now, not only when the program is
   * closed, for after a power cut the next start would read every file again.
   */
  readonly afterLook = async (damaged: readonly Damaged[]): Promise<void> => {
    await this.#setAside(damaged)
    if (this.#parts.catalog.hasChanged()) this.saveCatalogSoon()
  }

  /** Copies damaged files to quarantine. Where no copy can be made now, the file itself still stands. */
  readonly #setAside = async (damaged: readonly Damaged[]): Promise<void> => {
    const { files, folders } = this.#place
    for (const { id, code } of damaged) {
      if (code === 'MEETING_DAMAGED')
        await orNullIfRefused(quarantine(files, folders, { id, path: folders.meeting(id) }))
    }
  }

  readonly stop = (): void => {
    clearTimeout(this.#catalogTimer)
    clearTimeout(this.#roomTimer)
  }
}

export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}

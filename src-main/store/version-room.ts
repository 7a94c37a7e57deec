import { setImmediate as pause } from 'node:timers/promises'
import { orNullIfRefused } from './file-system.ts'
import { chooseOverLimit, type KeptVersion } from './keep-versions.ts'
import type { Place } from './place.ts'
import type { Versions } from './versions.ts'

/** How many meetings' folders are looked at in one go, between which other calls get their turn. */
const BATCH = 64

/** The room all versions take: looked up once, in the background, then kept up with what is written and deleted. */
export class VersionRoom {
  readonly #place: Place
  readonly #versions: Versions
  readonly #bytes = new Map<string, number>()
  #counting: Promise<void> | null = null

  constructor(place: Place, versions: Versions) {
    this.#place = place
    this.#versions = versions
  }

  readonly usedBytes = async (): Promise<number> => {
    this.#counting ??= this.#visitAll((id, versions) => void this.#bytes.set(id, sum(versions)))
    await this.#counting
    return [...this.#bytes.values()].reduce((total, one) => total + one, 0)
  }

  /** Counts one meeting's versions anew after a change; before anybody asked there is nothing to keep up. */
  readonly recount = async (id: string): Promise<void> => {
    if (this.#counting === null) return
    await this.#counting
    this.#bytes.set(id, sum(await this.#versions.sizes(id)))
  }

  /** The versions to let go for the room to suffice, none while it does. */
  readonly findExcess = async (limitBytes: number): Promise<{ id: string; name: string }[]> => {
    const excess = (await this.usedBytes()) - limitBytes
    if (excess <= 0) return []
    const meetings = new Map<string, readonly KeptVersion[]>()
    await this.#visitAll((id, versions) => void meetings.set(id, versions))
    return chooseOverLimit(meetings, excess)
  }

  async #visitAll(visit: (id: string, versions: readonly KeptVersion[]) => void): Promise<void> {
    const { files, folders } = this.#place
    const names = (await orNullIfRefused(files.readdir(folders.snapshots))) ?? []
    const ids = names.filter((name) => /^[\w-]{1,64}$/.test(name))
    for (let at = 0; at < ids.length; at += BATCH) {
      await Promise.all(ids.slice(at, at + BATCH).map(async (id) => visit(id, await this.#versions.sizes(id))))
      await pause()
    }
  }
}

const sum = (versions: readonly KeptVersion[]): number => versions.reduce((total, one) => total + one.sizeBytes, 0)

import { join } from 'node:path'
import { orNullIfRefused } from './file-system.ts'
import { lookAtFiles } from './look-at-files.ts'
import type { Place } from './place.ts'
import type { Versions } from './versions.ts'

export type Missing = { id: string; title: string; snapshot: string | null }

/** With more missing than this (an emptied folder) versions are named without being read first. */
const MOST_PROVED = 50

/**
 * Meetings whose files have left the folder without this program removing them. They stay named until they are back or
 * the user says to forget them: an emptied folder must never read as "there were no meetings".
 */
export class MissingMeetings {
  readonly #place: Place
  readonly #versions: Versions
  readonly #snapshots = new Map<string, string | null>()
  readonly titles = new Map<string, string>()
  /** Whether the catalogue could tell which meetings there were; if not, their versions are asked once. */
  isMemoryWhole = true

  constructor(place: Place, versions: Versions) {
    this.#place = place
    this.#versions = versions
  }

  readonly list = async (): Promise<Missing[]> => {
    for (const id of this.titles.keys()) {
      if (!this.#snapshots.has(id)) this.#snapshots.set(id, await this.#findVersion(id))
    }
    return [...this.titles].map(([id, title]) => ({ id, title, snapshot: this.#snapshots.get(id) ?? null }))
  }

  /**
   * Takes in those of `gone` that are neither back by now nor in the bin; gives all that are no longer in the list.
   * A file may have come or gone by our own hand while the folder was being read, so each is looked at again.
   */
  readonly take = async (gone: Map<string, string>, present: ReadonlySet<string>): Promise<string[]> => {
    const candidates = new Map([...gone, ...(await this.#fromVersions(present))])
    const ids = [...candidates.keys()]
    const { files, folders } = this.#place
    const here = await lookAtFiles(files, ids.map(folders.meeting))
    const inBin = await lookAtFiles(
      files,
      ids.map((id) => join(folders.removed, `${id}.json`)),
    )
    const left = ids.filter((_, at) => here[at] === null)
    const missing = ids.filter((_, at) => here[at] === null && inBin[at] === null)
    for (const id of missing) this.titles.set(id, candidates.get(id) ?? id)
    for (const id of left) this.#snapshots.delete(id)
    return left
  }

  /** Where the catalogue was lost, versions without a meeting still tell that there was one. */
  async #fromVersions(present: ReadonlySet<string>): Promise<[string, string][]> {
    if (this.isMemoryWhole) return []
    this.isMemoryWhole = true
    const { files, folders } = this.#place
    const names = (await orNullIfRefused(files.readdir(folders.snapshots))) ?? []
    const lone = names.filter((name) => /^[\w-]{1,64}$/.test(name) && !present.has(name))
    const found: [string, string][] = []
    for (const id of lone) {
      const name = await this.#versions.newestReadable(id)
      if (name !== null) found.push([id, (await this.#versions.read(id, name)).title])
    }
    return found
  }

  async #findVersion(id: string): Promise<string | null> {
    if (this.titles.size <= MOST_PROVED) return await this.#versions.newestReadable(id)
    return (await this.#versions.names(id)).at(-1)?.name ?? null
  }
}

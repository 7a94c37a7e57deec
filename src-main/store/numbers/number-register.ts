import { join } from 'node:path'
import { AppError, problemOf } from '#domain/errors.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import { entryOf, nextNumber, numbersOf } from '#domain/number-series.ts'
import { makeFolderDurably, writeDurably } from '../durable-file.ts'
import { orNullIfMissing } from '../file-system.ts'
import { idOfFile } from '../folders.ts'
import type { Place } from '../place.ts'
import { quarantine } from '../quarantine.ts'
import { readingProblem } from '../reading-problem.ts'
import type { WriteQueue } from '../write-queue.ts'
import { readNumbers, writeNumbers } from './number-file.ts'

/** What is asked for: `null` = the next number of the series. */
export type NumberRequest = Omit<NumberEntry, 'number'> & { number: number | null }

/**
 * The register of numbers, `numbers/<body>.json` (NĐ 30, điều 15). Numbers are given one at a time, in the queue of all
 * writing and under the writer's lock, so that no two papers get the same. A meeting that is removed keeps its numbers:
 * a number once given out is never given to another paper by itself.
 */
export class NumberRegister {
  readonly #place: Place
  readonly #queue: WriteQueue

  constructor(place: Place, queue: WriteQueue) {
    this.#place = place
    this.#queue = queue
  }

  readonly list = async (organizationId: string): Promise<NumberEntry[]> => {
    await this.#queue.refuseIfGone()
    return await this.#read(organizationId)
  }

  /**
   * Gives a number. Asked again for the same paper it gives the same one; asked for another number or series, the paper
   * moves there. Refuses with `NUMBER_TAKEN`.
   */
  readonly take = (request: NumberRequest): Promise<NumberEntry> =>
    this.#queue.run(async () => {
      const entries = await this.#read(request.organizationId)
      const own = entryOf(entries, request)
      const keeps = own !== undefined && own.series === request.series && [null, own.number].includes(request.number)
      const others = entries.filter((one) => one !== own)
      const number = keeps ? own.number : chooseNumber(others, request)
      const entry: NumberEntry = {
        ...request,
        id: own?.id ?? request.id,
        number,
        takenAt: own?.takenAt ?? request.takenAt,
      }
      if (own && JSON.stringify(own) === JSON.stringify(entry)) return own
      await this.#write(request.organizationId, [...others, entry])
      return entry
    })

  /** A number wherever it is; a damaged register of another body hides only what may stand in it. */
  readonly find = async (entryId: string): Promise<NumberEntry | null> => {
    const damaged: string[] = []
    for (const organizationId of await this.#organizations()) {
      const reading = await this.#readOrDamage(organizationId)
      if ('problem' in reading) damaged.push(organizationId)
      const found = 'entries' in reading ? reading.entries.find((one) => one.id === entryId) : undefined
      if (found) return found
    }
    const [first] = damaged
    if (first !== undefined) await this.#read(first)
    return null
  }

  readonly release = (entryId: string): Promise<void> =>
    this.#queue.run(async () => {
      const found = await this.find(entryId)
      if (!found) throw new AppError('NUMBER_NOT_FOUND')
      const { organizationId } = found
      const kept = (await this.#read(organizationId)).filter((one) => one.id !== entryId)
      await this.#write(organizationId, kept)
    })

  /**
   * Adds the numbers of a backup that are free here: what was given out then must not be given again. A register that
   * is damaged here goes to quarantine and the backup's stands in its place; one damaged in the backup brings nothing.
   */
  readonly merge = (organizationId: string, bytes: Uint8Array): Promise<void> =>
    this.#queue.run(async () => {
      const then = readOrDamage(bytes)
      const here = await this.#readOrDamage(organizationId)
      if ('problem' in then || ('problem' in here && here.problem === 'tooNew')) return
      const entries = 'problem' in here ? [] : here.entries
      if ('problem' in here) await this.#setAside(organizationId)
      const added = then.entries.filter(
        (one) => entryOf(entries, one) === undefined && !numbersOf(entries, one.series).includes(one.number),
      )
      if (added.length > 0) await this.#write(organizationId, [...entries, ...added])
    })

  #pathOf(organizationId: string): string {
    return join(this.#place.folders.numbers, `${organizationId}.json`)
  }

  /** Refuses with `REGISTER_DAMAGED`: a register that cannot be read is kept and named, never written over. */
  async #read(organizationId: string): Promise<NumberEntry[]> {
    const found = await this.#readOrDamage(organizationId)
    if ('entries' in found) return found.entries
    throw new AppError('REGISTER_DAMAGED', {
      file: `numbers/${organizationId}.json`,
      problem: problemOf(found.problem),
    })
  }

  async #readOrDamage(organizationId: string): Promise<Reading> {
    try {
      const bytes = await orNullIfMissing(this.#place.files.readFile(this.#pathOf(organizationId)))
      return bytes === null ? { entries: [] } : readOrDamage(bytes)
    } catch (error) {
      return { problem: readingProblem(error) }
    }
  }

  async #setAside(organizationId: string): Promise<void> {
    const { files, folders } = this.#place
    await quarantine(files, folders, { id: `numbers-${organizationId}`, path: this.#pathOf(organizationId) })
  }

  async #write(organizationId: string, entries: readonly NumberEntry[]): Promise<void> {
    const { files, folders } = this.#place
    await makeFolderDurably(files, folders.numbers)
    const sorted = entries.toSorted((one, other) => one.series.localeCompare(other.series) || one.number - other.number)
    await writeDurably(files, this.#pathOf(organizationId), writeNumbers(sorted))
  }

  async #organizations(): Promise<string[]> {
    const { files, folders } = this.#place
    const names = (await orNullIfMissing(files.readdir(folders.numbers))) ?? []
    return names.map(idOfFile).filter((id) => id !== null)
  }
}

type Reading = { entries: NumberEntry[] } | { problem: string }

function readOrDamage(bytes: Uint8Array): Reading {
  try {
    return { entries: readNumbers(bytes) }
  } catch (error) {
    return { problem: readingProblem(error) }
  }
}

/** The number asked for, if it is free, or the next one. */
function chooseNumber(others: readonly NumberEntry[], { series, number }: NumberRequest): number {
  const taken = numbersOf(others, series)
  const next = nextNumber(taken)
  if (number === null) return next
  const holder = others.find((one) => one.series === series && one.number === number)
  if (!holder) return number
  const [year, month, day] = holder.issuedOn.split('-')
  throw new AppError('NUMBER_TAKEN', { number, series, paper: holder.subject, day: `${day}/${month}/${year}`, next })
}

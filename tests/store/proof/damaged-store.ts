import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '#app/environment.ts'
import { Directive } from '#domain/directive.ts'
import { AppError } from '#domain/errors.ts'
import { openStore, unsyncedFiles } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2026, 10, 20, 1, 0, 0)
const clockAt = (day: number) => () => new Date(START + day * DAY_MS)

/** A folder of three meetings with a history, one of them in the bin; the first is over 20 kB. */
export async function makeGoodStore(folder: string): Promise<void> {
  const task = (id: string) => Directive.parse({ id: `viec-${id}`, text: `Rà soát của ${id}` })
  const titles: Record<string, string> = {
    'hop-1': 'Họp giao ban tháng 11',
    'hop-2': 'Họp tổng kết năm',
    'hop-bo': 'Họp đã bỏ',
  }
  for (let day = 0; day < 3; day++) {
    const store = openStore(folder, { now: clockAt(day), files: unsyncedFiles })
    for (const [id, title] of Object.entries(titles)) {
      const place = 'Phòng họp số 1, nhà A. '.repeat(900)
      if (day === 0) await store.create({ ...blankMeeting(id, title), place, directives: [task(id)] })
      else await store.update(id, day, (one) => ({ ...one, byline: `Người ghi thứ ${day}` }))
    }
    await store.saveSettings({ ...(await store.settings()), defaultOrganizationId: `so-${day}` })
    await store.updateDirectory((one) => ({ ...one, organizations: [blankMeeting('x').organizer] }))
    if (day === 2) await store.remove('hop-bo')
    // Whoever searches, or asks for directives, finds the index and the register on the drive the next time.
    if (day === 2) await findIds(store, 'Họp')
    if (day === 2) await findTasks(store)
    await store.close()
  }
}

/** The day after, when the damage is met. */
export const openDamaged = (folder: string): Store => openStore(folder, { now: clockAt(3), files: unsyncedFiles })

/** The meetings in which words are found, each once. */
export async function findIds(store: Store, text: string): Promise<string[]> {
  const { hits } = await store.search({ text, limit: 50, skip: 0, today: '2026-11-23' })
  return [...new Set(hits.map((one) => one.meetingId))].sort()
}

/** The directives that the register tells of, in order. */
export async function findTasks(store: Store): Promise<string[]> {
  const { meetings, unread } = await store.directives()
  if (unread > 0) return await findTasks(store)
  return meetings.flatMap((one) => one.directives.map(({ text }) => text)).sort()
}

/** A file of the search index, relative to the folder. */
export const indexFile =
  (kind: RegExp) =>
  (folder: string): string =>
    join('index', readdirSync(join(folder, 'index')).find((name) => kind.test(name)) ?? '')

/** The newest version of the first meeting, relative to the folder. */
export const newestVersionFile = (folder: string): string =>
  join(
    'snapshots',
    'hop-1',
    readdirSync(join(folder, 'snapshots', 'hop-1'))
      .sort()
      .at(-1) ?? '',
  )

/** What the program says: the refusal's sentence, or nothing where all went well. Bugs pass through. */
export async function sentenceOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof AppError && error.code !== 'INTERNAL') return error.message
    throw error
  }
}

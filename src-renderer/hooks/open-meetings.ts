import type { Id } from '#domain/ids.ts'
import { readLocal, writeLocal } from './local-store.ts'

/** A meeting kept at hand in the strip of tabs: the part of it that was looked at last, and its name then. */
export type OpenMeeting = {
  id: Id
  tab: string
  title: string
  /** What of the address told the place within the part, such as the paper. */
  search: Readonly<Record<string, string>>
}

type Kept = { open: readonly OpenMeeting[]; recent: readonly Id[] }

const KEY = 'thu-ky.open-meetings'
const MOST_RECENT = 30
const listeners = new Set<() => void>()
let kept: Kept | null = null

/** The open meetings, shared by all windows and kept over a restart; and those looked at last, the newest first. */
export const openMeetings = {
  get: (): Kept => {
    kept ??= readKept(readLocal(KEY))
    return kept
  },
  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) window.addEventListener('storage', takeOver)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) window.removeEventListener('storage', takeOver)
    }
  },
  visit: (meeting: OpenMeeting): void => set(withVisit(openMeetings.get(), meeting)),
  close: (id: Id): void => keepOnly((one) => one.id !== id),
  closeOthers: (id: Id): void => keepOnly((one) => one.id === id),
  /** Lets go of meetings that are no longer in the list; one just made may not be in it yet. */
  dropMissing: (known: ReadonlySet<Id>, current: Id | null): void =>
    keepOnly((one) => known.has(one.id) || one.id === current),
}

/** The state after a look at a meeting: it is open, and the latest of the recent ones. */
export function withVisit({ open, recent }: Kept, meeting: OpenMeeting): Kept {
  const isOpen = open.some((one) => one.id === meeting.id)
  return {
    open: isOpen ? open.map((one) => (one.id === meeting.id ? meeting : one)) : [...open, meeting],
    recent: [meeting.id, ...recent.filter((id) => id !== meeting.id)].slice(0, MOST_RECENT),
  }
}

/** Reads what was kept; anything else than that is nothing. */
export function readKept(text: string | null): Kept {
  const nothing: Kept = { open: [], recent: [] }
  if (text === null) return nothing
  try {
    const { open, recent } = JSON.parse(text) as { open?: unknown; recent?: unknown }
    return {
      open: Array.isArray(open) ? open.filter(isOpenMeeting) : [],
      recent: Array.isArray(recent) ? recent.filter((id) => typeof id === 'string') : [],
    }
  } catch (problem) {
    console.warn('The list of open meetings cannot be read', problem)
    return nothing
  }
}

function isOpenMeeting(one: unknown): one is OpenMeeting {
  if (typeof one !== 'object' || one === null) return false
  const { id, tab, title, search } = one as Record<string, unknown>
  return [id, tab, title].every((part) => typeof part === 'string') && typeof search === 'object' && search !== null
}

function keepOnly(isKept: (one: OpenMeeting) => boolean): void {
  const { open, recent } = openMeetings.get()
  const left = open.filter(isKept)
  if (left.length < open.length) set({ open: left, recent })
}

function set(next: Kept): void {
  if (JSON.stringify(next) === JSON.stringify(kept)) return
  kept = next
  writeLocal(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

/** Another window opened or closed one. */
function takeOver(event: StorageEvent): void {
  if (event.key !== KEY) return
  kept = readKept(event.newValue)
  for (const listener of listeners) listener()
}

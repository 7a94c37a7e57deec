import type { Id } from '#domain/ids.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { draftStore } from './draft-store.ts'
import { MeetingSession } from './meeting-session.ts'
import { SavedSummaries } from './saved-summaries.ts'
import type { SavePhase } from './session-state.ts'

/** `meetingId`: the meeting that is not saved; `null` while all are. */
export type SaveSummary = { phase: SavePhase; meetingId: Id | null; savedAt: Date | null }

const sessions = new Map<Id, MeetingSession>()
/** What the lists show of meetings saved here, until they are asked for anew. */
export const savedSummaries = new SavedSummaries()
const listeners = new Set<() => void>()
let summary: SaveSummary = { phase: 'saved', meetingId: null, savedAt: null }
const URGENCY: SavePhase[] = ['conflict', 'failed', 'saving', 'dirty']

/** The session of a meeting; screens that show the same meeting share it, so nothing typed is lost between them. */
export function sessionOf(id: Id): MeetingSession {
  const open = sessions.get(id)
  if (open) return open
  const session = new MeetingSession(id, { client, drafts: draftStore, sentenceOf })
  session.subscribe(summarize)
  sessions.set(id, session)
  return session
}

/** Whether a meeting has been opened in this tab since it was started. */
export const hasSession = (id: Id): boolean => sessions.has(id)

/** The state of saving over all open meetings, the most urgent first: what the status bar shows. */
export const saveSummary = {
  get: (): SaveSummary => summary,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Sends what is unsaved in every open meeting. */
export async function flushAll(): Promise<void> {
  await Promise.all([...sessions.values()].map((session) => session.flush()))
}

/** A save that failed counts as failed until one succeeds, also while it is tried again. */
function shownPhase(session: MeetingSession): SavePhase {
  const { phase, problem } = session.getState()
  return phase === 'saving' && problem !== '' ? 'failed' : phase
}

function summarize(): void {
  const open = [...sessions.values()]
  for (const session of open) {
    const { phase, meeting } = session.getState()
    if (phase === 'saved' && meeting) savedSummaries.note(meeting)
  }
  const urgent = URGENCY.flatMap((phase) => open.filter((session) => shownPhase(session) === phase))[0]
  const times = open.flatMap((session) => session.getState().savedAt ?? [])
  const savedAt = times.toSorted((one, other) => other.getTime() - one.getTime())[0] ?? null
  summary = { phase: urgent ? shownPhase(urgent) : 'saved', meetingId: urgent?.id ?? null, savedAt }
  for (const listener of listeners) listener()
}

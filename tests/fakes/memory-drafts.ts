import type { Draft } from '#renderer/hooks/draft-store.ts'
import type { ChangedParts } from '#renderer/hooks/meeting-parts.ts'
import type { SessionTools } from '#renderer/hooks/session-state.ts'

/** The browser's storage as a session sees it; one per "browser", so that two windows can share or not share it. */
export function memoryDrafts(): SessionTools['drafts'] {
  const kept = new Map<string, string>()
  const read = <Value>(key: string): Value | null => JSON.parse(kept.get(key) ?? 'null') as Value | null
  return {
    find: async (id) => read<Draft>(id),
    write: async (id, draft) => void kept.set(id, JSON.stringify(draft)),
    remove: (id) => void kept.delete(id),
    findAside: async (id) => read<ChangedParts>(`aside ${id}`),
    writeAside: async (id, parts) => void kept.set(`aside ${id}`, JSON.stringify(parts)),
    removeAside: (id) => void kept.delete(`aside ${id}`),
  }
}

import type { Id } from '#domain/ids.ts'
import { openShelf } from './draft-database.ts'
import type { ChangedParts } from './meeting-parts.ts'
import { isTabOpen, ownTab } from './open-tabs.ts'

/** What was typed and not yet confirmed by the core. `sent`: the save under way, whose answer may never be seen. */
export type Draft = { revision: number; at: string; changed: ChangedParts; sent: ChangedParts | null }
/** A draft with the tab that wrote it. */
export type KeptDraft = { id: Id; tab: string; draft: Draft }

const drafts = openShelf('drafts')
const aside = openShelf('aside')
const keyOf = (id: Id, tab: string) => `${id}.${tab}`

/** Typing must go on where the browser keeps nothing; the status bar says that it is not saved yet. */
const warn = (problem: unknown): void => console.warn('The browser does not keep the draft', problem)

async function allDrafts(): Promise<KeptDraft[]> {
  const found = ((await drafts.all().catch(warn)) ?? []) as KeptDraft[]
  return found.toSorted((one, other) => other.draft.at.localeCompare(one.draft.at, 'en'))
}

/** Those of tabs that are closed: nobody else will save them. */
async function ownerless(found: KeptDraft[]): Promise<KeptDraft[]> {
  const isOpen = await Promise.all(found.map((one) => isTabOpen(one.tab)))
  return found.filter((_, at) => !isOpen[at])
}

/** Unsaved text by meeting and tab, so that no tab clears away what another has not saved. */
export const draftStore = {
  /** The newest draft of a meeting, of this tab or of a closed one; it is then this tab's. */
  find: async (id: Id): Promise<Draft | null> => {
    const found = (await allDrafts()).filter((one) => one.id === id)
    const own = found.find((one) => one.tab === ownTab)
    if (own) return own.draft
    const newest = (await ownerless(found))[0]
    if (newest) await draftStore.claim(newest)
    return newest?.draft ?? null
  },
  /** All that closed tabs left behind, the newest first. */
  lost: async (): Promise<KeptDraft[]> => ownerless(await allDrafts()),
  /** Makes a draft left behind this tab's own. */
  claim: async ({ id, tab, draft }: KeptDraft): Promise<void> => {
    // Another tab may have taken it meanwhile.
    if ((await drafts.get(keyOf(id, tab)).catch(warn)) === undefined) return
    const kept: KeptDraft = { id, tab: ownTab, draft }
    await drafts
      .put(keyOf(id, ownTab), kept)
      .then(() => drafts.remove(keyOf(id, tab)))
      .catch(warn)
  },
  /** Gives a draft up for good. */
  drop: ({ id, tab }: KeptDraft): Promise<void> => drafts.remove(keyOf(id, tab)),
  /** Resolves when a browser that is killed would still have it. */
  write: (id: Id, draft: Draft): Promise<void> =>
    drafts.put(keyOf(id, ownTab), { id, tab: ownTab, draft } satisfies KeptDraft).catch(warn),
  remove: (id: Id): void => void drafts.remove(keyOf(id, ownTab)).catch(warn),
  /** A version put aside while the newer one is looked at. */
  findAside: async (id: Id): Promise<ChangedParts | null> =>
    ((await aside.get(id).catch(warn)) as ChangedParts | undefined) ?? null,
  writeAside: (id: Id, parts: ChangedParts): Promise<void> => aside.put(id, parts),
  removeAside: (id: Id): void => void aside.remove(id).catch(warn),
}

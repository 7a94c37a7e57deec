import type { FieldChange } from '#contract/shapes.ts'
import { compareMeetings } from '#domain/compare-meetings.ts'
import type { Id } from '#domain/ids.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { client } from '../shell/client.ts'
import { draftStore, type KeptDraft } from './draft-store.ts'
import { holdsParts, holdsWords } from './meeting-parts.ts'
import { hasSession, sessionOf } from './session-registry.ts'
import { isMissing } from './session-state.ts'

/** Unsaved text of an earlier session beside what the store holds. */
export type LostText = {
  kept: KeptDraft
  title: string
  changes: FieldChange[]
  isGone: boolean
  /** Whether the meeting was saved elsewhere after this was typed. */
  isOlder: boolean
}

/**
 * All unsaved text that closed tabs left behind; what the store holds already is cleared away without a word. `atStart`:
 * the meeting the address names, whose screen may not have been fetched yet.
 */
export async function findLostText(atStart: Id | null): Promise<LostText[]> {
  const found = await Promise.all((await draftStore.lost()).map(compareWithStore))
  // A meeting that is open here has taken its text back by itself, and says so.
  return found.filter((one) => one !== null).filter(({ kept }) => kept.id !== atStart && !hasSession(kept.id))
}

async function compareWithStore(kept: KeptDraft): Promise<LostText | null> {
  const { id, draft } = kept
  try {
    const stored = await client('meeting.get', { id })
    if (holdsWords(stored, draft.changed)) {
      await draftStore.drop(kept)
      return null
    }
    const isOlder = stored.revision !== draft.revision && !(draft.sent && holdsParts(stored, draft.sent))
    return { kept, ...describe(stored, draft.changed), isGone: false, isOlder }
  } catch (error) {
    // Gone, damaged or out of reach: the text is offered all the same; opening the meeting says what is wrong.
    const blank = newMeeting(id, draft.at, Organization.parse({ id, officialName: '' }))
    return { kept, ...describe(blank, draft.changed), isGone: isMissing(error), isOlder: false }
  }
}

function describe(stored: Meeting, changed: Partial<Meeting>): { title: string; changes: FieldChange[] } {
  const typed = { ...stored, ...changed }
  return { title: typed.title, changes: compareMeetings(stored, typed) }
}

/** Makes the text this tab's own and opens the meeting with it; the save follows by itself. */
export async function restoreLostText({ kept }: LostText): Promise<void> {
  const session = sessionOf(kept.id)
  await session.flush()
  await draftStore.claim(kept)
  await session.load()
}

import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { createFrom } from './create-from.ts'
import { type ChangedParts, changedParts, hasParts, holdsParts } from './meeting-parts.ts'
import { SavingSession } from './saving-session.ts'
import { isMissing, isStale, type StepDone } from './session-state.ts'

/** One open meeting with every way back and out: undo and redo, a conflict, a meeting that has gone. */
export class MeetingSession extends SavingSession {
  /** Takes back the last edit, after whatever is unsaved has been saved; `null` where that failed. */
  readonly undo = (): Promise<StepDone | null> => this.#step('meeting.undo')

  /** Does again what was undone last. */
  readonly redo = (): Promise<StepDone | null> => this.#step('meeting.redo')

  /** After a conflict: what was changed here goes on top of the newer version. */
  readonly keepMine = (): Promise<void> => this.#rebase(async (mine) => mine)

  /** After a conflict: shows the newer version and puts one's own aside. */
  readonly viewTheirs = (): Promise<void> =>
    this.#rebase(async (mine) => {
      await this.tools.drafts.writeAside(this.id, mine)
      this.set({ hasAside: true })
      return {}
    })

  /** Both sides of a conflict, and what they began with. */
  readonly readConflict = async (): Promise<{ base: Meeting; mine: Meeting; theirs: Meeting }> => {
    const theirs = await this.fetch()
    return { base: this.base ?? theirs, mine: { ...theirs, ...this.unsavedParts() }, theirs }
  }

  /**
   * After a conflict: stores what was chosen of both; `mine`, as it was compared, is put aside where not all of it was
   * kept. Whether it was done: if either side has changed since, it is to be looked at again first.
   */
  readonly resolve = async (chosen: Meeting, mine: Meeting): Promise<boolean> => {
    let isDone = false
    await this.#rebase(async (own, theirs) => {
      isDone = theirs.revision === chosen.revision && holdsParts(mine, own)
      if (!isDone) return null
      if (!holdsParts(chosen, own)) {
        await this.tools.drafts.writeAside(this.id, own)
        this.set({ hasAside: true })
      }
      return changedParts(theirs, chosen)
    })
    return isDone
  }

  readonly takeBackAside = async (): Promise<void> => {
    const aside = await this.tools.drafts.findAside(this.id)
    if (aside) this.change((meeting) => ({ ...meeting, ...aside }))
    this.dropAside()
  }

  readonly dropAside = (): void => {
    this.tools.drafts.removeAside(this.id)
    this.set({ hasAside: false })
  }

  /** Where the meeting has left the folder: what is here becomes a new one, whose id is given; `null` if that fails. */
  readonly saveAsNew = async (): Promise<Id | null> => {
    let newId: Id | null = null
    await this.enqueue(async () => {
      try {
        const { client, drafts } = this.tools
        newId = await createFrom(client, this.state.meeting ?? (await drafts.find(this.id))?.changed ?? {})
        this.base = null
        this.decisions = []
        drafts.remove(this.id)
        this.set({ meeting: null, phase: 'saved', problem: '', isGone: false })
      } catch (error) {
        this.set({ problem: this.tools.sentenceOf(error) })
      }
    })
    return newId
  }

  readonly dismissRestored = (): void => this.set({ restoredFrom: null })

  /**
   * A call of its own that changes the meeting: whatever is unsaved goes out first. `null` where that failed; a refusal
   * of the call itself is thrown, and what is on screen stays.
   */
  readonly ask = async (
    call: (saved: Meeting) => Promise<Meeting>,
  ): Promise<{ before: Meeting; after: Meeting } | null> => {
    let done: { before: Meeting; after: Meeting } | null = null
    let problem: unknown = null
    this.timer.stop()
    await this.enqueue(async () => {
      await this.send()
      const before = this.base
      if (!before || this.state.phase !== 'saved') return
      await this.exchange(async () => {
        try {
          const after = await call(before)
          done = { before, after }
          return after
        } catch (error) {
          problem = error
          // Written elsewhere meanwhile, or an earlier answer was lost: nothing is unsaved here, so the newest is shown.
          return isStale(error) ? await this.fetch() : before
        }
      })
    })
    if (problem !== null) throw problem
    return done
  }

  async #step(name: 'meeting.undo' | 'meeting.redo'): Promise<StepDone | null> {
    let step: StepDone['step'] = null
    const done = await this.ask(async ({ revision }) => {
      const { meeting, steps } = await this.tools.client(name, { id: this.id, baseRevision: revision })
      // What was undone is what a redo would do, and the other way round.
      step = name === 'meeting.undo' ? steps.redo : steps.undo
      return meeting
    })
    return done && { step, ...done }
  }

  /** Puts what is chosen of one's own on top of the newer version; `null` leaves the conflict as it is. */
  #rebase(choose: (mine: ChangedParts, theirs: Meeting) => Promise<ChangedParts | null>): Promise<void> {
    return this.enqueue(async () => {
      try {
        const theirs = await this.fetch()
        // Not before: keys may be typed while the answer is on its way.
        const mine = this.unsavedParts()
        const kept = await choose(mine, theirs)
        if (kept === null) return
        this.base = theirs
        this.tools.drafts.remove(this.id)
        const phase = hasParts(kept) ? 'dirty' : 'saved'
        this.set({ meeting: { ...theirs, ...kept }, phase, problem: '', restoredFrom: null })
        this.sent = null
        this.keepDraft()
        await this.send()
      } catch (error) {
        // Purged meanwhile: there is no newer version to choose, but what is here can become a new meeting.
        const isGone = isMissing(error)
        this.set({ problem: this.tools.sentenceOf(error), isGone, ...(isGone && { phase: 'failed' as const }) })
        if (isGone) this.keepDraft()
      }
    })
  }
}

import type { Decision } from '#domain/decide-proposals.ts'
import { AppError } from '#domain/errors.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { AutosaveTimer } from './autosave-timer.ts'
import { createFrom } from './create-from.ts'
import { type ChangedParts, changedParts, editableParts, hasParts, holdsParts } from './meeting-parts.ts'
import { isLasting, isMissing, nothingOpen, type SessionState, type SessionTools } from './session-state.ts'
import { showDecisions } from './show-decisions.ts'

type Change = (meeting: Meeting) => Meeting

/**
 * One open meeting: what is on screen, what the core has confirmed (`#base`), and the one queue in which saves and
 * decisions go out. Every change is kept in the browser's storage until the core has confirmed it.
 */
export class MeetingSession {
  readonly id: Id
  readonly #tools: SessionTools
  readonly #listeners = new Set<() => void>()
  #base: Meeting | null = null
  #state: SessionState
  #queue: Promise<void> = Promise.resolve()
  #decisions: Decision[] = []
  /** Changes made while decisions are under way; `null` at other times. */
  #later: Change[] | null = null
  #sent: ChangedParts | null = null
  readonly #timer = new AutosaveTimer(() => void this.flush())

  constructor(id: Id, tools: SessionTools) {
    this.id = id
    this.#tools = tools
    const hasAside = tools.drafts.readAside(id) !== null
    this.#state = { ...nothingOpen, hasAside }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): SessionState => this.#state

  /** Reads the meeting anew, unless something here is still unsaved. */
  readonly load = (): Promise<void> =>
    this.#enqueue(async () => {
      const hasUnsaved = () => this.#base !== null && this.#state.phase !== 'saved'
      if (hasUnsaved()) return
      try {
        const server = await this.#fetch()
        // Asked twice: keys may have been typed while the answer was on its way.
        if (!hasUnsaved()) this.#adopt(server)
      } catch (error) {
        const isGone = isMissing(error) && this.#tools.drafts.read(this.id) !== null
        this.#set({ problem: this.#tools.sentenceOf(error), isGone })
      }
    })

  /** Changes the meeting on screen; the save follows by itself. */
  readonly change = (change: Change): void => {
    const { meeting, phase } = this.#state
    if (!meeting) return
    const next = change(meeting)
    if (next === meeting) return
    this.#later?.push(change)
    this.#set({ meeting: next, phase: phase === 'saved' ? 'dirty' : phase })
    this.#keepDraft()
    if (phase !== 'conflict') this.#timer.schedule()
  }

  /** Accepts, rejects or reopens proposals: shown at once, sent in order. */
  readonly decide = (decisions: Decision[]): Promise<void> => {
    this.#decisions.push(...decisions)
    this.#set({ meeting: this.#state.meeting && this.#withDecisions(this.#state.meeting) })
    return this.flush()
  }

  /** Sends whatever is unsaved; resolves when the core has answered. */
  readonly flush = (): Promise<void> => {
    this.#timer.stop()
    return this.#enqueue(() => this.#send())
  }

  /** After a conflict: what was changed here goes on top of the newer version. */
  readonly keepMine = (): Promise<void> => this.#rebase((mine) => mine)

  /** After a conflict: shows the newer version and puts one's own aside. */
  readonly viewTheirs = (): Promise<void> =>
    this.#rebase((mine) => {
      this.#tools.drafts.writeAside(this.id, mine)
      this.#set({ hasAside: true })
      return {}
    })

  readonly takeBackAside = (): void => {
    const aside = this.#tools.drafts.readAside(this.id)
    this.dropAside()
    if (aside) this.change((meeting) => ({ ...meeting, ...aside }))
  }

  readonly dropAside = (): void => {
    this.#tools.drafts.removeAside(this.id)
    this.#set({ hasAside: false })
  }

  /** Where the meeting has left the folder: what is here becomes a new one, whose id is given; `null` if that fails. */
  readonly saveAsNew = async (): Promise<Id | null> => {
    let newId: Id | null = null
    await this.#enqueue(async () => {
      try {
        const { client, drafts } = this.#tools
        newId = await createFrom(client, this.#state.meeting ?? drafts.read(this.id)?.changed ?? {})
        this.#base = null
        this.#decisions = []
        drafts.remove(this.id)
        this.#set({ meeting: null, phase: 'saved', problem: '', isGone: false })
      } catch (error) {
        this.#set({ problem: this.#tools.sentenceOf(error) })
      }
    })
    return newId
  }

  readonly dismissRestored = (): void => this.#set({ restoredFrom: null })

  #adopt(server: Meeting): void {
    this.#base = server
    const draft = this.#tools.drafts.read(this.id)
    if (!draft || holdsParts(server, draft.changed)) {
      this.#tools.drafts.remove(this.id)
      const savedAt = new Date(server.updatedAt)
      this.#set({ meeting: this.#withDecisions(server), phase: 'saved', problem: '', savedAt, isGone: false })
      return
    }
    const isOwn = draft.revision === server.revision || (draft.sent !== null && holdsParts(server, draft.sent))
    const meeting = { ...server, ...draft.changed }
    this.#set({ meeting, phase: isOwn ? 'dirty' : 'conflict', restoredFrom: draft.at, problem: '', isGone: false })
    if (isOwn) this.#timer.schedule()
  }

  async #send(): Promise<void> {
    while (this.#base && this.#unsaved() && this.#state.phase !== 'conflict') {
      if (!(await this.#save(this.#base))) return
    }
    if (this.#base && this.#decisions.length > 0 && this.#state.phase !== 'conflict') await this.#sendDecisions()
    else if (this.#state.phase === 'failed') this.#set({ phase: 'saved', problem: '' })
  }

  async #save(base: Meeting): Promise<boolean> {
    const sent = this.#state.meeting ?? base
    this.#set({ phase: 'saving' })
    this.#sent = changedParts(base, sent)
    this.#keepDraft()
    try {
      const meeting = { ...sent, revision: base.revision, proposals: base.proposals }
      const saved = await this.#tools.client('meeting.save', { baseRevision: base.revision, meeting })
      const { revision, updatedAt } = saved
      // Only the marks of the version are taken over: keys typed meanwhile stay as typed.
      this.#base = { ...sent, revision, updatedAt, proposals: base.proposals }
      this.#set({ meeting: this.#state.meeting && { ...this.#state.meeting, revision, updatedAt } })
      this.#confirm()
      return true
    } catch (error) {
      if (await this.#isSavedAlready(sent, error)) return true
      this.#fail(error)
      return false
    }
  }

  /** A stale revision is no conflict where the newer version holds what was sent: an earlier answer was lost. */
  async #isSavedAlready(sent: Meeting, error: unknown): Promise<boolean> {
    if (!(error instanceof AppError) || error.code !== 'MEETING_CONFLICT') return false
    const theirs = await this.#fetch().catch(() => null)
    if (theirs === null || this.#sent === null || !holdsParts(theirs, this.#sent)) return false
    const typedSince = this.#state.meeting ? changedParts(sent, this.#state.meeting) : {}
    this.#base = theirs
    this.#set({ meeting: this.#withDecisions({ ...theirs, ...typedSince }) })
    this.#confirm()
    return true
  }

  async #sendDecisions(): Promise<void> {
    const batch = [...this.#decisions]
    this.#later = []
    this.#set({ phase: 'saving' })
    try {
      const next = await this.#callDecide(batch)
      this.#decisions = this.#decisions.slice(batch.length)
      this.#base = next
      // What was typed while the call was under way is done again on the new value.
      const meeting = this.#later.reduce((current, change) => change(current), next)
      this.#set({ meeting: this.#withDecisions(meeting) })
      this.#confirm()
    } catch (error) {
      if (isLasting(error)) this.#decisions = []
      this.#fail(error)
    } finally {
      this.#later = null
    }
    if (this.#decisions.length > 0 && this.#state.phase !== 'failed') await this.#send()
  }

  /** A decision names its proposal, so it holds on a newer version too: a stale one is tried once more. */
  async #callDecide(decisions: Decision[]): Promise<Meeting> {
    const ask = (base: Meeting) =>
      this.#tools.client('proposal.decide', { id: this.id, baseRevision: base.revision, decisions })
    try {
      return await ask(this.#base ?? (await this.#fetch()))
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'MEETING_CONFLICT') throw error
      return ask(await this.#fetch())
    }
  }

  #rebase(choose: (mine: ChangedParts) => ChangedParts): Promise<void> {
    return this.#enqueue(async () => {
      const mine = this.#unsavedParts()
      try {
        const theirs = await this.#fetch()
        const kept = choose(mine)
        this.#base = theirs
        this.#tools.drafts.remove(this.id)
        const phase = hasParts(kept) ? 'dirty' : 'saved'
        this.#set({ meeting: { ...theirs, ...kept }, phase, problem: '', restoredFrom: null })
        this.#sent = null
        this.#keepDraft()
        await this.#send()
      } catch (error) {
        this.#set({ problem: this.#tools.sentenceOf(error) })
      }
    })
  }

  #fetch(): Promise<Meeting> {
    return this.#tools.client('meeting.get', { id: this.id })
  }

  #confirm(): void {
    this.#timer.stop()
    this.#sent = null
    if (this.#unsaved()) {
      this.#keepDraft()
      this.#set({ phase: 'dirty', problem: '', isGone: false })
      this.#timer.schedule()
      return
    }
    this.#tools.drafts.remove(this.id)
    this.#set({ phase: 'saved', problem: '', isGone: false, savedAt: new Date() })
  }

  #fail(error: unknown): void {
    const isConflict = error instanceof AppError && error.code === 'MEETING_CONFLICT'
    const shown = this.#state.meeting ?? this.#base
    const meeting = shown && this.#base ? { ...shown, proposals: this.#base.proposals } : shown
    this.#set({
      meeting: meeting && this.#withDecisions(meeting),
      phase: isConflict ? 'conflict' : 'failed',
      isGone: isMissing(error),
      problem: this.#tools.sentenceOf(error),
    })
    if (this.#state.isGone) this.#keepDraft()
  }

  #unsavedParts(): ChangedParts {
    return this.#base && this.#state.meeting ? changedParts(this.#base, this.#state.meeting) : {}
  }

  #unsaved(): boolean {
    return hasParts(this.#unsavedParts())
  }

  #keepDraft(): void {
    // Of a meeting that is gone everything is kept, for there is no file left to complete the rest.
    const { meeting, isGone } = this.#state
    const changed = isGone && meeting ? editableParts(meeting) : this.#unsavedParts()
    if (!this.#base || !hasParts(changed)) return
    const draft = { revision: this.#base.revision, at: new Date().toISOString(), changed, sent: this.#sent }
    this.#tools.drafts.write(this.id, draft)
  }

  #withDecisions(meeting: Meeting): Meeting {
    return showDecisions(meeting, this.#decisions)
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    // A task that fails is a bug and shows in the console; those behind it go out all the same.
    this.#queue = this.#queue.then(task, task)
    return this.#queue
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

import type { Decision } from '#domain/decide-proposals.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { AutosaveTimer } from './autosave-timer.ts'
import { decideOnNewest } from './decide-on-newest.ts'
import type { Draft } from './draft-store.ts'
import { type ChangedParts, changedParts, editableParts, hasParts, holdsParts } from './meeting-parts.ts'
import { isLasting, isMissing, isStale, nothingOpen, type SessionState, type SessionTools } from './session-state.ts'
import { showDecisions } from './show-decisions.ts'

type Change = (meeting: Meeting) => Meeting

/**
 * One open meeting: what is on screen, what the core has confirmed (`#base`), and the one queue in which saves and
 * decisions go out. Every change is kept in the browser's storage until the core has confirmed it.
 */
export class SavingSession {
  readonly id: Id
  protected readonly tools: SessionTools
  readonly #listeners = new Set<() => void>()
  protected base: Meeting | null = null
  protected state = nothingOpen
  #queue: Promise<void> = Promise.resolve()
  /** What was decided in one go goes out in one go, so that each can be undone alone. */
  protected decisions: Decision[][] = []
  /** Changes made while a call is under way that answers with another meeting; `null` at other times. */
  #later: Change[] | null = null
  protected sent: ChangedParts | null = null
  /** States that go out as saves of their own before the newest, oldest first: each is a step of undo by itself. */
  #apart: Meeting[] = []
  protected readonly timer: AutosaveTimer
  /**
   * The last writing of a draft. A save that goes out by itself waits for it: were the store ahead of the draft when the
   * program is killed, the next start would offer older text as lost.
   */
  #kept: Promise<void> = Promise.resolve()

  constructor(id: Id, tools: SessionTools) {
    this.id = id
    this.tools = tools
    this.timer = new AutosaveTimer(() => void this.#kept.then(this.flush), tools.clock)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): SessionState => this.state

  /** Reads the meeting anew, unless something here is still unsaved. */
  readonly load = (): Promise<void> =>
    this.enqueue(async () => {
      const hasUnsaved = () => this.base !== null && this.state.phase !== 'saved'
      if (hasUnsaved()) return
      const { drafts, sentenceOf } = this.tools
      const [draft, aside] = await Promise.all([drafts.find(this.id), drafts.findAside(this.id)])
      this.set({ hasAside: aside !== null })
      try {
        const server = await this.fetch()
        // Asked twice: keys may have been typed while the answer was on its way.
        if (!hasUnsaved()) this.#adopt(server, draft)
      } catch (error) {
        this.set({ problem: sentenceOf(error), isGone: isMissing(error) && draft !== null })
      }
    })

  /** Changes the meeting on screen; the save follows by itself. */
  readonly change = (change: Change): void => {
    const { meeting, phase } = this.state
    if (!meeting) return
    const next = change(meeting)
    if (next === meeting) return
    this.#later?.push(change)
    this.set({ meeting: next, phase: phase === 'saved' ? 'dirty' : phase })
    this.keepDraft()
    if (phase !== 'conflict') this.timer.schedule()
  }

  /**
   * A change that undo takes back by itself: what was typed before it goes out first, and what is typed after it goes
   * out later.
   */
  readonly changeApart = (change: Change): void => {
    const before = this.state.meeting
    this.change(change)
    const after = this.state.meeting
    if (!before || !after || after === before || this.state.phase === 'conflict') return
    this.#apart.push(before, after)
    void this.flush()
  }

  /** Accepts, rejects or reopens proposals: shown at once, sent in order. */
  readonly decide = (decisions: Decision[]): Promise<void> => {
    this.decisions.push(decisions)
    this.set({ meeting: this.state.meeting && this.#withDecisions(this.state.meeting) })
    return this.flush()
  }

  /** Sends whatever is unsaved; resolves when the core has answered. */
  readonly flush = (): Promise<void> => {
    this.timer.stop()
    return this.enqueue(() => this.send())
  }

  #adopt(server: Meeting, draft: Draft | null): void {
    this.base = server
    this.#askSteps()
    if (!draft || holdsParts(server, draft.changed)) {
      this.tools.drafts.remove(this.id)
      const savedAt = new Date(server.updatedAt)
      this.set({ meeting: this.#withDecisions(server), phase: 'saved', problem: '', savedAt, isGone: false })
      return
    }
    const isOwn = draft.revision === server.revision || (draft.sent !== null && holdsParts(server, draft.sent))
    const meeting = { ...server, ...draft.changed }
    this.set({ meeting, phase: isOwn ? 'dirty' : 'conflict', restoredFrom: draft.at, problem: '', isGone: false })
    if (isOwn) this.timer.schedule()
  }

  protected async send(): Promise<void> {
    while (this.base && this.#unsaved() && this.state.phase !== 'conflict') {
      if (!(await this.#save(this.base))) return
    }
    if (this.base && this.decisions.length > 0 && this.state.phase !== 'conflict') await this.#sendDecisions(this.base)
    else if (this.state.phase === 'failed') this.set({ phase: 'saved', problem: '' })
  }

  async #save(base: Meeting): Promise<boolean> {
    const sent = this.#nextState(base)
    this.set({ phase: 'saving' })
    this.sent = changedParts(base, sent)
    this.keepDraft()
    try {
      const meeting = { ...sent, revision: base.revision, proposals: base.proposals }
      const saved = await this.tools.client('meeting.save', { baseRevision: base.revision, meeting })
      const { revision, updatedAt } = saved
      // Only the marks of the version are taken over: keys typed meanwhile stay as typed.
      this.base = { ...sent, revision, updatedAt, proposals: base.proposals }
      this.set({ meeting: this.state.meeting && { ...this.state.meeting, revision, updatedAt } })
      this.#confirm()
      return true
    } catch (error) {
      if (await this.#isSavedAlready(sent, error)) return true
      this.#fail(error)
      return false
    }
  }

  /** The oldest state that goes out by itself and is not stored yet, else the newest. */
  #nextState(base: Meeting): Meeting {
    for (let next = this.#apart.shift(); next; next = this.#apart.shift()) {
      if (hasParts(changedParts(base, next))) return next
    }
    return this.state.meeting ?? base
  }

  /** A stale revision is no conflict where the newer version holds what was sent: an earlier answer was lost. */
  async #isSavedAlready(sent: Meeting, error: unknown): Promise<boolean> {
    if (!isStale(error)) return false
    const theirs = await this.fetch().catch(() => null)
    if (theirs === null || this.sent === null || !holdsParts(theirs, this.sent)) return false
    const typedSince = this.state.meeting ? changedParts(sent, this.state.meeting) : {}
    this.base = theirs
    this.#apart = []
    this.set({ meeting: this.#withDecisions({ ...theirs, ...typedSince }) })
    this.#confirm()
    return true
  }

  async #sendDecisions(base: Meeting): Promise<void> {
    this.set({ phase: 'saving' })
    try {
      await this.exchange(async () => {
        const next = await decideOnNewest(this.tools.client, base, this.decisions[0] ?? [])
        this.decisions = this.decisions.slice(1)
        return next
      })
    } catch (error) {
      if (isLasting(error)) this.decisions = []
      this.#fail(error)
    }
    if (this.decisions.length > 0 && this.state.phase !== 'failed') await this.send()
  }

  /** A call that answers with another meeting: what is typed while it is under way is done again on the answer. */
  protected async exchange(call: () => Promise<Meeting>): Promise<void> {
    this.#later = []
    try {
      const next = await call()
      this.base = next
      this.#apart = []
      const meeting = this.#later.reduce((current, change) => change(current), next)
      this.set({ meeting: this.#withDecisions(meeting) })
      this.#confirm()
    } finally {
      this.#later = null
    }
  }

  /** Asks what undo and redo would do now; where that cannot be told, nothing is offered. */
  #askSteps(): void {
    void this.enqueue(async () => {
      const steps = await this.tools.client('meeting.steps', { id: this.id }).catch(() => nothingOpen.steps)
      this.set({ steps })
    })
  }

  protected fetch(): Promise<Meeting> {
    return this.tools.client('meeting.get', { id: this.id })
  }

  #confirm(): void {
    this.timer.stop()
    this.sent = null
    if (this.#unsaved()) {
      this.keepDraft()
      this.set({ phase: 'dirty', problem: '', isGone: false })
      this.timer.schedule()
      return
    }
    this.tools.drafts.remove(this.id)
    this.set({ phase: 'saved', problem: '', isGone: false, savedAt: new Date() })
    this.#askSteps()
  }

  #fail(error: unknown): void {
    this.#apart = []
    const shown = this.state.meeting ?? this.base
    const meeting = shown && this.base ? { ...shown, proposals: this.base.proposals } : shown
    this.set({
      meeting: meeting && this.#withDecisions(meeting),
      phase: isStale(error) ? 'conflict' : 'failed',
      isGone: isMissing(error),
      problem: this.tools.sentenceOf(error),
    })
    if (this.state.isGone) this.keepDraft()
    else if (this.state.phase === 'failed' && !isLasting(error)) this.timer.retry()
  }

  protected unsavedParts(): ChangedParts {
    return this.base && this.state.meeting ? changedParts(this.base, this.state.meeting) : {}
  }

  #unsaved(): boolean {
    return hasParts(this.unsavedParts())
  }

  protected keepDraft(): void {
    // Of a meeting that is gone everything is kept, for there is no file left to complete the rest.
    const { meeting, isGone } = this.state
    const changed = isGone && meeting ? editableParts(meeting) : this.unsavedParts()
    if (!this.base || !hasParts(changed)) return
    const draft = { revision: this.base.revision, at: new Date().toISOString(), changed, sent: this.sent }
    this.#kept = this.tools.drafts.write(this.id, draft)
  }

  #withDecisions(meeting: Meeting): Meeting {
    return showDecisions(meeting, this.decisions.flat())
  }

  protected enqueue(task: () => Promise<void>): Promise<void> {
    // A task that fails is a bug and shows in the console; those behind it go out all the same.
    this.#queue = this.#queue.then(task, task)
    return this.#queue
  }

  protected set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

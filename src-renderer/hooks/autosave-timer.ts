/** So long after the last key, until the settings say otherwise. */
const PAUSE_MS = 600
const LONGEST_MS = 2000
const RETRY_MS = 10_000

/** The clock of the page, or the one a test turns by hand. */
export type Clock = {
  now: () => number
  /** Runs `work` after that time; the answer calls it off. */
  after: (ms: number, work: () => void) => () => void
}

const pageClock: Clock = {
  // Not the time of day, which may be set back while one types.
  now: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

let pauseMs = PAUSE_MS

/** How long after the last key an edit is saved from now on, in every open meeting. */
export function setAutosavePause(ms: number): void {
  pauseMs = ms
}

/** Runs `save` a moment after the last key, and soon after the first key that is not saved, however long one types. */
export class AutosaveTimer {
  readonly #save: () => void
  readonly #clock: Clock
  #cancel: () => void = () => undefined
  #unsavedSince: number | null = null

  constructor(save: () => void, clock: Clock = pageClock) {
    this.#save = save
    this.#clock = clock
  }

  schedule(): void {
    const now = this.#clock.now()
    this.#unsavedSince ??= now
    this.#cancel()
    const wait = Math.max(0, Math.min(pauseMs, this.#unsavedSince + Math.max(LONGEST_MS, 2 * pauseMs) - now))
    this.#cancel = this.#clock.after(wait, this.#save)
  }

  /** After a save that failed: tries again by itself, though no key is touched (room was made on a full drive). */
  retry(): void {
    this.#cancel()
    this.#cancel = this.#clock.after(RETRY_MS, this.#save)
  }

  /** Nothing runs until the next key; the two seconds begin anew. */
  stop(): void {
    this.#cancel()
    this.#unsavedSince = null
  }
}

const PAUSE_MS = 600
const LONGEST_MS = 2000

/** Runs `save` 600 ms after the last key, and at the latest 2 s after the first key that is not saved. */
export class AutosaveTimer {
  readonly #save: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #unsavedSince = 0

  constructor(save: () => void) {
    this.#save = save
  }

  schedule(): void {
    const now = Date.now()
    if (this.#unsavedSince === 0) this.#unsavedSince = now
    clearTimeout(this.#timer)
    const wait = Math.max(0, Math.min(PAUSE_MS, this.#unsavedSince + LONGEST_MS - now))
    this.#timer = setTimeout(this.#save, wait)
  }

  /** Nothing runs until the next key; the two seconds begin anew. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#unsavedSince = 0
  }
}

import type { Clock } from '#renderer/hooks/autosave-timer.ts'

/** A clock turned by hand: `turn(ms)` runs whatever falls due on the way, in order. */
export class HandClock implements Clock {
  #now = 0
  #due: { at: number; work: () => void }[] = []

  readonly now = (): number => this.#now

  readonly after = (ms: number, work: () => void): (() => void) => {
    const entry = { at: this.#now + ms, work }
    this.#due.push(entry)
    return () => {
      this.#due = this.#due.filter((one) => one !== entry)
    }
  }

  turn(ms: number): void {
    const end = this.#now + ms
    for (;;) {
      const next = this.#due.toSorted((one, other) => one.at - other.at)[0]
      if (!next || next.at > end) break
      this.#due = this.#due.filter((one) => one !== next)
      this.#now = next.at
      next.work()
    }
    this.#now = end
  }
}

import type { CaptureDraft } from './capture-draft.ts'

/** A change made by the program. `isOwn`: the box's own undo takes it back. */
type Step = { before: CaptureDraft; after: CaptureDraft; isOwn: boolean }

const MOST_STEPS = 24

/**
 * The program's changes of the text, to be gone back and forth. What is known of a text comes back with it, whether the
 * box's own undo or this one led there.
 */
export class CaptureSteps {
  #steps: Step[] = []
  #undone: Step[] = []

  add(step: Step): void {
    this.#steps = [...this.#steps, step].slice(-MOST_STEPS)
    this.#undone = []
  }

  clear(): void {
    this.#steps = []
    this.#undone = []
  }

  /** The draft that had this very text on either side of a change. */
  find(text: string): CaptureDraft | undefined {
    const all = [...this.#steps, ...this.#undone].flatMap((one) => [one.before, one.after])
    return all.findLast((one) => one.text.length === text.length && one.text === text)
  }

  /** The draft before the last change, where the text still is as that change left it. */
  undo(text: string): CaptureDraft | undefined {
    const last = this.#steps.at(-1)
    if (!last || last.isOwn || last.after.text !== text) return undefined
    this.#steps = this.#steps.slice(0, -1)
    this.#undone = [...this.#undone, last]
    return last.before
  }

  redo(text: string): CaptureDraft | undefined {
    const next = this.#undone.at(-1)
    if (next?.before.text !== text) return undefined
    this.#undone = this.#undone.slice(0, -1)
    this.#steps = [...this.#steps, next]
    return next.after
  }
}

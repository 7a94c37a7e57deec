import { type RefObject, useCallback, useRef, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import { readLocal, removeLocal, writeLocal } from '../../hooks/local-store.ts'
import { type CaptureDraft, emptyDraft, typeText } from './capture-draft.ts'
import { CaptureSteps } from './capture-steps.ts'
import { placeKey } from './capture-target.ts'
import { putInBox, writeInBox } from './write-in-box.ts'

type Keys = { text: string; about: string }

const keysOf = (target: Id | null): Keys => ({ text: placeKey('text', target), about: placeKey('about', target) })

function readKept(keys: Keys): CaptureDraft {
  const text = readLocal(keys.text) ?? ''
  if (text === '') return emptyDraft
  try {
    return { ...emptyDraft, ...(JSON.parse(readLocal(keys.about) ?? '{}') as Partial<CaptureDraft>), text }
  } catch {
    // A half-written note about the text holds nothing that could be shown; the text itself is whole.
    return { ...emptyDraft, text }
  }
}

function keep(keys: Keys, draft: CaptureDraft, last: CaptureDraft): void {
  if (draft.text === '') {
    removeLocal(keys.text)
    removeLocal(keys.about)
    return
  }
  writeLocal(keys.text, draft.text)
  const { text: _, ...about } = draft
  const { text: __, ...aboutLast } = last
  const isSame = (Object.keys(about) as (keyof typeof about)[]).every((key) => about[key] === aboutLast[key])
  if (!isSame || last.text === '') writeLocal(keys.about, JSON.stringify(about))
}

export type DraftState = {
  draft: CaptureDraft
  /** What a person typed. */
  type: (text: string) => void
  /** A change by the program; it can be undone like typing. */
  apply: (next: CaptureDraft) => void
  /** Takes back, or makes again, a change by the program that the box itself cannot; whether there was one. */
  step: (direction: 'undo' | 'redo') => boolean
  /** Empties the box for good: its text has become a meeting. */
  finish: () => void
}

/** The text in the box with what is known of it; both outlive a reload, and follow undo and redo. */
export function useCaptureDraft(box: RefObject<HTMLTextAreaElement | null>, target: Id | null): DraftState {
  const [keys] = useState(() => keysOf(target))
  const [draft, setDraft] = useState(() => readKept(keys))
  const newest = useRef(draft)
  const [steps] = useState(() => new CaptureSteps())
  const set = useCallback(
    (next: CaptureDraft) => {
      keep(keys, next, newest.current)
      newest.current = next
      setDraft(next)
    },
    [keys],
  )
  const type = useCallback(
    (text: string) => {
      // The box tells of a change by the program too; React wants an answer to each.
      if (text === newest.current.text) setDraft(newest.current)
      else set(steps.find(text) ?? typeText(newest.current, text))
    },
    [set, steps],
  )
  const apply = useCallback(
    (after: CaptureDraft) => {
      const before = newest.current
      // The box tells of its new text before it can be asked whether it can take it back.
      newest.current = after
      const isOwn = after.text !== before.text && box.current !== null && writeInBox(box.current, after.text)
      newest.current = before
      if (after.text !== before.text) steps.add({ before, after, isOwn })
      set(after)
    },
    [box, set, steps],
  )
  const step = useCallback(
    (direction: 'undo' | 'redo') => {
      const found = steps[direction](newest.current.text)
      if (found && box.current) putInBox(box.current, found.text)
      if (found) set(found)
      return found !== undefined
    },
    [box, set, steps],
  )
  const finish = useCallback(() => {
    steps.clear()
    set(emptyDraft)
  }, [set, steps])
  return { draft, type, apply, step, finish }
}

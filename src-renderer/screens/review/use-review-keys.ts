import type { RefObject } from 'react'
import { HandKind } from '#contract/source-shapes.ts'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { showDone } from '../../hooks/notices.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { reviewWords } from '../../text/review.ts'
import { nextOverlapping } from './overlapping.ts'
import { HAND_KEYS } from './selection-bar.tsx'
import type { SourceHandle } from './source-view.tsx'
import type { Review } from './use-review.ts'

type KeysInput = {
  review: Review
  source: RefObject<SourceHandle | null>
  sourceId: Id
  proposals: readonly Proposal[]
  isReadOnly: boolean
  openHelp: () => void
}
type Keys = Parameters<typeof useShortcut>[0]

/** Every key of the review. Letters act only where nothing is typed and nothing composes (`useShortcut`). */
export function useReviewKeys(input: KeysInput): void {
  useShortcut({ ...moveKeys(input), ...(input.isReadOnly ? {} : { ...decideKeys(input), ...handKeys(input) }) })
}

function moveKeys({ review, source, proposals, openHelp }: KeysInput): Keys {
  const { actions, current, isEditing } = review
  const step = (by: -1 | 1) => (event: KeyboardEvent) => (event.shiftKey ? actions.extend(by) : actions.move(by))
  // In the form these keys belong to the text.
  const unlessEditing = (run: () => void) => () => !isEditing && run()
  return {
    arrowdown: step(1),
    arrowup: step(-1),
    j: step(1),
    k: step(-1),
    'ctrl+arrowdown': unlessEditing(() => actions.movePending(1)),
    'ctrl+arrowup': unlessEditing(() => actions.movePending(-1)),
    o: () => {
      const next = nextOverlapping(proposals, current)
      if (next) actions.pick(next.id)
    },
    f7: unlessAsked(() => source.current?.startCaret()),
    c: () => source.current?.takeSentence(),
    '?': openHelp,
    escape: () => source.current?.letGo() || actions.unchoose(),
  }
}

/** Function keys act everywhere but behind a dialog. */
const unlessAsked = (run: () => void) => () => {
  if (!document.querySelector('[role="dialog"]')) run()
}

function decideKeys({ review: { actions }, source }: KeysInput): Keys {
  return {
    a: (event) => (event.shiftKey ? actions.decideGroup('accept') : actions.decide('accept')),
    x: (event) => (event.shiftKey ? actions.decideGroup('reject') : actions.decide('reject')),
    e: () => actions.startEditing(),
    r: () => actions.reopen(),
    m: () => actions.merge(),
    t: () => {
      const range = source.current?.range()
      actions.split(range ? [range.start, range.end] : [])
    },
  }
}

function handKeys(input: KeysInput): Keys {
  const { review, source, sourceId } = input
  const make = (kind: HandKind) => {
    const range = source.current?.range()
    if (range && range.end > range.start) return review.actions.make(kind, { sourceId, ...range })
    // Without a passage K is what it is beside J.
    if (kind === 'award') return review.actions.move(-1)
    showDone(reviewWords.selectFirst(reviewWords.makeWhat[kind]))
  }
  return Object.fromEntries(
    HandKind.options.map((kind) => [
      HAND_KEYS[kind].toLowerCase(),
      (event: KeyboardEvent) => (kind === 'award' && event.shiftKey ? review.actions.extend(-1) : make(kind)),
    ]),
  )
}

import { useCallback, useMemo, useRef, useState } from 'react'
import { applyGlossary, type Replacement } from '#vietnamese/apply-glossary.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { spellingWords } from '../../text/spelling.ts'
import { boxMarks } from './box-marks.ts'
import { changeWords, placesBefore, putBack, replaceByList } from './change-words.ts'
import { fixesOf, groupMarks, type MarkGroup } from './mark-groups.ts'
import type { DraftState } from './use-capture-draft.ts'
import { usePassedWords } from './use-passed-words.ts'
import { useSpelling } from './use-spelling.ts'
import { useWordList } from './use-word-list.ts'

const NONE: Replacement[] = []

/**
 * Both aids to the wording: the office's list "Nghe → đúng" and the marks of doubtful spelling. `isPaused`: the letters are
 * not yet those of the language.
 */
export function useWords({ draft, apply }: DraftState, isPaused: boolean) {
  const list = useWordList()
  const [spelling, setSpelling] = useStoredText('thu-ky.import.spelling')
  const isOn = spelling !== 'off'
  const { passed, ...pass } = usePassedWords(list)
  const checked = useSpelling(draft.text, isOn && !isPaused, passed)
  const groups = useMemo(() => groupMarks(checked.marks), [checked.marks])
  const planned = useMemo(
    () => placesBefore(applyGlossary(checked.text, list.entries).replacements),
    [checked.text, list.entries],
  )
  const replaced = checked.isStale ? NONE : draft.replacements
  const marks = useMemo(() => boxMarks(replaced, planned, checked.marks), [replaced, planned, checked.marks])
  const [said, setSaid] = useState('')
  const newest = useRef(draft)
  newest.current = draft
  const fix = useCallback(
    ({ word, places }: MarkGroup, to: string) => {
      const now = newest.current
      const standing = places.filter(({ start, end }) => now.text.slice(start, end) === word)
      if (standing.length === 0) return
      apply({ ...changeWords(now, fixesOf(now.text, { places: standing }, to)), isOwn: true, isEdited: true })
      setSaid(spellingWords.fixed(word, to, standing.length))
    },
    [apply],
  )
  return {
    ...{ list, isOn, checked, groups, planned, marks, said, fix, ...pass },
    switchSpelling: (next: boolean) => setSpelling(next ? '' : 'off'),
    replaceAll: () => apply(replaceByList(newest.current, list.entries)),
    putBack: (ones: readonly Replacement[]) => apply(putBack(newest.current, ones)),
  }
}

export type Words = ReturnType<typeof useWords>

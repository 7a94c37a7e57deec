import { useEffect, useMemo, useState } from 'react'
import type { Misspelt } from '#vietnamese/find-misspelt.ts'
import { type CheckLines, makeLineChecker } from './check-lines.ts'

/** So long after the last key the text is looked at. */
const WAIT_MS = 400

type Checked = { text: string; marks: Misspelt[] }
const NOTHING: Checked = { text: '', marks: [] }

/**
 * The doubtful words of a text, looked at between keys. `marks` belong to `text`, which may be older than what is in the
 * box; then `isStale`.
 */
export function useSpelling(text: string, isOn: boolean, passed: ReadonlySet<string>) {
  const [checked, setChecked] = useState<Checked>(NOTHING)
  const [check] = useState<CheckLines>(makeLineChecker)
  useEffect(() => {
    if (text === '') {
      setChecked(NOTHING)
      return
    }
    let timer: ReturnType<typeof setTimeout>
    const run = (steps: Generator<void, Misspelt[]>) => {
      const step = steps.next()
      if (step.done) setChecked({ text, marks: step.value })
      else timer = setTimeout(() => run(steps), 0)
    }
    timer = setTimeout(() => (isOn ? run(check(text)) : setChecked({ text, marks: [] })), WAIT_MS)
    return () => clearTimeout(timer)
  }, [text, isOn, check])
  const marks = useMemo(
    () => checked.marks.filter((one) => !passed.has(one.word.toLowerCase())),
    [checked.marks, passed],
  )
  return { marks, text: checked.text, isStale: checked.text !== text }
}

import { type RefObject, useEffect, useState } from 'react'
import { readSelection, type SourceSelection } from './source-point.ts'

/** What is selected in the source, by mouse or keys, as offsets of its text. */
export function useSourceSelection(article: RefObject<HTMLElement | null>): SourceSelection | null {
  const [selection, setSelection] = useState<SourceSelection | null>(null)
  useEffect(() => {
    const read = () => {
      const next = readSelection(article.current)
      setSelection((last) => (last?.anchor === next?.anchor && last?.focus === next?.focus ? last : next))
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [article])
  return selection
}

import { useCallback, useState } from 'react'
import { readLocal, removeLocal, writeLocal } from './local-store.ts'

/** A text that survives a reload of the page, kept under `key` until it is set to nothing. */
export function useStoredText(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => readLocal(key) ?? '')
  const keep = useCallback(
    (next: string) => {
      setText(next)
      if (next === '') removeLocal(key)
      else writeLocal(key, next)
    },
    [key],
  )
  return [text, keep]
}

import { type ComponentType, useSyncExternalStore } from 'react'
import type { SpeechEditorProps } from './editor/speech-editor.tsx'

type Editor = ComponentType<SpeechEditorProps>

/** So long after the editor could not be fetched. */
const AGAIN_MS = 1_000

let loaded: Editor | null = null
let isLoading = false
const waiting = new Set<() => void>()

/** Fetches the text editor: once for all speeches, as soon as a tab shows them. */
export function loadSpeechEditor(): void {
  if (isLoading) return
  isLoading = true
  import('./editor/speech-editor.tsx').then(
    ({ SpeechEditor }) => {
      loaded = SpeechEditor
      for (const tell of waiting) tell()
    },
    () => {
      isLoading = false
      setTimeout(loadIfWanted, AGAIN_MS)
    },
  )
}

function loadIfWanted(): void {
  if (waiting.size > 0) loadSpeechEditor()
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell)
  loadIfWanted()
  return () => waiting.delete(tell)
}

const never = () => () => undefined

/** The text editor; `null` until it is there, and for a text that nobody writes in: it is not drawn anew by its coming. */
export const useSpeechEditor = (isWanted: boolean): Editor | null =>
  useSyncExternalStore(isWanted ? subscribe : never, () => (isWanted ? loaded : null))

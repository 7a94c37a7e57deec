import { useSyncExternalStore } from 'react'
import type { Id } from '#domain/ids.ts'
import { frameWords } from '../text/frame.ts'
import { useLibrary } from './library.tsx'
import { showProblem } from './notices.ts'

let asked: Id | null = null
const listeners = new Set<() => void>()

function set(next: Id | null): void {
  asked = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks for a new meeting made from this one: the dialog stands over whatever screen is open. */
export function useCopyMeeting(): (id: Id) => void {
  const { isReadOnly, status } = useLibrary()
  return (id) => (isReadOnly ? showProblem(frameWords.readOnly(status?.readOnlyReason ?? '')) : set(id))
}

/** The meeting that a new one is to be made from; `null` while nobody has asked. */
export const useCopyRequest = (): Id | null => useSyncExternalStore(subscribe, () => asked)

export const closeCopyRequest = (): void => set(null)

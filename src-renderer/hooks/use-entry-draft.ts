import { useCallback, useEffect, useRef, useState } from 'react'
import { sentenceOf } from '../shell/sentence-of.ts'
import { readLocal, removeLocal, writeLocal } from './local-store.ts'

/** So long after the last key the entry is written. */
const WAIT_MS = 700

export type DraftState = 'saved' | 'dirty' | 'saving' | 'failed'

type DraftOptions<Entry> = {
  /** Where what is not written yet outlives the page. */
  key: string
  stored: Entry
  /** Reads what was kept; `null` where it is no entry. */
  parse: (value: unknown) => Entry | null
  write: (entry: Entry) => Promise<void>
}

export type EntryDraft<Entry> = {
  draft: Entry
  state: DraftState
  problem: string
  change: (next: (entry: Entry) => Entry) => void
  save: () => Promise<void>
  isRestored: boolean
}

/** An entry of the directory while it is edited: written by itself soon after the last key, and when it is left. */
export function useEntryDraft<Entry>({ key, stored, parse, write }: DraftOptions<Entry>): EntryDraft<Entry> {
  const [kept] = useState(() => readKept(key, parse))
  const [draft, setDraft] = useState(kept ?? stored)
  const [state, setState] = useState<DraftState>(kept ? 'dirty' : 'saved')
  const [problem, setProblem] = useState('')
  const newest = useRef(draft)
  const isDirty = useRef(kept !== null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latestWrite = useRef(write)
  latestWrite.current = write
  const save = useCallback(async () => {
    clearTimeout(timer.current)
    if (!isDirty.current) return
    const sent = newest.current
    isDirty.current = false
    setState('saving')
    try {
      await latestWrite.current(sent)
      if (newest.current !== sent) return
      removeLocal(key)
      setProblem('')
      setState('saved')
    } catch (error) {
      isDirty.current = true
      setProblem(sentenceOf(error))
      setState('failed')
    }
  }, [key])
  const change = useCallback(
    (next: (entry: Entry) => Entry) => {
      newest.current = next(newest.current)
      isDirty.current = true
      writeLocal(key, JSON.stringify(newest.current))
      setDraft(newest.current)
      setState('dirty')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), WAIT_MS)
    },
    [key, save],
  )
  useSaveOnLeave(save)
  return { draft, state, problem, change, save, isRestored: kept !== null }
}

/** What was typed and not written before the page died; `null` where there is nothing, or nothing that can be read. */
function readKept<Entry>(key: string, parse: (value: unknown) => Entry | null): Entry | null {
  const text = readLocal(key)
  if (text === null) return null
  try {
    return parse(JSON.parse(text))
  } catch {
    // A half-written draft holds nothing that could be shown; the directory's own copy is whole.
    return null
  }
}

/** Writes what an earlier page left behind, and whatever is unsaved when the form or the window is left. */
function useSaveOnLeave(save: () => Promise<void>): void {
  useEffect(() => {
    const leave = () => void save()
    leave()
    window.addEventListener('pagehide', leave)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('blur', leave)
      leave()
    }
  }, [save])
}

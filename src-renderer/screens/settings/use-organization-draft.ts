import { useCallback, useEffect, useRef, useState } from 'react'
import { Organization } from '#domain/organization.ts'
import { readLocal, removeLocal, writeLocal } from '../../hooks/local-store.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

/** So long after the last key the body is written. */
const WAIT_MS = 700

const keyOf = (id: string): string => `thu-ky.organization.${id}`

/** What was typed and not written before the page died; `null` where there is nothing, or nothing that can be read. */
function readKept(id: string): Organization | null {
  const text = readLocal(keyOf(id))
  if (text === null) return null
  try {
    return Organization.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // A half-written draft holds nothing that could be shown; the directory's own copy is whole.
    return null
  }
}

export type DraftState = 'saved' | 'dirty' | 'saving' | 'failed'

/** A body of the directory while it is edited: written by itself soon after the last key, and when it is left. */
export function useOrganizationDraft(stored: Organization, onSaved: () => void) {
  const [kept] = useState(() => readKept(stored.id))
  const [draft, setDraft] = useState(kept ?? stored)
  const [state, setState] = useState<DraftState>(kept ? 'dirty' : 'saved')
  const [problem, setProblem] = useState('')
  const newest = useRef(draft)
  const isDirty = useRef(kept !== null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const save = useCallback(async () => {
    clearTimeout(timer.current)
    if (!isDirty.current) return
    const sent = newest.current
    isDirty.current = false
    setState('saving')
    try {
      await client('organization.save', { organization: sent })
      if (newest.current !== sent) return
      removeLocal(keyOf(sent.id))
      setProblem('')
      setState('saved')
      onSaved()
    } catch (error) {
      isDirty.current = true
      setProblem(sentenceOf(error))
      setState('failed')
    }
  }, [onSaved])
  const change = useCallback(
    (next: (organization: Organization) => Organization) => {
      newest.current = next(newest.current)
      isDirty.current = true
      writeLocal(keyOf(newest.current.id), JSON.stringify(newest.current))
      setDraft(newest.current)
      setState('dirty')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), WAIT_MS)
    },
    [save],
  )
  useSaveOnLeave(save)
  return { draft, state, problem, change, save, isRestored: kept !== null }
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

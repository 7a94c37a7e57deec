import { useEffect, useState } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import { useLibrary } from '../../hooks/library.tsx'

/** So long after the last key the text is compared with the sources that are there. */
const WAIT_MS = 600

/** The meeting that was made of this very text, if there is one. */
export function useKnownSource(text: string): MeetingSummary | undefined {
  const { list } = useLibrary()
  const [hash, setHash] = useState('')
  useEffect(() => {
    setHash('')
    if (text.trim() === '') return
    let isCurrent = true
    const timer = setTimeout(() => void hashOf(text).then((found) => isCurrent && setHash(found)), WAIT_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [text])
  return hash === '' ? undefined : list?.meetings.find((one) => one.sourceHashes.includes(hash))
}

/** As the core names a source: SHA-256 of its text, hex. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalizeText(text)))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { normalizeText } from '#vietnamese/normalize.ts'
import { type DecodedSource, readPasted } from '../../shell/read-file.ts'
import { takeOffer } from './capture-draft.ts'
import type { DraftState } from './use-capture-draft.ts'

export type Offer = { from: string; decoded: DecodedSource }

/** Fewer letters say nothing about their encoding. */
const FEWEST = 12

/** What the program would make of a pasted text: offered, never done by itself. */
export function usePasteOffer({ draft, apply }: DraftState) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const newest = useRef(draft)
  newest.current = draft
  const isDeclined = useRef(false)
  const look = useCallback(async (encoding?: string) => {
    const from = newest.current.text
    if (from.trim().length < FEWEST) return
    const decoded = await readPasted(from, encoding)
    if (newest.current.text !== from) return
    setOffer(decoded.text === normalizeText(from) ? null : { from, decoded })
  }, [])
  // What was offered for a text that has left the box is nothing to offer any more.
  useEffect(() => {
    if (draft.text !== '') return
    isDeclined.current = false
    setOffer(null)
  }, [draft.text])
  return {
    offer,
    /** After a paste, once the box holds it. What cannot be read as anything else stays as it is, without a word. */
    onPasted: () => {
      if (!isDeclined.current) setTimeout(() => void look().catch(() => setOffer(null)), 0)
    },
    choose: (encoding: string) => look(encoding),
    accept: async () => {
      if (!offer) return
      const { text } = newest.current
      const isOld = text !== offer.from
      const decoded = isOld ? await readPasted(text, chosenEncoding(offer)) : offer.decoded
      apply(takeOffer(newest.current, decoded))
      setOffer(null)
    },
    decline: () => {
      isDeclined.current = true
      setOffer(null)
    },
  }
}

const chosenEncoding = ({ decoded }: Offer): string | undefined =>
  decoded.changes.some((one) => one.kind === 'encoding') ? decoded.encoding : undefined

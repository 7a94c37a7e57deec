import { useEffect, useState } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { filterInSlices } from './meeting-rows.ts'

type Filtered = { of: MeetingSummary[]; meetings: MeetingSummary[] }
const NONE: MeetingSummary[] = []

/**
 * The meetings whose names match, worked out in slices so that ten thousand of them never hold up a key; until it is
 * known, what matched before stays on screen.
 */
export function useFilteredMeetings(all: MeetingSummary[], filter: string): MeetingSummary[] {
  const [found, setFound] = useState<Filtered>({ of: NONE, meetings: NONE })
  const wanted = filter.trim()
  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    void filterInSlices(all, wanted, () => isCurrent).then((meetings) => {
      if (isCurrent) setFound({ of: all, meetings })
    })
    return () => {
      isCurrent = false
    }
  }, [all, wanted])
  if (wanted === '') return all
  return found.of === all ? found.meetings : all
}

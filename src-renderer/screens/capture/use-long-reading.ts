import { useEffect } from 'react'
import type { Id } from '#domain/ids.ts'
import { useJobs } from '../../hooks/use-job.ts'
import { type ReadingEnd, useReading } from '../../hooks/use-reading.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { placeKey } from './capture-target.ts'

/** A reading in the background that this screen takes up again where it was left while it ran. */
export function useLongReading(end: ReadingEnd, target: Id | null) {
  const [kept, keep] = useStoredText(placeKey('reading', target))
  const jobs = useJobs()
  const { id, attach, ...reading } = useReading({
    onDone: (report) => {
      keep('')
      end.onDone(report)
    },
    onFailed: (failure) => {
      keep('')
      end.onFailed(failure)
    },
    onStopped: () => {
      keep('')
      end.onStopped()
    },
  })
  useEffect(() => {
    if (id !== null && id !== kept) keep(id)
    if (id === null && kept !== '' && jobs.some((one) => one.id === kept)) attach(kept)
  }, [id, kept, keep, jobs, attach])
  return reading
}

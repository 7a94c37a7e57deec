import { useEffect } from 'react'
import { useJobs } from '../../hooks/use-job.ts'
import { type ReadingEnd, useReading } from '../../hooks/use-reading.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'

/** A reading in the background that this screen takes up again where it was left while it ran. */
export function useLongReading(end: ReadingEnd) {
  const [kept, keep] = useStoredText('thu-ky.import.reading')
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

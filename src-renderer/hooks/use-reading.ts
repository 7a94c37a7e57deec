import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input } from '#contract/api.ts'
import { type Job, ReadReport } from '#contract/shapes.ts'
import { client } from '../shell/client.ts'
import { jobBoard } from './job-board.ts'
import { useJobs } from './use-job.ts'

/** Notes longer than this, about an hour of speech, are read in the background, with progress and a way to stop. */
export const LONG_NOTES = 100_000

export type ReadingEnd = {
  onDone: (report: ReadReport) => void
  onFailed: (failure: NonNullable<Job['failure']>) => void
  onStopped: () => void
}

/** One reading of long notes: how far it is, and what came of it, told once. */
export function useReading(end: ReadingEnd) {
  const [id, setId] = useState<string | null>(null)
  const job = useJobs().find((one) => one.id === id)
  const latest = useRef(end)
  latest.current = end
  useEffect(() => {
    if (!job || job.state === 'running') return
    setId(null)
    if (job.failure) latest.current.onFailed(job.failure)
    else if (job.state === 'done') latest.current.onDone(ReadReport.parse(job.result))
    else latest.current.onStopped()
  }, [job])
  const start = useCallback(async (input: Input<'source.startReading'>) => {
    const started = await client('source.startReading', input)
    setId(started.id)
    jobBoard.watch()
  }, [])
  /** Goes on with a reading that was begun before this screen was left. */
  const attach = useCallback((started: string) => {
    setId(started)
    jobBoard.watch()
  }, [])
  const stop = useCallback(() => id !== null && jobBoard.cancel(id), [id])
  return { isReading: id !== null, id, job, start, attach, stop }
}

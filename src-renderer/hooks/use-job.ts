import { useEffect, useSyncExternalStore } from 'react'
import type { Job } from '#contract/shapes.ts'
import { jobBoard } from './job-board.ts'

/** All long work, running and ended. */
export function useJobs(): Job[] {
  useEffect(jobBoard.watch, [])
  return useSyncExternalStore(jobBoard.subscribe, jobBoard.get)
}

/** The latest work of a kind: how far it is, or how it ended. `start` begins it, `cancel` stops it. */
export function useJob(kind: Job['kind']) {
  const job = useJobs().findLast((one) => one.kind === kind)
  const isRunning = job?.state === 'running'
  return { job, isRunning, start: jobBoard.start, cancel: () => job && jobBoard.cancel(job.id) }
}

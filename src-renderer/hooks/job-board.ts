import type { Job } from '#contract/shapes.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { storageWords } from '../text/storage.ts'
import { showDone, showProblem } from './notices.ts'

const POLL_MS = 400

let jobs: Job[] = []
let timer: ReturnType<typeof setTimeout> | null = null
const listeners = new Set<() => void>()

/** The long work of the core as the page knows it; looked at as long as some of it runs. */
export const jobBoard = {
  get: (): Job[] => jobs,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Looks now, and again until nothing runs any more. */
  watch: (): void => {
    if (timer === null) void look()
  },
  /** Starts work and watches it. */
  start: (call: Promise<Job>): void => {
    call.then(jobBoard.watch).catch((error: unknown) => showProblem(sentenceOf(error)))
  },
  cancel: (id: string): void => jobBoard.start(client('job.cancel', { id })),
}

async function look(): Promise<void> {
  const before = jobs
  // A look that fails tells nothing about the work: the next one may succeed.
  const seen = await client('job.list', {}).catch(() => null)
  timer = null
  if (seen) set(seen.jobs)
  for (const job of jobs) if (isRunning(before.find((one) => one.id === job.id)) && !isRunning(job)) tellEnd(job)
  if (jobs.some(isRunning)) timer = setTimeout(() => void look(), POLL_MS)
}

const isRunning = (job: Job | undefined): boolean => job?.state === 'running'

function tellEnd({ kind, state, failure }: Job): void {
  if (failure) showProblem(failure.message)
  else showDone(state === 'done' ? storageWords.jobDone[kind] : storageWords.jobCancelled)
}

function set(next: Job[]): void {
  if (JSON.stringify(next) === JSON.stringify(jobs)) return
  jobs = next
  for (const listener of listeners) listener()
}

import { failureOf } from '#contract/reply.ts'
import type { Job } from '#contract/shapes.ts'
import { AppError } from '#domain/errors.ts'
import type { JobProgress } from './progress.ts'

type Kind = Job['kind']
type Running = { job: Job; isCancelled: boolean; ended: Promise<void> }

/** Ended jobs that are still shown. */
const KEPT = 20

/** Every export has its own papers, every reading its own text: a second one is not the first asked for again. */
const isShared = (kind: Kind): boolean => kind !== 'export' && kind !== 'read'

/** Long work in the background: but for exports and readings one of a kind at a time; each with progress, an end, a way to stop it. */
export class JobBoard {
  readonly #makeId: () => string
  readonly #reportBug: (error: unknown, call: string) => void
  #jobs: Running[] = []

  constructor(makeId: () => string, reportBug: (error: unknown, call: string) => void) {
    this.#makeId = makeId
    this.#reportBug = reportBug
  }

  /** Starts work, or gives the one of its kind that already runs; exports and readings run beside each other. */
  readonly start = (kind: Kind, run: (progress: JobProgress) => Promise<unknown>): Job => {
    const same = this.#jobs.find((one) => one.job.kind === kind && isRunning(one) && isShared(kind))
    if (same) return { ...same.job }
    const job: Job = { id: this.#makeId(), kind, state: 'running', done: 0, total: 0, failure: null, result: null }
    const entry: Running = { job, isCancelled: false, ended: Promise.resolve() }
    entry.ended = this.#run(entry, run)
    const ended = this.#jobs.filter((one) => !isRunning(one)).slice(-KEPT)
    this.#jobs = [...this.#jobs.filter((one) => isRunning(one) || ended.includes(one)), entry]
    return { ...job }
  }

  readonly list = (): Job[] => this.#jobs.map(({ job }) => ({ ...job }))

  /** Asks a job to stop; it does at its next report. Refuses with `JOB_NOT_FOUND`. */
  readonly cancel = (id: string): Job => {
    const entry = this.#jobs.find((one) => one.job.id === id)
    if (!entry) throw new AppError('JOB_NOT_FOUND', { id })
    entry.isCancelled = true
    return { ...entry.job }
  }

  /** Stops everything and waits for it, before the store closes. */
  readonly stopAll = async (): Promise<void> => {
    for (const entry of this.#jobs) entry.isCancelled = true
    await Promise.all(this.#jobs.map((entry) => entry.ended))
  }

  async #run(entry: Running, run: (progress: JobProgress) => Promise<unknown>): Promise<void> {
    const report = (done: number, total: number) => {
      if (entry.isCancelled) throw new AppError('CANCELLED')
      Object.assign(entry.job, { done, total })
    }
    const keep = (result: unknown) => {
      entry.job.result = result
    }
    try {
      // The answer with the job's id leaves before its work begins.
      await Promise.resolve()
      entry.job.result = await run({ report, keep })
      entry.job.state = 'done'
    } catch (error) {
      this.#fail(entry.job, error)
    }
  }

  #fail(job: Job, error: unknown): void {
    const refusal = error instanceof AppError ? error : new AppError('INTERNAL')
    if (refusal !== error) this.#reportBug(error, job.kind)
    job.state = refusal.code === 'CANCELLED' ? 'cancelled' : 'failed'
    job.failure = job.state === 'cancelled' ? null : failureOf(refusal)
  }
}

const isRunning = ({ job }: Running): boolean => job.state === 'running'

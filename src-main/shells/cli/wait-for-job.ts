import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '#contract/client.ts'
import type { Job } from '#contract/shapes.ts'
import { AppError } from '#domain/errors.ts'

const POLL_MS = 100

/** Waits for the end of long work, telling how far it is: when the command ends, so does all that still runs. */
export async function waitForJob(
  { client, note }: { client: Client; note: (text: string) => void },
  started: Job,
): Promise<Job> {
  for (;;) {
    const { jobs } = await client('job.list', {})
    const job = jobs.find((one) => one.id === started.id)
    if (!job) throw new AppError('JOB_NOT_FOUND', { id: started.id })
    if (job.total > 0) note(`\r${job.done}/${job.total}`)
    if (job.state !== 'running') {
      if (job.total > 0) note('\r\u001B[K')
      return job
    }
    await wait(POLL_MS)
  }
}

import type { Job } from '#contract/shapes.ts'
import { useJob } from '../../hooks/use-job.ts'
import { JobProgress } from '../../parts/job-progress.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { storageWords } from '../../text/storage.ts'

/** How far work of a kind is, while it runs; why it failed, if it did. */
export function JobLine({ kind }: { kind: Job['kind'] }) {
  const { job, cancel } = useJob(kind)
  if (job?.failure) {
    return (
      <p className="urgent" role="alert">
        {job.failure.message}
      </p>
    )
  }
  if (job?.state !== 'running') return null
  const { done, total } = job
  const count = total > 0 ? storageWords.progress(writeCount(done), writeCount(total)) : storageWords.starting
  return (
    <JobProgress
      label={storageWords.job[kind]}
      done={done}
      total={total}
      countText={count}
      stopLabel={storageWords.stop}
      onStop={cancel}
    />
  )
}

import type { Job } from '#contract/shapes.ts'
import { JobProgress } from '../../parts/job-progress.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { storageWords } from '../../text/storage.ts'

/** How far the reading of long notes is, and the way to stop it. */
export function ReadingProgress({ job, onStop }: { job: Job | undefined; onStop: () => void }) {
  const { done, total } = job ?? { done: 0, total: 0 }
  const count = total > 0 ? storageWords.progress(writeCount(done), writeCount(total)) : storageWords.starting
  return (
    <JobProgress
      label={storageWords.job.read}
      done={done}
      total={total}
      countText={count}
      stopLabel={storageWords.stop}
      onStop={onStop}
    />
  )
}

import { Link } from '@tanstack/react-router'
import type { Job } from '#contract/shapes.ts'
import { jobBoard } from '../../hooks/job-board.ts'
import { useJobs } from '../../hooks/use-job.ts'
import { writeCount } from '../../parts/number-text.ts'
import { storageWords } from '../../text/storage.ts'

/** Work that no part of the settings shows: it is stopped right here. */
const STOPPED_HERE: ReadonlySet<Job['kind']> = new Set(['export', 'read'])

/** Long work under way, on every screen; the way to where it can be stopped, or the button that stops it. */
export function RunningJobs() {
  const running = useJobs().filter((job) => job.state === 'running')
  return running.map((job) =>
    STOPPED_HERE.has(job.kind) ? (
      <span key={job.id} className="status-job">
        {describe(job)}{' '}
        <button type="button" className="linklike" onClick={() => jobBoard.cancel(job.id)}>
          {storageWords.stop}
        </button>
      </span>
    ) : (
      <Link key={job.id} to="/settings" className="status-job">
        {describe(job)}
      </Link>
    ),
  )
}

const describe = ({ kind, done, total }: Job): string => {
  const count = total > 0 ? storageWords.progress(writeCount(done), writeCount(total)) : storageWords.starting
  return `${storageWords.job[kind]} ${count}`
}

import { Link } from '@tanstack/react-router'
import { useJobs } from '../../hooks/use-job.ts'
import { writeCount } from '../../parts/number-text.ts'
import { storageWords } from '../../text/storage.ts'

/** Long work under way, on every screen; the way to where it can be stopped. */
export function RunningJobs() {
  const running = useJobs().filter((job) => job.state === 'running')
  return running.map(({ id, kind, done, total }) => (
    <Link key={id} to="/settings" className="status-job">
      {storageWords.job[kind]}{' '}
      {total > 0 ? storageWords.progress(writeCount(done), writeCount(total)) : storageWords.starting}
    </Link>
  ))
}

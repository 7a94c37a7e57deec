import { useNavigate } from '@tanstack/react-router'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { useLibrary } from './library.tsx'
import { showProblem } from './notices.ts'

/** Stores the sample meeting, or finds the one already there, and opens it where there is something to do. */
export function useSample(): () => void {
  const navigate = useNavigate()
  const { reload } = useLibrary()
  return () => {
    client('sample.import', {})
      .then(({ meeting }) => {
        reload()
        const hasPending = meeting.proposals.some((one) => one.status === 'pending')
        return hasPending
          ? navigate({ to: '/review/$id', params: { id: meeting.id } })
          : navigate({ to: '/meetings/$id/$tab', params: { id: meeting.id, tab: 'info' } })
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
}

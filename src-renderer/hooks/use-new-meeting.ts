import { useNavigate } from '@tanstack/react-router'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { useLibrary } from './library.tsx'
import { showProblem } from './notices.ts'

/** Creates an empty meeting and opens it. */
export function useNewMeeting(): () => void {
  const navigate = useNavigate()
  const { reload } = useLibrary()
  return () => {
    client('meeting.create', {})
      .then(({ id }) => {
        reload()
        return navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' }, search: { field: 'title' } })
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
}

import { useNavigate } from '@tanstack/react-router'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { showProblem } from './notices.ts'

/** Creates an empty meeting and opens it. */
export function useNewMeeting(): () => void {
  const navigate = useNavigate()
  return () => {
    client('meeting.create', {})
      .then(({ id }) => navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } }))
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
}

import { useNavigate } from '@tanstack/react-router'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { meetingsWords } from '../text/meetings.ts'
import { useLibrary } from './library.tsx'
import { showProblem } from './notices.ts'
import { catchTyping, stopCatching } from './typed-meanwhile.ts'

/** Creates an empty meeting and opens it; its title can be typed at once. */
export function useNewMeeting(): () => void {
  const navigate = useNavigate()
  const { reload } = useLibrary()
  return () => {
    catchTyping(meetingsWords.creating)
    client('meeting.create', {})
      .then(({ id }) => {
        reload()
        return navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' }, search: { field: 'title' } })
      })
      .catch((error: unknown) => {
        stopCatching()
        showProblem(sentenceOf(error))
      })
  }
}

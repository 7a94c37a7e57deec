import { useNavigate } from '@tanstack/react-router'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

/** Takes a version of a meeting back whose own file cannot be read, and opens the meeting. */
export function useVersionRestore(): (version: { id: Id; name: string }) => void {
  const { reload } = useLibrary()
  const navigate = useNavigate()
  return ({ id, name }) => {
    client('version.restore', { meetingId: id, name })
      .then(() => {
        reload()
        return navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } })
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
}

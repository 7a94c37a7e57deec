import { useState } from 'react'
import type { RemovedMeeting } from '#contract/shapes.ts'
import { AppError } from '#domain/errors.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { storageWords } from '../../text/storage.ts'

/** What is about to be deleted for good, and the core's word of warning where it is much. */
type Asked = { meetings: RemovedMeeting[]; warning: string }

/** Deleting for good: asked once with the list, and once more where the core finds it much. */
export function usePurge(reload: () => void) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const library = useLibrary()
  const purge = () => {
    if (!asked) return
    const { meetings, warning } = asked
    setAsked(null)
    client('meeting.purge', { ids: meetings.map((one) => one.id), isConfirmed: warning !== '' })
      .then(({ purged }) => {
        reload()
        library.reload()
        showDone(storageWords.purged(purged))
      })
      .catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'MASS_DELETION') setAsked({ meetings, warning: error.message })
        else showProblem(sentenceOf(error))
      })
  }
  const ask = (meetings: RemovedMeeting[]) => setAsked({ meetings, warning: '' })
  return { asked, ask, purge, cancel: () => setAsked(null) }
}

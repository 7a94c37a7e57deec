import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem, showUndo } from '../../hooks/notices.ts'
import { flushAll } from '../../hooks/session-registry.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'

/** Moves a meeting into the trash, with the way back. */
export function useMeetingRemoval(): (meeting: Pick<MeetingSummary, 'id' | 'title'>) => void {
  const { reload } = useLibrary()
  const run = (task: () => Promise<unknown>) =>
    task()
      .then(reload)
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  return ({ id, title }) =>
    void run(async () => {
      await flushAll()
      await client('meeting.remove', { id })
      showUndo(meetingsWords.removed(title || meetingsWords.untitled), frameWords.undo, () => {
        void run(() => client('meeting.restore', { id }))
      })
    })
}

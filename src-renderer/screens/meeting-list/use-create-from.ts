import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '#contract/api.ts'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { flushAll, sessionOf } from '../../hooks/session-registry.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { pastWords } from '../../text/past.ts'

export type CopyWish = Required<Omit<Input<'meeting.createFrom'>, 'fromId' | 'copies'>> & {
  copies: Record<'attendees' | 'agenda' | 'recipients' | 'openDirectives', boolean>
}

/** Makes the meeting and opens it; what could not be made stays in the dialog with its reason. */
export function useCreateFrom(from: Meeting, onDone: () => void) {
  const navigate = useNavigate()
  const { reload } = useLibrary()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const create = (wish: CopyWish) => {
    setBusy(true)
    void run()
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
    async function run(): Promise<void> {
      // What is typed and unsaved in the earlier meeting belongs to what is copied.
      await flushAll()
      const made = await client('meeting.createFrom', { fromId: from.id, ...wish, title: wish.title.trim() })
      reload()
      if (from.series === null && made.series !== null) void sessionOf(from.id).load()
      onDone()
      showDone(pastWords.created(countNewPosts(from, made)))
      await navigate({ to: '/meetings/$id/$tab', params: { id: made.id, tab: 'info' } })
    }
  }
  return { create, isBusy, problem }
}

/** People whose posts are other ones on the new day: the order of those copied is the same. */
const countNewPosts = (from: Meeting, made: Meeting): number =>
  made.attendees.filter((one, at) => one.posts.join('\n') !== (from.attendees[at]?.posts.join('\n') ?? '')).length

import type { Input, Output } from '#contract/api.ts'
import { writeCount } from '../parts/number-text.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { frameWords } from '../text/frame.ts'
import { showDone, showProblem, showUndo } from './notices.ts'
import { flushAll, hasSession, sessionOf } from './session-registry.ts'

type Events = Input<'directive.addEvents'>['events']
type Recorded = Pick<Output<'directive.addEvents'>, 'taken' | 'refused'>
/** What is told of several events: how many were recorded, that they were taken back, what was refused. */
type Words = {
  accepted: (count: string) => string
  takenBack: string
  refused: (count: string, first: string) => string
}

/** Records events of several directives; the notice takes all of them back. Throws where nothing could be done. */
export async function recordEvents(events: Events, words: Words, onDone: () => void): Promise<void> {
  await flushAll()
  tellRecorded(await client('directive.addEvents', { events }), words, onDone)
}

/** Says what was recorded and what was not, and offers the way back. */
export function tellRecorded({ taken, refused }: Recorded, words: Words, onDone: () => void): void {
  showAgain(taken)
  onDone()
  const [first] = refused
  if (first) showProblem(words.refused(writeCount(refused.length), first.message))
  if (taken.length === 0) return
  showUndo(words.accepted(writeCount(taken.length)), frameWords.undo, () => {
    flushAll()
      .then(() => client('directive.takeBackSheet', { taken }))
      .then(() => {
        showAgain(taken)
        onDone()
        showDone(words.takenBack)
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  })
}

/** Meetings that are open in tabs of their own show what is new. */
function showAgain(taken: readonly { meetingId: string }[]): void {
  for (const id of new Set(taken.map(({ meetingId }) => meetingId))) if (hasSession(id)) void sessionOf(id).load()
}

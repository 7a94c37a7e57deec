import type { Input } from '#contract/api.ts'
import type { DirectiveEvent } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { client } from '../shell/client.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { frameWords } from '../text/frame.ts'
import { showProblem, showUndo } from './notices.ts'
import { flushAll, hasSession, sessionOf } from './session-registry.ts'

type NewEvent = Input<'directive.addEvent'>['event']
type Place = { meetingId: string; directiveId: string }
/** The sentence of the notice, and who is told of the meeting as it is now, also after the step was taken back. */
type Told = { sentence: string; onDone: (meeting: Meeting) => void }

/** Records what happened to a directive; the notice takes it back. Throws the refusal, for the form to show. */
export async function recordEvent(item: Place, event: NewEvent, { sentence, onDone }: Told): Promise<void> {
  const place = placeOf(item)
  const { meeting, eventId } = await changed(() => client('directive.addEvent', { ...place, event }))
  onDone(meeting)
  offerUndo(sentence, onDone, () => client('directive.removeEvent', { ...place, eventId }))
}

/** Takes back what was recorded by mistake; the notice brings it back as it was told. */
export function dropEvent(item: Place, event: DirectiveEvent, { sentence, onDone }: Told): void {
  const place = placeOf(item)
  const { id: eventId, recordedAt: _recordedAt, ...told } = event
  changed(() => client('directive.removeEvent', { ...place, eventId }))
    .then(({ meeting }) => {
      onDone(meeting)
      offerUndo(sentence, onDone, () => client('directive.addEvent', { ...place, event: told }))
    })
    .catch(sayProblem)
}

const placeOf = ({ meetingId, directiveId }: Place): Place => ({ meetingId, directiveId })

function offerUndo(sentence: string, onDone: Told['onDone'], back: () => Promise<{ meeting: Meeting }>): void {
  showUndo(sentence, frameWords.undo, () => {
    changed(back)
      .then(({ meeting }) => onDone(meeting))
      .catch(sayProblem)
  })
}

/** The meeting may be open in a tab of its own: what is unsaved there goes out first, and what is new is shown there. */
async function changed<Answer extends { meeting: Meeting }>(call: () => Promise<Answer>): Promise<Answer> {
  await flushAll()
  const answer = await call()
  if (hasSession(answer.meeting.id)) void sessionOf(answer.meeting.id).load()
  return answer
}

const sayProblem = (error: unknown): void => showProblem(sentenceOf(error))

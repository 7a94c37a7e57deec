import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Input } from '#contract/api.ts'
import type { ReadReport } from '#contract/shapes.ts'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { LONG_NOTES } from '../../hooks/use-reading.ts'
import { client } from '../../shell/client.ts'
import { sourceWords } from '../../text/sources.ts'
import { tellAdded } from './added-sentence.ts'
import { notesOf } from './capture-draft.ts'
import type { CaptureTarget } from './capture-target.ts'
import type { DraftState } from './use-capture-draft.ts'
import { useLongReading } from './use-long-reading.ts'
import type { Task } from './use-task.ts'

type Asked = { date: string; keepAnyway: boolean; replaces: Id | null }
type Added = Pick<ReadReport, 'counts' | 'replaced'>

/** Makes a meeting of the box, or adds it to the one meant: at once, or in the background where the notes are long. */
export function useReadNotes(
  { draft }: DraftState,
  { run, setProblem }: Task,
  target: CaptureTarget,
  onRead: () => void,
) {
  const { reload } = useLibrary()
  const navigate = useNavigate()
  const known = useRef<ReadonlySet<Id>>(new Set())
  const done = async (id: Id, at?: Id) => {
    onRead()
    reload()
    await navigate({ to: '/review/$id', params: { id }, search: { at } })
  }
  const doneInto = async (session: MeetingSession, report: Added) => {
    const { meeting } = session.getState()
    const fresh = proposalsOf(session).find((one) => !known.current.has(one.id) && one.status === 'pending')
    if (meeting) showDone(tellAdded(report, meeting.sources))
    if (meeting) await done(meeting.id, fresh?.id)
  }
  const reading = useLongReading(
    {
      onDone: (report) => {
        if (target) void target.session.load().then(() => doneInto(target.session, report))
        else void done(report.id)
      },
      onFailed: ({ code, message }) => setProblem({ code, sentence: message }),
      onStopped: () => setProblem({ code: null, sentence: sourceWords.stopped }),
    },
    target?.meeting.id ?? null,
  )
  const makeNew = async (notes: Input<'source.import'>) => {
    if (draft.text.length > LONG_NOTES) return await reading.start(notes)
    const { meeting } = await client('source.import', notes)
    await done(meeting.id)
  }
  const addTo = async (session: MeetingSession, notes: Omit<Input<'source.add'>, 'id' | 'baseRevision'>) => {
    known.current = new Set(proposalsOf(session).map((one) => one.id))
    if (draft.text.length > LONG_NOTES) return await startInto(session, notes, reading.start)
    const report = await addNow(session, notes)
    if (report) await doneInto(session, report)
  }
  const read = ({ date, keepAnyway, replaces }: Asked) =>
    run(async () => {
      const notes = { ...notesOf(draft), date: date || undefined }
      if (target) await addTo(target.session, { ...notes, replaces, keepAnyway: true })
      else await makeNew({ ...notes, keepAnyway })
    })
  return { read, reading }
}

const proposalsOf = (session: MeetingSession) => session.getState().meeting?.proposals ?? []

async function addNow(session: MeetingSession, notes: Omit<Input<'source.add'>, 'id' | 'baseRevision'>) {
  let report: Added | null = null
  const saved = await session.ask(async ({ id, revision }) => {
    const answer = await client('source.add', { id, baseRevision: revision, ...notes })
    report = answer
    return answer.meeting
  })
  return saved && (report as Added | null)
}

async function startInto(
  session: MeetingSession,
  notes: Input<'source.startReading'>,
  start: (input: Input<'source.startReading'>) => Promise<void>,
): Promise<void> {
  await session.flush()
  const { meeting } = session.getState()
  if (meeting) await start({ ...notes, meeting: { id: meeting.id, baseRevision: meeting.revision } })
}

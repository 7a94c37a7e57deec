import { useState } from 'react'
import type { Output } from '#contract/api.ts'
import type { Id } from '#domain/ids.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { LONG_NOTES, useReading } from '../../hooks/use-reading.ts'
import { client } from '../../shell/client.ts'
import { readFile } from '../../shell/read-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { reviewWords } from '../../text/review.ts'

type Origin = Partial<Omit<Output<'source.decode'>, 'text' | 'encodings'>>
type Notes = { text: string; fileName: string; origin: Origin; replaces: Id | null }
type Report = Pick<Output<'source.add'>, 'counts' | 'replaced'>

/** What came of it; `firstNew`: the first proposal that was not there before. */
export type AddedSource = Report & { firstNew: Id | null }

const NOTHING: Notes = { text: '', fileName: '', origin: {}, replaces: null }

/** Adds a source to an open meeting: short ones at once, long ones in the background. */
export function useAddSource(session: MeetingSession) {
  const [notes, setNotes] = useState(NOTHING)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [added, setAdded] = useState<AddedSource | null>(null)
  const [known] = useState(() => new Set(proposalsOf(session).map((one) => one.id)))
  const show = (report: Report) => {
    const fresh = proposalsOf(session).find((one) => !known.has(one.id) && one.status === 'pending')
    setAdded({ ...report, firstNew: fresh?.id ?? null })
  }
  const reading = useReading({
    onDone: (report) => void session.load().then(() => show(report)),
    onFailed: ({ message }) => setProblem(message),
    onStopped: () => setProblem(reviewWords.readStopped),
  })
  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    setProblem('')
    await task().catch((error: unknown) => setProblem(sentenceOf(error)))
    setBusy(false)
  }
  return {
    notes,
    change: (part: Partial<Notes>) => setNotes((last) => ({ ...last, ...part })),
    problem,
    isWaiting: isBusy || reading.isReading,
    reading,
    added,
    open: (file: File) =>
      run(async () => {
        const { text, encodings: _, ...origin } = await readFile(file)
        setNotes((last) => ({ ...last, text, origin, fileName: file.name }))
      }),
    add: () =>
      run(async () => {
        if (notes.text.length > LONG_NOTES) await readInBackground(session, notes, reading.start)
        else await addNow(session, notes).then((report) => report && show(report))
      }),
  }
}

const proposalsOf = (session: MeetingSession) => session.getState().meeting?.proposals ?? []

/** Somebody has said that it belongs to this meeting: it need not look like one by itself. */
const inputOf = ({ origin, ...notes }: Notes) => ({ ...origin, ...notes, keepAnyway: true })

async function addNow(session: MeetingSession, notes: Notes): Promise<Report | null> {
  let report: Report | null = null
  const done = await session.ask(async ({ id, revision }) => {
    const answer = await client('source.add', { id, baseRevision: revision, ...inputOf(notes) })
    report = answer
    return answer.meeting
  })
  return done && report
}

async function readInBackground(
  session: MeetingSession,
  notes: Notes,
  start: ReturnType<typeof useReading>['start'],
): Promise<void> {
  await session.flush()
  const { meeting } = session.getState()
  if (meeting) await start({ ...inputOf(notes), meeting: { id: meeting.id, baseRevision: meeting.revision } })
}

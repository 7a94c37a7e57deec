import { useNavigate } from '@tanstack/react-router'
import { useLibrary } from '../../hooks/library.tsx'
import { LONG_NOTES } from '../../hooks/use-reading.ts'
import { client } from '../../shell/client.ts'
import { sourceWords } from '../../text/sources.ts'
import { notesOf } from './capture-draft.ts'
import type { DraftState } from './use-capture-draft.ts'
import { useLongReading } from './use-long-reading.ts'
import type { Task } from './use-task.ts'

/** Makes a meeting of the box: at once, or in the background where the notes are long. */
export function useReadNotes({ draft }: DraftState, { run, setProblem }: Task, onRead: () => void) {
  const { reload } = useLibrary()
  const navigate = useNavigate()
  const done = async (id: string) => {
    onRead()
    reload()
    await navigate({ to: '/review/$id', params: { id } })
  }
  const reading = useLongReading({
    onDone: ({ id }) => void done(id),
    onFailed: ({ code, message }) => setProblem({ code, sentence: message }),
    onStopped: () => setProblem({ code: null, sentence: sourceWords.stopped }),
  })
  const read = (date: string, keepAnyway: boolean) =>
    run(async () => {
      const notes = { ...notesOf(draft), date: date || undefined, keepAnyway }
      if (draft.text.length > LONG_NOTES) return await reading.start(notes)
      const { meeting } = await client('source.import', notes)
      await done(meeting.id)
    })
  return { read, reading }
}

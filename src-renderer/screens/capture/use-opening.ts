import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone } from '../../hooks/notices.ts'
import { COPY_ENDING } from '../../hooks/save-copy.ts'
import { client } from '../../shell/client.ts'
import { readFile, readPasted } from '../../shell/read-file.ts'
import { recoveryWords } from '../../text/recovery.ts'
import { sourceWords } from '../../text/sources.ts'
import type { Question } from './ask-dialog.tsx'
import { draftOf, emptyDraft, takeBack } from './capture-draft.ts'
import type { DraftState } from './use-capture-draft.ts'
import type { Task } from './use-task.ts'

const takeBackQuestion = {
  title: sourceWords.askTakeBack,
  body: sourceWords.askTakeBackBody,
  yes: sourceWords.takeBack,
}

/** What puts a text into the box: a file, the sample, another encoding, the text before it was converted. */
export function useOpening({ draft, apply }: DraftState, { run }: Task) {
  const { reload } = useLibrary()
  const navigate = useNavigate()
  const [question, setQuestion] = useState<Question | null>(null)
  const newest = useRef(draft)
  newest.current = draft
  const file = useRef<File | null>(null)
  const openCopy = async (copy: string) => {
    const { id, title } = await client('meeting.importCopy', { text: copy })
    reload()
    showDone(recoveryWords.copyOpened(title))
    await navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } })
  }
  const open = (files: readonly File[]) =>
    run(async () => {
      const [first] = files
      if (!first) return
      if (first.name.endsWith(COPY_ENDING)) return await openCopy(await first.text())
      const next = draftOf(await readFile(first), first.name)
      const put = () => {
        file.current = first
        apply(next)
        if (files.length > 1) showDone(sourceWords.oneFile(first.name, files.length - 1))
      }
      if (!newest.current.isOwn) return put()
      const body = sourceWords.askReplaceBody(first.name)
      setQuestion({ title: sourceWords.askReplace, body, yes: sourceWords.replace, run: put })
    })
  const readAgain = (encoding: string) =>
    run(async () => {
      const { fileName, original, text } = newest.current
      const isOpen = file.current !== null && file.current.name === fileName
      const again = isOpen && file.current ? readFile(file.current, encoding) : readPasted(original || text, encoding)
      const next = draftOf(await again, fileName)
      askIfEdited(() => apply(next))
    })
  const askIfEdited = (act: () => void) =>
    newest.current.isEdited ? setQuestion({ ...takeBackQuestion, run: act }) : act()
  return {
    question,
    closeQuestion: () => setQuestion(null),
    open,
    readAgain: (encoding: string) => void readAgain(encoding),
    takeBack: () => askIfEdited(() => apply(takeBack(newest.current))),
    clear: () => apply(emptyDraft),
  }
}

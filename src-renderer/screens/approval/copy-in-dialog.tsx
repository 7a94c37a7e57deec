import './copy-in.css'
import { Modal } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { CopyReading } from '#contract/copy-shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { AcceptButtons } from '../../parts/accept-buttons.tsx'
import { Banner } from '../../parts/banner.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { keys } from '../../text/keys.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'
import { acceptCopy } from './accept-copy.ts'
import { allKeys, sureKeys } from './copy-edits.ts'
import { COPY_FILES } from './copy-files.ts'
import { CopyReview } from './copy-review.tsx'

type CopyInDialogProps = {
  meeting: Meeting
  session: MeetingSession
  file: File
  onFile: (files: File[]) => void
  onClose: () => void
}

/** A review copy that came back: what was changed, item by item, to be taken one by one or all together. */
export function CopyInDialog({ meeting, session, file, onFile, onClose }: CopyInDialogProps) {
  const { reading, content, problem, readAgain } = useReading(file, session)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (reading) setChosen(sureKeys(reading))
  }, [reading])
  const accept = (taken: ReadonlySet<string>) => {
    if (!reading || isBusy) return
    setBusy(true)
    setRefusal('')
    acceptCopy({ session, reading, content, chosen: taken })
      .then((isDone) => {
        if (isDone) return onClose()
        setRefusal(words.changedMeanwhile)
        readAgain()
      })
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  const all = reading ? allKeys(reading) : new Set<string>()
  const hasOffers = reading?.items.some((one) => one.decision !== null) ?? false
  const isOpen = all.size > 0 || hasOffers
  useShortcut({ [keys.acceptCopy.key]: () => chosen.size > 0 && accept(chosen) })
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title={words.title} size="min(1100px, 96vw)">
      {!reading && problem === '' && <p className="dim">{words.fileReading(file.name)}</p>}
      {problem && <Banner text={problem} isProblem />}
      {refusal && <Banner text={refusal} isProblem />}
      {reading && <CopyReview meeting={meeting} reading={reading} chosen={chosen} onChange={setChosen} />}
      <div className="buttons dialog-buttons">
        <FileButton label={words.another} accept={COPY_FILES} onFiles={onFile} />
        <KeyButton onClick={onClose}>{isOpen ? words.cancel : words.close}</KeyButton>
        {isOpen && (
          <AcceptButtons
            words={words}
            isBusy={isBusy}
            total={all.size}
            chosen={chosen.size}
            isAllChosen={[...all].every((key) => chosen.has(key))}
            onAll={() => accept(new Set([...all, ...chosen]))}
            onChosen={() => accept(chosen)}
          />
        )}
      </div>
    </Modal>
  )
}

/** The file read by the core, and again where the record has changed meanwhile. */
function useReading(file: File, session: MeetingSession) {
  const [content, setContent] = useState('')
  const [reading, setReading] = useState<CopyReading | null>(null)
  const [problem, setProblem] = useState('')
  const ask = useCallback(
    async (contentBase64: string) => {
      try {
        await session.flush()
        setReading(await client('review.readCopy', { id: session.id, fileName: file.name, contentBase64 }))
        setProblem('')
      } catch (error) {
        setProblem(sentenceOf(error))
      }
    },
    [file, session],
  )
  useEffect(() => {
    readBytes(file)
      .then((bytes) => {
        setContent(bytes)
        return ask(bytes)
      })
      .catch((error: unknown) => setProblem(sentenceOf(error)))
  }, [file, ask])
  return { reading, content, problem, readAgain: () => void ask(content) }
}

import './paper-dialogs.css'
import { Modal, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { exportWords } from '../../text/paper-export.ts'
import { papersWords } from '../../text/papers.ts'
import type { PaperFinding } from './paper-finding.ts'

type OverrideDialogProps = { finding: PaperFinding; session: MeetingSession; onClose: () => void }

/** Why a contradiction is let pass, and who says so; both stay on record with the meeting. */
export function OverrideDialog({ finding, session, onClose }: OverrideDialogProps) {
  const settings = useCall('settings.get', {})
  const [reason, setReason] = useState('')
  const [typedBy, setBy] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const by = typedBy ?? settings.value?.officerName ?? ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '' || by.trim() === '') return
    setBusy(true)
    setProblem('')
    const { key } = finding
    try {
      const done = await session.ask(({ id, revision }) =>
        client('document.override', { id, baseRevision: revision, key, reason: reason.trim(), by: by.trim() }),
      )
      if (done) showDone(papersWords.letDone)
      // Where something could not be saved the banner on the screen below says why.
      onClose()
    } catch (error) {
      setProblem(sentenceOf(error))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={papersWords.letTitle} size={560}>
      <form data-own-undo className="override-form" onSubmit={(event) => void submit(event)}>
        <p className="urgent">{finding.message}</p>
        <p className="dim">{papersWords.letIntro}</p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          label={papersWords.reason}
          description={papersWords.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          required
          label={papersWords.by}
          description={papersWords.byHint}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        {problem && <Banner text={problem} isProblem />}
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{exportWords.cancel}</KeyButton>
          <KeyButton variant="filled" type="submit" disabled={isBusy || reason.trim() === '' || by.trim() === ''}>
            {papersWords.letNow}
          </KeyButton>
        </div>
      </form>
    </Modal>
  )
}

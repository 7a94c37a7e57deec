import '../documents/paper-dialogs.css'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { showDone } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { PaperDesk } from '../documents/paper-desk.tsx'
import { usePages } from '../documents/use-pages.ts'

type ReportDialogProps = { filter: Partial<DirectiveFilter>; today: CalendarDate; onClose: () => void }

/** The report as the pages that will leave, and the way to have it as a Word file. */
export function ReportDialog({ filter, today, onClose }: ReportDialogProps) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const laid = usePages({
    of: 'register-report',
    wanted: JSON.stringify([filter, today]),
    request: (range) => client('directive.reportPages', { filter, ...range }),
  })
  const save = () => {
    setBusy(true)
    setProblem('')
    client('directive.exportReport', { filter })
      .then((made) => {
        saveFile(made)
        showDone(words.reportSaved(made.fileName))
      })
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Modal opened onClose={onClose} title={words.reportTitle} size={960}>
      <p className="dim dialog-intro">{words.reportIntro}</p>
      <div className="dialog-pages">
        <PaperDesk name={words.reportName} preview={null} laid={laid} problem="" />
      </div>
      {problem && <Banner text={problem} isProblem />}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{words.close}</KeyButton>
        <KeyButton variant="filled" disabled={isBusy || laid.problem !== ''} onClick={save}>
          {isBusy ? words.savingReport : words.saveReport}
        </KeyButton>
      </div>
    </Modal>
  )
}

import './paper-dialogs.css'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { ExportReport, type PaperEntry } from '#contract/paper-shapes.ts'
import type { Id } from '#domain/ids.ts'
import type { SizeTier } from '#domain/settings.ts'
import { jobBoard } from '../../hooks/job-board.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { useJobs } from '../../hooks/use-job.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Banner } from '../../parts/banner.tsx'
import { JobProgress } from '../../parts/job-progress.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { exportWords } from '../../text/paper-export.ts'
import { ExportChoice } from './export-choice.tsx'
import { ExportFolderLine } from './export-folder-line.tsx'
import { ExportFolderPicker } from './export-folder-picker.tsx'
import { ExportResult } from './export-result.tsx'
import { paperKey } from './paper-record.ts'
import { proposeExport } from './propose-export.ts'
import { recordWhenEnded } from './record-exports.ts'
import { isStored } from './use-export.ts'

type ExportDialogProps = {
  papers: PaperEntry[]
  session: MeetingSession
  sizeTier: SizeTier | undefined
  isReadOnly: boolean
  onClose: () => void
}

/** Several papers into one folder: which, where, how far it is, what came of it. */
export function ExportDialog({ papers, session, sizeTier, isReadOnly, onClose }: ExportDialogProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => proposeExport(papers))
  const [folder, keepFolder] = useStoredText('thu-ky.export-folder')
  const [isPicking, setPicking] = useState(false)
  const [problem, setProblem] = useState('')
  const [isStarting, setStarting] = useState(false)
  const [jobId, setJobId] = useState<Id | null>(null)
  const job = useJobs().find((one) => one.id === jobId)
  const start = async () => {
    setStarting(true)
    setProblem('')
    try {
      if (!(await isStored(session, isReadOnly))) return onClose()
      const refs = papers.filter((one) => chosen.has(paperKey(one))).map(({ kind, target }) => ({ kind, target }))
      const started = await client('document.exportTo', { id: session.id, papers: refs, folder, sizeTier })
      setJobId(started.id)
      if (!isReadOnly) recordWhenEnded(started.id, session)
      jobBoard.watch()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setStarting(false)
    }
  }
  if (isPicking) return <ExportFolderPicker onPick={keepFolder} onClose={() => setPicking(false)} />
  const isRunning = jobId !== null && (job === undefined || job.state === 'running')
  if (isRunning) {
    const { done, total } = job ?? { done: 0, total: 0 }
    const count = total > 0 ? exportWords.progress(writeCount(done), writeCount(total)) : exportWords.starting
    return (
      <Modal opened onClose={onClose} title={exportWords.title} size={640}>
        <JobProgress
          label={exportWords.running}
          done={done}
          total={total}
          countText={count}
          stopLabel={exportWords.stop}
          onStop={() => jobBoard.cancel(jobId)}
        />
        <div className="buttons dialog-buttons">
          <KeyButton onClick={onClose}>{exportWords.background}</KeyButton>
        </div>
      </Modal>
    )
  }
  if (job) {
    const report = ExportReport.safeParse(job.result)
    return (
      <Modal opened onClose={onClose} title={exportWords.resultTitle} size={720}>
        {job.failure && <Banner text={job.failure.message} isProblem />}
        {job.state === 'cancelled' && <Banner text={exportWords.stopped} />}
        {report.success && <ExportResult report={report.data} papers={papers} />}
        <div className="buttons dialog-buttons">
          <KeyButton onClick={() => setJobId(null)}>{exportWords.again}</KeyButton>
          <KeyButton variant="filled" onClick={onClose}>
            {exportWords.close}
          </KeyButton>
        </div>
      </Modal>
    )
  }
  return (
    <Modal opened onClose={onClose} title={exportWords.title} size={640}>
      <ExportChoice papers={papers} chosen={chosen} onChange={setChosen} />
      <ExportFolderLine folder={folder} onPick={() => setPicking(true)} />
      <p className="dim">{exportWords.pickHint}</p>
      {problem && <Banner text={problem} isProblem />}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{exportWords.cancel}</KeyButton>
        <KeyButton
          variant="filled"
          disabled={isStarting || chosen.size === 0 || folder === ''}
          onClick={() => void start()}
        >
          {exportWords.start(writeCount(chosen.size))}
        </KeyButton>
      </div>
    </Modal>
  )
}

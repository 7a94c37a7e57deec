import { useState } from 'react'
import type { Status } from '#contract/shapes.ts'
import { MoveReport } from '#contract/shapes.ts'
import { useJob } from '../../hooks/use-job.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { Section } from '../../parts/section.tsx'
import { client } from '../../shell/client.ts'
import { storageWords } from '../../text/storage.ts'
import { FolderPicker } from './folder-picker.tsx'
import { JobLine } from './job-line.tsx'

/** Where the data lies, what is to be known about that place, and moving it. */
export function FolderSection({ status, isReadOnly }: { status: Status; isReadOnly: boolean }) {
  const [isPicking, setPicking] = useState(false)
  const { job, isRunning, start } = useJob('move')
  const report = MoveReport.safeParse(job?.result)
  return (
    <Section title={storageWords.folderPart}>
      <div className="store-line">
        <span className="dim">{storageWords.folder}</span>
        <code className="path">{status.dataFolder}</code>
        <KeyButton disabled={isReadOnly || isRunning} onClick={() => setPicking(true)}>
          {storageWords.move}
        </KeyButton>
      </div>
      {status.folderWarnings.map((warning) => (
        <p key={warning} className="folder-note is-warning">
          {warning}
        </p>
      ))}
      <JobLine kind="move" />
      {report.success && (
        <p className="folder-note">{storageWords.moved(report.data.to, writeCount(report.data.files))}</p>
      )}
      {isPicking && (
        <FolderPicker
          title={storageWords.moveTitle}
          hint={storageWords.moveHint}
          pickLabel={storageWords.moveHere}
          onClose={() => setPicking(false)}
          onPick={(folder) => {
            setPicking(false)
            start(client('store.move', { folder }))
          }}
        />
      )}
    </Section>
  )
}

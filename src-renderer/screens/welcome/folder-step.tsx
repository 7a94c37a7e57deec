import { useState } from 'react'
import type { Status } from '#contract/shapes.ts'
import { useJob } from '../../hooks/use-job.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { storageWords } from '../../text/storage.ts'
import { welcomeWords } from '../../text/welcome.ts'
import { FolderPicker } from '../settings/folder-picker.tsx'
import { JobLine } from '../settings/job-line.tsx'

/** Where the data lies, and another place for it. */
export function FolderStep({ status }: { status: Status }) {
  const [isPicking, setPicking] = useState(false)
  const { isRunning, start } = useJob('move')
  return (
    <>
      <p className="dim">{welcomeWords.folderHint}</p>
      <div className="welcome-folder">
        <code>{status.dataFolder}</code>
        <KeyButton disabled={isRunning} onClick={() => setPicking(true)}>
          {welcomeWords.changeFolder}
        </KeyButton>
      </div>
      <JobLine kind="move" />
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
    </>
  )
}

import { useState } from 'react'
import { BackupReport, RestoreReport } from '#contract/shapes.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { useJob } from '../../hooks/use-job.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { Section } from '../../parts/section.tsx'
import { writeSize } from '../../parts/size-text.ts'
import { client } from '../../shell/client.ts'
import { storageWords } from '../../text/storage.ts'
import { FolderPicker } from './folder-picker.tsx'
import { JobLine } from './job-line.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

/** A backup is one once it has been read back; taking from it adds, and replaces only when told to. */
export function BackupSection({ isReadOnly }: { isReadOnly: boolean }) {
  const [open, setOpen] = useState<'none' | 'backUp' | 'restore'>('none')
  const backup = useJob('backup')
  const restore = useJob('restoreBackup')
  const close = () => setOpen('none')
  useCommands([
    { id: 'back-up', label: storageWords.backUpCommand, isOff: backup.isRunning, run: () => setOpen('backUp') },
    {
      id: 'restore-backup',
      label: storageWords.restoreTitle,
      isOff: isReadOnly || restore.isRunning,
      run: () => setOpen('restore'),
    },
  ])
  const made = BackupReport.safeParse(backup.job?.result)
  const taken = RestoreReport.safeParse(restore.job?.result)
  return (
    <Section title={storageWords.backupPart}>
      <div className="buttons">
        <KeyButton disabled={backup.isRunning} onClick={() => setOpen('backUp')}>
          {storageWords.backUp}
        </KeyButton>
        <KeyButton disabled={isReadOnly || restore.isRunning} onClick={() => setOpen('restore')}>
          {storageWords.restore}
        </KeyButton>
      </div>
      <JobLine kind="backup" />
      <JobLine kind="restoreBackup" />
      {made.success && (
        <p className="folder-note">
          {storageWords.lastBackup(made.data.path, writeCount(made.data.files), writeSize(made.data.sizeBytes))}
        </p>
      )}
      {taken.success && (
        <p className="folder-note">
          {storageWords.restoredCounts(taken.data.added, taken.data.replaced, taken.data.kept)}
        </p>
      )}
      {open === 'backUp' && (
        <FolderPicker
          title={storageWords.backUpTitle}
          hint={storageWords.backUpHint}
          pickLabel={storageWords.backUpHere}
          onClose={close}
          onPick={(folder) => {
            close()
            backup.start(client('store.backUp', { folder }))
          }}
        />
      )}
      {open === 'restore' && (
        <RestoreDialog
          path={made.success ? made.data.path : ''}
          onClose={close}
          onRestore={(request) => {
            close()
            restore.start(client('store.restoreBackup', request))
          }}
        />
      )}
    </Section>
  )
}

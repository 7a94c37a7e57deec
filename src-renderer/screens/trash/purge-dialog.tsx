import { Modal } from '@mantine/core'
import type { RemovedMeeting } from '#contract/shapes.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { storageWords } from '../../text/storage.ts'

type PurgeDialogProps = {
  meetings: RemovedMeeting[]
  /** The core's sentence where so many need a second yes. */
  warning: string
  onPurge: () => void
  onCancel: () => void
}

/** The titles of what will be gone, before it goes. The way back has the focus. */
export function PurgeDialog({ meetings, warning, onPurge, onCancel }: PurgeDialogProps) {
  const title = warning === '' ? storageWords.purgeTitle(meetings.length) : storageWords.purgeAgainTitle
  return (
    <Modal opened onClose={onCancel} title={title} size={560}>
      <p className={warning === '' ? undefined : 'urgent'} role={warning === '' ? undefined : 'alert'}>
        {warning || storageWords.purgeBody}
      </p>
      <ul className="dialog-list">
        {meetings.map((one) => (
          <li key={one.id}>{one.title || meetingsWords.untitled}</li>
        ))}
      </ul>
      <div className="buttons dialog-buttons">
        <KeyButton data-autofocus onClick={onCancel}>
          {storageWords.cancel}
        </KeyButton>
        <KeyButton className="danger" onClick={onPurge}>
          {warning === '' ? storageWords.purge : storageWords.purgeSure}
        </KeyButton>
      </div>
    </Modal>
  )
}

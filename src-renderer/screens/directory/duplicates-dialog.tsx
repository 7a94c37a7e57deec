import { Modal } from '@mantine/core'
import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'
import type { MergeEntry } from './merge-dialog.tsx'

type DuplicatesDialogProps = {
  groups: readonly MergeEntry[][]
  onMerge: (ids: string[]) => void
  onApart: (ids: string[]) => void
  onClose: () => void
}

/** Entries that may be one; a person decides for each group. */
export function DuplicatesDialog({ groups, onMerge, onApart, onClose }: DuplicatesDialogProps) {
  return (
    <Modal opened onClose={onClose} title={directoryWords.duplicatesTitle} size="min(760px, 96vw)">
      <p className="dim dialog-intro">
        {groups.length === 0 ? directoryWords.duplicatesDone : directoryWords.duplicatesIntro}
      </p>
      <ul className="duplicate-list">
        {groups.map((group) => {
          const ids = group.map((one) => one.id)
          return (
            <li key={ids.join(' ')}>
              <span className="duplicate-entries">
                {group.map(({ id, name, facts }) => (
                  <span key={id}>
                    <strong>{name}</strong> <span className="dim">{facts.join(' · ')}</span>
                  </span>
                ))}
              </span>
              <span className="buttons">
                <KeyButton size="compact-sm" onClick={() => onMerge(ids)}>
                  {directoryWords.mergeThese}
                </KeyButton>
                <KeyButton size="compact-sm" onClick={() => onApart(ids)}>
                  {directoryWords.notSame}
                </KeyButton>
              </span>
            </li>
          )
        })}
      </ul>
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{directoryWords.close}</KeyButton>
      </div>
    </Modal>
  )
}

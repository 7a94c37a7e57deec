import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'

type EntryButtonsProps = { isReadOnly: boolean; onMerge: () => void; onRemove: () => void }

/** What can be done with a whole entry of the directory. */
export const EntryButtons = ({ isReadOnly, onMerge, onRemove }: EntryButtonsProps) => (
  <div className="buttons directory-foot">
    <KeyButton disabled={isReadOnly} onClick={onMerge}>
      {directoryWords.merge}
    </KeyButton>
    <KeyButton disabled={isReadOnly} onClick={onRemove}>
      {directoryWords.remove}
    </KeyButton>
  </div>
)

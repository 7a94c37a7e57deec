import { exportWords } from '../../text/paper-export.ts'
import { FolderPicker } from '../settings/folder-picker.tsx'

/** Where files go; whichever folder is chosen, the question is over. */
export const ExportFolderPicker = ({ onPick, onClose }: { onPick: (path: string) => void; onClose: () => void }) => (
  <FolderPicker
    title={exportWords.pickTitle}
    hint={exportWords.pickHint}
    pickLabel={exportWords.pickHere}
    onClose={onClose}
    onPick={(path) => {
      onPick(path)
      onClose()
    }}
  />
)

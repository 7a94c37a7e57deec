import { KeyButton } from '../../parts/key-button.tsx'
import { exportWords } from '../../text/paper-export.ts'

/** The folder files are written to, and the way to choose another. */
export const ExportFolderLine = ({ folder, onPick }: { folder: string; onPick: () => void }) => (
  <div className="export-folder">
    <span className="dim">{exportWords.folder}</span>
    <span className="path">{folder || exportWords.noFolder}</span>
    <KeyButton size="compact-sm" onClick={onPick}>
      {exportWords.pickFolder}
    </KeyButton>
  </div>
)

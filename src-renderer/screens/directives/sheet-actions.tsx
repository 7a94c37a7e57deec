import './sheets.css'
import { useRef, useState } from 'react'
import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'
import { SHEET_FILES } from './sheet-files.ts'
import { SheetInDialog } from './sheet-in-dialog.tsx'
import { SheetsOutDialog } from './sheets-out-dialog.tsx'

type SheetActionsProps = {
  filter: Partial<DirectiveFilter>
  /** The chosen row as the address names it: `meeting.directive`. */
  selected: string | undefined
  canExport: boolean
  isReadOnly: boolean
  onDone: () => void
}

/** Update sheets out to the bodies and back. */
export function SheetActions({ filter, selected, canExport, isReadOnly, onDone }: SheetActionsProps) {
  const [isOut, setOut] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  const place = useRef<HTMLSpanElement>(null)
  const take = ([first]: File[]) => setFile(first ?? null)
  const pick = () => place.current?.querySelector<HTMLInputElement>('input[type=file]')?.click()
  useCommands([
    { id: 'sheets-out', label: words.out, isOff: !canExport, run: () => setOut(true) },
    { id: 'sheets-in', label: words.into, isOff: isReadOnly, run: pick },
  ])
  return (
    <span className="buttons" ref={place}>
      <KeyButton title={words.outHint} disabled={!canExport} onClick={() => setOut(true)}>
        {words.out}
      </KeyButton>
      <span title={words.intoHint}>
        <FileButton label={words.into} accept={SHEET_FILES} disabled={isReadOnly} onFiles={take} />
      </span>
      {isOut && <SheetsOutDialog filter={filter} selected={selected} onClose={() => setOut(false)} />}
      {file && (
        <SheetInDialog
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          onFile={take}
          onDone={onDone}
          onClose={() => setFile(null)}
        />
      )}
    </span>
  )
}

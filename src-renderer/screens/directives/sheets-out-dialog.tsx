import '../documents/paper-dialogs.css'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#contract/api.ts'
import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { SheetFormat, SheetUnit } from '#contract/sheet-shapes.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { Banner } from '../../parts/banner.tsx'
import { Choice } from '../../parts/choice.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { TickList } from '../../parts/tick-list.tsx'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'
import { ExportFolderLine } from '../documents/export-folder-line.tsx'
import { ExportFolderPicker } from '../documents/export-folder-picker.tsx'
import { SheetsWritten } from './sheets-written.tsx'

type SheetsOutDialogProps = { filter: Partial<DirectiveFilter>; selected: string | undefined; onClose: () => void }
type Scope = 'all' | 'chosen'

/** One sheet for each body, into one folder: which bodies, which kind of file, where, and what came of it. */
export function SheetsOutDialog({ filter, selected, onClose }: SheetsOutDialogProps) {
  const [scope, setScope] = useState<Scope>('all')
  const [stored, keepFormat] = useStoredText('thu-ky.sheet-format')
  const format: SheetFormat = stored === 'xlsx' ? 'xlsx' : 'docx'
  const [folder, keepFolder] = useStoredText('thu-ky.export-folder')
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [isPicking, setPicking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState<Output<'directive.exportSheets'> | null>(null)
  const asked = scope === 'chosen' && selected !== undefined ? { only: [placeOf(selected)] } : { filter }
  const list = useCall('directive.listSheets', asked)
  const units = list.value?.units ?? []
  const chosen = units.filter(({ unit }) => !dropped.has(unit))
  const start = () => {
    setBusy(true)
    setProblem('')
    client('directive.exportSheets', { ...asked, units: chosen.map(({ unit }) => unit), format, folder })
      .then(setDone)
      .catch((error: unknown) => setProblem(sentenceOf(error)))
      .finally(() => setBusy(false))
  }
  if (isPicking) return <ExportFolderPicker onPick={keepFolder} onClose={() => setPicking(false)} />
  return (
    <Modal opened onClose={onClose} title={words.outTitle} size={640}>
      {done ? (
        <>
          <SheetsWritten done={done} />
          <Buttons onClose={onClose} closeLabel={words.close} />
        </>
      ) : (
        <>
          <p className="dim dialog-intro">{words.outIntro}</p>
          <div className="sheet-options">
            {selected !== undefined && (
              <Choice label={words.scope} value={scope} options={words.scopes} onChange={setScope} />
            )}
            <Choice label={words.format} value={format} options={words.formats} onChange={keepFormat} />
          </div>
          <Units list={list.value} chosen={chosen} dropped={dropped} onChange={setDropped} />
          <ExportFolderLine folder={folder} onPick={() => setPicking(true)} />
          {(problem || list.problem) && <Banner text={problem || list.problem} isProblem />}
          <Buttons onClose={onClose} closeLabel={words.cancel}>
            <KeyButton variant="filled" disabled={isBusy || chosen.length === 0 || folder === ''} onClick={start}>
              {isBusy ? words.starting : words.start(writeCount(chosen.length))}
            </KeyButton>
          </Buttons>
        </>
      )}
    </Modal>
  )
}

const placeOf = (selected: string) => {
  const [meetingId = '', directiveId = ''] = selected.split('.')
  return { meetingId, directiveId }
}

type ButtonsProps = { onClose: () => void; closeLabel: string; children?: React.ReactNode }

const Buttons = ({ onClose, closeLabel, children }: ButtonsProps) => (
  <div className="buttons dialog-buttons">
    <KeyButton onClick={onClose}>{closeLabel}</KeyButton>
    {children}
  </div>
)

type UnitsProps = {
  list: Output<'directive.listSheets'> | null
  chosen: SheetUnit[]
  dropped: ReadonlySet<string>
  onChange: (dropped: ReadonlySet<string>) => void
}

function Units({ list, chosen, dropped, onChange }: UnitsProps) {
  if (!list) return <p className="dim">{words.reading}</p>
  const { units, left } = list
  const count = chosen.reduce((sum, one) => sum + one.count, 0)
  return (
    <>
      {units.length === 0 ? (
        <p>{words.noUnits}</p>
      ) : (
        <TickList
          items={units}
          keyOf={({ unit }) => unit}
          nameOf={({ unit }) => unit}
          dropped={dropped}
          onChange={onChange}
          label={words.units}
          allLabel={words.all}
          count={words.chosenCount(writeCount(chosen.length), writeCount(count))}
        >
          {({ count: own }) => <span className="dim">{words.unitCount(writeCount(own))}</span>}
        </TickList>
      )}
      {left.unassigned > 0 && <p className="dim">{words.unassigned(writeCount(left.unassigned))}</p>}
      {left.secret > 0 && <p className="dim">{words.secret(writeCount(left.secret))}</p>}
    </>
  )
}

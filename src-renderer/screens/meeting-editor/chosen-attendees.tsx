import { useSyncExternalStore } from 'react'
import type { Attendee } from '#domain/attendee.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { keyOf } from '../../parts/select-field.tsx'
import type { SheetRows } from '../../parts/sheet-rows.ts'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'
import { chosenOf } from './attendee-sheet.tsx'
import type { ListEdits } from './use-meeting-list.ts'

type ChosenAttendeesProps = { rows: SheetRows; shown: readonly Attendee[]; edits: ListEdits<'attendees'> }

/** What can be done with all chosen rows at once; nothing where none is chosen. */
export function ChosenAttendees({ rows, shown, edits }: ChosenAttendeesProps) {
  const chosen = chosenOf(useSyncExternalStore(rows.selection.subscribe, rows.selection.get), shown)
  if (chosen.length === 0) return null
  const remove = () => {
    edits.removeMany(chosen)
    rows.selection.clear()
  }
  return (
    <div className="chosen-rows" role="toolbar" aria-label={editorWords.chosen(chosen.length)}>
      <span>{editorWords.chosen(chosen.length)}</span>
      <ChooseFor
        label={editorWords.setRole}
        options={terms.role}
        onChoose={(role) => edits.editMany(chosen, { role })}
      />
      <ChooseFor
        label={editorWords.setPresence}
        options={terms.presence}
        onChoose={(presence) => edits.editMany(chosen, { presence })}
      />
      <KeyButton size="compact-sm" onClick={remove}>
        {editorWords.removeChosen}
      </KeyButton>
      <KeyButton size="compact-sm" keyName="Esc" onClick={rows.selection.clear}>
        {editorWords.clearChosen}
      </KeyButton>
    </div>
  )
}

type ChooseForProps<Value extends string> = {
  label: string
  options: Readonly<Record<Value, string>>
  onChoose: (value: Value) => void
}

function ChooseFor<Value extends string>({ label, options, onChoose }: ChooseForProps<Value>) {
  return (
    <select
      className="box is-short"
      aria-label={label}
      value=""
      onChange={(event) => {
        const chosen = keyOf(options, event.currentTarget.value)
        if (chosen) onChoose(chosen)
      }}
    >
      <option value="">{label}</option>
      {(Object.keys(options) as Value[]).map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </select>
  )
}

import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../parts/choice.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'
import type { MergeField } from './merge-fields.ts'

/** One of the entries to be merged, with lines by which it is known. */
export type MergeEntry = { id: string; name: string; facts: string[] }

type MergeDialogProps = {
  intro: string
  entries: readonly MergeEntry[]
  fields: readonly MergeField[]
  onMerge: (keepId: string, chosen: Record<string, string>) => void
  onClose: () => void
}

/** Entries beside each other before they become one: which stays, and which of two sayings holds. */
export function MergeDialog({ intro, entries, fields, onMerge, onClose }: MergeDialogProps) {
  const [keepId, setKeepId] = useState(entries[0]?.id ?? '')
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const kept = entries.find((one) => one.id === keepId)
  const startOf = ({ key, values, joined }: MergeField) => chosen[key] ?? (joined || values[0] || '')
  const all = () => Object.fromEntries(fields.map((field) => [field.key, startOf(field)]))
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={directoryWords.mergeTitle(kept?.name ?? '')}
      size="min(760px, 96vw)"
    >
      <p className="dim dialog-intro">{intro}</p>
      <fieldset className="merge-entries">
        <legend>{directoryWords.mergeKeep}</legend>
        {entries.map(({ id, name, facts }) => (
          <label key={id} className="merge-entry">
            <input type="radio" name="merge-keep" checked={id === keepId} onChange={() => setKeepId(id)} />
            <span>
              <strong>{name}</strong>
              {facts.map((fact) => (
                <span key={fact} className="merge-fact">
                  {fact}
                </span>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      {fields.length === 0 && <p className="dim">{directoryWords.sameEverywhere}</p>}
      {fields.map((field) => (
        <Choice
          key={field.key}
          label={field.label}
          value={startOf(field)}
          options={optionsOf(field)}
          onChange={(value) => setChosen({ ...chosen, [field.key]: value })}
        />
      ))}
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{directoryWords.cancel}</KeyButton>
        <KeyButton variant="filled" onClick={() => onMerge(keepId, all())}>
          {directoryWords.mergeDo}
        </KeyButton>
      </div>
    </Modal>
  )
}

const optionsOf = ({ values, joined }: MergeField): Record<string, string> => ({
  ...(joined !== '' && { [joined]: directoryWords.mergeBoth }),
  ...Object.fromEntries(values.map((value) => [value, value])),
})

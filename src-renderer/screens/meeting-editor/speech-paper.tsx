import { useState } from 'react'
import type { Speech } from '#domain/speech.ts'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { fieldWords } from '../../text/meeting-fields.ts'

type SpeechPaperProps = { speech: Speech; number: number; set: (part: Partial<Speech>) => void }

/** What only the paper of a speech needs: whom it greets, how long it may take. Folded away until then. */
export function SpeechPaper({ speech, number, set }: SpeechPaperProps) {
  const { salutations, targetMinutes } = speech
  const [isOpen, setOpen] = useState(salutations.length > 0 || targetMinutes !== null)
  return (
    <details className="speech-paper" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fieldWords.speechMore}</summary>
      <LinesField
        label={`${fieldWords.salutations}, ${number}`}
        name="speeches.salutations"
        lines={salutations}
        hint={fieldWords.salutationsHint}
        onChange={(lines) => set({ salutations: lines })}
      />
      <div className="minutes-cell">
        <LabelledCell label={fieldWords.targetMinutes}>
          <NumberCell
            label={`${fieldWords.targetMinutes}, ${number}`}
            name="speeches.targetMinutes"
            value={targetMinutes}
            onChange={(minutes) => set({ targetMinutes: minutes || null })}
          />
        </LabelledCell>
      </div>
    </details>
  )
}

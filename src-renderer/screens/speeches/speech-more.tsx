import { useState } from 'react'
import type { Speech } from '#domain/speech.ts'
import { LabelledCell } from '../../parts/labelled-cell.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { NumberCell } from '../../parts/number-cell.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { fieldWords } from '../../text/meeting-fields.ts'
import { speechWords } from '../../text/speeches.ts'
import { SpeechLengthLine } from './speech-length-line.tsx'

type SpeechMoreProps = { speech: Speech; number: number; rate: number; set: (part: Partial<Speech>) => void }

/** Its length, and what only papers need: a summary, whom it greets, how long it may take. Folded away until then. */
export function SpeechMore({ speech, number, rate, set }: SpeechMoreProps) {
  const { salutations, targetMinutes, summary } = speech
  const [isOpen, setOpen] = useState(salutations.length > 0 || targetMinutes !== null || summary !== '')
  return (
    <div className="speech-foot">
      <SpeechLengthLine speech={speech} rate={rate} />
      <details className="speech-paper" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{speechWords.more}</summary>
        {isOpen && (
          <>
            <TextField
              label={`${speechWords.summary}, ${number}`}
              name="speeches.summary"
              value={summary}
              hint={speechWords.summaryHint}
              onChange={(text) => set({ summary: text })}
              isLong
            />
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
          </>
        )}
      </details>
    </div>
  )
}

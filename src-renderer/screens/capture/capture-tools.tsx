import { COPY_ENDING } from '../../hooks/save-copy.ts'
import { DateField } from '../../parts/date-field.tsx'
import { readFullDate, writeDate } from '../../parts/date-text.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'

/** What a file dialog shows first; the core tells by the bytes what a file is. */
const ENDINGS = `.txt,.text,.md,.markdown,.docx,.doc,.rtf,.odt,.html,.htm,.srt,.vtt,${COPY_ENDING}`

type CaptureToolsProps = {
  isEmpty: boolean
  isDisabled: boolean
  date: string
  onDate: (date: string) => void
  onFiles: (files: File[]) => void
  onSample: () => void
  onClear: () => void
}

/** Below the box: ways to fill and empty it, and the day of the notes. */
export function CaptureTools({ isEmpty, isDisabled, date, onDate, onFiles, onSample, onClear }: CaptureToolsProps) {
  return (
    <div className="capture-tools">
      <FileButton label={captureWords.openFile} accept={ENDINGS} disabled={isDisabled} onFiles={onFiles} />
      {isEmpty ? (
        <KeyButton disabled={isDisabled} onClick={onSample}>
          {captureWords.useSample}
        </KeyButton>
      ) : (
        <KeyButton disabled={isDisabled} onClick={onClear}>
          {captureWords.clear}
        </KeyButton>
      )}
      <div className="capture-date">
        <DateField
          label={captureWords.date}
          value={date === '' ? null : (readFullDate(writeDate(date)) ?? null)}
          onChange={(value) => onDate(value ?? '')}
          problem={editorWords.badDate}
          hint={captureWords.dateHint}
        />
      </div>
    </div>
  )
}

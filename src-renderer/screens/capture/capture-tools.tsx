import { NativeSelect } from '@mantine/core'
import type { Id } from '#domain/ids.ts'
import type { Source } from '#domain/source.ts'
import { COPY_ENDING } from '../../hooks/save-copy.ts'
import { DateField } from '../../parts/date-field.tsx'
import { readFullDate, writeDate } from '../../parts/date-text.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { sourceName } from '../../parts/source-name.ts'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'
import { sourceWords } from '../../text/sources.ts'
import type { CaptureTarget } from './capture-target.ts'

/** What a file dialog shows first; the core tells by the bytes what a file is. */
const ENDINGS = `.txt,.text,.md,.markdown,.docx,.doc,.rtf,.odt,.html,.htm,.srt,.vtt,${COPY_ENDING}`

type CaptureToolsProps = {
  target: CaptureTarget
  /** The source of the meeting that this text is a corrected edition of. */
  replaces: Id | null
  onReplaces: (id: Id | null) => void
  isEmpty: boolean
  isDisabled: boolean
  date: string
  onDate: (date: string) => void
  onFiles: (files: File[]) => void
  onSample: () => void
  onClear: () => void
}

/** Below the box: ways to fill and empty it, and the day of the notes. */
export function CaptureTools(props: CaptureToolsProps) {
  const { target, isEmpty, isDisabled, date, onDate, onFiles, onSample, onClear } = props
  return (
    <div className="capture-tools">
      <FileButton label={captureWords.openFile} accept={ENDINGS} disabled={isDisabled} onFiles={onFiles} />
      {isEmpty && !target && (
        <KeyButton disabled={isDisabled} onClick={onSample}>
          {captureWords.useSample}
        </KeyButton>
      )}
      {!isEmpty && (
        <KeyButton disabled={isDisabled} onClick={onClear}>
          {captureWords.clear}
        </KeyButton>
      )}
      {target ? (
        <EditionChoice {...props} sources={target.meeting.sources} />
      ) : (
        <div className="capture-date">
          <DateField
            label={captureWords.date}
            value={date === '' ? null : (readFullDate(writeDate(date)) ?? null)}
            onChange={(value) => onDate(value ?? '')}
            problem={editorWords.badDate}
            hint={captureWords.dateHint}
          />
        </div>
      )}
    </div>
  )
}

type EditionChoiceProps = Pick<CaptureToolsProps, 'replaces' | 'onReplaces' | 'isDisabled'> & {
  sources: readonly Source[]
}

/** Which of the meeting's sources this one corrects; what is offered are those that no later one has replaced. */
function EditionChoice({ sources, replaces, onReplaces, isDisabled }: EditionChoiceProps) {
  const newest = sources.filter((source) => !sources.some((one) => one.replaces === source.id))
  return (
    <div className="capture-edition">
      {newest.length > 0 && (
        <NativeSelect
          label={sourceWords.edition}
          value={replaces ?? ''}
          disabled={isDisabled}
          onChange={(event) => onReplaces(event.currentTarget.value || null)}
          data={[
            { value: '', label: sourceWords.editionAuto },
            ...newest.map((one) => ({ value: one.id, label: sourceWords.editionOf(sourceName(one)) })),
          ]}
        />
      )}
      <p className="dim">{sourceWords.intoHint}</p>
    </div>
  )
}

import type { EncodingChoice } from '#contract/source-shapes.ts'
import { sourceWords } from '../../text/sources.ts'

type EncodingSelectProps = {
  encoding: string
  encodings: readonly EncodingChoice[]
  isDisabled?: boolean
  onEncoding: (name: string) => void
}

/** The encoding in use and the others that would do, each with how the first words look in it. */
export function EncodingSelect({ encoding, encodings, isDisabled = false, onEncoding }: EncodingSelectProps) {
  return (
    <label className="encoding-select">
      {sourceWords.encodingLabel}
      <select value={encoding} disabled={isDisabled} onChange={(event) => onEncoding(event.currentTarget.value)}>
        <option value={encoding}>{sourceWords.encodingChosen(encoding)}</option>
        {encodings.map(({ name, sample }) => (
          <option key={name} value={name}>
            {sourceWords.encodingOther(name, sample)}
          </option>
        ))}
      </select>
    </label>
  )
}

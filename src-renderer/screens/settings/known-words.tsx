import { useEffect, useId } from 'react'
import { useOnLeave } from '../../hooks/use-on-leave.ts'
import { FieldRow } from '../../parts/field-row.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { spellingWords } from '../../text/spelling.ts'

/** So long after the last key the words are written. */
const WAIT_MS = 700

type KnownWordsProps = { words: string[]; onChange: (words: string[]) => void }

/** Words that the spelling aid passes over, one a line; what was typed stays in the box until it is written. */
export function KnownWords({ words, onChange }: KnownWordsProps) {
  const id = useId()
  const { typed, type, leave } = useTyped(words)
  const next = typed === null ? words : readWords(typed)
  const isNew = next.join('\n') !== words.join('\n')
  const hand = () => {
    if (isNew) onChange(next)
    else leave()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `next` says the same as `typed`
  useEffect(() => {
    if (!isNew) return
    const timer = setTimeout(() => onChange(next), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, isNew])
  useOnLeave(() => isNew && onChange(next))
  return (
    <FieldRow label={spellingWords.knownWords} id={id} hint={spellingWords.knownWordsHint}>
      <textarea
        id={id}
        className="box"
        rows={2}
        data-field="settings.knownWords"
        aria-describedby={`${id}-hint`}
        value={typed ?? words.join('\n')}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={hand}
      />
    </FieldRow>
  )
}

const readWords = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().normalize('NFC').toLowerCase())
      .filter((line) => line !== ''),
  ),
]

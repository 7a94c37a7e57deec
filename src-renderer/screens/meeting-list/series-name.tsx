import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useMemo } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { FieldRow } from '../../parts/field-row.tsx'
import { pastWords } from '../../text/past.ts'

type SeriesNameProps = {
  value: string
  onChange: (name: string) => void
  hint: string
  /** When the box is left, or Enter is pressed in it. */
  onLeave?: () => void
  mark?: ReactNode
}

/** The name of a series, with those there are to choose from. */
export function SeriesName({ value, onChange, hint, onLeave, mark }: SeriesNameProps) {
  const id = useId()
  const names = useSeriesNames()
  return (
    <FieldRow label={pastWords.series} id={id} hint={hint} mark={mark}>
      <TextInput
        id={id}
        list={`${id}-names`}
        value={value}
        aria-describedby={`${id}-hint`}
        data-field="series"
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onLeave?.()}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FieldRow>
  )
}

/** The series there are, by name. */
export function useSeriesNames(): string[] {
  const { list } = useLibrary()
  return useMemo(() => {
    const names = new Set(list?.meetings.flatMap((one) => one.series?.name ?? []))
    return [...names].sort(new Intl.Collator('vi', { numeric: true }).compare)
  }, [list])
}

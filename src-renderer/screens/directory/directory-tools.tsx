import { TextInput } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useAddressText } from '../../hooks/use-address-text.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { directoryWords } from '../../text/directory.ts'
import { DayBox } from './day-box.tsx'
import { usePlace } from './use-place.ts'

/** The filter as it is typed; the address keeps it, but not key by key. */
export function useFilter(): [string, (text: string) => void] {
  const { filter: inAddress, go } = usePlace()
  return useAddressText(inAddress, (text) => go({ filter: text || undefined }))
}

type DirectoryToolsProps = {
  label: string
  filter: string
  onFilter: (text: string) => void
  count: string
  /** Where the buttons go: the head of the screen has room for them. */
  head: HTMLElement | null
  children: ReactNode
}

/** Filter, day, and what can be done with the whole list. */
export function DirectoryTools({ label, filter, onFilter, count, head, children }: DirectoryToolsProps) {
  const box = useRef<HTMLInputElement>(null)
  const { day, today, go } = usePlace()
  useShortcut({ 'ctrl+f': () => box.current?.select() })
  return (
    <div className="directory-tools">
      <TextInput
        ref={box}
        className="directory-filter"
        aria-label={label}
        aria-keyshortcuts="Control+F"
        placeholder={label}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <DayBox day={day} today={today} onChange={(next) => go({ day: next })} />
      <span className="dim" role="status">
        {count}
      </span>
      {head && createPortal(children, head)}
    </div>
  )
}

export const directoryAddress = (part: string, id: string): string =>
  `#/directory/${part}?selected=${encodeURIComponent(id)}`

/** The first field of the details, where Enter leads. */
export const goIntoDetail = (): void =>
  document.querySelector<HTMLElement>('.directory-detail :is(input, textarea)')?.focus()

/** The name of an entry that was just added, selected to be written over. */
export function selectName(field: string): void {
  const box = document.querySelector<HTMLInputElement>(`.directory-detail [data-field="${field}"]`)
  box?.focus()
  box?.select()
}

/** Shows how many of how many. */
export const countWords = (shown: number, all: number): string => directoryWords.count(String(shown), String(all))

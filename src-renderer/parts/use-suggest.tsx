import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { BoxExtras } from './box-extras.ts'
import { partAt } from './part-at.ts'
import { SuggestList } from './suggest-list.tsx'
import type { Suggest, Suggestion } from './suggestion.ts'

type Box = HTMLInputElement | HTMLTextAreaElement
type Opened<Value> = { box: Box; options: readonly Suggestion<Value>[]; active: number }

type UseSuggestProps<Value> = {
  label: string
  /** `undefined`: this box has no suggestions. */
  suggest: Suggest<Value> | undefined
  /** The box holds several texts, parted by these: only the one at the caret is completed. */
  separators?: RegExp
  /** `text`: the whole text of the box with the suggestion in it. */
  onTake: (text: string, suggestion: Suggestion<Value>) => void
}

/**
 * A combobox by ARIA 1.2: a list under the box while somebody types, ↑↓ to choose, Enter or Tab to take, Esc to close, F4
 * to open it. Nothing is chosen until a key says so, and nothing happens while an input method composes.
 */
export function useSuggest<Value>(props: UseSuggestProps<Value>): { extras: BoxExtras | undefined; list: ReactNode } {
  const { label, suggest, onTake } = props
  const id = useId()
  const [opened, setOpened] = useState<Opened<Value> | null>(null)
  const latest = useRef(props)
  latest.current = props
  const close = () => setOpened(null)
  if (!suggest) return { extras: undefined, list: null }
  const take = (suggestion: Suggestion<Value>) => {
    if (!opened) return
    close()
    onTake(textWith(opened.box, suggestion.text, latest.current.separators), suggestion)
  }
  const show = (box: Box) => setOpened(openFor(box, latest.current))
  const onTyped = (box: Box, isComposing: boolean) => (isComposing || box.value.trim() === '' ? close() : show(box))
  const move = (by: number) =>
    opened && setOpened({ ...opened, active: cycle(opened.active + by, opened.options.length) })
  const isList = opened !== null
  const extras: BoxExtras = {
    autoComplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': isList ? id : undefined,
    'aria-activedescendant': opened && opened.active >= 0 ? `${id}-${opened.active}` : undefined,
    onKeyDown: (event) => onListKey(event, { opened, move, take, close, show }),
    onTyped,
    onLeave: close,
    onCompositionEnd: (event) => onTyped(event.currentTarget, false),
  }
  const list = opened && (
    <SuggestList
      id={id}
      label={label}
      box={opened.box}
      options={opened.options}
      active={opened.active}
      onTake={take}
      onClose={close}
    />
  )
  return { extras, list }
}

/** −1 is "none": the first step down leads to the first, the first step up to the last. */
const cycle = (at: number, length: number): number => (at < -1 ? length - 1 : at >= length ? -1 : at)

function openFor<Value>(box: Box, { suggest, separators }: UseSuggestProps<Value>): Opened<Value> | null {
  const { start, end } = separators
    ? partAt(box.value, box.selectionStart ?? box.value.length, separators)
    : { start: 0, end: box.value.length }
  const typed = box.value.slice(start, end)
  const options = suggest?.(typed) ?? []
  // What is written out in full already needs no list that says it again.
  const isDone = options.length === 1 && options[0]?.text === typed.trim() && !options[0].detail
  return options.length === 0 || isDone ? null : { box, options, active: -1 }
}

function textWith(box: Box, text: string, separators: RegExp | undefined): string {
  if (!separators) return text
  const { start, end } = partAt(box.value, box.selectionStart ?? box.value.length, separators)
  return box.value.slice(0, start) + text + box.value.slice(end)
}

type ListKeys<Value> = {
  opened: Opened<Value> | null
  move: (by: number) => void
  take: (suggestion: Suggestion<Value>) => void
  close: () => void
  show: (box: Box) => void
}

function onListKey<Value>(event: KeyboardEvent<Box>, { opened, move, take, close, show }: ListKeys<Value>): void {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'F4' && !opened) {
    event.preventDefault()
    show(event.currentTarget)
    return
  }
  if (!opened || event.shiftKey) return
  const chosen = opened.options[opened.active]
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Escape') {
    event.preventDefault()
    close()
  } else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
    // Tab takes and goes on to the next cell; Enter takes and stays.
    if (event.key === 'Enter') event.preventDefault()
    take(chosen)
  }
}

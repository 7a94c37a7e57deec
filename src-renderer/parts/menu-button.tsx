import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { fold } from '#vietnamese/fold.ts'
import { classes } from './classes.ts'
import { iconLook } from './icon-look.ts'
import './menu-button.css'

export type MenuChoice = { value: string; label: string; note?: string }

type MenuButtonProps = {
  /** What the button says; `name` is what a screen reader calls it and its menu. */
  children: ReactNode
  name: string
  choices: readonly MenuChoice[]
  chosen: string | null
  onChoose: (value: string) => void
  className?: string
  /** The choices are deeds, none of which is the chosen one. */
  isOfDeeds?: boolean
}

/** A button with a menu of a few choices: Enter or ↓ opens it, arrows and first letters move, Escape closes. */
export function MenuButton({ children, className, ...menu }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = (hasFocus: boolean) => {
    setOpen(false)
    if (hasFocus) button.current?.focus()
  }
  return (
    <span className="menu-place">
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={menu.name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {isOpen && <MenuList id={id} {...menu} onClose={close} />}
    </span>
  )
}

type MenuListProps = Omit<MenuButtonProps, 'children' | 'className'> & {
  id: string
  onClose: (hasFocus: boolean) => void
}

function MenuList({ id, name, choices, chosen, isOfDeeds, onChoose, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [isRight, setRight] = useState(false)
  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]') ?? [])]
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect()
    if (box && box.right > window.innerWidth) setRight(true)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the menu opens
  useEffect(() => {
    const at = choices.findIndex((one) => one.value === chosen)
    items()[Math.max(0, at)]?.focus()
  }, [])
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const place = list.current?.parentElement
      if (event.target instanceof Node && !place?.contains(event.target)) onClose(false)
    }
    window.addEventListener('pointerdown', onPress)
    return () => window.removeEventListener('pointerdown', onPress)
  }, [onClose])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Tab') onClose(true)
    const now = items()
    const next = event.key === 'Escape' ? -1 : placeAfter(event, now)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    if (next < 0) onClose(true)
    else now[next]?.focus()
  }
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={name}
      className={classes('menu', isRight && 'is-right', isOfDeeds && 'is-of-deeds')}
      onKeyDown={onKeyDown}
    >
      {choices.map(({ value, label, note }) => (
        <button
          key={value}
          type="button"
          {...(isOfDeeds ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': value === chosen })}
          tabIndex={-1}
          onClick={() => {
            onClose(true)
            onChoose(value)
          }}
        >
          {value === chosen && <Check {...iconLook} />}
          <span>{label}</span>
          {note && <span className="dim">{note}</span>}
        </button>
      ))}
    </div>
  )
}

/** Where a key leads among the items; `null` where it is none of the menu's keys. */
function placeAfter({ key, ctrlKey, altKey }: KeyboardEvent, items: readonly HTMLElement[]): number | null {
  const at = items.indexOf(document.activeElement as HTMLElement)
  const last = items.length - 1
  const step = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[key]
  if (step !== undefined) return step
  if (key.length !== 1 || key === ' ' || ctrlKey || altKey) return null
  const letter = fold(key)
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  const found = after.find((one) => fold(one.textContent ?? '').startsWith(letter))
  return found ? items.indexOf(found) : null
}

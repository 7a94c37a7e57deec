import './find-bar.css'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { speechWords } from '../../text/speeches.ts'
import type { Found } from './find-in-speeches.ts'
import type { FindState } from './use-find.ts'

type FindBarProps = {
  find: FindState
  isReadOnly: boolean
  onReplace: (found: readonly Found[], by: string) => void
  onClose: () => void
}

/** Finding and replacing in all speeches of the meeting. */
export function FindBar({ find, isReadOnly, onReplace, onClose }: FindBarProps) {
  const box = useRef<HTMLInputElement>(null)
  const [by, setBy] = useState('')
  const { query, found, at, setQuery, goTo } = find
  const step = (isBack: boolean) => goTo(isBack ? Math.max(at, 0) - 1 : at + 1)
  useEffect(() => {
    box.current?.select()
    box.current?.focus()
  }, [])
  useShortcut({ f3: (event) => step(event.shiftKey), 'ctrl+f': () => box.current?.select() })
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target === box.current) step(event.shiftKey)
    else return
    event.preventDefault()
  }
  const current = found[at]
  return (
    <search className="find-bar" aria-label={speechWords.findTitle} onKeyDown={onKey}>
      <div className="find-line">
        <input
          ref={box}
          type="search"
          className="cell"
          aria-label={speechWords.findWhat}
          placeholder={speechWords.findWhat}
          value={query.text}
          onChange={(event) => setQuery({ ...query, text: event.currentTarget.value })}
        />
        <output aria-live="polite">{query.text.trim() !== '' && speechWords.found(at + 1, found.length)}</output>
        <IconButton label={speechWords.previous} keyName="Shift+F3" onClick={() => step(true)}>
          <ChevronUp {...iconLook} />
        </IconButton>
        <IconButton label={speechWords.next} keyName="F3" onClick={() => step(false)}>
          <ChevronDown {...iconLook} />
        </IconButton>
        <Option
          label={speechWords.exactTones}
          isOn={query.isExact}
          set={(isExact) => setQuery({ ...query, isExact })}
        />
        <Option
          label={speechWords.wholeWords}
          isOn={query.isWhole}
          set={(isWhole) => setQuery({ ...query, isWhole })}
        />
        <IconButton label={speechWords.close} keyName="Esc" onClick={onClose}>
          <X {...iconLook} />
        </IconButton>
      </div>
      {!isReadOnly && (
        <div className="find-line">
          <input
            type="text"
            className="cell"
            aria-label={speechWords.replaceBy}
            placeholder={speechWords.replaceBy}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <KeyButton
            size="compact-sm"
            disabled={found.length === 0}
            onClick={() => (current ? onReplace([current], by) : step(false))}
          >
            {speechWords.replaceOne}
          </KeyButton>
          <KeyButton size="compact-sm" disabled={found.length === 0} onClick={() => onReplace(found, by)}>
            {speechWords.replaceAll}
          </KeyButton>
        </div>
      )}
    </search>
  )
}

type IconButtonProps = { label: string; keyName: string; onClick: () => void; children: React.ReactNode }

const IconButton = ({ label, keyName, onClick, children }: IconButtonProps) => (
  <button type="button" className="icon-button" aria-label={label} title={`${label} (${keyName})`} onClick={onClick}>
    {children}
  </button>
)

type OptionProps = { label: string; isOn: boolean; set: (isOn: boolean) => void }

const Option = ({ label, isOn, set }: OptionProps) => (
  <label className="check">
    <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
    {label}
  </label>
)

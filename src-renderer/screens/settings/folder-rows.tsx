import { type KeyboardEvent, useRef, useState } from 'react'
import { storageWords } from '../../text/storage.ts'

type FolderRowsProps = { folders: string[]; parent: string | null; onOpen: (name: string) => void; onUp: () => void }

/** The folders in a folder: arrows choose, Enter opens, Backspace goes up. One stop of the Tab key. */
export function FolderRows({ folders, parent, onOpen, onUp }: FolderRowsProps) {
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const move = (to: number) => {
    const next = Math.max(0, Math.min(folders.length - 1, to))
    setAt(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: folders.length - 1 }[event.key]
    if (step === undefined && event.key !== 'Backspace') return
    event.preventDefault()
    if (step === undefined) onUp()
    else move(step)
  }
  return (
    <>
      <div className="folder-tools">
        <KeyHint />
        {parent !== null && (
          <button type="button" className="linklike" onClick={onUp}>
            {storageWords.upOne}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a list of buttons in a box of its own, not a fieldset */}
      <div ref={list} className="folder-rows" role="group" aria-label={storageWords.folders} onKeyDown={onKeyDown}>
        {folders.length === 0 && <p className="dim">{storageWords.noFolders}</p>}
        {folders.map((name, index) => (
          <button
            key={name}
            type="button"
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setAt(index)}
            onClick={() => onOpen(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  )
}

const KeyHint = () => <span className="dim">{storageWords.pickKeys}</span>

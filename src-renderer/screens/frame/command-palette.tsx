import './command-palette.css'
import { Modal } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useFocusBack } from '../../hooks/use-focus-back.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { KeyCaps } from '../../parts/key-caps.tsx'
import { keyParts } from '../../parts/key-text.ts'
import { commandWords } from '../../text/commands.ts'
import type { PaletteItem } from './palette-item.ts'
import { usePaletteItems } from './use-palette-items.ts'

/** Everything by its name: commands with their keys, meetings, people, bodies, settings, pages of the guide. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  useFocusBack()
  const [text, setText] = useState('')
  const { items, isSearching } = usePaletteItems(text)
  // The line that was moved to stays chosen while others come in around it; until then it is the first.
  const [chosen, choose] = useState<string | null>(null)
  const at = Math.max(
    0,
    items.findIndex((one) => one.id === chosen),
  )
  const id = useId()
  const run = (item: PaletteItem | undefined) => {
    if (!item) return
    // The closing dialog gives the focus back first; a key that follows must find it where the command puts it.
    drawNow(onClose)
    item.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const last = items.length - 1
    const next = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at === 0 ? last : at - 1 }[event.key]
    const isToggle = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (next !== undefined) choose(items[next]?.id ?? null)
    else if (event.key === 'Enter') run(items[at])
    else if (isToggle) onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Modal.Root opened onClose={onClose} size={640} yOffset="12dvh" centered={false} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={commandWords.title}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the box inside has the focus */}
        <div className="palette" onKeyDown={onKeyDown}>
          <input
            // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it
            autoFocus
            data-autofocus
            className="palette-box"
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={items[at] ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            aria-label={commandWords.box}
            placeholder={commandWords.box}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              choose(null)
            }}
          />
          <PaletteList id={id} items={items} at={at} onRun={run} />
          <p className="palette-foot dim">
            <span>{commandWords.keys}</span>
            <span role="status">{isSearching ? commandWords.searching : ''}</span>
          </p>
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

type PaletteListProps = { id: string; items: PaletteItem[]; at: number; onRun: (item: PaletteItem) => void }

function PaletteList({ id, items, at, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may bring the same place elsewhere
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, items.length])
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label={commandWords.results} className="palette-list">
      {groupsOf(items).map(({ group, from, members }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
        <div key={group} role="group" aria-label={commandWords.groups[group]}>
          <p className="palette-group" aria-hidden="true">
            {commandWords.groups[group]}
          </p>
          {members.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
            <div
              key={item.id}
              id={`${id}-${from + index}`}
              role="option"
              tabIndex={-1}
              aria-selected={from + index === at}
              aria-keyshortcuts={item.keys && keyParts(item.keys).join('+')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(item)}
            >
              <span className="palette-label">{item.label}</span>
              {item.detail && <span className="dim palette-detail">{item.detail}</span>}
              {item.keys && <KeyCaps keys={item.keys} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Neighbours of one group under its name. */
function groupsOf(items: readonly PaletteItem[]) {
  const groups: { group: PaletteItem['group']; from: number; members: PaletteItem[] }[] = []
  for (const [at, item] of items.entries()) {
    const last = groups.at(-1)
    if (last?.group === item.group) last.members.push(item)
    else groups.push({ group: item.group, from: at, members: [item] })
  }
  return groups
}

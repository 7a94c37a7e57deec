import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { matchTyped } from '#vietnamese/match-typed.ts'
import { directoryWords } from '../../text/directory.ts'
import type { MergeEntry } from './merge-dialog.tsx'

type MergePickProps = { entries: readonly MergeEntry[]; onPick: (id: string) => void; onClose: () => void }

/** Entries shown at once; more are found by typing. */
const SHOWN = 12

/** Which other entry is meant, found without tones. */
export function MergePick({ entries, onPick, onClose }: MergePickProps) {
  const [typed, setTyped] = useState('')
  const ranked = entries
    .flatMap((entry) => {
      const rank = matchTyped(typed, [entry.name, ...entry.facts].join(' '))
      return rank === null ? [] : [{ entry, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
  return (
    <Modal opened onClose={onClose} title={directoryWords.mergePick} size="min(560px, 96vw)">
      <TextInput
        data-autofocus
        aria-label={directoryWords.mergeFind}
        placeholder={directoryWords.mergeFind}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !ranked[0]) return
          event.preventDefault()
          onPick(ranked[0].entry.id)
        }}
      />
      {ranked.length === 0 && <p className="dim">{directoryWords.noPick}</p>}
      <ul className="pick-list">
        {ranked.map(({ entry: { id, name, facts } }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <strong>{name}</strong> <span className="dim">{facts.join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { GlossaryEntry } from '#domain/organization.ts'
import { fold } from '#vietnamese/fold.ts'
import { showDone, showUndo } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { newId } from '../../shell/new-id.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { glossaryWords } from '../../text/glossary.ts'
import { findGlossaryProblems } from './find-glossary-problems.ts'
import { type GlossaryEdits, GlossaryTable } from './glossary-table.tsx'
import { readPairs } from './read-pairs.ts'

type GlossaryFieldsProps = {
  entries: GlossaryEntry[]
  /** The list is changed as it stands then: the way back comes later. */
  change: (next: (entries: GlossaryEntry[]) => GlossaryEntry[]) => void
}

/** Fewer entries are seen at a glance. */
const MANY = 12

/** The list "Nghe → đúng" of a body: typed line by line, or pasted as two columns of a sheet. */
export function GlossaryFields({ entries, change }: GlossaryFieldsProps) {
  const [typed, setTyped] = useState('')
  const problems = useMemo(() => findGlossaryProblems(entries), [entries])
  const wanted = fold(typed)
  const shown = wanted === '' ? entries : entries.filter((one) => fold(`${one.heard} ${one.right}`).includes(wanted))
  const isOn = entries.filter((one) => one.isOn).length
  return (
    <>
      <p className="dialog-intro dim">{glossaryWords.intro}</p>
      {entries.length === 0 ? (
        <p className="dim">{glossaryWords.none}</p>
      ) : (
        <div className="glossary-tools">
          <span className="dim">{glossaryWords.count(writeCount(entries.length), writeCount(isOn))}</span>
          {entries.length > MANY && (
            <TextInput
              w={240}
              aria-label={glossaryWords.filter}
              placeholder={glossaryWords.filter}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          {entries.length > 1 && (
            <KeyButton size="compact-sm" onClick={() => sort(entries, change)}>
              {glossaryWords.sort}
            </KeyButton>
          )}
        </div>
      )}
      <GlossaryTable entries={shown} problems={problems} edits={editsOf(entries, change)} />
    </>
  )
}

type Change = GlossaryFieldsProps['change']

function sort(entries: readonly GlossaryEntry[], change: Change): void {
  const order = entries.map((one) => one.id)
  change((list) =>
    list.toSorted((a, b) => a.heard.localeCompare(b.heard, 'vi') || a.right.localeCompare(b.right, 'vi')),
  )
  showUndo(glossaryWords.sorted, frameWords.undo, () =>
    change((list) => list.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))),
  )
}

function editsOf(entries: readonly GlossaryEntry[], change: Change): GlossaryEdits {
  const make = (heard: string, right: string) => GlossaryEntry.parse({ id: newId(), heard, right })
  return {
    edit: (id, part) => change((list) => list.map((one) => (one.id === id ? { ...one, ...part } : one))),
    add: (heard, right) => change((list) => [...list, make(heard, right)]),
    paste: (text) => {
      const pairs = readPairs(text)
      if (pairs.length === 0) return false
      const keys = new Set(entries.map(pairKey))
      const fresh = pairs.filter((one) => !keys.has(pairKey(one)) && keys.add(pairKey(one)))
      change((list) => [...list, ...fresh.map((one) => make(one.heard, one.right))])
      showDone(glossaryWords.pasted(fresh.length, pairs.length - fresh.length))
      return true
    },
    remove: (entry) => {
      const at = entries.findIndex((one) => one.id === entry.id)
      change((list) => list.filter((one) => one.id !== entry.id))
      showUndo(editorWords.removedRow(glossaryWords.entry), frameWords.undo, () =>
        change((list) => list.toSpliced(at, 0, entry)),
      )
    },
  }
}

const pairKey = ({ heard, right }: { heard: string; right: string }): string =>
  JSON.stringify([heard.trim(), right.trim()])

import { memo, useRef, useState } from 'react'
import type { GlossaryEntry } from '#domain/organization.ts'
import { Cell } from '../../parts/cell.tsx'
import { CheckCell } from '../../parts/check-cell.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { editorWords } from '../../text/editor.ts'
import { glossaryWords } from '../../text/glossary.ts'
import type { GlossaryProblem } from './find-glossary-problems.ts'

export type GlossaryEdits = {
  edit: (id: string, part: Partial<GlossaryEntry>) => void
  add: (heard: string, right: string) => void
  /** Whether the pasted text held pairs. */
  paste: (text: string) => boolean
  remove: (entry: GlossaryEntry) => void
}

type GlossaryTableProps = {
  entries: readonly GlossaryEntry[]
  problems: ReadonlyMap<string, GlossaryProblem>
  edits: GlossaryEdits
}

/** The list as a sheet; its last row is for the next word. */
export function GlossaryTable({ entries, problems, edits }: GlossaryTableProps) {
  const latest = useRef(edits)
  latest.current = edits
  return (
    <div className="sheet-scroll">
      <table className="sheet glossary">
        <thead>
          <tr>
            <th scope="col">{glossaryWords.heard}</th>
            <th scope="col">{glossaryWords.right}</th>
            <th scope="col" className="col-check">
              {glossaryWords.isCaseSensitive}
            </th>
            <th scope="col" className="col-on">
              {glossaryWords.isOn}
            </th>
            <td className="col-end" />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, at) => (
            <EntryRow key={entry.id} entry={entry} number={at + 1} problem={problems.get(entry.id)} latest={latest} />
          ))}
          <NewRow edits={edits} />
        </tbody>
      </table>
    </div>
  )
}

type EntryRowProps = {
  entry: GlossaryEntry
  number: number
  problem: GlossaryProblem | undefined
  /** Through a reference, so that a row is drawn anew only when it changes. */
  latest: { current: GlossaryEdits }
}

const EntryRow = memo(function EntryRow({ entry, number, problem, latest }: EntryRowProps) {
  const { id, heard, right, isCaseSensitive, isOn } = entry
  const set = (part: Partial<GlossaryEntry>) => latest.current.edit(id, part)
  const label = (column: string) => `${column}, ${number}`
  return (
    <>
      <tr data-row={id} className={isOn ? undefined : 'is-off'}>
        <td>
          <Cell
            label={label(glossaryWords.heard)}
            value={heard}
            onChange={(text) => set({ heard: text })}
            onEnter={focusNew}
          />
        </td>
        <td>
          <Cell
            label={label(glossaryWords.right)}
            value={right}
            onChange={(text) => set({ right: text })}
            onEnter={focusNew}
          />
        </td>
        <td className="col-check">
          <CheckCell
            label={label(glossaryWords.isCaseSensitive)}
            isOn={isCaseSensitive}
            onChange={(isSensitive) => set({ isCaseSensitive: isSensitive })}
          />
        </td>
        <td className="col-on">
          <CheckCell label={label(glossaryWords.isOn)} isOn={isOn} onChange={(next) => set({ isOn: next })} />
        </td>
        <td className="col-end">
          <RowButtons
            removeLabel={`${editorWords.removeRow(glossaryWords.entry)}, ${number}`}
            onRemove={() => latest.current.remove(entry)}
          />
        </td>
      </tr>
      {problem && (
        <tr className="glossary-problem">
          <td colSpan={5}>{sentenceOf(problem)}</td>
        </tr>
      )}
    </>
  )
})

function sentenceOf(problem: GlossaryProblem): string {
  const words = glossaryWords.problem
  if (problem.kind === 'contradicts') return words.contradicts(problem.other.right)
  if (problem.kind === 'chains') return words.chains(problem.other.heard, problem.other.right)
  return problem.kind === 'circles' ? words.circles(problem.other.heard) : words[problem.kind]
}

const NEW_HEARD = 'glossary.newHeard'

const focusNew = (): void => document.querySelector<HTMLElement>(`[data-field="${NEW_HEARD}"]`)?.focus()

/** Both sides typed and Enter, or the row left: the word joins the list, and the row is ready for the next one. */
function NewRow({ edits }: { edits: GlossaryEdits }) {
  const [typed, setTyped] = useState({ heard: '', right: '' })
  // Enter moves the caret, and leaving the cell adds too: only the first of them finds anything to add.
  const newest = useRef(typed)
  const set = (part: Partial<typeof typed>) => {
    newest.current = { ...newest.current, ...part }
    setTyped(newest.current)
  }
  const add = () => {
    const { heard, right } = newest.current
    if (heard.trim() === '' || right.trim() === '') return
    set({ heard: '', right: '' })
    edits.add(heard.trim(), right.trim())
  }
  const addNext = () => {
    add()
    focusNew()
  }
  return (
    <tr className="glossary-new">
      <td>
        <Cell
          label={glossaryWords.newHeard}
          name={NEW_HEARD}
          value={typed.heard}
          placeholder={glossaryWords.newHeardHint}
          onChange={(heard) => set({ heard })}
          onEnter={typed.right.trim() === '' ? focusRight : addNext}
          onPasteText={edits.paste}
        />
      </td>
      <td>
        <Cell
          label={glossaryWords.newRight}
          name={NEW_RIGHT}
          value={typed.right}
          onChange={(right) => set({ right })}
          onEnter={addNext}
          onBlur={add}
        />
      </td>
      <td colSpan={3} />
    </tr>
  )
}

const NEW_RIGHT = 'glossary.newRight'

const focusRight = (): void => document.querySelector<HTMLElement>(`[data-field="${NEW_RIGHT}"]`)?.focus()

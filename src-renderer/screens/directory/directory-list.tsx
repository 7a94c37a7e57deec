import type { ReactNode } from 'react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { directoryWords } from '../../text/directory.ts'
import { type DirectoryColumn, DirectoryTable } from './directory-table.tsx'
import { directoryAddress, goIntoDetail } from './directory-tools.tsx'
import type { DirectoryPart } from './use-place.ts'

type DirectoryListProps<Row extends { id: string; isDim: boolean }> = {
  part: DirectoryPart
  rows: readonly Row[]
  columns: readonly DirectoryColumn<Row>[]
  selected: Row | undefined
  onSelect: (id: string) => void
  /** What the filter looks for where it finds nothing; `null` where there is nothing to be found. */
  noMatch: string | null
  onClearFilter: () => void
  /** Name and content of the pane beside the table. */
  detailName: string
  children: ReactNode
}

/** The rows of one part of the directory with what is known of the chosen one beside them. */
export function DirectoryList<Row extends { id: string; isDim: boolean }>(props: DirectoryListProps<Row>) {
  const { part, rows, columns, selected, onSelect, noMatch, onClearFilter, detailName, children } = props
  if (!selected) {
    return noMatch === null ? null : (
      <EmptyState sentence={noMatch}>
        <KeyButton onClick={onClearFilter}>{directoryWords.clearFilter}</KeyButton>
      </EmptyState>
    )
  }
  return (
    <div className="body">
      <DirectoryTable
        label={directoryWords.parts[part]}
        rows={rows}
        columns={columns}
        addressOf={(row) => directoryAddress(part, row.id)}
        selected={selected.id}
        onSelect={onSelect}
        onEnter={goIntoDetail}
      />
      <aside className="side directory-side" aria-label={detailName}>
        {children}
      </aside>
    </div>
  )
}

import type { ColumnGuess } from '#contract/source-shapes.ts'
import type { RowRemark } from '#vietnamese/read-person-row.ts'
import { Choice } from '../../parts/choice.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { listWords } from '../../text/attendee-list.ts'
import { findNamesakes, type ListCounts, type ReadList, type SameName } from './attendees-from-table.ts'

type ListRemarksProps = {
  list: ReadList
  columns: readonly ColumnGuess[]
  skipped: readonly string[]
  same: SameName
  onSame: (same: SameName) => void
  counts: ListCounts
}

/** Rows named in a sentence; more are counted only. */
const NAMED = 12
const nameRows = (rows: readonly number[]): string =>
  rows
    .slice(0, NAMED)
    .map((row) => row + 1)
    .join(', ') + (rows.length > NAMED ? ' …' : '')

/** What comes of the list in sentences: who is added, who is known, what is left out and what was made of the cells. */
export function ListRemarks({ list, columns, skipped, same, onSame, counts }: ListRemarksProps) {
  const sentences = tell(list, columns)
  return (
    <div className="list-remarks">
      <p role="status">
        {listWords.willAdd(writeCount(counts.added))}
        {counts.updated > 0 && ` ${listWords.willUpdate(writeCount(counts.updated))}`}
      </p>
      {counts.known > 0 && (
        <Choice
          label={listWords.known(writeCount(counts.known))}
          value={same}
          options={listWords.same}
          onChange={onSame}
        />
      )}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{listWords.skipped(writeCount(skipped.length))}</summary>
          <ul className="dialog-list">
            {skipped.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file never change places, and two may be alike
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function tell(list: ReadList, columns: readonly ColumnGuess[]): string[] {
  const guessed = columns.filter(({ isSure }) => !isSure).length
  const { nameless, repeated } = list
  const namesakes = findNamesakes(list)
  const kinds = Object.keys(listWords.remarks) as RowRemark[]
  const remarks = kinds.flatMap((kind) => {
    const count = list.people.filter((one) => one.remarks.includes(kind)).length
    return count > 0 ? [listWords.remarks[kind](writeCount(count))] : []
  })
  return [
    ...(guessed > 0 ? [listWords.guesses(guessed)] : []),
    ...(nameless.length > 0 ? [listWords.nameless(writeCount(nameless.length), nameRows(nameless))] : []),
    ...(repeated.length > 0 ? [listWords.repeated(writeCount(repeated.length), nameRows(repeated))] : []),
    ...(namesakes.length > 0 ? [listWords.namesakes(namesakes.join(', '))] : []),
    ...remarks,
  ]
}

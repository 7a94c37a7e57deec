import type { Input } from '#contract/api.ts'
import { tellDue, tellProgress, tellTimeLeft } from '#contract/register-words.ts'
import type { ProposedEvent, SheetReading, SheetRow, SheetWarning } from '#contract/sheet-shapes.ts'
import { tellProposed, tellWarning } from '#contract/sheet-words.ts'
import { localDate } from '#domain/dates.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { classes } from '../../parts/classes.ts'
import { updateSheetScreenWords as words } from '../../text/update-sheets.ts'

type SheetReviewProps = {
  reading: SheetReading
  /** Keys of the rows that are to be taken. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

const isGood = ({ problem }: ProposedEvent): boolean => problem === ''
/** Whether a row tells something that can be recorded. */
export const isTakeable = ({ events }: SheetRow): boolean => events.some(isGood)

type Decisions = Input<'directive.acceptSheet'>['decisions']

/** The events of the chosen rows that can be recorded. */
export const decisionsOf = (rows: readonly SheetRow[], chosen: ReadonlySet<string>): Decisions =>
  rows
    .filter(({ key }) => chosen.has(key))
    .flatMap(({ row: { meetingId, directiveId }, events }) =>
      events.filter(isGood).map(({ event: { sheet: _sheet, ...event } }) => ({ meetingId, directiveId, event })),
    )

/** What the register has beside what the sheet says, row by row, and what belongs to no directive. */
export function SheetReview({ reading: { rows, loose }, chosen, onChange }: SheetReviewProps) {
  const takeable = rows.filter(isTakeable)
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  const isAll = chosen.size === takeable.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table longer than the dialog must scroll by keys
    <section className="sheet-review" tabIndex={0} aria-label={words.intoTitle}>
      {takeable.length === 0 && <p className="sheet-loose">{words.nothing}</p>}
      {rows.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col" className="col-mark">
                {takeable.length > 0 && (
                  <input
                    type="checkbox"
                    aria-label={words.chooseAll}
                    ref={(box) => {
                      if (box) box.indeterminate = chosen.size > 0 && !isAll
                    }}
                    checked={isAll}
                    onChange={() => onChange(new Set(isAll ? [] : takeable.map(({ key }) => key)))}
                  />
                )}
              </th>
              <th scope="col" className="col-directive">
                {words.heads.directive}
              </th>
              <th scope="col" className="col-now">
                {words.heads.now}
              </th>
              <th scope="col">{words.heads.says}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <ReviewLine key={one.key} line={one} isChosen={chosen.has(one.key)} onToggle={() => toggle(one.key)} />
            ))}
          </tbody>
        </table>
      )}
      {loose.length > 0 && <Loose loose={loose} />}
    </section>
  )
}

type ReviewLineProps = { line: SheetRow; isChosen: boolean; onToggle: () => void }

function ReviewLine({ line, isChosen, onToggle }: ReviewLineProps) {
  const { row, events, known, warnings } = line
  const { status } = useLibrary()
  const today = status?.today ?? localDate(new Date())
  const isOnlyKnown = events.length === 0
  return (
    <tr className={classes(isOnlyKnown && 'is-known')}>
      <td>
        {isTakeable(line) && (
          <input type="checkbox" aria-label={words.choose(row.text)} checked={isChosen} onChange={onToggle} />
        )}
      </td>
      <td>
        <p>{row.text}</p>
        <p className="dim">{[row.meetingTitle, words.line(line.table, line.line)].filter(Boolean).join(' · ')}</p>
      </td>
      <td>
        <p>{tellProgress(row)}</p>
        <p className="dim">{[tellDue(row), tellTimeLeft(row, today)].filter(Boolean).join(' · ')}</p>
      </td>
      <td>
        {events.map((one) => (
          <div key={tellProposed(one)}>
            <p>{tellProposed(one)}</p>
            {!isGood(one) && <p className="urgent">{words.cannot(one.problem)}</p>}
          </div>
        ))}
        {known > 0 && <p className="dim">{words.known}</p>}
        {warnings.map((warning) => (
          <p
            key={`${warning.kind} ${warning.column}`}
            className={classes('read-warning', isDoubt(warning) && 'is-doubt')}
          >
            {tellWarning(warning)}
          </p>
        ))}
      </td>
    </tr>
  )
}

const DOUBTS: ReadonlySet<SheetWarning['kind']> = new Set([
  'otherText',
  'byLikeness',
  'contradiction',
  'badDate',
  'textChanged',
])
const isDoubt = ({ kind }: SheetWarning): boolean => DOUBTS.has(kind)

const Loose = ({ loose }: { loose: SheetReading['loose'] }) => (
  <div className="sheet-loose">
    <h3>{words.loose}</h3>
    <p className="dim">{words.looseHint}</p>
    <ul>
      {loose.map(({ table, line, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file, which never change places
        <li key={at}>
          {line > 0 && <span className="dim">{words.line(table, line)}: </span>}
          {text}
        </li>
      ))}
    </ul>
  </div>
)

import { Link } from '@tanstack/react-router'
import type { NumberEntry } from '#domain/number-entry.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { padNumber } from '../../parts/number-text.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { officeWords } from '../../text/office.ts'
import { terms } from '../../text/terms.ts'
import type { Series } from './list-series.ts'

type SeriesTableProps = {
  series: Series
  isReadOnly: boolean
  onRemove: (entry: NumberEntry) => void
  onUse: (number: number) => void
}

/** One series of numbers, newest first, with the numbers that were passed over. */
export function SeriesTable({ series, isReadOnly, onRemove, onUse }: SeriesTableProps) {
  const { name, entries, gaps, next } = series
  return (
    <div className="sheet-scroll series">
      <table className="plain-table">
        <caption>
          {officeWords.series(writeSeries(name))}{' '}
          <span className="dim">{officeWords.seriesFacts(entries.length, next)}</span>
          {gaps.length > 0 && (
            <span className="gaps">
              {officeWords.gaps('')}
              {gaps.map((number) => (
                <button
                  key={number}
                  type="button"
                  className="linklike"
                  disabled={isReadOnly}
                  title={officeWords.enterGap(number)}
                  aria-label={officeWords.enterGap(number)}
                  onClick={() => onUse(number)}
                >
                  {padNumber(number)}
                </button>
              ))}
            </span>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="col-symbol">
              {officeWords.symbol}
            </th>
            <th scope="col" className="col-date">
              {officeWords.issuedOn}
            </th>
            <th scope="col" className="col-kind">
              {officeWords.kind}
            </th>
            <th scope="col">{officeWords.subject}</th>
            <th scope="col" className="col-where">
              {officeWords.where}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} isReadOnly={isReadOnly} onRemove={() => onRemove(entry)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The program writes the series of secret papers without marks. */
const writeSeries = (name: string): string =>
  name
    .split('/')
    .map((part) => (part === 'mat' ? officeWords.secretSeries : part))
    .join('/')

type EntryRowProps = { entry: NumberEntry; isReadOnly: boolean; onRemove: () => void }

function EntryRow({ entry, isReadOnly, onRemove }: EntryRowProps) {
  const { number, symbol, issuedOn, kind, subject, meetingId } = entry
  return (
    <tr>
      <td className="entry-number">{[padNumber(number), symbol].filter((part) => part !== '').join('/')}</td>
      <td>{writeDate(issuedOn)}</td>
      <td>{kind === null ? '' : terms.documentKind[kind]}</td>
      <td>{subject}</td>
      <td>
        {meetingId === null ? (
          <span className="by-hand">
            <span className="dim">{officeWords.byHand}</span>
            {!isReadOnly && <RowButtons removeLabel={officeWords.remove(number)} onRemove={onRemove} />}
          </span>
        ) : (
          <MeetingLink entry={entry} meetingId={meetingId} />
        )}
      </td>
    </tr>
  )
}

function MeetingLink({ entry: { kind, target }, meetingId }: { entry: NumberEntry; meetingId: string }) {
  const { list } = useLibrary()
  const meeting = list?.meetings.find((one) => one.id === meetingId)
  if (list && !meeting) return <span className="dim">{officeWords.goneMeeting}</span>
  return (
    <Link
      to="/meetings/$id/$tab"
      params={{ id: meetingId, tab: 'papers' }}
      search={{ paper: kind ?? undefined, target: target || undefined }}
      title={meeting?.title}
    >
      {officeWords.openMeeting}
    </Link>
  )
}

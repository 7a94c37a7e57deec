import '../../parts/long-table.css'
import './trash.css'
import type { RemovedMeeting } from '#contract/shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Id } from '#domain/ids.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { storageWords } from '../../text/storage.ts'
import { writeDaysLeft } from './days-left.ts'

type TrashTableProps = {
  removed: RemovedMeeting[]
  chosen: ReadonlySet<Id>
  onChoose: (chosen: ReadonlySet<Id>) => void
  isReadOnly: boolean
  today: CalendarDate
  onRestore: (one: RemovedMeeting) => void
  onPurge: (one: RemovedMeeting) => void
}

/** What lies in the bin, since when and until when it is promised to stay. */
export function TrashTable(props: TrashTableProps) {
  const { removed, chosen, onChoose, isReadOnly, today, onRestore, onPurge } = props
  const toggle = (id: Id) =>
    onChoose(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]))
  const isAll = removed.every((one) => chosen.has(one.id))
  return (
    <table className="meeting-table trash-table">
      <thead>
        <tr>
          <th scope="col" className="col-choose">
            <input
              type="checkbox"
              aria-label={storageWords.chooseAll}
              checked={isAll}
              onChange={() => onChoose(new Set(isAll ? [] : removed.map((one) => one.id)))}
            />
          </th>
          <th scope="col">{meetingsWords.name}</th>
          <th scope="col" className="col-moment">
            {meetingsWords.removedAt}
          </th>
          <th scope="col" className="col-moment">
            {storageWords.binKept}
          </th>
          <td className="col-actions" />
        </tr>
      </thead>
      <tbody>
        {removed.map((one) => {
          const title = one.title || meetingsWords.untitled
          return (
            <tr key={one.id} className="meeting-row">
              <td>
                <input
                  type="checkbox"
                  aria-label={storageWords.choose(title)}
                  checked={chosen.has(one.id)}
                  onChange={() => toggle(one.id)}
                />
              </td>
              <td title={title}>{title}</td>
              <td className="dim">{writeMoment(one.removedAt)}</td>
              <td className="dim">{today && writeDaysLeft(one.keptUntil, today)}</td>
              <td>
                <span className="buttons">
                  <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => onRestore(one)}>
                    {meetingsWords.restore}
                  </KeyButton>
                  <KeyButton size="compact-sm" disabled={isReadOnly} onClick={() => onPurge(one)}>
                    {storageWords.purge}
                  </KeyButton>
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

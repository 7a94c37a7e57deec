import './carried.css'
import { useState } from 'react'
import type { CarriedDirective } from '#domain/carried-directive.ts'
import { findCarried } from '#domain/carry-directives.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { directiveStatus } from '#domain/directive.ts'
import { openRound } from '#domain/due.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showUndo } from '../../hooks/notices.ts'
import { Section } from '../../parts/section.tsx'
import { frameWords } from '../../text/frame.ts'
import { pastWords } from '../../text/past.ts'
import { CarriedRow } from './carried-row.tsx'
import { RecordDialog } from './record-dialog.tsx'
import type { TabProps } from './tab-props.ts'
import { type Origins, useOrigins } from './use-origins.ts'

/** Directives of earlier meetings that are looked at again in this one, as they stand today where they were given. */
export function CarriedSection({ meeting, session }: TabProps) {
  const { carried } = meeting
  const { status } = useLibrary()
  const { origins, apply } = useOrigins(carried.map((one) => one.meetingId))
  const [recorded, setRecorded] = useState<CarriedDirective | null>(null)
  if (carried.length === 0) return null
  const remark = (id: string, text: string) =>
    session.change((last) => ({
      ...last,
      carried: last.carried.map((one) => (one.id === id ? { ...one, remark: text } : one)),
    }))
  const drop = (item: CarriedDirective, at: number) => {
    session.change((last) => ({ ...last, carried: last.carried.filter((one) => one.id !== item.id) }))
    const putBack = () =>
      session.change((last) =>
        last.carried.some((one) => one.id === item.id)
          ? last
          : { ...last, carried: last.carried.toSpliced(at, 0, item) },
      )
    showUndo(pastWords.dropped, frameWords.undo, putBack)
  }
  const open = carried.filter((one) => isOpen(one, origins)).length
  return (
    <Section
      title={pastWords.carriedTitle}
      name="carried"
      aside={<span className="dim">{pastWords.carriedCount(open, carried.length)}</span>}
    >
      <table className="plain-table carried-table">
        <thead>
          <tr>
            <th scope="col" className="carried-number">
              {pastWords.heads.number}
            </th>
            <th scope="col">{pastWords.heads.directive}</th>
            <th scope="col" className="carried-standing">
              {pastWords.heads.standing}
            </th>
            <th scope="col" className="carried-remark">
              {pastWords.remark}
            </th>
            <th scope="col" className="carried-end">
              <span className="hidden-label">{pastWords.heads.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {carried.map((one, at) => (
            <CarriedRow
              key={one.id}
              item={one}
              number={at + 1}
              origin={origins.get(one.meetingId)}
              today={status?.today ?? ''}
              onRemark={(text) => remark(one.id, text)}
              onRecord={() => setRecorded(one)}
              onDrop={() => drop(one, at)}
            />
          ))}
        </tbody>
      </table>
      {recorded && (
        <RecordDialog
          item={recorded}
          today={status?.today ?? ''}
          round={roundOf(recorded, origins)}
          onRecorded={apply}
          onClose={() => setRecorded(null)}
        />
      )}
    </Section>
  )
}

function roundOf({ meetingId, directiveId }: CarriedDirective, origins: Origins): CalendarDate | null {
  const origin = origins.get(meetingId)
  const directive = origin && findCarried(origin, directiveId)
  return directive ? openRound(directive, origin.heldOn) : null
}

/** What cannot be looked up is open as far as anybody knows. */
function isOpen({ meetingId, directiveId }: CarriedDirective, origins: Origins): boolean {
  const origin = origins.get(meetingId)
  const directive = origin && findCarried(origin, directiveId)
  return !directive || !['completed', 'stopped'].includes(directiveStatus(directive))
}

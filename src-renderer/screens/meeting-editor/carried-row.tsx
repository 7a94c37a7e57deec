import { Link } from '@tanstack/react-router'
import type { CarriedDirective } from '#domain/carried-directive.ts'
import { findCarried } from '#domain/carry-directives.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { directiveStanding } from '#domain/directive-standing.ts'
import { dueOn } from '#domain/due.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Cell } from '../../parts/cell.tsx'
import { classes } from '../../parts/classes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { pastWords } from '../../text/past.ts'

type CarriedRowProps = {
  item: CarriedDirective
  number: number
  /** `null` where its meeting cannot be opened, `undefined` while it is on its way. */
  origin: Meeting | null | undefined
  today: CalendarDate
  onRemark: (text: string) => void
  onRecord: () => void
  onDrop: () => void
}

/** One directive of an earlier meeting: what, whose, how it stands, and what this meeting says of it. */
export function CarriedRow({ item, number, origin, today, onRemark, onRecord, onDrop }: CarriedRowProps) {
  const directive = origin ? findCarried(origin, item.directiveId) : null
  const known = directive ?? item
  const due = directive && origin ? dueOn(directive, origin.heldOn) : item.dueOn
  return (
    <tr data-row={item.id}>
      <td className="carried-number">{number}</td>
      <td>
        <span className="carried-text">{known.text}</span>
        <span className="dim carried-facts">
          {known.assignee || pastWords.noAssignee} · {due === null ? pastWords.noDue : pastWords.due(writeDate(due))} ·{' '}
          {origin === null ? (
            pastWords.origin(item.meetingTitle, writeDate(item.givenOn))
          ) : (
            <Link
              to="/meetings/$id/$tab"
              params={{ id: item.meetingId, tab: 'directives' }}
              search={{ item: item.directiveId, field: 'directives' }}
            >
              {pastWords.origin(item.meetingTitle || meetingsWords.untitled, writeDate(item.givenOn))}
            </Link>
          )}
        </span>
      </td>
      <td className="carried-standing">
        <Standing origin={origin} directive={directive} today={today} />
      </td>
      <td className="carried-remark">
        <Cell
          label={pastWords.remarkOf(number)}
          value={item.remark}
          onChange={onRemark}
          name="carried.remark"
          placeholder={pastWords.remarkHint}
          isLong
        />
      </td>
      <td className="carried-end">
        <KeyButton size="compact-sm" disabled={directive === null} onClick={onRecord}>
          {pastWords.record}
        </KeyButton>
        <RowButtons removeLabel={pastWords.drop(number)} onRemove={onDrop} />
      </td>
    </tr>
  )
}

type StandingProps = {
  origin: Meeting | null | undefined
  directive: ReturnType<typeof findCarried>
  today: CalendarDate
}

function Standing({ origin, directive, today }: StandingProps) {
  if (origin === undefined) return <span className="dim">{frameWords.loading}</span>
  if (origin === null) return <span className="dim">{pastWords.gone}</span>
  if (directive === null) return <span className="dim">{pastWords.taken}</span>
  const standing = directiveStanding(directive, origin.heldOn, today)
  const last = directive.history.at(-1)
  return (
    <>
      <span className={classes(standing === 'overdue' && 'urgent', standing === 'doneInTime' && 'is-complete')}>
        {pastWords.standings[standing]}
      </span>
      {last && last.text !== '' && (
        <span className="dim carried-facts">
          {writeDate(last.on)}: {last.text}
        </span>
      )}
    </>
  )
}

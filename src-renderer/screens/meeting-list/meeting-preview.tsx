import { Link, useNavigate } from '@tanstack/react-router'
import type { SearchHit } from '#contract/shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { dueOn, isOverdue } from '#domain/directive.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Snippet } from '../../parts/snippet.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'

type MeetingPreviewProps = { id: string; today: CalendarDate; hits: SearchHit[]; onRemove: (meeting: Meeting) => void }

/** The selected meeting at a glance: who, what was directed, and the ways on. */
export function MeetingPreview({ id, today, hits, onRemove }: MeetingPreviewProps) {
  const { value: meeting, problem } = useCall('meeting.get', { id })
  if (problem) return <p role="alert">{problem}</p>
  if (!meeting || meeting.id !== id) return <p className="dim">{frameWords.loading}</p>
  const when = [meeting.session ? terms.session[meeting.session] : '', writeDate(meeting.heldOn)]
  const where = [when.filter((part) => part !== '').join(' '), meeting.organizer.officialName]
  return (
    <>
      <h2>{meeting.title || meetingsWords.untitled}</h2>
      <p className="dim">
        {where.filter((part) => part !== '').join(' · ')}
        {meeting.isYearInferred && ` (${meetingsWords.yearInferred})`}
      </p>
      {hits.length > 0 && (
        <>
          <h3>{meetingsWords.found}</h3>
          {hits.slice(0, 3).map((hit) => (
            <p key={`${hit.part}-${hit.partId}-${hit.snippet}`}>
              <Snippet text={hit.snippet} ranges={hit.ranges} />
            </p>
          ))}
        </>
      )}
      <People meeting={meeting} />
      <Directives meeting={meeting} today={today} />
      <PreviewButtons meeting={meeting} onRemove={onRemove} />
    </>
  )
}

/** The chairs; where none is known yet, the first of those who came. */
function People({ meeting }: { meeting: Meeting }) {
  const chairs = chairsOf(meeting)
  const shown = chairs.length > 0 ? chairs : meeting.attendees.slice(0, 3)
  if (shown.length === 0) return null
  return (
    <>
      <h3>{chairs.length > 0 ? meetingsWords.chair : meetingsWords.attended}</h3>
      {shown.map(({ id, fullName, posts }) => (
        <p key={id}>{[fullName, posts.join(', ')].filter((part) => part !== '').join(' – ')}</p>
      ))}
    </>
  )
}

/** A directive is a clause of a sentence; at the head of a row it opens with a capital. */
const capitalizeFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Directives({ meeting, today }: { meeting: Meeting; today: CalendarDate }) {
  const directives = meeting.directives.filter((one) => one.parentId === null)
  if (directives.length === 0) return null
  return (
    <>
      <h3>{meetingsWords.directives(directives.length)}</h3>
      {directives.slice(0, 3).map((directive, at) => (
        <p key={directive.id} className="clamped">
          {at + 1}. {capitalizeFirst(directive.text)}{' '}
          {isOverdue(directive, today) && (
            <span className="urgent">{meetingsWords.overdueSince(writeDate(dueOn(directive)))}</span>
          )}
        </p>
      ))}
      {directives.length > 3 && <p className="dim">{meetingsWords.others(directives.length - 3)}</p>}
    </>
  )
}

function PreviewButtons({ meeting, onRemove }: { meeting: Meeting; onRemove: (meeting: Meeting) => void }) {
  const navigate = useNavigate()
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  const open = (tab: string) => void navigate({ to: '/meetings/$id/$tab', params: { id: meeting.id, tab } })
  return (
    <div className="side-foot">
      {pending > 0 && (
        <p className="full-row">
          <Link to="/review/$id" params={{ id: meeting.id }}>
            {meetingsWords.pending(pending)}
          </Link>
        </p>
      )}
      <KeyButton variant="filled" keyName="Enter" onClick={() => open('info')}>
        {meetingsWords.open}
      </KeyButton>
      <KeyButton onClick={() => open('papers')}>{meetingsWords.papers}</KeyButton>
      <KeyButton onClick={() => onRemove(meeting)}>{meetingsWords.remove}</KeyButton>
    </div>
  )
}

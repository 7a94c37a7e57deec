import { Link, useNavigate } from '@tanstack/react-router'
import type { SearchHit } from '#contract/shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Snippet } from '../../parts/snippet.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { PreviewDirectives, PreviewPapers, PreviewPeople } from './preview-parts.tsx'

type MeetingPreviewProps = {
  summary: MeetingSummary
  today: CalendarDate
  hits: SearchHit[]
  isReadOnly: boolean
  onRemove: (meeting: MeetingSummary) => void
  onCopy: (id: string) => void
}

/** The selected meeting at a glance: when and whose, who led, what was directed, how its papers stand, the ways on. */
export function MeetingPreview(props: MeetingPreviewProps) {
  const { summary, today, hits } = props
  const { value, problem, reload } = useCall('meeting.get', { id: summary.id }, summary.revision)
  const meeting = value?.id === summary.id ? value : null
  return (
    <>
      <h2>{summary.title || meetingsWords.untitled}</h2>
      <p className="dim">{whenAndWhose(summary)}</p>
      {summary.series && <p className="dim">{meetingsWords.inSeries(summary.series.name)}</p>}
      {problem && !meeting && (
        <div role="alert">
          <p className="urgent">{problem}</p>
          <KeyButton size="compact-sm" onClick={reload}>
            {frameWords.retry}
          </KeyButton>
        </div>
      )}
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
      {meeting && <Inside meeting={meeting} today={today} />}
      <PreviewButtons {...props} />
    </>
  )
}

/** `Chiều 25/12/2020 (năm suy ra) · Sở Nội vụ`; what is missing is said, for a paper will need it. */
function whenAndWhose({ session, heldOn, isYearInferred, organizer }: MeetingSummary): string {
  const day = [session ? terms.session[session] : '', writeDate(heldOn)].filter((part) => part !== '').join(' ')
  const when = heldOn === null ? meetingsWords.noDate : day.charAt(0).toUpperCase() + day.slice(1)
  const inferred = isYearInferred ? ` (${meetingsWords.yearInferred})` : ''
  return `${when}${inferred} · ${organizer || meetingsWords.noBody}`
}

function Inside({ meeting, today }: { meeting: Meeting; today: CalendarDate }) {
  const navigate = useNavigate()
  const isBare = meeting.attendees.length === 0 && meeting.directives.length === 0 && meeting.speeches.length === 0
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  return (
    <>
      {pending > 0 && (
        <>
          <h3>{meetingsWords.waits}</h3>
          <p>
            <Link to="/review/$id" params={{ id: meeting.id }}>
              {meetingsWords.pending(pending)}
            </Link>
          </p>
        </>
      )}
      {isBare && <p>{pending > 0 ? meetingsWords.bareWithProposals : meetingsWords.bare}</p>}
      {isBare && pending > 0 && (
        <KeyButton size="compact-sm" onClick={() => void navigate({ to: '/review/$id', params: { id: meeting.id } })}>
          {meetingsWords.review}
        </KeyButton>
      )}
      <PreviewPeople meeting={meeting} />
      <PreviewDirectives meeting={meeting} today={today} />
      {!isBare && <PreviewPapers meeting={meeting} />}
    </>
  )
}

function PreviewButtons({ summary, isReadOnly, onRemove, onCopy }: MeetingPreviewProps) {
  const navigate = useNavigate()
  const { id } = summary
  const open = (tab: string) => void navigate({ to: '/meetings/$id/$tab', params: { id, tab } })
  return (
    <div className="side-foot">
      <KeyButton variant="filled" keyName="Enter" onClick={() => open('info')}>
        {meetingsWords.open}
      </KeyButton>
      <KeyButton onClick={() => open('papers')}>{meetingsWords.papers}</KeyButton>
      <KeyButton disabled={isReadOnly} onClick={() => onRemove(summary)}>
        {meetingsWords.remove}
      </KeyButton>
      <KeyButton className="full-row" keyName="Ctrl D" disabled={isReadOnly} onClick={() => onCopy(id)}>
        {meetingsWords.copyFrom}
      </KeyButton>
    </div>
  )
}

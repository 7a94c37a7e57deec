import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { eventWords, tellDeadline } from '#contract/register-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Directive, DirectiveEvent } from '#domain/directive.ts'
import { openStandings } from '#domain/directive-standing.ts'
import { listOpenRounds } from '#domain/due.ts'
import type { Meeting } from '#domain/meeting.ts'
import { repeatOf } from '#domain/repeat-of.ts'
import { dropEvent } from '../../hooks/directive-events.ts'
import { useCall } from '../../hooks/use-call.ts'
import { writeDate } from '../../parts/date-text.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { directivesWords as words } from '../../text/directives.ts'
import { followUpWords } from '../../text/follow-up.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { EventForm } from './event-form.tsx'
import type { Action } from './register-place.ts'
import { SheetLink } from './sheet-link.tsx'

type RegisterDetailProps = {
  row: DirectiveRow
  today: CalendarDate
  isReadOnly: boolean
  /** What is being recorded; `null` while nothing is. */
  action: Action | null
  onAction: (action: Action | null) => void
  onDone: () => void
}

const KEYS: Partial<Record<Action, string>> = { progress: 'U', reminded: 'D', completed: 'H', note: 'N' }
const OPEN_ACTIONS: readonly Action[] = ['progress', 'reminded', 'extended', 'deferred', 'completed', 'stopped', 'note']
const ROUND_ACTIONS: readonly Action[] = OPEN_ACTIONS.toSpliced(OPEN_ACTIONS.indexOf('completed'), 0, 'roundDone')

function actionsOf(row: DirectiveRow): readonly Action[] {
  if (!isOpenRow(row)) return ['reopened', 'note']
  const actions = row.hasRounds ? ROUND_ACTIONS : OPEN_ACTIONS
  // What is overdue can't wait for a later look.
  return row.standing === 'overdue' ? actions.filter((one) => one !== 'deferred') : actions
}

const keyOf = (action: Action, row: DirectiveRow): string | undefined => {
  if (row.hasRounds && action === 'completed') return undefined
  return action === 'roundDone' ? KEYS.completed : KEYS[action]
}

export const isOpenRow = ({ standing }: DirectiveRow): boolean =>
  (openStandings as readonly string[]).includes(standing)

/** The chosen directive: its words, where they were said, what has come of it, and what can be recorded. */
export function RegisterDetail({ row, today, isReadOnly, action, onAction, onDone }: RegisterDetailProps) {
  const { value } = useCall('meeting.get', { id: row.meetingId }, JSON.stringify(row.lastEvent))
  const directive = value?.id === row.meetingId ? value.directives.find((one) => one.id === row.directiveId) : undefined
  const passage = value && directive ? passageOf(value, directive) : ''
  const rounds = value && directive ? listOpenRounds(directive, value.heldOn, today) : []
  return (
    <section className="register-detail" aria-label={words.detail}>
      <div>
        <h2>
          {words.verbatim} ·{' '}
          <Link
            to="/meetings/$id/$tab"
            params={{ id: row.meetingId, tab: 'directives' }}
            search={{ item: row.directiveId }}
          >
            {row.meetingTitle || meetingsWords.untitled}
          </Link>
        </h2>
        <p>{row.text}</p>
        {row.hasRounds && <p className="dim">{words.rhythm(tellDeadline(row.deadline))}</p>}
        {row.assignee !== '' && <PapersToUnit row={row} />}
        {row.coordinators.length > 0 && <p className="dim">{words.coordinators(row.coordinators.join(', '))}</p>}
        {passage !== '' && passage !== row.text && (
          <>
            <h2>{words.passage}</h2>
            <blockquote>{passage}</blockquote>
          </>
        )}
      </div>
      {action ? (
        <EventForm
          key={`${row.directiveId} ${action}`}
          row={row}
          action={action}
          today={today}
          rounds={rounds}
          onDone={onDone}
          onClose={() => onAction(null)}
        />
      ) : (
        <div>
          <h2>{words.history}</h2>
          <ol className="event-list">
            <li>
              <span className="dim">{writeDate(row.givenOn) || '–'}</span> {words.given}
            </li>
            {directive?.history.map((event) => (
              <EventLine
                key={event.id}
                event={event}
                isReadOnly={isReadOnly}
                onDrop={() => dropEvent(row, event, { sentence: words.eventDropped, onDone })}
              />
            ))}
            {row.dueOn !== null && isOpenRow(row) && (
              <li className={row.standing === 'overdue' ? 'urgent' : undefined}>
                <span className="dim">{writeDate(row.dueOn)}</span> {tellDueLine(row)}
              </li>
            )}
          </ol>
          {rounds.length > 2 && <RoundsLeft rounds={rounds.slice(0, -1)} />}
        </div>
      )}
      <div className="detail-buttons">
        {actionsOf(row).map((one) => (
          <KeyButton
            key={one}
            size="compact-sm"
            keyName={keyOf(one, row)}
            disabled={isReadOnly}
            title={isReadOnly ? words.readOnly : undefined}
            onClick={() => onAction(one)}
          >
            {words.actions[one]}
          </KeyButton>
        ))}
      </div>
    </section>
  )
}

/** The papers of its meeting that go to its body; nothing is urged of what is done. */
function PapersToUnit({ row }: { row: DirectiveRow }) {
  const kinds = isOpenRow(row) ? (['reminder', 'task-slip'] as const) : (['task-slip'] as const)
  return (
    <p className="papers-to-unit">
      <span className="dim">{followUpWords.inMeetingOf(row.assignee)}</span>
      {kinds.map((paper) => (
        <Link
          key={paper}
          to="/meetings/$id/$tab"
          params={{ id: row.meetingId, tab: 'papers' }}
          search={{ paper, target: row.assignee }}
        >
          {followUpWords.inMeeting[paper]}
        </Link>
      ))}
    </p>
  )
}

function tellDueLine({ hasRounds, deadline }: DirectiveRow): string {
  if (!hasRounds) return words.due
  const isInferred = repeatOf(deadline)?.isPeriodEnd
  return isInferred ? `${words.dueRound} ${words.inferredRound(tellDeadline(deadline))}` : words.dueRound
}

const SHOWN_ROUNDS = 6

/** Rounds that are past and of which nothing was recorded. */
function RoundsLeft({ rounds }: { rounds: readonly CalendarDate[] }) {
  const days = rounds.slice(0, SHOWN_ROUNDS).map(writeDate).join(', ')
  return <p className="dim">{words.roundsLeft(days, Math.max(0, rounds.length - SHOWN_ROUNDS))}</p>
}

type EventLineProps = { event: DirectiveEvent; isReadOnly: boolean; onDrop: () => void }

function EventLine({ event, isReadOnly, onDrop }: EventLineProps) {
  const { on, type, text, percent, newDeadline, round, until, document, by, sheet } = event
  const parts = [
    round === null ? '' : words.roundOf(writeDate(round)),
    until === null ? '' : words.wakesOn(writeDate(until)),
    percent === null ? '' : words.percent(percent),
    newDeadline === null ? '' : words.until(tellDeadline(newDeadline)),
    text === '' ? '' : `“${text}”`,
    document,
    by === '' ? '' : words.by(by),
  ]
  const what = [eventWords[type], ...parts.filter((one) => one !== '')].join(', ')
  return (
    <li>
      <span className="dim">{writeDate(on)}</span> {what}
      {sheet && <SheetLink sheet={sheet} />}
      {!isReadOnly && (
        <button
          type="button"
          className="drop-event"
          aria-label={words.dropEvent(`${writeDate(on)} ${what}`)}
          onClick={onDrop}
        >
          <X {...smallIconLook} />
        </button>
      )}
    </li>
  )
}

/** The passage of the source that the directive was read from. */
function passageOf(meeting: Meeting, { source }: Directive): string {
  const text = source && meeting.sources.find((one) => one.id === source.sourceId)?.text
  return text ? text.slice(source.start, source.end).trim() : ''
}

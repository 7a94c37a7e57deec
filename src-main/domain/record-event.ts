import type { CalendarDate } from './dates.ts'
import { type Directive, type DirectiveEvent, directiveStatus, dueOn, lastDayOf } from './directive.ts'
import { AppError } from './errors.ts'
import { type EventProblem, eventProblem } from './event-problems.ts'

/** What an event is held against: the day it is recorded, and the day the directive was given where that is sure. */
export type EventDays = { today: CalendarDate; givenOn: CalendarDate | null }

/** What of a directive events change and are held against. */
type Tracked = Pick<Directive, 'deadline' | 'history' | 'resultDocument'>
type Recorded = { before: Tracked; event: DirectiveEvent; later: readonly DirectiveEvent[]; days: EventDays }
/** What is wrong, and the day that it contradicts. */
type Wrong = [problem: EventProblem, day: string] | null

/**
 * Adds what happened to a directive, at its place in time, so that news heard late does not undo what came after it.
 * Refuses with `EVENT_REFUSED` what cannot have been.
 */
export function recordEvent<One extends Tracked>(directive: One, event: DirectiveEvent, days: EventDays): One {
  const later = directive.history.filter((one) => one.on > event.on)
  const earlier = directive.history.filter((one) => one.on <= event.on)
  const wrong = findNonsense({ before: { ...directive, history: earlier }, event, later, days })
  if (wrong !== null) throw new AppError('EVENT_REFUSED', { problem: eventProblem(wrong[0], writeDay(wrong[1])) })
  const isResult = event.type === 'completed' && event.document !== '' && directive.resultDocument === ''
  return {
    ...directive,
    history: [...earlier, event, ...later],
    resultDocument: isResult ? event.document : directive.resultDocument,
  }
}

/** Takes back an event that was recorded by mistake, with the result it brought. */
export function takeBackEvent(directive: Directive, eventId: string): Directive {
  const event = directive.history.find((one) => one.id === eventId)
  if (!event) throw new AppError('EVENT_NOT_FOUND')
  const isItsResult = event.type === 'completed' && event.document === directive.resultDocument
  return {
    ...directive,
    history: directive.history.filter((one) => one !== event),
    resultDocument: isItsResult ? '' : directive.resultDocument,
  }
}

const CLOSED = ['completed', 'stopped']
/** Events that say how far it has come; the others leave that as it was. */
const MOVES = ['progress', 'extensionAsked', 'extended', 'completed', 'stopped', 'reopened']

function findNonsense({ before, event, later, days }: Recorded): Wrong {
  const { type, on } = event
  const isClosed = CLOSED.includes(directiveStatus(before))
  const next = later.find((one) => MOVES.includes(one.type))
  if (on > days.today) return ['future', days.today]
  if (days.givenOn !== null && on < days.givenOn) return ['beforeGiven', days.givenOn]
  if (type === 'reopened' && !isClosed) return ['notClosed', '']
  if (type !== 'reopened' && type !== 'note' && isClosed) return ['closed', '']
  if (CLOSED.includes(type) && next) return ['goesOn', next.on]
  return findOddPart(event) ?? (type === 'extended' ? findBadExtension(before, event) : null)
}

/** A part that does not belong to what happened, or one that it lacks. */
function findOddPart({ type, text, percent, newDeadline }: DirectiveEvent): Wrong {
  const isTelling = text.trim() !== ''
  if (percent !== null && type !== 'progress') return ['percentElsewhere', '']
  if (type === 'progress' && percent === null && !isTelling) return ['emptyProgress', '']
  if (type === 'note' && !isTelling) return ['emptyNote', '']
  if (newDeadline !== null && type !== 'extended' && type !== 'extensionAsked') return ['deadlineElsewhere', '']
  return null
}

function findBadExtension(before: Tracked, { on, newDeadline }: DirectiveEvent): Wrong {
  const until = newDeadline && lastDayOf(newDeadline)
  const due = dueOn(before)
  if (until === null) return ['noNewDeadline', '']
  if (due !== null && until <= due) return ['notLater', due]
  return until < on ? ['alreadyPast', on] : null
}

const writeDay = (day: string): string => day.split('-').reverse().join('/')

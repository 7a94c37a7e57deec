import { type CalendarDate, hasYear, type PartialDate } from './dates.ts'
import { type Directive, type DirectiveEvent, directiveStatus } from './directive.ts'
import { dueOn, lastDayOf, openRound } from './due.ts'
import { AppError } from './errors.ts'
import { type EventProblem, eventProblem } from './event-problems.ts'
import type { Meeting } from './meeting.ts'
import { nextDayOf, repeatOf } from './repeat-of.ts'

/**
 * What an event is held against: the day it is recorded, the day the directive was given where that is sure, and the day
 * of its meeting as it stands there, from which rounds are counted.
 */
export type EventDays = { today: CalendarDate; givenOn: CalendarDate | null; heldOn: PartialDate | null }

/** The days of a meeting. A year that was only inferred proves nothing of when its directives were given. */
export function eventDays(
  { heldOn, isYearInferred }: Pick<Meeting, 'heldOn' | 'isYearInferred'>,
  today: CalendarDate,
): EventDays {
  return { today, givenOn: heldOn !== null && hasYear(heldOn) && !isYearInferred ? heldOn : null, heldOn }
}

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
const MOVES = ['progress', 'extensionAsked', 'extended', 'roundDone', 'completed', 'stopped', 'reopened']

function findNonsense({ before, event, later, days }: Recorded): Wrong {
  const { type, on } = event
  const isClosed = CLOSED.includes(directiveStatus(before))
  const next = later.find((one) => MOVES.includes(one.type))
  if (on > days.today) return ['future', days.today]
  if (days.givenOn !== null && on < days.givenOn) return ['beforeGiven', days.givenOn]
  if (type === 'reopened' && !isClosed) return ['notClosed', '']
  if (type !== 'reopened' && type !== 'note' && isClosed) return ['closed', '']
  if (CLOSED.includes(type) && next) return ['goesOn', next.on]
  const odd = findOddPart(event)
  if (odd !== null) return odd
  if (type === 'extended') return findBadExtension(before, event, days)
  if (type === 'roundDone') return findBadRound(before, event, days)
  return type === 'deferred' ? findBadPause(before, event, days) : null
}

/** A part that does not belong to what happened, or one that it lacks. */
function findOddPart({ type, text, percent, newDeadline, round, until }: DirectiveEvent): Wrong {
  const isTelling = text.trim() !== ''
  if (percent !== null && type !== 'progress') return ['percentElsewhere', '']
  if (type === 'progress' && percent === null && !isTelling) return ['emptyProgress', '']
  if (type === 'note' && !isTelling) return ['emptyNote', '']
  if (newDeadline !== null && type !== 'extended' && type !== 'extensionAsked') return ['deadlineElsewhere', '']
  if ((round === null) === (type === 'roundDone')) return ['roundElsewhere', '']
  if ((until === null) === (type === 'deferred')) return ['untilElsewhere', '']
  return null
}

function findBadExtension(before: Tracked, { on, newDeadline }: DirectiveEvent, { heldOn }: EventDays): Wrong {
  const until = newDeadline && lastDayOf(newDeadline)
  const due = dueOn(before, heldOn)
  if (until === null) return ['noNewDeadline', '']
  if (due !== null && until <= due) return ['notLater', due]
  return until < on ? ['alreadyPast', on] : null
}

/** A round is one of the days on which the task falls due, and none that is behind one already recorded. */
function findBadRound(before: Tracked, { round }: DirectiveEvent, { heldOn }: EventDays): Wrong {
  const repeat = repeatOf(before.deadline)
  const open = openRound(before, heldOn)
  if (repeat === null || open === null || round === null) return ['notRecurring', '']
  if (round < open) return ['roundBefore', open]
  return nextDayOf(repeat, round) === round ? null : ['notRound', nextDayOf(repeat, round)]
}

/** Putting aside is no extension: the task is looked at again before it falls due. */
function findBadPause(before: Tracked, { on, until }: DirectiveEvent, { heldOn }: EventDays): Wrong {
  const due = dueOn(before, heldOn)
  if (until === null || until <= on) return ['wakesBefore', on]
  return due !== null && until > due ? ['wakesLate', due] : null
}

const writeDay = (day: string): string => day.split('-').reverse().join('/')

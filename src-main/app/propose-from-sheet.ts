import type { NewDirectiveEvent } from '#contract/directive-shapes.ts'
import type { ProposedEvent, SheetWarning } from '#contract/sheet-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { bareEvent, type DirectiveEvent } from '#domain/directive.ts'
import { listOpenRounds } from '#domain/due.ts'
import { AppError } from '#domain/errors.ts'
import { type EventDays, recordEvent } from '#domain/record-event.ts'
import type { RegisterEntry } from '#domain/register-entry.ts'
import { sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { sheetEventWords as words } from '#vietnamese/update-sheet-words.ts'
import type { SaidCells, SaidDay } from './read-sheet-cells.ts'

/** Whose news it is and which day it is taken for where the sheet names none. */
export type Report = { unit: string; on: CalendarDate; days: EventDays }
export type Proposals = { events: ProposedEvent[]; known: number; warnings: SheetWarning[] }

/** An event in the making; `isDayOpen`: the sheet names no day for it, so the day of the report is taken. */
type Draft = { event: NewDirectiveEvent; isDayOpen: boolean }

/** The dated events that a row tells of, without those that the register has already. Nothing in a cell is left out. */
export function proposeFromSheet(said: SaidCells, entry: RegisterEntry, report: Report): Proposals {
  const { drafts, warnings } = draftEvents(said, report)
  const told = drafts.map((draft) => ({ ...draft, event: asRound(draft.event, entry, report.days) }))
  const fresh = told.filter((draft) => !isKnown(draft, entry.history))
  return { events: tryEvents(fresh, entry, report.days), known: drafts.length - fresh.length, warnings }
}

function draftEvents(said: SaidCells, report: Report): { drafts: Draft[]; warnings: SheetWarning[] } {
  const { doneOn, askedUntil, state } = said
  const warnings: SheetWarning[] = []
  const warn = (kind: SheetWarning['kind'], column: string, text = ''): void => {
    warnings.push({ kind, column, text })
  }
  const isByDay = state === null && doneOn.day !== null
  const isDone = state === 'completed' || isByDay
  if (isByDay) warn('doneByDay', sheetHeads.doneOn, doneOn.text)
  if (state === 'completed' && doneOn.day === null) warn('noDay', sheetHeads.doneOn)
  if (isDone && askedUntil.text !== '') warn('contradiction', sheetHeads.askedUntil, askedUntil.text)
  if (!isDone && state !== null && doneOn.day !== null) warn('contradiction', sheetHeads.doneOn, doneOn.text)
  const isAsked = state === 'extensionAsked' || askedUntil.text !== ''
  if (isAsked && askedUntil.text === '') warn('noNewDeadline', sheetHeads.askedUntil)
  const drafts = [
    isDone ? draftDone(said, report) : draftProgress(said, report),
    draftObstacles(said, report, isDone),
    isAsked ? draftAsked(said, report) : null,
  ].filter((one) => one !== null)
  return { drafts, warnings }
}

const make = (
  report: Report,
  given: Partial<NewDirectiveEvent> & Pick<NewDirectiveEvent, 'type'>,
): NewDirectiveEvent => ({
  ...bareEvent,
  on: report.on,
  by: report.unit,
  ...given,
})

/** A day that could not be read goes along in words. */
const inWords = ({ day, text }: SaidDay, head: string): string =>
  day === null && text !== '' ? `${head}: ${text}` : ''

function draftDone(said: SaidCells, report: Report): Draft {
  const { doneOn, document } = said
  const share = said.percent === null ? '' : `${said.percent} %`
  const text = words.join([said.progress, share, said.result, inWords(doneOn, sheetHeads.doneOn)])
  const on = doneOn.day ?? report.on
  return { event: make(report, { type: 'completed', on, text, document }), isDayOpen: doneOn.day === null }
}

/** What is under way; of a body that says no more than that it has not begun, or is at it, that. */
function draftProgress(said: SaidCells, report: Report): Draft | null {
  const { state, percent, document, doneOn } = said
  const day = doneOn.text === '' ? '' : `${sheetHeads.doneOn}: ${doneOn.text}`
  const told = [said.progress, said.result === '' ? '' : words.result(said.result), day]
  const isTold = percent !== null || document !== '' || told.some((one) => one !== '')
  if (state === 'notStarted' || state === 'stopAsked') {
    const text = words.join([words[state], percent === null ? '' : `${percent} %`, ...told])
    return { event: make(report, { type: 'note', text, document }), isDayOpen: true }
  }
  if (!isTold && state !== 'inProgress') return null
  const isBare = percent === null && told.every((one) => one === '')
  const bare = document === '' ? words.inProgress : `${sheetHeads.document}: ${document}`
  const text = isBare ? bare : words.join(told)
  return { event: make(report, { type: 'progress', text, percent, document }), isDayOpen: true }
}

/** News of a task that goes on; what is done has no more of them, so there they are a remark. */
function draftObstacles({ obstacles }: SaidCells, report: Report, isDone: boolean): Draft | null {
  if (obstacles === '') return null
  const type = isDone ? 'note' : 'progress'
  return { event: make(report, { type, text: words.obstacle(obstacles) }), isDayOpen: true }
}

function draftAsked({ askedUntil }: SaidCells, report: Report): Draft {
  const { day, text } = askedUntil
  const newDeadline = day === null ? null : { kind: 'date' as const, date: day, text }
  const event = make(report, { type: 'extensionAsked', newDeadline, text: inWords(askedUntil, sheetHeads.askedUntil) })
  return { event, isDayOpen: true }
}

/**
 * Of a recurring task nobody reports the end: what is done is a round of it, the open one whose day is nearest to the day
 * it was done. The day is shown with the event, so that another round can be recorded instead.
 */
function asRound(event: NewDirectiveEvent, entry: RegisterEntry, { heldOn, today }: EventDays): NewDirectiveEvent {
  if (event.type !== 'completed') return event
  const away = (round: CalendarDate): number => Math.abs(Date.parse(round) - Date.parse(event.on))
  const [nearest] = listOpenRounds(entry, heldOn, today).toSorted((a, b) => away(a) - away(b))
  return nearest === undefined ? event : { ...event, type: 'roundDone', round: nearest }
}

/** The same news: where the sheet names no day for it, on whatever day it was recorded. */
function isKnown({ event, isDayOpen }: Draft, history: readonly DirectiveEvent[]): boolean {
  return history.some(
    (one) =>
      one.type === event.type &&
      // Each round may be reported in the same words as the one before.
      ((isDayOpen && event.type !== 'roundDone') || one.on === event.on) &&
      asCompared(one.text) === asCompared(event.text) &&
      asCompared(one.document) === asCompared(event.document) &&
      one.percent === event.percent &&
      untilOf(one) === untilOf(event),
  )
}

const asCompared = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

const untilOf = ({ newDeadline }: Pick<DirectiveEvent, 'newDeadline'>): string =>
  newDeadline?.kind === 'date' ? newDeadline.date : ''

/** Records one after another on paper, so that what cannot be is told before anybody takes it. */
function tryEvents(drafts: readonly Draft[], entry: RegisterEntry, days: EventDays): ProposedEvent[] {
  let now = entry
  return drafts.map(({ event }, at) => {
    try {
      now = recordEvent(now, { ...event, id: `sheet-${at}`, recordedAt: `${days.today}T00:00:00Z` }, days)
      return { event, problem: '' }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // The sentence about the register, which nothing has changed here, is left to those who change it.
      return { event, problem: String(error.details.problem ?? error.message) }
    }
  })
}

import type { Directive } from '#domain/directive.ts'
import { directiveStanding, NEAR_DAYS } from '#domain/directive-standing.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { dueOn } from '#domain/due.ts'
import { listRoots, rootsOf } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { DateStyle, SizeTier } from '#domain/settings.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { askForWork } from './ask-for-work.ts'
import { attachTo, citeInTable } from './cite-paper.ts'
import { closePaper } from './close-paper.ts'
import { countDays } from './count-days.ts'
import { finishPaper } from './finish-paper.ts'
import { lendMeeting, type RegisterPaper } from './lend-meeting.ts'
import { isSameBody } from './list-assignees.ts'
import { makeAddressees } from './make-addressees.ts'
import { paragraph } from './make-blocks.ts'
import { makeLetterhead, makeLetterSubject } from './make-letterhead.ts'
import { type Column, makeTable, plainRow } from './make-table.ts'
import { nameFile } from './name-file.ts'
import type { Block, BuiltPaper, OfficialDocument, Orientation, TableBlock } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { isForAnnex } from './place-table.ts'
import { planAnnexes } from './plan-annexes.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'
import { tellBasis } from './tell-basis.ts'
import { tellState } from './tell-state.ts'
import { basisWords } from './wording/basis-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingNoun, officialDate } from './wording/meeting-words.ts'
import { reminderWords as words } from './wording/reminder-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'
import { columnTitles as titles } from './wording/table-words.ts'
import { deadlineCell } from './write-deadline.ts'
import { nameInSentence, writeAction } from './write-task.ts'

/** What of one meeting a letter tells of. */
export type GivenThere = { meeting: Meeting; directives: readonly Directive[] }
/** A letter to one body about what it was given at several meetings; none of them has a degree of secrecy. */
export type JointReminder = RegisterPaper & { unit: string; given: readonly GivenThere[] }

type Options = { sizeTier: SizeTier; profile: LayoutProfile; dateStyle: DateStyle }
type TaskThere = { meeting: Meeting; head: Directive; items: Directive[] }

/** A row names its meeting and its notice, and so is taller than most: this many still leave the letter one or two pages. */
const MOST_INLINE_ROWS = 8

/**
 * Công văn đôn đốc, Mẫu 1.5, to one body over several meetings: its tasks by their last day, each with the meeting and the
 * notice that gave it. A long list has a lying annex.
 */
export function buildJointReminder(
  letter: JointReminder,
  { sizeTier, profile, dateStyle }: Options,
): { document: OfficialDocument; fileName: string } {
  const { organizer, unit, today, madeAt } = letter
  const record = DocumentRecord.parse({ id: 'reminder', kind: 'reminder', target: unit })
  const context: PaperContext = { kind: 'reminder', target: unit, record, profile, today, dateStyle }
  const lent = lendMeeting(letter, '')
  const document = finishPaper(buildPaper(letter, lent, context), {
    ...{ context, sizeTier, organizer, changedAt: madeAt, hasEndMark: true },
  })
  return { document, fileName: nameFile('reminder', lent, unit) }
}

function buildPaper(letter: JointReminder, lent: Meeting, context: PaperContext): BuiltPaper {
  const tasks = listTasks(letter.given)
  const rows = tasks.flatMap(({ head, items }) => [head, ...items])
  const isAway = isForAnnex(rows, MOST_INLINE_ROWS)
  const orientation = isAway ? 'landscape' : 'portrait'
  const table = makeTaskTable(tasks, letter, { context, orientation })
  const { annexes, mention } = planAnnexes(
    [{ name: 'tasks', title: words.annex, orientation, blocks: isAway ? [table] : [] }],
    attachTo(lent, context),
  )
  const isOwn = isSameBody(letter.unit, letter.organizer.officialName)
  return {
    header: { ...makeLetterhead(lent, context), letterSubject: makeLetterSubject(context, proposeSubject(letter)) },
    titles: { typeName: '', subject: '', hasRule: false, placeAndDate: '' },
    blocks: [
      // Nobody writes to themselves: which of its own units a body reminds is for the office to say.
      ...makeAddressees(context, isOwn ? [] : [letter.unit]),
      ...listBody(letter, tasks, { context, table, annexed: mention('tasks'), isOwn }),
    ],
    closing: closePaper(lent, context),
    annexes,
  }
}

function proposeSubject({ given }: JointReminder): string {
  const [first] = given
  if (given.length !== 1 || !first) return words.jointSubject
  const { heldOn } = first.meeting
  return words.subject(meetingNoun(first.meeting), heldOn === null ? '' : officialDate(heldOn))
}

/** Those longest past their last day first; without a day last, by the day of their meeting. */
function listTasks(given: readonly GivenThere[]): TaskThere[] {
  const tasks = given.flatMap(({ meeting, directives }) => {
    const roots = rootsOf(directives)
    return listRoots(directives).map((head) => ({
      ...{ meeting, head },
      items: directives.filter((one) => one !== head && roots.get(one) === head),
    }))
  })
  const keyOf = ({ meeting, head }: TaskThere) => `${dueOn(head, meeting.heldOn) ?? '9999'} ${meeting.heldOn ?? '9999'}`
  return tasks
    .map((task) => ({ task, key: keyOf(task) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ task }) => task)
}

type Body = { context: PaperContext; table: TableBlock; annexed: string; isOwn: boolean }

function listBody(
  { given, unit, today, organizer }: JointReminder,
  tasks: readonly TaskThere[],
  { context, table, annexed, isOwn }: Body,
): Block[] {
  const issuer = organizer.officialName || blank
  const named = nameInSentence(unit)
  const [first] = given
  const basis =
    given.length === 1 && first
      ? tellBasis(first.meeting, first.directives, context)
      : basisWords.saidAtSeveral(given.length)
  const overdue = tasks.filter(
    ({ meeting, head }) => directiveStanding(head, meeting.heldOn, today) === 'overdue',
  ).length
  const near = tasks.filter((task) => isNear(task, today)).length
  const standing = words.standsNow(officialDate(today), named, { count: tasks.length, overdue, near })
  return [
    paragraph(words.basis(basis, issuer)),
    ...(annexed === '' ? [paragraph(`${standing}:`), table] : [paragraph(makeSentence(`${standing}${annexed}`))]),
    askForWork({ named, issuer, isOwn, isLate: overdue > 0 }),
  ]
}

function isNear({ meeting, head }: TaskThere, today: string): boolean {
  const due = dueOn(head, meeting.heldOn)
  const left = due === null ? -1 : countDays(today, due)
  return left >= 0 && left <= NEAR_DAYS
}

const columns: Record<Orientation, readonly Column[]> = {
  portrait: [
    { title: titles.number, share: 0.07, align: 'center' },
    { title: titles.task, share: 0.35, grows: true },
    { title: titles.source, share: 0.27 },
    { title: titles.deadline, share: 0.15 },
    { title: titles.state, share: 0.16 },
  ],
  landscape: [
    { title: titles.number, share: 0.05, align: 'center' },
    { title: titles.task, share: 0.39, grows: true },
    { title: titles.source, share: 0.28 },
    { title: titles.deadline, share: 0.11 },
    { title: titles.state, share: 0.17 },
  ],
}

type Placed = { context: PaperContext; orientation: Orientation }

/** The column of meetings says something only where there are several; an item has that of its task. */
function makeTaskTable(
  tasks: readonly TaskThere[],
  { given, today, organizer }: JointReminder,
  { context, orientation }: Placed,
): TableBlock {
  const isOne = given.length === 1
  const rowOf = (number: string, directive: Directive, { meeting, source }: { meeting: Meeting; source: string }) => {
    const state = tellState(directive, { today, heldOn: meeting.heldOn })
    return plainRow([number, writeAction(directive), source, deadlineCell(directive), state])
  }
  const rows = tasks.flatMap(({ meeting, head, items }, at) => [
    rowOf(`${at + 1}`, head, { meeting, source: isOne ? '' : tellSource(meeting, context, organizer.officialName) }),
    ...items.map((item, place) => rowOf(`${at + 1}${pointLetter(place)}`, item, { meeting, source: '' })),
  ])
  return makeTable(columns[orientation], rows, orientation)
}

/** `Giao ban tháng 8, ngày 03/8/2026 (Thông báo số 12/TB-VP ngày 05/8/2026)`; the notice once it has a number. */
function tellSource(meeting: Meeting, context: PaperContext, issuer: string): string {
  const notice = citeInTable(meeting, { context, kind: 'conclusion-notice', issuer })
  const title = trimSentence(meeting.title) || meetingNoun(meeting)
  const day = meeting.heldOn === null ? '' : officialDate(meeting.heldOn)
  return `${basisWords.heldOn(title, day)}${notice === null ? '' : basisWords.cited(notice)}`
}

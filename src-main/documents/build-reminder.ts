import type { Directive } from '#domain/directive.ts'
import { directiveStanding } from '#domain/directive-standing.ts'
import { listRoots } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { numberDirectives } from '#domain/number-tasks.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { askForWork } from './ask-for-work.ts'
import { attachTo } from './cite-paper.ts'
import { closePaper } from './close-paper.ts'
import { directivesOf, isSameBody, listAssignees } from './list-assignees.ts'
import { makeAddressees } from './make-addressees.ts'
import { paragraph } from './make-blocks.ts'
import { makeLetterhead, makeLetterSubject } from './make-letterhead.ts'
import { makeTable, plainRow } from './make-table.ts'
import type { Block, BuiltPaper, TableBlock } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { isForAnnex } from './place-table.ts'
import { planAnnexes } from './plan-annexes.ts'
import { tellBasis } from './tell-basis.ts'
import { type Days, isOpen, tellState } from './tell-state.ts'
import { annexLabel } from './wording/division-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingNoun, officialDate } from './wording/meeting-words.ts'
import { reminderWords as words } from './wording/reminder-words.ts'
import { makeSentence } from './wording/sentence.ts'
import { columnTitles as titles } from './wording/table-words.ts'
import { deadlineCell } from './write-deadline.ts'
import { nameInSentence, writeAction } from './write-task.ts'

/** So many bodies are named one by one above a letter; more stand in its annex. */
const MOST_ADDRESSEES = 12

const columns = [
  { title: titles.number, share: 0.08, align: 'center' },
  { title: titles.task, share: 0.4, grows: true },
  { title: titles.assignee, share: 0.2 },
  { title: titles.deadline, share: 0.16 },
  { title: titles.state, share: 0.16 },
] as const

/**
 * Công văn đôn đốc, Mẫu 1.5: no type name, `V/v` under the number. To one body, or (no target) to all that still have
 * open tasks: what was ordered, what is open on that day and how it stands, what is asked.
 */
export function buildReminder(meeting: Meeting, context: PaperContext): BuiltPaper {
  const open = listOpen(meeting, context)
  const table = makeOpenTable(open, { today: context.today, heldOn: meeting.heldOn }, context.target)
  const { annexes, mention } = planAnnexes(
    [{ name: 'tasks', title: words.annex, blocks: isForAnnex(open) ? [table] : [] }],
    attachTo(meeting, context),
  )
  const day = meeting.heldOn === null ? '' : officialDate(meeting.heldOn)
  return {
    header: {
      ...makeLetterhead(meeting, context),
      letterSubject: makeLetterSubject(context, words.subject(meetingNoun(meeting), day)),
    },
    titles: { typeName: '', subject: '', hasRule: false, placeAndDate: '' },
    blocks: [
      ...makeAddressees(
        context,
        listAddressees(open, { target: context.target, issuer: meeting.organizer.officialName }, annexes.length > 0),
      ),
      ...listBody(meeting, context, { open, table, annexed: mention('tasks') }),
    ],
    closing: closePaper(meeting, context),
    annexes,
  }
}

/** A letter to all bodies is to the others: what the issuer itself has open stands in the letter to its own units. */
function listOpen(meeting: Meeting, { target }: PaperContext): Directive[] {
  const open = directivesOf(meeting, target).filter(isOpen)
  const others = open.filter((one) => !isSameBody(one.assignee, meeting.organizer.officialName))
  return target === '' && others.length > 0 ? others : open
}

/** Nobody writes to themselves: which of its own units a body reminds is for the office to say. */
function listAddressees(
  open: readonly Directive[],
  { target, issuer }: { target: string; issuer: string },
  isAnnexed: boolean,
): string[] {
  if (open.every((one) => isSameBody(one.assignee, issuer)) && (target === '' || isSameBody(target, issuer))) return []
  if (target !== '') return [target]
  const bodies = listAssignees(open)
  return bodies.length > MOST_ADDRESSEES && isAnnexed ? [words.allInAnnex(annexLabel(''))] : bodies
}

function listBody(
  meeting: Meeting,
  context: PaperContext,
  { open, table, annexed }: { open: Directive[]; table: TableBlock; annexed: string },
): Block[] {
  const issuer = meeting.organizer.officialName || blank
  const bodies = listAssignees(open)
  const body = context.target || (bodies.length === 1 ? (bodies[0] ?? '') : words.everybody)
  const named = nameInSentence(body)
  const today = officialDate(context.today)
  const basis = paragraph(words.basis(tellBasis(meeting, open, context), issuer))
  if (open.length === 0) return [basis, paragraph(words.nothing(today, named))]
  const tasks = listRoots(open)
  const overdue = tasks.filter((one) => directiveStanding(one, meeting.heldOn, context.today) === 'overdue').length
  const standing = words.standing(today, named, tasks.length, overdue)
  const isOwn = bodies.every((one) => isSameBody(one, issuer))
  return [
    basis,
    ...(annexed === '' ? [paragraph(`${standing}:`), table] : [paragraph(makeSentence(`${standing}${annexed}`))]),
    askForWork({ named, issuer, isOwn, isLate: overdue > 0 }),
  ]
}

/** The column of bodies says something only where there are several. */
function makeOpenTable(open: readonly Directive[], days: Days, target: string): TableBlock {
  const isOne = target !== '' || listAssignees(open).length === 1
  const rows = numberDirectives(open, pointLetter).map(({ number, directive }) =>
    plainRow([
      number,
      writeAction(directive),
      isOne ? '' : directive.assignee,
      deadlineCell(directive),
      tellState(directive, days),
    ]),
  )
  return makeTable(columns, rows)
}

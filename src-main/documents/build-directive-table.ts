import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { type NumberedTask, numberByIssuer } from '#domain/number-tasks.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { citeNumbered } from './cite-paper.ts'
import { findSpeaker } from './describe-speaker.ts'
import { paragraph } from './make-blocks.ts'
import { makePlainHead } from './make-plain-head.ts'
import { groupRow, makeTable, plainRow } from './make-table.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper, TableRow } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { countStates, tellState } from './tell-state.ts'
import { directiveTableWords as words } from './wording/directive-table-words.ts'
import { meetingDays, meetingInSentence, officialDate } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { withPosts } from './wording/people-words.ts'
import { reportWords } from './wording/report-words.ts'
import { capitalizeFirst, makeSentence, trimSentence } from './wording/sentence.ts'
import { stateWords } from './wording/state-words.ts'
import { columnTitles as titles } from './wording/table-words.ts'
import { taskWords } from './wording/task-words.ts'
import { deadlineCell } from './write-deadline.ts'
import { writeAction } from './write-task.ts'

const columns = [
  { title: titles.number, share: 0.05, align: 'center' },
  { title: titles.task, share: 0.27 },
  { title: titles.assignee, share: 0.12 },
  { title: titles.coordinators, share: 0.1 },
  { title: titles.product, share: 0.09 },
  { title: titles.assignedOn, share: 0.08, align: 'center' },
  { title: titles.deadline, share: 0.09 },
  { title: titles.state, share: 0.12 },
  { title: titles.result, share: 0.09 },
  { title: titles.obstacles, share: 0.12 },
] as const

/**
 * Bảng theo dõi ý kiến chỉ đạo (documents.md §8): a wide table, so the page lies across (NĐ 30, Phụ lục I, I.2). The
 * rows bear the numbers of the report; whose words they are stands above them.
 */
export function buildDirectiveTable(meeting: Meeting, context: PaperContext): BuiltPaper {
  const { directives } = meeting
  const when = meeting.heldOn === null ? '' : meetingDays(meeting)
  return {
    header: makePlainHead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(meetingInSentence(meeting), when)),
    orientation: 'landscape',
    blocks: directives.length === 0 ? [paragraph(words.none)] : listTable(meeting, context),
    closing: { type: 'none' },
  }
}

function listTable(meeting: Meeting, context: PaperContext): Block[] {
  const { directives } = meeting
  const notice = citeNumbered(meeting, context, 'conclusion-notice')
  const asOf = words.asOf(officialDate(context.today))
  const rows = numberByIssuer(directives, pointLetter).flatMap(({ issuer, rows: tasks }) => [
    groupRow(leadOf(meeting, issuer)),
    ...tasks.map((task) => taskRow(task, meeting, context)),
  ])
  return [
    ...(notice === null ? [] : [paragraph(words.basis(notice))]),
    makeTable(columns, rows, 'landscape'),
    paragraph(makeSentence(`${asOf}, ${countStates(directives, { today: context.today, heldOn: meeting.heldOn })}`)),
  ]
}

const leadOf = (meeting: Meeting, { issuer, issuerPosts }: Directive): string =>
  trimSentence(
    issuer === ''
      ? minutesWords.otherDirectives
      : reportWords.directivesOf(withPosts(findSpeaker(meeting, issuer, issuerPosts))),
  )

/** The task verbatim; what has a column of its own is not told twice. */
function taskRow({ number, directive }: NumberedTask, meeting: Meeting, { today }: PaperContext): TableRow {
  const given = directive.history.find((event) => event.type === 'assigned')?.on ?? meeting.heldOn
  return plainRow([
    number,
    writeAction({ ...directive, product: '' }),
    directive.assignee || taskWords.notAssigned,
    directive.coordinators.join('; '),
    trimSentence(directive.product),
    given === null ? '' : officialDate(given),
    deadlineCell(directive),
    capitalizeFirst(tellState(directive, { today, heldOn: meeting.heldOn })),
    trimSentence(directive.resultDocument) ||
      (directive.history.findLast((event) => event.document !== '')?.document ?? ''),
    tellObstacles(directive),
  ])
}

/** What was reported on the way and when the body was reminded. */
const tellObstacles = ({ history }: Directive): string =>
  history
    .filter((event) => event.type === 'reminded' || (event.type !== 'assigned' && event.text !== ''))
    .map((event) => {
      const said = [event.type === 'reminded' ? stateWords.reminded : '', trimSentence(event.text)]
      return `${officialDate(event.on)}: ${said.filter((part) => part !== '').join(', ')}`
    })
    .join('; ')

import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { numberDirectives } from '#domain/number-tasks.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { chooseSigner, makeSignature } from './choose-signer.ts'
import { directivesOf, isSameBody } from './list-assignees.ts'
import { listRecipients } from './list-recipients.ts'
import { makeAddressees } from './make-addressees.ts'
import { heading, leaderLine, paragraph } from './make-blocks.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTable, plainRow } from './make-table.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper, TableBlock } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { tellBasis } from './tell-basis.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence } from './wording/meeting-words.ts'
import { trimSentence } from './wording/sentence.ts'
import { columnTitles as titles } from './wording/table-words.ts'
import { taskSlipWords as words } from './wording/task-slip-words.ts'
import { taskWords } from './wording/task-words.ts'
import { deadlineCell } from './write-deadline.ts'
import { nameInSentence, writeAction } from './write-task.ts'

const number = { title: titles.number, share: 0.08, align: 'center' } as const
const task = { title: titles.task, share: 0.44, grows: true } as const
const deadline = { title: titles.deadline, share: 0.17 } as const

/**
 * Phiếu giao nhiệm vụ to one body (documents.md §8; a house form after Mẫu 1.4): what it rests on, the tasks verbatim
 * with product and deadline, how to report; who gives and who takes them sign. A body that helps is told with what.
 */
export function buildTaskSlip(meeting: Meeting, context: PaperContext): BuiltPaper {
  const body = context.target || blank
  const { officialName } = meeting.organizer
  // A body does not write or report to itself: which unit, and to whom it reports, is left open.
  const isOwn = officialName === '' || isSameBody(officialName, context.target)
  const own = directivesOf(meeting, context.target)
  const basis = tellBasis(meeting, own, context)
  return {
    header: makeLetterhead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(meetingInSentence(meeting))),
    blocks: [
      ...makeAddressees(context, isOwn ? [] : [body]),
      paragraph(words.opening(basis, nameInSentence(body))),
      heading(1, words.content),
      ...(own.length === 0 ? [leaderLine('')] : [makeOwnTable(own)]),
      ...listShared(meeting, context.target),
      heading(1, words.reporting),
      leaderLine(words.reportWhen),
      paragraph(words.reportTo(isOwn ? blank : officialName)),
    ],
    closing: {
      type: 'minutes',
      recipientsLabel: context.profile.recipients.label,
      recipients: listRecipients(meeting, context),
      secretary: { lines: [words.receives], note: '', fullName: blank },
      chair: makeSignature(chooseSigner(meeting, context), context),
    },
  }
}

function makeOwnTable(directives: readonly Directive[]): TableBlock {
  const columns = [
    number,
    task,
    { title: titles.coordinators, share: 0.16 },
    { title: titles.product, share: 0.15 },
    deadline,
  ]
  const rows = numberDirectives(directives, pointLetter).map((row) =>
    plainRow([
      row.number,
      writeAction({ ...row.directive, product: '' }),
      row.directive.coordinators.join('; '),
      trimSentence(row.directive.product),
      deadlineCell(row.directive),
    ]),
  )
  return makeTable(columns, rows)
}

function listShared({ directives }: Meeting, body: string): Block[] {
  const shared = directives.filter((one) => one.coordinators.some((name) => isSameBody(name, body)))
  if (shared.length === 0) return []
  const rows = numberDirectives(shared, pointLetter).map((row) =>
    plainRow([
      row.number,
      writeAction({ ...row.directive, product: '' }),
      row.directive.assignee || taskWords.notAssigned,
      deadlineCell(row.directive),
    ]),
  )
  return [
    heading(1, words.together),
    makeTable([number, task, { title: titles.assignee, share: 0.25 }, deadline], rows),
  ]
}

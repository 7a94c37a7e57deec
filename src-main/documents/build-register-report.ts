import { DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { SizeTier } from '#domain/settings.ts'
import { attachTo } from './cite-paper.ts'
import { closePaper } from './close-paper.ts'
import { finishPaper } from './finish-paper.ts'
import { lendMeeting } from './lend-meeting.ts'
import { listDifficulties, listGeneral, listLate, listResults } from './list-register-figures.ts'
import { makeAddressees } from './make-addressees.ts'
import { heading, paragraph } from './make-blocks.ts'
import { makeCountTable, makeDifficultyTable, makeLateTable, orientationOfCounts } from './make-figure-tables.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeTitles } from './make-titles.ts'
import { nameFile } from './name-file.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { Block, BuiltPaper, OfficialDocument } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { isForAnnex } from './place-table.ts'
import { type AnnexPlan, planAnnexes } from './plan-annexes.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'
import type { RegisterReport, ReportAnnex } from './register-report.ts'
import { blank } from './wording/letterhead-words.ts'
import { officialDate } from './wording/meeting-words.ts'
import { registerReportWords as words } from './wording/register-report-words.ts'

type Options = { sizeTier: SizeTier; profile: LayoutProfile }

/** Báo cáo tình hình thực hiện ý kiến chỉ đạo, Mẫu 1.4, over many meetings. */
export function buildRegisterReport(
  report: RegisterReport,
  { sizeTier, profile }: Options,
): { document: OfficialDocument; fileName: string } {
  const lent = lendMeeting(report, words.subject(report.period, officialDate(report.today)))
  const record = DocumentRecord.parse({ id: 'report', kind: 'report', target: '' })
  const context: PaperContext = {
    ...{ kind: 'report', target: '', record, profile, today: report.today, dateStyle: 'written' },
  }
  const document = finishPaper(buildPaper(report, lent, context), {
    ...{ context, sizeTier, organizer: report.organizer, changedAt: report.madeAt, hasEndMark: true },
  })
  return { document, fileName: nameFile('report', lent) }
}

function buildPaper(report: RegisterReport, lent: Meeting, context: PaperContext): BuiltPaper {
  const superior = nameGoverningBody(report.organizer)
  const issuer = report.organizer.officialName || blank
  const day = officialDate(report.today)
  const about = words.about(report.period, day)
  const { annexes, mention } = planReportAnnexes(report, attachTo(lent, context))
  const section = (title: string, body: Block[]): Block[] => [heading(1, title), ...body]
  return {
    header: makeLetterhead(lent, context),
    titles: makeTitles(context, words.typeName, lent.title),
    blocks: [
      ...makeAddressees(context, [superior]),
      paragraph(words.opening(issuer, about, day, report.meetings)),
      ...section(words.general, listGeneral(report)),
      ...(report.counts.total === 0
        ? []
        : [...section(words.results, listResults(report, mention)), ...section(words.late, listLate(report, mention))]),
      ...section(words.difficulties, listDifficulties(report, mention)),
      paragraph(words.closing(issuer, about, superior)),
    ],
    closing: closePaper(lent, context),
    annexes,
  }
}

/** Tables that are wide or long have pages of their own; those of late tasks always lie. */
function planReportAnnexes(report: RegisterReport, attachedTo: string): AnnexPlan<ReportAnnex> {
  const { byAssignee, byIssuer, counts, overdue, difficulties } = report
  const orientation = orientationOfCounts(counts)
  const isAway = (rows: readonly unknown[]) => rows.length > 0 && (orientation === 'landscape' || isForAnnex(rows))
  const assignees = { head: words.columns.assignee, nameless: words.nobody }
  const issuers = { head: words.columns.issuer, nameless: words.noIssuer }
  const lying = 'landscape' as const
  return planAnnexes<ReportAnnex>(
    [
      {
        ...{ name: 'assignees', title: words.assigneesAnnex, orientation },
        blocks: isAway(byAssignee) ? [makeCountTable(byAssignee, counts, assignees), ...noteOf(report)] : [],
      },
      {
        ...{ name: 'issuers', title: words.issuersAnnex, orientation },
        blocks: isAway(byIssuer) ? [makeCountTable(byIssuer, counts, issuers), ...noteOf(report)] : [],
      },
      {
        ...{ name: 'late', title: words.lateAnnex, orientation: lying },
        blocks: overdue.length > 0 ? [makeLateTable(overdue)] : [],
      },
      {
        ...{ name: 'difficulties', title: words.toldAnnex, orientation: lying },
        blocks: isForAnnex(difficulties) ? [makeDifficultyTable(difficulties)] : [],
      },
    ],
    attachedTo,
  )
}

/** Those who ask for time are in two columns: a reader who adds up the line must know. */
const noteOf = ({ counts }: RegisterReport): Block[] =>
  counts.extensionAsked > 0 ? [paragraph(words.columnsNote)] : []

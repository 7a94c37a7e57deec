import { dash, dashes, heading, leaderLine, paragraph } from './make-blocks.ts'
import { makeCountTable } from './make-figure-tables.ts'
import type { Block } from './official-document.ts'
import type { CountedName, RegisterReport, ReportAnnex } from './register-report.ts'
import { officialDate } from './wording/meeting-words.ts'
import { registerReportWords as words } from './wording/register-report-words.ts'
import { joinWithAnd, makeSentence, trimSentence } from './wording/sentence.ts'
import { writeDecimal, writeShare } from './write-share.ts'

type Mention = (name: ReportAnnex) => string

/** I: what was given and how it stands, as offices add it up; the parts make up the whole. */
export function listGeneral(report: RegisterReport): Block[] {
  const { counts, scope, secret, period } = report
  const narrowed = scope.length === 0 ? [] : [paragraph(words.scope(scope.join('; ')))]
  if (counts.total === 0) return [...narrowed, paragraph(words.none(period))]
  const bodies = report.byAssignee.filter(({ name }) => name !== '').length
  const unassigned = report.byAssignee.find(({ name }) => name === '')?.counts.total ?? 0
  return [
    ...narrowed,
    paragraph(words.given(counts.total, bodies, officialDate(report.today))),
    ...dashes(listParts(report)),
    ...(unassigned > 0 ? [paragraph(words.unassigned(unassigned))] : []),
    ...(counts.extensionAsked > 0 ? [paragraph(words.extensionAsked(counts.extensionAsked))] : []),
    ...compare(report),
    ...(secret > 0 ? [paragraph(words.secret(secret))] : []),
  ]
}

function listParts({ counts }: RegisterReport): string[] {
  const { byStanding, total, done } = counts
  const how = (['doneInTime', 'doneLate', 'doneNoDeadline'] as const)
    .filter((one) => done > 0 && (one !== 'doneNoDeadline' || byStanding[one] > 0))
    .map((one) => words[one](byStanding[one]))
  const rest = (['inTime', 'overdue', 'noDeadline', 'stopped'] as const)
    .filter((one) => one === 'inTime' || one === 'overdue' || byStanding[one] > 0)
    .map((one) => words[one](byStanding[one], writeShare(byStanding[one], total)))
  return [words.done(done, writeShare(done, total), how.join(', ')), ...rest]
}

/** Both periods as they stand on the day of the report: what was given earlier has had longer. */
function compare({ counts, previous }: RegisterReport): Block[] {
  if (previous === null) return []
  const { period, counts: before } = previous
  const given = counts.total - before.total
  const rate = (one: typeof counts) => (one.total === 0 ? 0 : (one.done / one.total) * 100)
  const points = Math.round((rate(counts) - rate(before)) * 10) / 10
  const late = counts.byStanding.overdue - before.byStanding.overdue
  const changes = [
    words.givenChange(given, writeShare(Math.abs(given), before.total)),
    words.rateChange(points, writeDecimal(Math.abs(points))),
    words.overdueChange(late),
  ]
  const was = words.comparison(
    ...([period, before.total, before.done] as const),
    ...([writeShare(before.done, before.total), before.byStanding.overdue] as const),
  )
  return [paragraph(makeSentence(`${was}${changes.join('; ')}`))]
}

/** II: in the body where the table is short and narrow, else told and led to its annex. */
export function listResults(report: RegisterReport, mention: Mention): Block[] {
  const { byAssignee, byIssuer, counts } = report
  const place = (name: ReportAnnex, table: () => Block, told: string): Block => {
    const annexed = mention(name)
    return annexed === '' ? table() : paragraph(makeSentence(`${told}${annexed}`))
  }
  const assignees = { head: words.columns.assignee, nameless: words.nobody }
  const issuers = { head: words.columns.issuer, nameless: words.noIssuer }
  return [
    heading(2, words.byAssignee),
    place(
      'assignees',
      () => makeCountTable(byAssignee, counts, assignees),
      words.assigneesListed(countNamed(byAssignee)),
    ),
    ...tellMostLate(byAssignee),
    heading(2, words.byIssuer),
    place('issuers', () => makeCountTable(byIssuer, counts, issuers), words.issuersListed(countNamed(byIssuer))),
  ]
}

const countNamed = (groups: readonly CountedName[]): number => groups.filter(({ name }) => name !== '').length

/** So many bodies are named; those with as many as the last one are named too. */
const MOST_NAMED = 5

function tellMostLate(groups: readonly CountedName[]): Block[] {
  const lateOf = ({ counts }: CountedName) => counts.byStanding.overdue
  const late = groups.filter((one) => one.name !== '' && lateOf(one) > 0).toSorted((a, b) => lateOf(b) - lateOf(a))
  const last = late[MOST_NAMED - 1]
  const named = last ? late.filter((one) => lateOf(one) >= lateOf(last)) : late
  // Where all of them are named, the table has said it.
  if (late.length === named.length || named.length > 2 * MOST_NAMED) return []
  const told = named.map((one) => words.mostLateOne(one.name, lateOf(one), one.counts.total))
  return [paragraph(words.mostLate(joinWithAnd(told)))]
}

/** III: how many, how late, and where they are listed. */
export function listLate(
  { counts, today, byAssignee, ageing, overdue: tasks }: RegisterReport,
  mention: Mention,
): Block[] {
  const { overdue } = counts.byStanding
  const day = officialDate(today)
  if (overdue === 0) return [paragraph(words.noneLate(day))]
  const bodies = byAssignee.filter(({ name, counts: own }) => name !== '' && own.byStanding.overdue > 0).length
  const ages = ageing.filter(({ count }) => count > 0).map(({ label, count }) => words.lateAge(label, count))
  const listed = mention('late')
  return [
    paragraph(words.lateCount(day, overdue, bodies)),
    ...dashes(ages),
    ...(listed === ''
      ? []
      : [paragraph(makeSentence(`${words.lateListed(tasks.length, overdue - tasks.length)}${listed}`))]),
  ]
}

/** IV: what bodies have told, quoted; what the office proposes is the office's to write, so its place stays open. */
export function listDifficulties({ difficulties }: RegisterReport, mention: Mention): Block[] {
  const annexed = mention('difficulties')
  const told = difficulties.map((one) =>
    dash(
      makeSentence(
        words.toldOne(
          one.by || words.nobody,
          officialDate(one.on),
          trimSentence(one.said),
          trimSentence(one.task),
          one.source,
        ),
      ),
    ),
  )
  const body = annexed === '' ? told : [paragraph(makeSentence(`${words.toldListed(difficulties.length)}${annexed}`))]
  return [
    heading(2, words.told),
    ...(body.length === 0 ? [leaderLine('')] : body),
    heading(2, words.proposals),
    leaderLine(''),
  ]
}

import { countAttendance } from '#domain/attendee.ts'
import { listRoots } from '#domain/group-directives.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { attachTo } from './cite-paper.ts'
import { closePaper } from './close-paper.ts'
import { collectAssessments, collectResults, tellAssessments, untoldFigures } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { listAssignees } from './list-assignees.ts'
import { readAim } from './list-tasks.ts'
import { makeAddressees } from './make-addressees.ts'
import { clause, dash, division, heading, paragraph } from './make-blocks.ts'
import { makeDelegateTable } from './make-delegate-table.ts'
import { makeLetterhead } from './make-letterhead.ts'
import { makeFigureTable, makeTaskTable } from './make-tables.ts'
import { makeTitles } from './make-titles.ts'
import { nameGoverningBody } from './name-governing-body.ts'
import type { Block, BuiltPaper } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import type { PaperContext } from './paper-context.ts'
import { isForAnnex } from './place-table.ts'
import { type AnnexPlan, planAnnexes } from './plan-annexes.ts'
import { isLong, summarizeAttendance } from './summarize-attendance.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { blank } from './wording/letterhead-words.ts'
import { meetingInSentence, meetingNoun, sessionAndDate } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { reportWords as words } from './wording/report-words.ts'
import { capitalizeFirst, joinWithAnd, makeSentence, trimSentence } from './wording/sentence.ts'
import { writeAward } from './write-award.ts'
import { writeVote } from './write-vote.ts'

type AnnexName = 'delegates' | 'directives' | 'figures'
type Mention = (name: AnnexName) => string

/**
 * Báo cáo kết quả, Mẫu 1.4, to the governing body (documents.md §3). Short tables stand inside; a long list of delegates,
 * tasks or figures is an annex that the body mentions (NĐ 30, Phụ lục I, III.1a). That of a congress is in Phần.
 */
export function buildReport(meeting: Meeting, context: PaperContext): BuiltPaper {
  const event = meetingInSentence(meeting)
  const superior = nameGoverningBody(meeting.organizer)
  const addressees = makeAddressees(context, [superior])
  const issuer = meeting.organizer.officialName || blank
  const { annexes, mention } = planReportAnnexes(meeting, context)
  const body = [
    ...section(words.organisation, listOrganisation(meeting, mention)),
    ...section(words.course, listCourse(meeting)),
    ...section(words.results, listResults(meeting, mention)),
    ...section(words.directives, listDirectives(meeting, mention)),
    ...section(
      words.awards,
      meeting.awards.map((award) => paragraph(writeAward(award))),
    ),
  ]
  const settled = context.record.addressees.map((name) => trimSentence(name)).filter((name) => name !== '')
  return {
    header: makeLetterhead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(event)),
    blocks: [
      ...addressees,
      paragraph(capitalizeFirst(tellOpening(meeting, issuer))),
      ...(meeting.kind === 'congress' ? liftHeadings(body) : body),
      paragraph(words.closing(issuer, event, settled.length > 0 ? joinWithAnd(settled) : superior)),
    ],
    closing: closePaper(meeting, context),
    annexes,
  }
}

function tellOpening(meeting: Meeting, issuer: string): string {
  const event = meetingInSentence(meeting)
  return meeting.heldOn === null
    ? words.openingUndated(issuer, event)
    : words.opening(issuer, sessionAndDate(meeting), event)
}

/** A congress has so much to tell that its sections are Phần, and what stands in them is numbered I, II, … (II.6đ). */
const liftHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.type !== 'heading') return block
    return block.level === 1 ? division('part', block.text) : heading(1, block.text)
  })

/** Only what becomes an annex is built for it. */
function planReportAnnexes(meeting: Meeting, context: PaperContext): AnnexPlan<AnnexName> {
  const { attendees, directives, figures } = meeting
  const delegates = isLong(attendees) ? [makeDelegateTable(attendees, { order: 'protocol', use: 'attended' })] : []
  return planAnnexes(
    [
      { name: 'delegates', title: words.delegatesAnnex, blocks: delegates },
      {
        name: 'directives',
        title: words.directivesAnnex,
        blocks: isForAnnex(directives) ? listTaskTables(meeting) : [],
      },
      { name: 'figures', title: words.figuresAnnex, blocks: isForAnnex(figures) ? [makeFigureTable(figures)] : [] },
    ],
    attachTo(meeting, context),
  )
}

const section = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(1, title), ...body])
const part = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(2, title), ...body])

function listOrganisation(meeting: Meeting, mention: Mention): Block[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const listed = mention('delegates')
  const chairs = chairsOf(meeting).map((one) => withPosts(namedAttendee(one)))
  const people = summarizeAttendance(
    meeting,
    present.filter((one) => one.role !== 'chair'),
    listed === '' ? minutesWords.inMinutes(meetingNoun(meeting)) : minutesWords.inList(listed),
  )
  const lines = [
    meeting.heldOn === null ? '' : `${words.time}${sessionAndDate(meeting)}`,
    meeting.place === '' ? '' : `${words.place}${meeting.place}`,
    meeting.onlineSites.length === 0 ? '' : minutesWords.onlineSites(meeting.onlineSites),
    chairs.length === 0 ? '' : `${words.chair}${chairs.join('; ')}`,
    people === '' ? '' : `${words.attendance}${people}`,
    meeting.attendees.length === 0 ? '' : minutesWords.counts(countAttendance(meeting.attendees)),
  ]
  return lines.filter((line) => line !== '').map((line) => dash(makeSentence(line)))
}

function listCourse(meeting: Meeting): Block[] {
  const reports = meeting.reports.map((one) => {
    const title = capitalizeFirst(trimSentence(one.title))
    return clause(
      1,
      makeSentence(one.presenter === '' ? title : `${title} (${one.presenter} ${minutesWords.presents})`),
    )
  })
  const opinions = meeting.speeches.filter((one) => one.kind === 'discussion')
  const names = [...new Set(opinions.map((one) => one.speaker))].filter((name) => name !== '')
  const people = names.map((name) => {
    const speech = opinions.find((one) => one.speaker === name)
    return withPosts(findSpeaker(meeting, name, speech?.speakerPosts))
  })
  const who = isLong(people) ? '' : `: ${people.join('; ')}`
  const spoken = opinions.length === 0 ? [] : [clause(1, makeSentence(`${words.speeches(opinions.length)}${who}`))]
  const votes = meeting.votes.map((vote) => clause(1, writeVote(vote, meeting)))
  return [...reports, ...spoken, ...votes]
}

function listResults(meeting: Meeting, mention: Mention): Block[] {
  const assessed = tellAssessments(meeting, ['praise', 'shortcoming'], (who) =>
    speakingAt(meetingNoun(meeting), withPosts(who)),
  ).map((text) => paragraph(text))
  // A figure without a sentence of its own is told by the table alone.
  const sourced = untoldFigures(meeting).filter((one) => trimSentence(one.text) !== '')
  const plans = collectAssessments(meeting, ['plan']).map((one) => paragraph(makeSentence(one.text)))
  const annexed = mention('figures')
  const figures =
    annexed === ''
      ? makeFigureTable(meeting.figures)
      : tellAnnexed(words.figuresListed(meeting.figures.length), annexed)
  return [
    ...part(
      words.achieved,
      collectResults(meeting, sourced).map((text) => paragraph(text)),
    ),
    ...part(words.figures, meeting.figures.length === 0 ? [] : [figures]),
    ...part(words.assessed, assessed),
    ...part(words.plans, plans),
  ]
}

const tellAnnexed = (text: string, mention: string): Block => paragraph(makeSentence(`${text}${mention}`))

function listDirectives(meeting: Meeting, mention: Mention): Block[] {
  const annexed = mention('directives')
  if (annexed === '') return listTaskTables(meeting)
  const bodies = listAssignees(meeting.directives).length
  return [tellAnnexed(words.tasksListed(listRoots(meeting.directives).length, bodies), annexed)]
}

/** A table for each person who gave any: whose words they are must not be lost. The numbers run on. */
function listTaskTables(meeting: Meeting): Block[] {
  return numberByIssuer(meeting.directives, pointLetter).flatMap(({ issuer, rows }) => {
    const speaker = findSpeaker(meeting, issuer.issuer, issuer.issuerPosts)
    const lead = issuer.issuer === '' ? minutesWords.otherDirectives : words.directivesOf(withPosts(speaker))
    const aims = new Set(rows.map(({ directive }) => trimSentence(directive.purpose)).filter((aim) => aim !== ''))
    return [
      paragraph(lead),
      ...[...aims].map((aim) => paragraph(makeSentence(`${words.aim}${readAim(aim)}`))),
      makeTaskTable(rows),
    ]
  })
}

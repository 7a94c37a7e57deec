import type { Meeting } from '#domain/meeting.ts'
import type { Speech } from '#domain/speech.ts'
import { collectAssessments, collectResults, tellAssessments } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { listCarried } from './list-carried.ts'
import { listIssuedTasks } from './list-issued-tasks.ts'
import { bold, clause, heading, paragraph, plain } from './make-blocks.ts'
import type { Block, Run } from './official-document.ts'
import { readSpeech, readUnrecorded, recordKeys } from './read-speech.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { carriedWords } from './wording/carried-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, saidIn, says, trimSentence } from './wording/sentence.ts'
import { writeAward } from './write-award.ts'
import { writeVote } from './write-vote.ts'

/** Lists are numbered per section, so each starts at 1. */
const LISTS = { agenda: 1, reports: 2, discussion: 3, votes: 4, directives: 5, carried: 6 } as const

/** The course of the meeting as sections I, II, …; a section about which nothing is recorded is left out. */
export function listProceedings(meeting: Meeting): Block[] {
  const noun = meetingNoun(meeting)
  return [
    ...section(words.agenda, listAgenda(meeting)),
    ...section(words.opening, listSpeeches(meeting, 'opening')),
    ...section(carriedWords.title, listCarried(meeting, LISTS.carried)),
    ...section(words.reports, listReports(meeting)),
    ...section(words.discussion, listDiscussion(meeting)),
    ...section(
      words.votes,
      meeting.votes.map((vote) => clause(LISTS.votes, writeVote(vote, meeting))),
    ),
    ...section(words.conclusions(noun), listConclusions(meeting)),
    ...section(
      words.awards,
      meeting.awards.map((award) => paragraph(writeAward(award))),
    ),
    ...section(words.closing, listSpeeches(meeting, 'closing')),
  ]
}

const section = (title: string, body: Block[]): Block[] => (body.length === 0 ? [] : [heading(1, title), ...body])

function listAgenda(meeting: Meeting): Block[] {
  return meeting.agenda.map((item) => {
    const presenter = item.presenter === '' ? '' : ` (${item.presenter} ${words.presents})`
    const note = item.note === '' ? '' : `. ${capitalizeFirst(item.note)}`
    return clause(LISTS.agenda, makeSentence(`${trimSentence(item.title)}${presenter}${note}`))
  })
}

function listReports(meeting: Meeting): Block[] {
  const papers = meeting.reports.map((report) => {
    const title = capitalizeFirst(trimSentence(report.title))
    const who = report.presenter === '' ? title : `${trimSentence(report.presenter)} ${words.presents}: ${title}`
    return clause(LISTS.reports, makeSentence(`${who}${report.isAttached ? ` (${words.attached})` : ''}`))
  })
  const spoken = listSpeeches(meeting, 'report')
  const isTold = saidIn(spoken.flatMap(textOf))
  const results = [...collectResults(meeting), ...listPlans(meeting)].filter((text) => !isTold(text))
  return [...papers, ...spoken, ...results.map((text) => paragraph(text))]
}

/** Plans, and judgements nobody is named for: the host's own report, and not the chair's words. */
const listPlans = (meeting: Meeting): string[] =>
  collectAssessments(meeting, ['plan', 'praise', 'shortcoming'])
    .filter((one) => one.kind === 'plan' || one.speaker === '')
    .map((one) => makeSentence(one.text))

const textOf = (block: Block): string[] => ('runs' in block ? [block.runs.map((run) => run.text).join('')] : [])

/** Speeches of one kind as paragraphs: who, then what. */
function listSpeeches(meeting: Meeting, kind: Speech['kind']): Block[] {
  const keys = recordKeys(meeting)
  return meeting.speeches
    .filter((speech) => speech.kind === kind)
    .flatMap((speech) => {
      const [first = '', ...rest] = readUnrecorded(speech, keys)
      return first === '' ? [] : [paragraph(openSpeech(meeting, speech, first)), ...rest.map((text) => paragraph(text))]
    })
}

function listDiscussion(meeting: Meeting): Block[] {
  return meeting.speeches
    .filter((speech) => speech.kind === 'discussion')
    .flatMap((speech) => {
      const [first = '', ...rest] = readSpeech(speech)
      return [clause(LISTS.discussion, openSpeech(meeting, speech, first)), ...rest.map((text) => paragraph(text))]
    })
}

/** The speaker in front of the first words, unless those name the speaker themselves. */
function openSpeech(meeting: Meeting, speech: Speech, first: string): Run[] {
  const who = whoSpoke(meeting, speech)
  if (first === '') return [plain(makeSentence(who))]
  return speech.speaker === '' || says(first, speech.speaker) ? [plain(first)] : [bold(`${who}: `), plain(first)]
}

function whoSpoke(meeting: Meeting, speech: Speech): string {
  const speaker = findSpeaker(meeting, speech.speaker, speech.speakerPosts)
  return capitalizeFirst(withPosts(speaker))
}

/** Assessments, what else was said, then the numbered directives of each person who gave any. */
function listConclusions(meeting: Meeting): Block[] {
  const named = { ...meeting, assessments: meeting.assessments.filter((one) => one.speaker !== '') }
  const assessments = tellAssessments(named, ['praise', 'shortcoming'], (who) =>
    speakingAt(meetingNoun(meeting), withPosts(who)),
  ).map((text) => paragraph(text))
  const spoken = (['directive', 'conclusion'] as const).flatMap((kind) => listSpeeches(meeting, kind))
  return [...assessments, ...spoken, ...listIssuedTasks(meeting, LISTS.directives)]
}

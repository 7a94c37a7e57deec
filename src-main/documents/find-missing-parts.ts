import { hasYear } from '#domain/dates.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { chooseSigner, isSignedByChair } from './choose-signer.ts'
import { findConcluder } from './describe-speaker.ts'
import { findAttendanceGaps, findTaskGaps } from './find-record-gaps.ts'
import { listQuotes } from './list-quotes.ts'
import type { MissingPart } from './missing-part.ts'
import { missingSentences as words } from './wording/missing-words.ts'

/** What the paper of this kind lacks, most of all first what its form demands. */
export function findMissingParts(kind: DocumentKind, meeting: Meeting): MissingPart[] {
  const parts = [...findCommonGaps(meeting), ...finders[kind](meeting)]
  return parts.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
}

const finders: Record<DocumentKind, (meeting: Meeting) => MissingPart[]> = {
  minutes: findMinutesGaps,
  'conclusion-notice': findNoticeGaps,
  report: findReportGaps,
  'news-item': findNewsGaps,
  'press-release': findReleaseGaps,
}

const required = (isMissing: boolean, field: string, message: string): MissingPart[] =>
  isMissing ? [{ field, message, isRequired: true }] : []
const wanted = (isMissing: boolean, field: string, message: string): MissingPart[] =>
  isMissing ? [{ field, message, isRequired: false }] : []

function findCommonGaps({ title, organizer, heldOn, isYearInferred }: Meeting): MissingPart[] {
  return [
    ...required(title.trim() === '', 'title', words.title),
    ...required(organizer.officialName.trim() === '', 'organizer.officialName', words.organizer),
    ...required(heldOn === null, 'heldOn', words.heldOn),
    ...required(heldOn !== null && !hasYear(heldOn), 'heldOn', words.year),
    ...wanted(heldOn !== null && hasYear(heldOn) && isYearInferred, 'heldOn', words.yearInferred),
  ]
}

function findMinutesGaps(meeting: Meeting): MissingPart[] {
  const { startsAt, endsAt } = meeting
  const isReversed = startsAt !== null && endsAt !== null && Date.parse(endsAt) <= Date.parse(startsAt)
  const records = [meeting.reports, meeting.speeches, meeting.votes, meeting.directives, meeting.assessments]
  return [
    ...required(meeting.organizer.code === '', 'organizer.code', words.code),
    ...required(startsAt === null, 'startsAt', words.startsAt),
    ...required(endsAt === null, 'endsAt', words.endsAt),
    ...required(isReversed, 'endsAt', words.endBeforeStart),
    ...required(meeting.place.trim() === '', 'place', words.place),
    ...required(chairsOf(meeting).length === 0, 'attendees', words.chair),
    ...required(secretariesOf(meeting).length === 0, 'attendees', words.secretary),
    ...required(
      records.every((list) => list.length === 0),
      'speeches',
      words.content,
    ),
    ...findAttendanceGaps(meeting),
  ]
}

function findLetterGaps(meeting: Meeting, kind: 'conclusion-notice' | 'report'): MissingPart[] {
  const { organizer, recipients } = meeting
  return [
    ...required(organizer.code === '', 'organizer.code', words.code),
    ...required(organizer.placeName === '', 'organizer.placeName', words.placeName),
    ...required(chooseSigner(kind, meeting) === null, 'organizer.signers', words.signer),
    ...wanted(recipients.length === 0, 'recipients', words.recipients),
  ]
}

function findNoticeGaps(meeting: Meeting): MissingPart[] {
  const concluder = findConcluder(meeting)
  const others = meeting.directives.filter((one) => one.issuer !== '' && one.issuer !== concluder?.name).length
  return [
    ...findLetterGaps(meeting, 'conclusion-notice'),
    ...required(isSignedByChair(meeting), 'organizer.signers', words.signerIsChair),
    ...required(concluder === null, 'directives', words.concluder),
    ...wanted(others > 0, 'directives', words.otherIssuers(others, concluder?.name ?? '')),
    ...findTaskGaps(meeting),
  ]
}

function findReportGaps(meeting: Meeting): MissingPart[] {
  const loose = meeting.figures.filter((one) => one.change !== null && one.change.base === '')
  return [
    ...findLetterGaps(meeting, 'report'),
    ...required(meeting.organizer.governingBody === '', 'organizer.governingBody', words.governingBody),
    ...wanted(meeting.place.trim() === '', 'place', words.place),
    ...findTaskGaps(meeting),
    ...loose.flatMap((one) => wanted(true, 'figures', words.figureBase(one.indicator))),
  ]
}

function findNewsGaps(meeting: Meeting): MissingPart[] {
  return [
    ...required(meeting.secrecyLevel !== 'none', 'secrecyLevel', words.secrecy),
    ...wanted(meeting.place.trim() === '', 'place', words.place),
    ...wanted(meeting.byline === '', 'byline', words.byline),
  ]
}

function findReleaseGaps(meeting: Meeting): MissingPart[] {
  const { contact, placeName } = meeting.organizer
  const isUnreachable = contact.person === '' || (contact.phone === '' && contact.email === '')
  return [
    ...required(meeting.secrecyLevel !== 'none', 'secrecyLevel', words.secrecy),
    ...required(isUnreachable, 'organizer.contact', words.contact),
    ...required(placeName === '', 'organizer.placeName', words.placeName),
    ...wanted(meeting.place.trim() === '', 'place', words.place),
    ...wanted(listQuotes(meeting).length === 0, 'speeches', words.quote),
  ]
}

import { dateParts, hasYear } from '#domain/dates.ts'
import { titleWords } from '../wording/finding-patterns.ts'
import { bodyFindings, meetingFindings as words } from '../wording/finding-words.ts'
import { aboutMeeting, aboutPaper, adviceIf, everyPaper, letters, missingIf, numbered, type Rule } from './rule.ts'

/** What every paper needs of the meeting, and what the letterhead needs of its body. */
export const meetingRules: readonly Rule[] = [
  aboutMeeting('meeting.title', everyPaper, ({ meeting }) =>
    missingIf(meeting.title.trim() === '', 'title', words.title),
  ),
  aboutMeeting('meeting.title-word', everyPaper, ({ meeting }) => {
    const word = titleWords.exec(meeting.title.trim())?.[0] ?? ''
    return adviceIf(word !== '', { field: 'title', found: word }, words.titleWord(word))
  }),
  aboutMeeting('meeting.organizer', everyPaper, ({ meeting: { organizer } }) =>
    missingIf(organizer.officialName.trim() === '', 'organizer.officialName', words.organizer),
  ),
  aboutMeeting('meeting.date', everyPaper, ({ meeting: { heldOn } }) =>
    missingIf(heldOn === null, 'heldOn', words.heldOn),
  ),
  aboutMeeting('meeting.year', everyPaper, ({ meeting: { heldOn } }) =>
    missingIf(heldOn !== null && !hasYear(heldOn), 'heldOn', words.year),
  ),
  aboutMeeting('meeting.year-inferred', everyPaper, ({ meeting: { heldOn, isYearInferred } }) => {
    const year = heldOn === null ? null : dateParts(heldOn).year
    return adviceIf(year !== null && isYearInferred, 'heldOn', words.yearInferred(year ?? 0))
  }),
  aboutMeeting('body.code', numbered, ({ meeting: { organizer } }) =>
    missingIf(organizer.code.trim() === '', 'organizer.code', bodyFindings.code),
  ),
  aboutMeeting('body.place-name', [...letters, 'press-release'], ({ meeting: { organizer } }) =>
    missingIf(organizer.placeName.trim() === '', 'organizer.placeName', bodyFindings.placeName),
  ),
  // A report to a superior says to whom it goes (NĐ 30, Phụ lục I, II.9b).
  aboutPaper('body.governing', ['report'], ({ meeting: { organizer }, record }) =>
    missingIf(
      organizer.governingBody.trim() === '' && record.addressees.length === 0,
      'organizer.governingBody',
      bodyFindings.governingBody,
    ),
  ),
  aboutMeeting('body.committee-term', numbered, ({ meeting: { organizer } }) =>
    missingIf(
      organizer.system === 'party' && organizer.committeeTerm.trim() === '',
      'organizer.committeeTerm',
      bodyFindings.committeeTerm,
    ),
  ),
]

import { clockOf, dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { keepPublishable, listLeftOut } from '../keep-publishable.ts'
import { listQuotes } from '../list-quotes.ts'
import { awardParts, publicFindings as words } from '../wording/finding-words-public.ts'
import { SECRET_RULE } from './blocking-findings.ts'
import {
  aboutMeeting,
  aboutPaper,
  adviceIf,
  contradictionIf,
  type Found,
  missingIf,
  publicPapers,
  type Rule,
} from './rule.ts'
import { shorten, showDate } from './shown.ts'

const withPhotos = ['news-item', 'press-release'] as const

/** Papers that leave the office (documents.md §4, §5). */
export const pressRules: readonly Rule[] = [
  aboutMeeting(SECRET_RULE, publicPapers, ({ meeting: { secrecyLevel } }) =>
    contradictionIf(secrecyLevel !== 'none', { field: 'secrecyLevel', found: secrecyLevel }, words.secret),
  ),
  aboutMeeting('press.contact', ['press-release'], ({ meeting: { organizer } }) => {
    const { person, phone, email } = organizer.contact
    return missingIf(person === '' || (phone === '' && email === ''), 'organizer.contact', words.contact)
  }),
  aboutMeeting('press.quote', ['press-release'], ({ meeting }) =>
    adviceIf(listQuotes(keepPublishable(meeting), meeting).length === 0, 'speeches', words.noQuote),
  ),
  aboutMeeting('news.byline', ['news-item'], ({ meeting }) =>
    adviceIf(meeting.byline.trim() === '', 'byline', words.byline),
  ),
  aboutPaper('press.embargo-past', ['press-release'], ({ meeting: { release }, context }) => {
    const until = release.embargoUntil
    if (until === null || dateOf(until) >= context.today) return []
    const { hour, minute } = clockOf(until)
    const shown = `${hour}:${String(minute).padStart(2, '0')} ${showDate(dateOf(until))}`
    return adviceIf(true, { field: 'release.embargoUntil', found: until }, words.embargoPast(shown))
  }),
  aboutMeeting('press.release-hidden', ['press-release'], ({ meeting }) =>
    listLeftOut(meeting)
      .filter((one) => one.part === 'release')
      .flatMap(({ text }) => missingIf(true, { field: 'release', found: text }, words.hiddenRelease(shorten(text)))),
  ),
  aboutMeeting('press.shortcomings', withPhotos, ({ meeting }) => {
    const open = keepPublishable(meeting).assessments.filter((one) => one.kind === 'shortcoming')
    return adviceIf(open.length > 0, { field: 'assessments', itemId: open[0]?.id }, words.shortcomings(open.length))
  }),
  aboutMeeting('award.parts', ['news-item', 'press-release', 'report'], ({ meeting }) => findAwardGaps(meeting)),
  aboutMeeting('award.same', ['news-item', 'press-release', 'report'], ({ meeting: { awards } }) =>
    awards
      .filter(({ issuer, presenter }) => issuer.trim() !== '' && exactKey(issuer) === exactKey(presenter))
      .flatMap((one) => adviceIf(true, { field: 'awards', itemId: one.id }, words.awardSame(shorten(one.award)))),
  ),
]

/** award: issuer, presenter, recipient, reason (documents.md, cross-document checks). */
function findAwardGaps({ awards }: Meeting): Found[] {
  const names = ['issuer', 'recipient', 'reason'] as const
  return awards.flatMap((award) => {
    const lacking = names.filter((name) => award[name].trim() === '').map((name) => awardParts[name])
    const message = words.award(shorten(award.award), lacking.join(', '))
    return adviceIf(lacking.length > 0, { field: 'awards', itemId: award.id }, message)
  })
}

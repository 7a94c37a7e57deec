import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { citeNumbered } from './cite-paper.ts'
import { findSpeaker } from './describe-speaker.ts'
import type { PaperContext } from './paper-context.ts'
import { basisWords as words } from './wording/basis-words.ts'
import { meetingDays, meetingInSentence } from './wording/meeting-words.ts'
import { withLastPost } from './wording/people-words.ts'
import { joinWithAnd } from './wording/sentence.ts'

/**
 * What the tasks rest on: `ý kiến chỉ đạo, kết luận của đồng chí A tại hội nghị …, ngày … (Thông báo số … ngày … của …)`;
 * the notice only once it has a number.
 */
export function tellBasis(meeting: Meeting, directives: readonly Directive[], context: PaperContext): string {
  const event = meetingInSentence(meeting)
  const when = meeting.heldOn === null ? '' : meetingDays(meeting)
  const issuers = directives.filter((one, at) => at === directives.findIndex((other) => other.issuer === one.issuer))
  const people = issuers
    .filter(({ issuer }) => issuer !== '')
    .map(({ issuer, issuerPosts }) => withLastPost(findSpeaker(meeting, issuer, issuerPosts)))
  const said = people.length === 0 ? words.saidAt(event, when) : words.said(joinWithAnd(people), event, when)
  const notice = citeNumbered(meeting, context, 'conclusion-notice')
  return notice === null ? said : `${said}${words.cited(notice)}`
}

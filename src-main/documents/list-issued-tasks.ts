import { tasksByIssuer } from '#domain/group-directives.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { findSpeaker, isChairOf } from './describe-speaker.ts'
import { listTasks } from './list-tasks.ts'
import { paragraph } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { noticeWords } from './wording/notice-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst } from './wording/sentence.ts'

/** The numbered tasks of each person who gave any, under a line that names them; lists are numbered from `firstList`. */
export function listIssuedTasks(meeting: Meeting, firstList: number): Block[] {
  return tasksByIssuer(meeting.directives).flatMap(({ issuer, tasks }, at) => {
    const speaker = findSpeaker(meeting, issuer.issuer, issuer.issuerPosts)
    const who = capitalizeFirst(withPosts(speaker))
    const isOnlyChair = isChairOf(meeting, issuer.issuer) && chairsOf(meeting).length === 1
    const named = isOnlyChair ? words.chairConcludes : `${who} ${words.concludes}`
    const lead = issuer.issuer === '' ? words.otherDirectives : named
    const listed = listTasks(tasks, firstList + at, (aim) =>
      issuer.issuer === '' ? `${aim}:` : noticeWords.aimSaid(aim, withPosts(speaker)),
    )
    // An aim in front of the first task names the speaker itself.
    return listed[0]?.type === 'clause' ? [paragraph(lead), ...listed] : listed
  })
}

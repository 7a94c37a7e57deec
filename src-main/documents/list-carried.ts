import type { CarriedDirective } from '#domain/carried-directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'
import { clause } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { carriedWords as words } from './wording/carried-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'

/** Directives of earlier meetings about which this one said something; the others are not part of its record. */
export function listCarried({ carried }: Meeting, list: number): Block[] {
  return carried
    .filter((one) => trimSentence(one.remark) !== '')
    .map((one) => clause(list, `${makeSentence(nameCarried(one))} ${makeSentence(one.remark)}`))
}

/** `Rà soát kho (Văn phòng, hạn 30/10/2026, giao tại cuộc họp “…” ngày 02/10/2026)`, as far as each is known. */
function nameCarried({ text, assignee, dueOn, meetingTitle, givenOn }: CarriedDirective): string {
  const facts = [
    trimSentence(assignee),
    dueOn === null ? '' : words.due(formatShortDate(dueOn)),
    words.given(trimSentence(meetingTitle), givenOn === null ? '' : formatShortDate(givenOn)),
  ].filter((fact) => fact !== '')
  return facts.length === 0 ? trimSentence(text) : `${trimSentence(text)} (${facts.join(', ')})`
}

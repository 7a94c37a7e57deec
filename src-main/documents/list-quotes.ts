import { hasReview } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Paragraph, Speech } from '#domain/speech.ts'
import { findSpeaker } from './describe-speaker.ts'
import { greetings, releaseWords as words } from './wording/news-words.ts'
import { postAndName } from './wording/people-words.ts'
import { capitalizeFirst, restAfter } from './wording/sentence.ts'

/** So many paragraphs taken down word for word are quoted whole; of a longer speech only what somebody has marked. */
const WHOLE_SPEECH = 3

/**
 * Quotes with name and title: passages marked as quotations, and short speeches taken down verbatim. `recorded` is the
 * meeting before anything was left out: a paragraph with a passage cut from it is no longer what was said.
 */
export function listQuotes(meeting: Meeting, recorded: Meeting): string[] {
  return meeting.speeches.flatMap((speech) => {
    const speaker = findSpeaker(meeting, speech.speaker, speech.speakerPosts)
    if (speaker.name === '') return []
    const said = recorded.speeches.find((one) => one.id === speech.id) ?? speech
    return quotedPassages(speech, said, hasReview(recorded)).map(
      (text) => `${capitalizeFirst(postAndName(speaker))} ${words.quoted} “${text}”`,
    )
  })
}

/** Once leaders review, only marked passages are quoted: those are what they are asked about. */
function quotedPassages(speech: Speech, said: Speech, isReviewed: boolean): string[] {
  const isShort = !isReviewed && said.paragraphs.length <= WHOLE_SPEECH
  return speech.paragraphs.flatMap((paragraph) => {
    const marked = paragraph.marks.filter((mark) => mark.type === 'quotation')
    const passages = marked.map((mark) => paragraph.text.slice(mark.start, mark.end))
    const isWhole = speech.isVerbatim && isShort && marked.length === 0 && isUncut(paragraph, said)
    return [...passages, ...(isWhole ? [paragraph.text] : [])].map(asQuote).filter((text) => text !== '')
  })
}

const isUncut = ({ text }: Paragraph, said: Speech): boolean =>
  said.paragraphs.some((one) => one.text === text) && !greetings.some((word) => restAfter(text.trim(), word) !== null)

/** Without the marks around it; marks inside become single ones, for a quotation cannot hold its own end. */
const asQuote = (text: string): string =>
  text
    .trim()
    .replace(/^["“”«]+|["“”»]+$/gu, '')
    .replace(/[“«](?<inner>[^”»]*)[”»]|"(?<plain>[^"]*)"/gu, '‘$<inner>$<plain>’')
    .replace(/["“”«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

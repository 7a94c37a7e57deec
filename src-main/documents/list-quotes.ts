import type { Meeting } from '#domain/meeting.ts'
import type { Speech } from '#domain/speech.ts'
import { findSpeaker } from './describe-speaker.ts'
import { releaseWords as words } from './wording/news-words.ts'
import { postAndName } from './wording/people-words.ts'
import { capitalizeFirst } from './wording/sentence.ts'

/** Quotes with name and title: passages marked as quotations, and whole paragraphs of speeches taken down verbatim. */
export function listQuotes(meeting: Meeting): string[] {
  return meeting.speeches.flatMap((speech) => {
    const speaker = findSpeaker(meeting, speech.speaker, speech.speakerPosts)
    if (speaker.name === '') return []
    return quotedPassages(speech).map((text) => `${capitalizeFirst(postAndName(speaker))} ${words.quoted} “${text}”`)
  })
}

function quotedPassages(speech: Speech): string[] {
  return speech.paragraphs.flatMap((paragraph) => {
    const marked = paragraph.marks.filter((mark) => mark.type === 'quotation')
    const passages = marked.map((mark) => paragraph.text.slice(mark.start, mark.end))
    const whole = speech.isVerbatim && marked.length === 0 ? [paragraph.text] : []
    return [...passages, ...whole].map(stripQuotes).filter((text) => text !== '')
  })
}

const stripQuotes = (text: string): string =>
  text
    .trim()
    .replace(/^["“”«]+|["“”»]+$/gu, '')
    .trim()

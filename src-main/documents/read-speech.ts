import type { Meeting } from '#domain/meeting.ts'
import type { Paragraph, Speech } from '#domain/speech.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { trimSentence } from './wording/sentence.ts'

/** Words of a sentence that may be left over when its records are taken out: who spoke, where, "bên cạnh đó". */
const LEFT_OVER = { always: 10, mostly: 24 }

/** A record of fewer words proves nothing about a sentence that holds them. */
const SHORTEST_RECORD = 3

/** What was said, as paragraphs; the summary where the speech was not written down. */
export function readSpeech(speech: Speech): string[] {
  const paragraphs = speech.paragraphs.map((paragraph) => writeParagraph(paragraph)).filter((text) => text !== '')
  if (paragraphs.length > 0) return paragraphs
  return trimSentence(speech.summary) === '' ? [] : [speech.summary.trim()]
}

/** The words as typed on one line; a full stop where the typist left the end open. */
function writeParagraph(paragraph: Paragraph): string {
  const text = paragraph.text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return text === '' || /[.!?…:;,]["”’»]*$/u.test(text) ? text : `${text}.`
}

/** Keys of everything a paper prints as a record of its own: tasks, aims, assessments, awards, figures. */
export function recordKeys(meeting: Meeting): string[] {
  const records = [
    ...meeting.directives.flatMap((one) => [one.text, one.purpose, ...one.emphasis.items]),
    ...meeting.assessments.map((one) => one.text),
    ...meeting.awards.map((one) => one.text),
    ...meeting.figures.map((one) => one.text),
  ]
  // The longest first: a record inside another must not break it up.
  return [...new Set(records.map(exactKey))]
    .filter((key) => countWords(key) >= SHORTEST_RECORD)
    .toSorted((a, b) => b.length - a.length)
}

/** The speech without the sentences that the paper prints as records of their own (`keys`). */
export function readUnrecorded(speech: Speech, keys: readonly string[]): string[] {
  return readSpeech(speech)
    .map((text) =>
      splitSentences(text)
        .filter((sentence) => !isCovered(sentence, keys))
        .join(' '),
    )
    .filter((text) => text !== '')
}

const splitSentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+(?=[\p{Lu}"“])/u)

function isCovered(sentence: string, keys: readonly string[]): boolean {
  const whole = ` ${exactKey(sentence)} `
  const length = countWords(whole)
  // Two words may stand in a record by chance; they were said all the same.
  if (length < SHORTEST_RECORD) return length === 0
  if (keys.some((key) => ` ${key} `.includes(whole))) return true
  const rest = keys.reduce((text, key) => text.replace(` ${key} `, ' '), whole)
  if (rest === whole) return false
  const left = countWords(rest)
  return left <= LEFT_OVER.always || (left <= LEFT_OVER.mostly && left * 2 <= length)
}

const countWords = (text: string): number => text.split(' ').filter((word) => word !== '').length

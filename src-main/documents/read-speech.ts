import type { Meeting } from '#domain/meeting.ts'
import type { Paragraph, Speech } from '#domain/speech.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { trimSentence } from './wording/sentence.ts'

/** Words of a sentence that may be left over when its records are taken out: who spoke, where, "bên cạnh đó". */
const LEFT_OVER_WORDS = 14

/** What was said, as paragraphs; the summary where the speech was not written down. */
export function readSpeech(speech: Speech): string[] {
  const paragraphs = speech.paragraphs.map((paragraph) => writeParagraph(paragraph)).filter((text) => text !== '')
  if (paragraphs.length > 0) return paragraphs
  return trimSentence(speech.summary) === '' ? [] : [speech.summary.trim()]
}

const writeParagraph = (paragraph: Paragraph): string => paragraph.text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The speech without the sentences that the paper prints as tasks, aims or assessments of their own. */
export function readUnrecorded(speech: Speech, meeting: Meeting): string[] {
  const records = [
    ...meeting.directives.flatMap((one) => [one.text, one.purpose, ...one.emphasis.items]),
    ...meeting.assessments.map((one) => one.text),
    ...meeting.awards.map((one) => one.text),
  ]
  const keys = records.map(foldKey).filter((key) => key.split(' ').length >= 3)
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
  const whole = foldKey(sentence)
  if (keys.some((key) => key.includes(whole))) return true
  const found = keys.filter((key) => whole.includes(key))
  if (found.length === 0) return false
  const rest = found.reduce((text, key) => text.replace(key, ' '), whole)
  return rest.split(' ').filter((word) => word !== '').length <= LEFT_OVER_WORDS
}

import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Mark, Paragraph, Speech } from '#domain/speech.ts'
import { findSpeaker } from './describe-speaker.ts'
import { expandAbbreviations, expandText } from './expand-abbreviations.ts'
import { paragraph, plain } from './make-blocks.ts'
import { isOfThePast, makeSalutations } from './make-salutations.ts'
import type { Block, BuiltPaper, Run } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { readSpeech } from './read-speech.ts'
import { blank } from './wording/letterhead-words.ts'
import { longDate, meetingInSentence } from './wording/meeting-words.ts'
import { paperNames } from './wording/paper-words.ts'
import { withPosts } from './wording/people-words.ts'
import { speechHeads, speechSigns, speechWords as words } from './wording/speech-words.ts'

/**
 * Bài phát biểu (documents.md §9), the speaker's own print: large, greetings first, the words as typed. It does not
 * leave the office, so passages that are not for publication stay; the checks tell the officer of them.
 */
export function buildSpeech(meeting: Meeting, context: PaperContext): BuiltPaper {
  const speech = findSpeech(meeting, context.target)
  return {
    header: null,
    titles: {
      typeName: speech ? speechHeads[speech.kind] : paperNames.speech.toUpperCase(),
      subject: words.of(tellSpeaker(speech, meeting)),
      hasRule: true,
      placeAndDate: '',
    },
    blocks: [
      tellOccasion(speech, meeting),
      ...(speech ? listSpoken(speech, meeting, context) : [paragraph(blank, 'spoken')]),
    ],
    closing: { type: 'none' },
  }
}

/** The speech asked for; the only one where none was named. Which of several is nothing to guess. */
function findSpeech({ speeches }: Meeting, target: string): Speech | null {
  const found = speeches.find((one) => one.id === target)
  if (found) return found
  if (target === '' && speeches.length <= 1) return speeches[0] ?? null
  throw new AppError('PAPER_NOT_FOUND', { paper: paperNames.speech, target })
}

function tellSpeaker(speech: Speech | null, meeting: Meeting): string {
  if (speech === null || speech.speaker.trim() === '') return `${words.comrade} ${blank}`
  return expandText(withPosts(findSpeaker(meeting, speech.speaker, speech.speakerPosts)), meeting.organizer, 'spoken')
}

function tellOccasion(speech: Speech | null, meeting: Meeting): Block {
  const tell = speech?.isVerbatim ? words.verbatimAt : words.at
  return paragraph(tell(meetingInSentence(meeting), longDate(meeting.heldOn)), 'centeredNote')
}

function listSpoken(speech: Speech, meeting: Meeting, { profile }: PaperContext): Block[] {
  const greetings = makeSalutations(speech, meeting).map((line) => paragraph(line, 'salutation'))
  const body = listBody(speech)
  const thanks = needsThanks(speech) ? [paragraph(`${words.thanks}${profile.endMark}`, 'spoken')] : []
  const spoken = expandAbbreviations(body.length > 0 ? body : [paragraph(blank, 'spoken')], meeting.organizer, 'spoken')
  return [...greetings, ...spoken, ...thanks]
}

/** The paragraphs as typed; the summary where nobody has written the words yet. */
function listBody(speech: Speech): Block[] {
  const written = speech.paragraphs.filter((one) => one.text.trim() !== '')
  if (written.length === 0) return readSpeech(speech).map((text) => paragraph(text, 'spoken'))
  return written.map((one, at) => paragraph([...numberOf(written, at), ...runsOf(one)], 'spoken'))
}

/** Items of a list keep their sign or number, in the same large print as the rest. */
function numberOf(paragraphs: readonly Paragraph[], at: number): Run[] {
  const list = paragraphs[at]?.list ?? 'none'
  if (list === 'none') return []
  if (list === 'bullet') return [plain('- ')]
  const before = paragraphs.slice(0, at).findLastIndex((one) => one.list !== 'ordered')
  return [plain(`${at - before}. `)]
}

/** The text in the faces the typist gave it. */
function runsOf({ text, marks }: Paragraph): Run[] {
  const has = (type: Mark['type'], at: number) =>
    marks.some((mark) => mark.type === type && mark.start <= at && at < mark.end)
  const edges = marks
    .filter((mark) => mark.type === 'bold' || mark.type === 'italic')
    .flatMap((one) => [one.start, one.end])
  const cuts = [...new Set([0, ...edges, text.length])].filter((at) => at <= text.length).toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    ...(has('bold', from) ? { isBold: true } : {}),
    ...(has('italic', from) ? { isItalic: true } : {}),
  }))
}

/** Thanks end a speech that is still to be held and does not thank by itself. */
function needsThanks(speech: Speech): boolean {
  const last = speech.paragraphs.findLast((one) => one.text.trim() !== '')
  if (last === undefined || isOfThePast(speech)) return false
  return !speechSigns.thanks.test(last.text.slice(-160))
}

import type { Meeting } from '#domain/meeting.ts'
import { collectResults } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { readUnrecorded, recordKeys } from './read-speech.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, saidIn, says } from './wording/sentence.ts'

/** So many opinions of a discussion are told; of more, a reader is told who spoke, or how many (documents.md §5). */
export const MOST_OPINIONS = 8
/** A longer row of names is counted. */
const MOST_NAMED = 12

/** What was said and is not told elsewhere as a result, an assessment or a directive; the rest by name only. */
export function tellSpeeches(meeting: Meeting): string[] {
  const isTold = saidIn(collectResults(meeting, meeting.figures))
  const keys = recordKeys(meeting)
  const isLong = meeting.speeches.filter((one) => one.kind === 'discussion').length > MOST_OPINIONS
  const silent: string[] = []
  const told = meeting.speeches.flatMap((speech) => {
    const speaker = findSpeaker(meeting, speech.speaker, speech.speakerPosts)
    const who = withPosts(speaker)
    const isOpinion = speech.kind === 'discussion'
    const texts = isOpinion && isLong ? [] : readUnrecorded(speech, keys).filter((text) => !isTold(text))
    if (texts.length === 0 && isOpinion && speech.speaker !== '') silent.push(who)
    if (texts.length === 0 || speech.speaker === '') return texts
    // A passage taken from a source tells by itself who spoke; words typed as a speech need the name in front.
    const namesSelf = speech.source !== null || says(texts[0] ?? '', speaker.name)
    return namesSelf ? texts : [`${capitalizeFirst(speakingAt(meetingNoun(meeting), who))}: ${texts.join(' ')}`]
  })
  const names = [...new Set(silent)]
  if (names.length === 0) return told
  const noun = meetingNoun(meeting)
  const spoke =
    names.length > MOST_NAMED ? words.opinions(noun, names.length) : `${words.discussed(noun)} ${names.join('; ')}`
  return [...told, makeSentence(spoke)]
}

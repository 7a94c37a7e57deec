import type { Meeting } from '#domain/meeting.ts'
import { collectResults } from './collect-assessments.ts'
import { findSpeaker } from './describe-speaker.ts'
import { readUnrecorded, recordKeys } from './read-speech.ts'
import { speakingAt } from './wording/assessment-words.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { withPosts } from './wording/people-words.ts'
import { capitalizeFirst, makeSentence, saidIn, says } from './wording/sentence.ts'

/** What was said and is not told elsewhere as a result, an assessment or a directive; the rest by name only. */
export function tellSpeeches(meeting: Meeting): string[] {
  const isTold = saidIn(collectResults(meeting))
  const keys = recordKeys(meeting)
  const silent: string[] = []
  const told = meeting.speeches.flatMap((speech) => {
    const speaker = findSpeaker(meeting, speech.speaker, speech.speakerPosts)
    const who = withPosts(speaker)
    const texts = readUnrecorded(speech, keys).filter((text) => !isTold(text))
    if (texts.length === 0 && speech.kind === 'discussion' && speech.speaker !== '') silent.push(who)
    if (texts.length === 0 || speech.speaker === '') return texts
    // A passage taken from a source tells by itself who spoke; words typed as a speech need the name in front.
    const namesSelf = speech.source !== null || says(texts[0] ?? '', speaker.name)
    return namesSelf ? texts : [`${capitalizeFirst(speakingAt(meetingNoun(meeting), who))}: ${texts.join(' ')}`]
  })
  const names = [...new Set(silent)]
  return names.length === 0
    ? told
    : [...told, makeSentence(`${words.discussed(meetingNoun(meeting))} ${names.join('; ')}`)]
}

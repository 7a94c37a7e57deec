import type { Assessment } from '#domain/assessment.ts'
import type { Meeting } from '#domain/meeting.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { lowerFirst, makeSentence, saidBefore, says, trimSentence } from './wording/sentence.ts'
import { writeFigure } from './write-figure.ts'

type Sourced = { text: string; at: number; sourceId: string }

/**
 * The reported results as paragraphs: assessments of that kind and the sentences of figures that none of them says,
 * in the order of the source; sentences of one paragraph of the source stay together.
 */
export function collectResults(meeting: Meeting): string[] {
  const told = meeting.assessments.filter((one) => one.kind === 'result').map(placeSentence)
  const figures = meeting.figures
    .map((one) => ({ text: writeFigure(one), at: one.source?.start ?? Infinity, sourceId: one.source?.sourceId ?? '' }))
    .filter((one) => !saidBefore(told.map((other) => other.text), one.text))
  const sentences = uniqueTexts([...told, ...figures]).toSorted(compareSource(meeting))
  return joinParagraphs(sentences, meeting)
}

/** Assessments of the given kinds as sentences, without repeating what one of them says already. */
export function collectAssessments(meeting: Meeting, kinds: readonly Assessment['kind'][]): Assessment[] {
  const wanted = meeting.assessments.filter((one) => kinds.includes(one.kind) && trimSentence(one.text) !== '')
  return wanted.filter((one, at) => {
    const key = foldKey(one.text)
    return !wanted.some((other, place) => {
      const otherKey = foldKey(other.text)
      return place !== at && otherKey.includes(key) && (otherKey.length > key.length || place < at)
    })
  })
}

/** An assessment as its speaker's sentence; a clause without its own speaker gets the given words in front. */
export function writeAssessment(assessment: Assessment, before: string): string {
  const text = trimSentence(assessment.text)
  const isOwnSentence = assessment.speaker === '' || says(text, assessment.speaker) || /^\p{Lu}/u.test(text)
  return makeSentence(isOwnSentence ? text : `${before}${lowerFirst(text)}`)
}

const placeSentence = (one: Assessment): Sourced => ({
  text: makeSentence(one.text),
  at: one.source?.start ?? Infinity,
  sourceId: one.source?.sourceId ?? '',
})

function uniqueTexts(sentences: readonly Sourced[]): Sourced[] {
  const seen = new Set<string>()
  return sentences.filter((one) => {
    const key = foldKey(one.text)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** By source in the order of import, then by place; what has no source keeps its order after them. */
function compareSource(meeting: Meeting): (a: Sourced, b: Sourced) => number {
  const rank = (one: Sourced) => {
    const at = meeting.sources.findIndex((source) => source.id === one.sourceId)
    return at < 0 ? meeting.sources.length : at
  }
  return (a, b) => rank(a) - rank(b) || (a.sourceId === b.sourceId && a.at !== b.at ? a.at - b.at : 0)
}

function joinParagraphs(sentences: readonly Sourced[], meeting: Meeting): string[] {
  const paragraphs: string[] = []
  sentences.forEach((one, index) => {
    const before = sentences[index - 1]
    if (before && isSameParagraph(before, one, meeting)) paragraphs.push(`${paragraphs.pop()} ${one.text}`)
    else paragraphs.push(one.text)
  })
  return paragraphs
}

function isSameParagraph(before: Sourced, next: Sourced, meeting: Meeting): boolean {
  if (before.sourceId === '' || before.sourceId !== next.sourceId) return false
  const source = meeting.sources.find((one) => one.id === next.sourceId)
  return source !== undefined && next.at < Infinity && !source.text.slice(before.at, next.at).includes('\n')
}

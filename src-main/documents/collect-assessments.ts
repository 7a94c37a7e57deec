import type { Assessment } from '#domain/assessment.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { findSpeaker } from './describe-speaker.ts'
import { reportingVerbOf, reportingVerbs } from './wording/assessment-words.ts'
import { byPost, type Named } from './wording/people-words.ts'
import { lowerFirst, makeSentence, restAfter, saidIn, says, trimSentence } from './wording/sentence.ts'
import { writeFigure } from './write-figure.ts'

type Sourced = { text: string; at: number; sourceId: string }

/**
 * The reported results as paragraphs: assessments of that kind and the sentences of figures that none of them says,
 * in the order of the source; sentences of one paragraph of the source stay together.
 */
export function collectResults(meeting: Meeting, figuresGiven = untoldFigures(meeting)): string[] {
  const told = meeting.assessments.filter((one) => one.kind === 'result').map(placeSentence)
  const isTold = saidIn(told.map((one) => one.text))
  const figures = figuresGiven
    .map((one) => ({ text: writeFigure(one), at: one.source?.start ?? Infinity, sourceId: one.source?.sourceId ?? '' }))
    .filter((one) => !isTold(one.text))
  const sentences = uniqueTexts([...told, ...figures]).toSorted(compareSource(meeting))
  return joinParagraphs(sentences, meeting)
}

/** Figures that no judgement or plan says: those are told with it, and once is enough. */
export function untoldFigures({ assessments, figures }: Meeting): Meeting['figures'] {
  const isTold = saidIn(assessments.filter((one) => one.kind !== 'result').map((one) => one.text))
  return figures.filter((one) => !isTold(writeFigure(one)))
}

/** Assessments of the given kinds as sentences, without repeating what one of them says already. */
export function collectAssessments(meeting: Meeting, kinds: readonly Assessment['kind'][]): Assessment[] {
  const wanted = meeting.assessments.filter((one) => kinds.includes(one.kind) && trimSentence(one.text) !== '')
  return wanted.filter((one, at) => {
    const key = exactKey(one.text)
    return !wanted.some((other, place) => {
      const otherKey = exactKey(other.text)
      return place !== at && otherKey.includes(key) && (otherKey.length > key.length || place < at)
    })
  })
}

/**
 * Assessments as sentences of their speakers: `firstMention` opens the first of each speaker, the post names them after
 * that. A text that is a sentence of its own (the source's, or the host's report) stays as it is.
 */
export function tellAssessments(
  meeting: Meeting,
  kinds: readonly Assessment['kind'][],
  firstMention: (speaker: Named) => string,
): string[] {
  const met = new Set<string>()
  return collectAssessments(meeting, kinds).map((one) => {
    const text = trimSentence(one.text)
    const speaker = findSpeaker(meeting, one.speaker)
    const said = wordsAfterName(text, speaker)
    if (said === null && !needsSpeaker(one)) return makeSentence(text)
    const opening = met.has(one.speaker) ? byPost(speaker) : firstMention(speaker)
    met.add(one.speaker)
    const told = said === null ? `${reportingVerbOf[one.kind]}: ${text}` : `${reportingVerb(one, said)} ${said}`.trim()
    return makeSentence(`${opening} ${told}`)
  })
}

/** A sentence of the source tells by itself, or by the one before it, who spoke; one typed by hand does not. */
const needsSpeaker = ({ source, speaker, text }: Assessment): boolean =>
  source === null && speaker !== '' && !says(text, speaker)

/**
 * What the speaker said, without "Phát biểu tại hội nghị, Phó Chủ tịch UBND tỉnh A" in front; `null` for a sentence that
 * cannot be told as theirs.
 */
function wordsAfterName(text: string, { name, posts }: Named): string | null {
  if (name === '' || /^["“]/u.test(text)) return null
  const at = text.indexOf(name)
  if (at < 0) return /^\p{Lu}/u.test(text) ? bareVerb(text) : text
  const afterName = trimLead(text.slice(at + name.length))
  const rest = posts.reduce((left, post) => restAfter(left, post) ?? left, afterName)
  return reportingVerbs.some((verb) => restAfter(rest, verb) !== null) ? rest : null
}

/** Notes often begin with the bare verb ("Biểu dương thành tích …"): it goes on from the speaker's name. */
function bareVerb(text: string): string | null {
  const lowered = lowerFirst(text)
  return reportingVerbs.some((verb) => restAfter(lowered, verb) !== null) ? lowered : null
}

const trimLead = (text: string): string => text.replace(/^[\s,]+/u, '')

/** The verb that a bare noun phrase ("một số hạn chế") needs between the speaker and itself. */
function reportingVerb(assessment: Assessment, text: string): string {
  const hasVerb = reportingVerbs.some((verb) => restAfter(text, verb) !== null)
  return hasVerb ? '' : reportingVerbOf[assessment.kind]
}

const placeSentence = (one: Assessment): Sourced => ({
  text: makeSentence(one.text),
  at: one.source?.start ?? Infinity,
  sourceId: one.source?.sourceId ?? '',
})

function uniqueTexts(sentences: readonly Sourced[]): Sourced[] {
  const seen = new Set<string>()
  return sentences.filter((one) => {
    const key = exactKey(one.text)
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

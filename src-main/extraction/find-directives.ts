import type { FoundDirective } from '#domain/extraction.ts'
import { closedRun, closeRun, type DirectiveState, openRun } from './directive-state.ts'
import { findDirectors } from './find-directors.ts'
import { findFrames } from './find-frames.ts'
import type { LabelledLine } from './label-lines.ts'
import { readBodyLabel, readContinuation } from './read-continuation.ts'
import { conclusionLabel, isFieldLine, speakerLabel } from './read-label.ts'
import { readFrames, readNominal, readPassive } from './read-order-frames.ts'
import { readQuoted, readReported } from './read-spoken-orders.ts'
import { CLOSING_FORMULA, segmentEnd } from './rules/directive-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Every directive of the source, in order. */
export function findDirectives(source: SourceReading): FoundDirective[] {
  const state: DirectiveState = {
    source,
    found: [],
    speaker: null,
    run: closedRun(),
    directors: findDirectors(source),
    previous: null,
    isConclusion: false,
  }
  for (const line of source.lines) readLine(state, line)
  return state.found
}

function readLine(state: DirectiveState, line: LabelledLine): void {
  if (line.kind === 'caption') return
  if (line.kind === 'heading') readHeading(state, line)
  else if (line.kind !== 'body') state.run.isOpen = false
  else {
    for (const [at, sentence] of line.sentences.entries()) {
      if (at === 0 && isFieldLine(state.source, sentence)) break
      readSentence(state, at === 0 ? readLineLabel(state, sentence) : sentence)
      state.previous = sentence
    }
  }
}

/** "III. Kết luận" opens the chair's run, "1. Sở Xây dựng" names the body of what follows; any other heading ends the run. */
function readHeading(state: DirectiveState, line: LabelledLine): void {
  if (conclusionLabel(state.source, line) !== null) readLineLabel(state, line)
  else if (!(state.run.isOpen && state.isConclusion && readBodyLabel(state, line))) {
    state.run.isOpen = false
    state.isConclusion = false
  }
}

/** "Đ/c Giang: …", "KL: …": sets the speaker and gives the rest of the sentence. */
function readLineLabel(state: DirectiveState, sentence: Range): Range {
  const speaker = speakerLabel(state.source, sentence)
  if (speaker) {
    state.speaker = speaker.person
    state.run = closedRun()
    state.isConclusion = speaker.isConclusion
    if (speaker.isConclusion || state.directors.has(speaker.person)) openRun(state, speaker.person, speaker.verb)
    return { start: speaker.end, end: sentence.end }
  }
  const conclusion = conclusionLabel(state.source, sentence)
  if (conclusion === null) return sentence
  state.isConclusion = true
  state.speaker = state.source.chairs[0] ?? state.speaker
  state.run = closedRun()
  openRun(state, state.speaker, '')
  return { start: conclusion, end: sentence.end }
}

function readSentence(state: DirectiveState, sentence: Range): void {
  const { source } = state
  const words = source.work.slice(sentence.start, sentence.end)
  if (words.trim() === '') return
  if (CLOSING_FORMULA.test(words)) {
    closeRun(state)
    return
  }
  const frames = findFrames(source.outside, sentence, source.references)
  if (readFrames(state, sentence, frames)) return
  if (readNominal(state, sentence) || readPassive(state, sentence)) return
  if (readQuoted(state, sentence)) return
  if (segmentEnd.test(words)) {
    state.run.isOpen = false
    state.speaker = null
    return
  }
  if (readReported(state, sentence)) return
  readContinuation(state, sentence)
}

import type { CalendarDate } from '#domain/dates.ts'
import type { Extraction, FoundCaption } from '#domain/extraction.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import { cleanText } from './clean-text.ts'
import { findAssessments } from './find-assessments.ts'
import { findAwards } from './find-awards.ts'
import { findChairs } from './find-chairs.ts'
import { findDirectives } from './find-directives.ts'
import { findEvent } from './find-event.ts'
import { findFigures } from './find-figures.ts'
import { findGroups } from './find-groups.ts'
import { findKnownBody, spellBody } from './find-known-body.ts'
import { blankQuotes, findQuotes } from './find-quotes.ts'
import { findReferences } from './find-references.ts'
import { findSpeechAt } from './find-speech-at.ts'
import { findSpeeches } from './find-speeches.ts'
import { dateMeeting } from './infer-year.ts'
import { labelLines } from './label-lines.ts'
import { listPeople } from './list-people.ts'
import { forgetTexts } from './once-per-place.ts'
import { placeSpans } from './place-spans.ts'
import { rangesWithin } from './ranges-within.ts'
import { readMeetingFields } from './read-meeting-fields.ts'
import { readPeople } from './read-people.ts'
import { recaseCapitals } from './recase-capitals.ts'
import { CAPTION_LABEL, CREDIT } from './rules/extract-meeting-patterns.ts'
import { passageRules } from './rules/passage-rules.ts'
import { explainRule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import { type Range, splitLines } from './split-sentences.ts'
import { makeWorkingText, wordsOf } from './working-text.ts'
import { writeBodyName } from './write-body-name.ts'

export type ExtractionOptions = {
  /** Publish date of the item; gives the year the text leaves out. */
  date?: CalendarDate
  /** Bodies of the directory, to know the host by. */
  knownBodies?: readonly string[]
  /** People of the directory: their names and posts win over guesses. */
  knownPeople?: readonly { name: string; posts: readonly string[] }[]
}

/** Everything the rules find in notes or a news item, as proposals with their place and reason. */
export function extractMeeting(text: string, options: ExtractionOptions = {}): Extraction {
  const steps = extractInSteps(text, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** How many times `extractInSteps` stops on its way. */
export const READING_STEPS = 6

/** The same work, stopping now and then, so that a long text can be read with progress and given up. */
export function* extractInSteps(text: string, options: ExtractionOptions = {}): Generator<undefined, Extraction> {
  const original = normalizeText(text)
  const clean = cleanText(original)
  const working = makeWorkingText(clean.text)
  const lines = labelLines(working.work, splitLines(working))
  const kindAt = (at: number) => {
    const kind = rangesWithin(lines, at, at + 1)[0]?.kind
    return kind === 'body' || kind === 'heading' ? 'text' : kind === 'caption' ? 'caption' : 'other'
  }
  yield
  const spelt = { ...working, work: recaseCapitals(working.work) }
  const book = readPeople(spelt, { kindAt, listed: options.knownPeople ?? [] })
  const references = findReferences(working.work, book)
  yield
  const event = findEvent(working, lines, references)
  const title = event.title ? wordsOf(working, event.title.start, event.title.end) : ''
  const dated = dateMeeting({ text: working.text, title, day: event.day, published: options.date })
  const knownOrganizer = event.organizer ? null : findKnownBody(working, options.knownBodies ?? [])
  const host = event.organizer ?? knownOrganizer
  const quotes = findQuotes(working.work)
  const source: SourceReading = {
    ...working,
    lines,
    quotes,
    outside: blankQuotes(working.work, quotes),
    book,
    references,
    chairs: findChairs(working.work, lines, book),
    organizer: host ? spellBody(writeBodyName(wordsOf(working, host.start, host.end)), options.knownBodies ?? []) : '',
    // Where no day is told, what is to be done is counted from the day of the notes.
    heldOn: dated.heldOn?.startsWith('--') ? null : (dated.heldOn ?? options.date ?? null),
    frame: [event.head, event.day].filter((one) => one !== null),
  }
  yield
  const about = readMeetingFields({ source, event, dated, knownOrganizer })
  const { meeting, fields } = about
  const found = { fields, people: listPeople(source), ...(yield* readPassages(source)) }
  forgetTexts()
  const placed = clean.text === original ? found : placeSpans(found, clean.toSpan)
  return { text: original, meeting, ...placed }
}

type Passages = Omit<Extraction, 'text' | 'meeting' | 'fields' | 'people'>

function* readPassages(source: SourceReading): Generator<undefined, Passages> {
  const directives = findDirectives(source)
  yield
  const directed = directives.map(toRange)
  const speeches = findSpeeches(source, directed)
  const speechAt = findSpeechAt(speeches)
  for (const directive of directives) {
    const within = speechAt(directive.span[0])
    directive.speech = within && within.speaker === directive.issuer ? within.key : null
  }
  yield
  const awards = findAwards(source)
  const figures = findFigures(source, [...directed, ...awards.map(toRange), ...source.frame])
  yield
  const told = [...directed, ...awards.map(toRange), ...source.frame]
  const speakerAt = (at: number) => speechAt(at)?.speaker ?? ''
  return {
    groups: findGroups(source),
    speeches,
    directives,
    figures,
    awards,
    assessments: findAssessments(source, { told, figures }, speakerAt),
    captions: listCaptions(source),
  }
}

const toRange = ({ span: [start, end] }: { span: [number, number] }): Range => ({ start, end })
function listCaptions(source: SourceReading): FoundCaption[] {
  return source.lines
    .filter((line) => line.kind === 'caption')
    .map((line) => {
      const words = wordsOf(source, line.start, line.end).replace(CAPTION_LABEL, '')
      const credit = CREDIT.exec(words)
      return {
        caption: words,
        credit: credit?.[1]?.trim() ?? '',
        span: [line.start, line.end],
        rule: passageRules.caption.id,
        confidence: 'likely',
        reason: explainRule(passageRules.caption),
      }
    })
}

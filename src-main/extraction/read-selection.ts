import type { Extraction, Span } from '#domain/extraction.ts'
import { type ExtractionOptions, extractMeeting } from './extract-meeting.ts'
import { ATTENDANCE_LEAD, HAND_REASON, HAND_RULE, ORDER_LEAD } from './rules/selection-words.ts'

export type SelectionKind = 'directive' | 'speech' | 'figure' | 'attendee' | 'assessment' | 'award'
type Selected = Pick<Extraction, 'people' | 'speeches' | 'directives' | 'figures' | 'awards' | 'assessments'>

const by = { rule: HAND_RULE, confidence: 'certain', reason: HAND_REASON } as const

/**
 * What a passage that a person selected is, as the kind it was selected for: every part the reader can find in it is
 * filled (who speaks there, the body, the deadline), the rest is left empty. Always gives at least one of the kind.
 */
export function readSelection(
  text: string,
  { span, kind }: { span: Span; kind: SelectionKind },
  options: ExtractionOptions = {},
): Selected {
  const whole = extractMeeting(text, options)
  const words = whole.text.slice(...span)
  const none: Selected = { people: [], speeches: [], directives: [], figures: [], awards: [], assessments: [] }
  switch (kind) {
    case 'directive':
      return { ...none, directives: [readDirective(whole, span, options)] }
    case 'speech': {
      const speaker = speakerAt(whole, span[0])
      const kindOf = whole.speeches.find((one) => overlaps(one.span, span))?.kind ?? 'discussion'
      const spoken = { speaker: speaker.name, speakerPositions: speaker.posts, kind: kindOf, isVerbatim: false }
      return { ...none, speeches: [{ key: 's1', ...spoken, span, ...by }] }
    }
    case 'figure':
      return { ...none, figures: readFigures(whole, span, options) }
    case 'attendee':
      return { ...none, people: readPeopleIn(whole, span, options) }
    case 'assessment': {
      const known = whole.assessments.find((one) => overlaps(one.span, span))
      const speaker = known?.speaker ?? speakerAt(whole, span[0]).name
      return { ...none, assessments: [{ kind: known?.kind ?? 'result', text: words, speaker, span, ...by }] }
    }
    case 'award':
      return { ...none, awards: [readAward(whole, span)] }
  }
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

function speakerAt({ speeches }: Extraction, at: number): { name: string; posts: string[] } {
  const speech = speeches.findLast((one) => one.span[0] <= at && at < one.span[1])
  return { name: speech?.speaker ?? '', posts: speech?.speakerPositions ?? [] }
}

function readDirective(whole: Extraction, span: Span, options: ExtractionOptions): Extraction['directives'][number] {
  const words = whole.text.slice(...span)
  const inPlace = whole.directives.find((one) => overlaps(one.span, span))
  const [alone] = extractMeeting(ORDER_LEAD + words.replaceAll('\n', ' '), options).directives
  const speaker = speakerAt(whole, span[0])
  const known = inPlace ?? alone
  return {
    verb: known?.verb ?? '',
    issuer: (inPlace?.issuer || speaker.name) ?? '',
    issuerPositions: inPlace?.issuer ? inPlace.issuerPositions : speaker.posts,
    assignee: known?.assignee ?? '',
    assigneeAsSpoken: known?.assigneeAsSpoken ?? '',
    coordinators: known?.coordinators ?? [],
    deadline: alone && alone.deadline.kind !== 'none' ? alone.deadline : (inPlace?.deadline ?? { kind: 'none' }),
    target: known?.target ?? '',
    purpose: known?.purpose ?? '',
    emphasis: known?.emphasis ?? { items: [], isOpenEnded: false },
    polarity: known?.polarity ?? 'positive',
    key: 'd1',
    text: words,
    group: null,
    parent: null,
    speech: null,
    span,
    ...by,
  }
}

/** Found in the selection alone, then in the text around it; failing both, the words as they stand. */
function readFigures(whole: Extraction, span: Span, options: ExtractionOptions): Extraction['figures'] {
  const words = whole.text.slice(...span)
  const alone = extractMeeting(words, options).figures.map((one) => ({
    ...one,
    ...by,
    span: shifted(one.span, span[0]),
  }))
  const around = whole.figures.filter((one) => overlaps(one.span, span)).map((one) => ({ ...one, ...by }))
  if (around.length > 0) return around
  if (alone.length > 0) return alone
  const blank = { indicator: '', value: null, unit: '', qualifier: '', period: '', change: null, outOf: null }
  return [{ ...blank, written: words, text: words, span, ...by }]
}

const shifted = ([start, end]: Span, by: number): Span => [start + by, end + by]

function readPeopleIn(whole: Extraction, span: Span, options: ExtractionOptions): Extraction['people'] {
  const words = whole.text.slice(...span)
  const known = whole.people.filter((one) => words.includes(one.name)).map((one) => ({ ...one, ...by, span }))
  if (known.length > 0) return known
  const alone = extractMeeting(ATTENDANCE_LEAD + words, options).people
  if (alone.length > 0)
    return alone.map((one) => ({ ...one, ...by, span: shifted(one.span, span[0] - ATTENDANCE_LEAD.length) }))
  const blank = { honorific: '', positions: [], organization: '', role: 'member', presence: 'present' } as const
  return [{ ...blank, positions: [], name: words, substituteFor: '', absenceReason: '', span, ...by }]
}

function readAward(whole: Extraction, span: Span): Extraction['awards'][number] {
  const known = whole.awards.find((one) => overlaps(one.span, span))
  const text = whole.text.slice(...span)
  const blank = { award: text, issuer: '', presenter: '', recipient: '', reason: '' }
  return { ...(known ?? blank), text, explanation: HAND_REASON, span, rule: HAND_RULE, confidence: 'certain' }
}

import * as z from 'zod'
import { Assessment } from './assessment.ts'
import { AttendeeRole, Presence } from './attendee.ts'
import { PartialDate } from './dates.ts'
import { Deadline } from './directive.ts'
import { Confidence } from './evidence.ts'
import { Change } from './figure.ts'
import { SpeechKind } from './speech.ts'

/** `[start, end)` in UTF-16 units of `Extraction.text`. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type Span = z.infer<typeof Span>

/** What every found thing says of itself: where it stands, which rule made it, how sure, and why (one sentence). */
const found = {
  span: Span,
  /** The rule that proposes it. */
  rule: z.string(),
  /** Other rules that filled its parts (issuer, assignee, deadline …), without `rule` itself. */
  helpers: z.array(z.string()).optional(),
  confidence: Confidence,
  reason: z.string(),
}

/** Meeting fields the reader may propose. */
export const MeetingField = z.enum([
  'title',
  'kind',
  'organizer',
  'heldOn',
  'session',
  'startsAt',
  'endsAt',
  'place',
  'byline',
])
export type MeetingField = z.infer<typeof MeetingField>

/** `isInferred`: the source does not say it in so many words (a year, mostly); the mark stays until a person confirms. */
export const FoundField = z.object({ field: MeetingField, value: z.string(), isInferred: z.boolean(), ...found })
export type FoundField = z.infer<typeof FoundField>

export const FoundPerson = z.object({
  name: z.string(),
  honorific: z.string(),
  positions: z.array(z.string()),
  organization: z.string(),
  role: AttendeeRole,
  presence: Presence,
  /** Whom a substitute ("dự thay", "dự họp thay") stands in for, as written; empty where nobody. */
  substituteFor: z.string(),
  /** Why the person is absent, as written; empty where not given. */
  absenceReason: z.string(),
  ...found,
})
export type FoundPerson = z.infer<typeof FoundPerson>

export const FoundGroup = z.object({ description: z.string(), count: z.int().positive().nullable(), ...found })
export type FoundGroup = z.infer<typeof FoundGroup>

export const FoundSpeech = z.object({
  key: z.string(),
  speaker: z.string(),
  speakerPositions: z.array(z.string()),
  kind: SpeechKind,
  isVerbatim: z.boolean(),
  ...found,
})
export type FoundSpeech = z.infer<typeof FoundSpeech>

export const FoundDirective = z.object({
  /** Local to this extraction, e.g. `d3`; `parent` and `group` refer to such keys. */
  key: z.string(),
  text: z.string(),
  verb: z.string(),
  issuer: z.string(),
  issuerPositions: z.array(z.string()),
  assignee: z.string(),
  assigneeAsSpoken: z.string(),
  coordinators: z.array(z.string()),
  deadline: Deadline,
  target: z.string(),
  purpose: z.string(),
  emphasis: z.object({ items: z.array(z.string()), isOpenEnded: z.boolean() }),
  polarity: z.enum(['positive', 'negative']),
  group: z.string().nullable(),
  parent: z.string().nullable(),
  speech: z.string().nullable(),
  ...found,
})
export type FoundDirective = z.infer<typeof FoundDirective>

export const FoundFigure = z.object({
  indicator: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  written: z.string(),
  qualifier: z.string(),
  period: z.string(),
  change: Change.nullable(),
  outOf: z.number().nullable(),
  text: z.string(),
  ...found,
})
export type FoundFigure = z.infer<typeof FoundFigure>

export const FoundAward = z.object({
  award: z.string(),
  issuer: z.string(),
  presenter: z.string(),
  recipient: z.string(),
  reason: z.string(),
  text: z.string(),
  /** Why the rule proposes it; `reason` is the award's own reason here. */
  explanation: z.string(),
  span: Span,
  rule: z.string(),
  confidence: Confidence,
})
export type FoundAward = z.infer<typeof FoundAward>

export const FoundAssessment = z.object({
  kind: Assessment.shape.kind,
  text: z.string(),
  speaker: z.string(),
  ...found,
})
export type FoundAssessment = z.infer<typeof FoundAssessment>

export const FoundCaption = z.object({ caption: z.string(), credit: z.string(), ...found })
export type FoundCaption = z.infer<typeof FoundCaption>

/** Everything the rules found in one text. `text` is the source in NFC with LF line ends and nothing else changed. */
export const Extraction = z.object({
  text: z.string(),
  meeting: z.object({
    title: z.string(),
    organizer: z.string(),
    /** `YYYY-MM-DD`, or `--MM-DD` where neither the source nor the caller gives a year; `null` = no date found. */
    heldOn: PartialDate.nullable(),
    isYearInferred: z.boolean(),
    /** As written: sáng, trưa, chiều, tối; empty where not given. */
    session: z.string(),
    place: z.string(),
    chair: z.array(z.string()),
    byline: z.string(),
  }),
  fields: z.array(FoundField),
  people: z.array(FoundPerson),
  groups: z.array(FoundGroup),
  speeches: z.array(FoundSpeech),
  directives: z.array(FoundDirective),
  figures: z.array(FoundFigure),
  awards: z.array(FoundAward),
  assessments: z.array(FoundAssessment),
  captions: z.array(FoundCaption),
})
export type Extraction = z.infer<typeof Extraction>

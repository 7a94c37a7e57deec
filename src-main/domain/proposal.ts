import * as z from 'zod'
import { Assessment } from './assessment.ts'
import { Attendee, AttendeeGroup } from './attendee.ts'
import { Award } from './award.ts'
import { Directive } from './directive.ts'
import { Confidence, SourceSpan } from './evidence.ts'
import { MeetingField } from './extraction.ts'
import { Figure } from './figure.ts'
import { Id } from './ids.ts'
import { Photo } from './photo.ts'
import { Speech } from './speech.ts'

/** `isInferred` keeps the mark "suy ra" on the field until a person confirms it. */
export const FieldValue = z.object({ field: MeetingField, value: z.string(), isInferred: z.boolean().default(false) })
export type FieldValue = z.infer<typeof FieldValue>

const common = {
  id: Id,
  source: SourceSpan,
  rule: z.string(),
  /** Other rules that filled parts of the value. */
  helpers: z.array(z.string()).default([]),
  confidence: Confidence,
  reason: z.string(),
  status: z.enum(['pending', 'accepted', 'rejected']).default('pending'),
}

/** Something the reader found and a person has yet to accept. Rejected ones stay, so that they are not proposed again. */
export const Proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), value: FieldValue, ...common }),
  z.object({
    kind: z.literal('attendee'),
    value: Attendee,
    /** Who is in the meeting already and what is known of them, where the source only adds to it. */
    before: Attendee.optional(),
    ...common,
  }),
  z.object({ kind: z.literal('group'), value: AttendeeGroup, ...common }),
  z.object({ kind: z.literal('speech'), value: Speech, ...common }),
  z.object({ kind: z.literal('directive'), value: Directive, ...common }),
  z.object({ kind: z.literal('figure'), value: Figure, ...common }),
  z.object({ kind: z.literal('award'), value: Award, ...common }),
  z.object({ kind: z.literal('assessment'), value: Assessment, ...common }),
  z.object({ kind: z.literal('photo'), value: Photo, ...common }),
])
export type Proposal = z.infer<typeof Proposal>
export type ProposalKind = Proposal['kind']

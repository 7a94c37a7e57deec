import * as z from 'zod'
import { DocumentKind } from './document-record.ts'

/**
 * `contradiction`: two things cannot both be true, the paper must not leave without a recorded reason; `missing`: the form
 * or a rule asks for it, the paper shows a blank; `advice`: worth a look.
 */
export const Severity = z.enum(['contradiction', 'missing', 'advice'])
export type Severity = z.infer<typeof Severity>

/** One thing the checks have to say before export. */
export const Finding = z.object({
  /** Rule, place and what was found; the same words found again keep their key. */
  key: z.string(),
  rule: z.string(),
  severity: Severity,
  /** The field to fill in or correct, as `organizer.signers` or `directives`. */
  field: z.string(),
  /** The item of a list it is about; empty where it is about the whole field. */
  itemId: z.string().default(''),
  message: z.string(),
  /** The papers it concerns; empty = every paper of the meeting. */
  papers: z.array(DocumentKind).default([]),
})
export type Finding = z.infer<typeof Finding>

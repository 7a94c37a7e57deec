import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { PaperRef } from '#domain/document-record.ts'
import { Finding } from '#domain/finding.ts'
import { Override } from '#domain/override.ts'

export { Finding, Override }

/** One paper that can be made of a meeting, and how many findings stand against it (those let pass are not counted). */
export const PaperEntry = z.object({
  ...PaperRef.shape,
  /** What tells it from others of its kind: the body, the person, the speech; empty where it is the only one. */
  title: z.string(),
  contradictions: z.int(),
  missing: z.int(),
  advice: z.int(),
})
export type PaperEntry = z.infer<typeof PaperEntry>

/** Something a paper for the press leaves out, and why; for the officer's eyes only. */
export const LeftOut = z.object({
  part: z.enum([
    'speech',
    'directive',
    'figure',
    'assessment',
    'award',
    'photo',
    'vote',
    'attendee',
    'report',
    'release',
  ]),
  text: z.string(),
  reason: z.enum(['marked', 'repeatsMarked', 'internal']),
})
export type LeftOut = z.infer<typeof LeftOut>

/** The layout rules a paper follows; `notes`: sentences about values nobody has confirmed. */
export const ProfileInfo = z.object({ id: z.string(), name: z.string(), notes: z.array(z.string()) })
export type ProfileInfo = z.infer<typeof ProfileInfo>

/** A finding, and who let it pass with what reason; `null` where it stands. */
export const CheckedFinding = z.object({ ...Finding.shape, override: Override.nullable() })
export type CheckedFinding = z.infer<typeof CheckedFinding>

export const DocumentPreview = z.object({
  ...PaperRef.shape,
  fileName: z.string(),
  /** The paper as one tall HTML sheet for showing, built from escaped text only. */
  html: z.string(),
  /** The paper as plain text, for a portal. */
  text: z.string(),
  /** Clean HTML of news and releases for a portal: headings, paragraphs, lists, no styles, pictures apart; empty for other kinds. */
  portalHtml: z.string(),
  findings: z.array(CheckedFinding),
  profile: ProfileInfo,
  leftOut: z.array(LeftOut),
})
export type DocumentPreview = z.infer<typeof DocumentPreview>

/** The pages of the very file that an export would give: `hash` is the SHA-256 of its bytes. Sizes in millimetres. */
export const DocumentPages = z.object({
  hash: z.string(),
  fileName: z.string(),
  /** `html`: what stands on the page, placed in millimetres from its top left corner; `css` holds for all pages. */
  pages: z.array(z.object({ width: z.number(), height: z.number(), html: z.string() })),
  css: z.string(),
  /** Pages in the whole paper where only the first were asked for. */
  pageCount: z.int(),
  /** False: of a long paper its first pages only, at once, and `pageCount` is at least so many; ask again for the rest. */
  isWhole: z.boolean(),
  /** Sentences about what the layout had to guess. */
  notes: z.array(z.string()),
})
export type DocumentPages = z.infer<typeof DocumentPages>

export const ExportedFile = z.object({
  ...PaperRef.shape,
  fileName: z.string(),
  mediaType: z.string(),
  contentBase64: z.string(),
  hash: z.string(),
})
export type ExportedFile = z.infer<typeof ExportedFile>

/** What an export into a folder gave: files written under new names, and papers refused with the reason. */
export const ExportReport = z.object({
  folder: z.string(),
  files: z.array(z.object({ ...PaperRef.shape, path: z.string(), hash: z.string() })),
  refused: z.array(z.object({ ...PaperRef.shape, message: z.string() })),
})
export type ExportReport = z.infer<typeof ExportReport>

/** One departure of a Word file from a layout profile. */
export const Departure = z.object({
  /** Id of the rule, `margin.left`. */
  rule: z.string(),
  /** Where the rule stands: `NĐ 30/2020, Phụ lục I, Phần I, I.3`. */
  source: z.string(),
  /** `departure`: against the text of the rule; `doubt`: could not be told for sure. */
  severity: z.enum(['departure', 'doubt']),
  /** Where in the file: page part, paragraph number and its first words. */
  place: z.string(),
  found: z.string(),
  expected: z.string(),
  message: z.string(),
})
export type Departure = z.infer<typeof Departure>

export const ConformanceReport = z.object({
  profile: ProfileInfo,
  /** The kind of paper the file was taken for; empty where it is none of ours. */
  kind: z.string(),
  checkedRules: z.int(),
  departures: z.array(Departure),
})
export type ConformanceReport = z.infer<typeof ConformanceReport>

/** The next free number of a series. `gaps`: numbers passed over since the first taken. */
export const NumberProposal = z.object({
  series: z.string(),
  next: z.int(),
  gaps: z.array(z.int()),
  symbol: z.string(),
})
export type NumberProposal = z.infer<typeof NumberProposal>

/** A Word template of the office. `problems`: what keeps it from being filled. */
export const Template = z.object({
  id: z.string().max(64),
  name: z.string(),
  fileName: z.string(),
  addedAt: z.string(),
  sizeBytes: z.int(),
})
export type Template = z.infer<typeof Template>

/** Something wrong with a template: an unknown or misspelt placeholder, a loop that is not closed. */
export const TemplateProblem = z.object({
  tag: z.string(),
  message: z.string(),
  /** The placeholder that was probably meant; empty where none is near. */
  suggestion: z.string(),
})
export type TemplateProblem = z.infer<typeof TemplateProblem>

export const TemplateTrial = z.object({
  problems: z.array(TemplateProblem),
  /** Placeholders used, and those of them that were empty in this meeting. */
  used: z.array(z.string()),
  empty: z.array(z.string()),
  fileName: z.string(),
  /** The filled file; empty where the template cannot be filled. */
  contentBase64: z.string(),
})
export type TemplateTrial = z.infer<typeof TemplateTrial>

/** One placeholder a template may use: `kind` says how it is written. */
export const TemplateTag = z.object({
  name: z.string(),
  kind: z.enum(['text', 'loop', 'condition', 'picture']),
  /** The loop it stands in; empty at the top. */
  inside: z.string(),
  meaning: z.string(),
  example: z.string(),
})
export type TemplateTag = z.infer<typeof TemplateTag>

export const Holiday = z.object({
  date: CalendarDate,
  name: z.string(),
  isWorkday: z.boolean(),
  source: z.enum(['law', 'lunar', 'edited']),
})
export type Holiday = z.infer<typeof Holiday>

/** A layout profile with its values, as the settings show them. */
export const ProfileValues = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  effectiveFrom: CalendarDate,
  effectiveTo: CalendarDate.nullable(),
  values: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      value: z.union([z.number(), z.string(), z.boolean()]),
      unit: z.string(),
      isConfirmed: z.boolean(),
      isEdited: z.boolean(),
    }),
  ),
})
export type ProfileValues = z.infer<typeof ProfileValues>

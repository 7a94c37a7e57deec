import * as z from 'zod'
import { HolidayEdit } from './holiday.ts'
import { Id } from './ids.ts'
import { Organization } from './organization.ts'
import { Person, Post } from './person.ts'

/** The two size presets of NĐ 30 (Phụ lục I, Mục V, ghi chú 1): Quốc hiệu 12 with 13, or 13 with 14. */
export const SizeTier = z.enum(['12/13', '13/14'])
export type SizeTier = z.infer<typeof SizeTier>

export const Settings = z.object({
  defaultOrganizationId: Id.nullable().default(null),
  sizeTier: SizeTier.default('13/14'),
  /** Who works here, for what is recorded by name. */
  officerName: z.string().default(''),
  /** Days off and make-up working days decided beside the law's own list. */
  holidayEdits: z.array(HolidayEdit).default([]),
  /** Values of a layout profile corrected by hand: profile id → name of the value → value. */
  profileEdits: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]))).default({}),
  /** Words that the spelling aid is not to mark. */
  knownWords: z.array(z.string()).default([]),
  /** The room all kept versions may take together before the oldest of them are let go. */
  versionLimitMb: z.int().min(100).max(1_000_000).default(2000),
})
export type Settings = z.infer<typeof Settings>

/** The directory of bodies, people and dated posts, shared by all meetings of a data folder. */
export const Directory = z.object({
  organizations: z.array(Organization).default([]),
  people: z.array(Person).default([]),
  posts: z.array(Post).default([]),
})
export type Directory = z.infer<typeof Directory>

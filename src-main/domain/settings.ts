import * as z from 'zod'
import { HolidayEdit } from './holiday.ts'
import { Id } from './ids.ts'
import { Organization } from './organization.ts'
import { Person, Post } from './person.ts'

/** The two size presets of NĐ 30 (Phụ lục I, Mục V, ghi chú 1): Quốc hiệu 12 with 13, or 13 with 14. */
export const SizeTier = z.enum(['12/13', '13/14'])
export type SizeTier = z.infer<typeof SizeTier>

/** A filter of the register of directives kept under a name; `filter` as the address writes it. */
export const DirectiveView = z.object({ id: Id, name: z.string().min(1).max(100), filter: z.string().max(2000) })
export type DirectiveView = z.infer<typeof DirectiveView>

/** How papers date what they cite: `ngày 05/12/2020` or `ngày 05 tháng 12 năm 2020`; both are in use (NĐ 30, Phụ lục I, II.6b). */
export const DateStyle = z.enum(['numeric', 'written'])
export type DateStyle = z.infer<typeof DateStyle>

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
  /** Where papers write the mark in `oa`, `oe`, `uy`: as it was typed, or all alike (`hòa`, `hoà`). */
  toneStyle: z.enum(['asTyped', 'old', 'new']).default('asTyped'),
  dateStyle: DateStyle.default('written'),
  /** How fast speeches are read out, syllables a minute (an official speech: about 130–180). */
  speakingRate: z.int().min(60).max(300).default(150),
  /** So long after the last key an edit is saved. */
  autosaveSeconds: z.number().min(0.5).max(30).default(1),
  /** Colours of the screen: as the system has them, light, dark; with strong contrast or not. */
  colorScheme: z.enum(['system', 'light', 'dark']).default('system'),
  contrast: z.enum(['normal', 'high']).default('normal'),
  /** Whether the welcome of the first start has been gone through or put aside. */
  isWelcomed: z.boolean().default(false),
  /** Filters of the register of directives that somebody has kept. */
  directiveViews: z.array(DirectiveView).default([]),
  /** The room all kept versions may take together before the oldest of them are let go. */
  versionLimitMb: z.int().min(100).max(1_000_000).default(2000),
})
export type Settings = z.infer<typeof Settings>

/** The directory of bodies, people and dated posts, shared by all meetings of a data folder. */
export const Directory = z.object({
  organizations: z.array(Organization).default([]),
  people: z.array(Person).default([]),
  posts: z.array(Post).default([]),
  /** Pairs that somebody has looked at and found to be two, not one. */
  distinct: z.array(z.tuple([Id, Id])).default([]),
  /** What was merged into what: meetings keep the old id for good. */
  merged: z.record(Id, Id).default({}),
})
export type Directory = z.infer<typeof Directory>

import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

export const AttendeeRole = z.enum(['chair', 'member', 'guest', 'secretary', 'press', 'observer'])
export type AttendeeRole = z.infer<typeof AttendeeRole>

/** QĐ 45/2018/QĐ-TTg and HD 16-HD/VPTW: absence is counted with its reason, a substitute names whom. */
export const Presence = z.enum(['present', 'excused', 'unexcused', 'substitute', 'partial'])
export type Presence = z.infer<typeof Presence>

/** A person at one meeting: name and posts are as of that meeting and never change with the directory. */
export const Attendee = z.object({
  id: Id,
  personId: Id.nullable().default(null),
  fullName: z.string(),
  honorific: z.string().default(''),
  posts: z.array(z.string()).default([]),
  organization: z.string().default(''),
  role: AttendeeRole.default('member'),
  presence: Presence.default('present'),
  /** Whom a substitute stands in for. */
  substituteFor: z.string().default(''),
  reason: z.string().default(''),
  /** Place in the protocol order, 1 first; typed or dragged by hand, `null` = as entered. */
  protocolRank: z.int().positive().nullable().default(null),
  note: z.string().default(''),
  seat: z.string().default(''),
  phone: z.string().default(''),
  /** Sort key typed by hand where the last syllable is not the given name. */
  sortKey: z.string().default(''),
  ...evidence,
})
export type Attendee = z.infer<typeof Attendee>

/** Attendance given as a group, as notes often do: "lãnh đạo các sở, ban, ngành", with a count if one is given. */
export const AttendeeGroup = z.object({
  id: Id,
  description: z.string(),
  count: z.int().positive().nullable().default(null),
  ...evidence,
})
export type AttendeeGroup = z.infer<typeof AttendeeGroup>

export type AttendanceCounts = { invited: number; present: number; excused: number; unexcused: number }

/** Counts for the minutes; computed, never typed. Substitutes and those present in part count as present. */
export function countAttendance(attendees: readonly Attendee[]): AttendanceCounts {
  const count = (wanted: Presence[]) => attendees.filter((one) => wanted.includes(one.presence)).length
  return {
    invited: attendees.length,
    present: count(['present', 'substitute', 'partial']),
    excused: count(['excused']),
    unexcused: count(['unexcused']),
  }
}

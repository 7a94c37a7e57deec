import * as z from 'zod'
import { CalendarDate } from './dates.ts'

/** A day off that the law's list does not have, or (`isWorkday`) a day that is worked although it would be off. */
export const HolidayEdit = z.object({ date: CalendarDate, name: z.string(), isWorkday: z.boolean().default(false) })
export type HolidayEdit = z.infer<typeof HolidayEdit>

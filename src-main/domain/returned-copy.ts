import * as z from 'zod'
import { Moment } from './dates.ts'
import { Id } from './ids.ts'

/** A review copy of which something was taken; `file` is the name it is kept under, as it came. */
export const ReturnedCopy = z.object({ id: Id, fileName: z.string(), file: z.string(), at: Moment })
export type ReturnedCopy = z.infer<typeof ReturnedCopy>

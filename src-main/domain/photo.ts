import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

export const Photo = z.object({
  id: Id,
  /** Name in the data folder's `photos/<meeting id>/`; empty while only the caption is known. */
  file: z.string().default(''),
  caption: z.string().default(''),
  credit: z.string().default(''),
  /** For those who cannot see it; empty = the caption. */
  alt: z.string().default(''),
  notForPublication: z.boolean().default(false),
  ...evidence,
})
export type Photo = z.infer<typeof Photo>

export const Attachment = z.object({
  id: Id,
  title: z.string(),
  file: z.string().default(''),
  note: z.string().default(''),
})
export type Attachment = z.infer<typeof Attachment>
